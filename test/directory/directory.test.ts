import { expect } from 'chai';
import fc from 'fast-check';
import { existsOn, parseDirectory, superiorsOf, unitsById, unitsOn, type Unit } from '../../src/directory/directory.js';
import { reportingUnit } from '../../src/directory/reporting-unit.js';

const unit = (id: string, parentId?: string, more: Partial<Unit> = {}): Unit => ({ id, name: `Công đoàn ${id}`, ...(parentId && { parentId }), ...more });
const parsed = (...units: unknown[]) => parseDirectory({ version: '1', units });
const problems = (...units: unknown[]) => parsed(...units).problems.map(({ code, path }) => `${code} ${path}`);
const path = (id: string, ...units: Unit[]) => {
  const { directory } = parsed(...units);
  return superiorsOf(directory, unitsById(directory).get(id) as Unit).map((one) => one.id);
};

describe('parseDirectory', () => {
  it('takes a list or an object with a version', () => {
    expect(parseDirectory([unit('a')]).directory.units).to.deep.equal([unit('a')]);
    expect(parsed(unit('a')).directory).to.deep.equal({ version: '1', units: [unit('a')] });
  });
  it('says when it is no directory', () => expect(parseDirectory('a').problems).to.deep.equal([{ code: 'not-a-directory', path: '' }]));
  it('leaves out a unit without a name and names it', () => expect(problems(unit('a'), { id: 'b' })).to.deep.equal(['unit-misfit units[1].name']));
  it('leaves out a field that is not text, not the unit', () => {
    const { directory } = parsed({ ...unit('a'), place: 7, validFrom: 'May' });
    expect(directory.units).to.deep.equal([unit('a')]);
  });
  it('keeps the first of two units with one id', () => expect(problems(unit('a'), unit('a'))).to.deep.equal(['id-duplicate units[1].id']));
  it('drops a parent that is not there', () => expect(problems(unit('a', 'z'))).to.deep.equal(['parent-unknown units[0].parentId']));
  it('cuts a circle of parents once', () => {
    expect(problems(unit('a', 'b'), unit('b', 'c'), unit('c', 'a'))).to.deep.equal(['parent-cycle units[0].parentId']);
    expect(path('c', unit('a', 'b'), unit('b', 'c'), unit('c', 'a'))).to.deep.equal(['a']);
  });
  it('composes names that came decomposed', () => expect(parsed(unit('a', undefined, { name: 'Nghệ An'.normalize('NFD') })).directory.units[0]?.name).to.equal('Nghệ An'.normalize('NFC')));
  it('never throws, whatever comes', () => fc.assert(fc.property(fc.anything(), (value) => Array.isArray(parseDirectory(value).directory.units))));
  it('always leaves paths that end', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(fc.property(fc.array(fc.tuple(ids, ids)), (pairs) => {
      const { directory } = parsed(...pairs.map(([id, parent]) => unit(id, parent)));
      return directory.units.every((one) => superiorsOf(directory, one).length < 5 && !superiorsOf(directory, one).includes(one));
    }));
  });
});

describe('a unit in time', () => {
  const district = unit('d', undefined, { validFrom: '1990-01-01', validTo: '2025-06-30' });
  it('exists on its first and its last day', () => expect([existsOn(district, '1990-01-01'), existsOn(district, '2025-06-30')]).to.deep.equal([true, true]));
  it('does not exist before or after', () => expect([existsOn(district, '1989-12-31'), existsOn(district, '2025-07-01')]).to.deep.equal([false, false]));
  it('is left out of the units of a later day', () => expect(unitsOn({ units: [district, unit('a')] }, '2026-01-01')).to.deep.equal([unit('a')]));
});

describe('reportingUnit', () => {
  it('keeps the printed names, the superior’s among them', () => {
    const { directory } = parsed(unit('top'), unit('a', 'top', { level: 'tinh', place: 'Nghệ An', symbolSuffix: 'LĐLĐ', type: 'x' }));
    expect(reportingUnit(directory, unitsById(directory).get('a') as Unit)).to.deep.equal({
      id: 'a', name: 'Công đoàn a', level: 'tinh', superior: 'Công đoàn top', place: 'Nghệ An', symbolSuffix: 'LĐLĐ',
    });
  });
});
