import { expect } from 'chai';
import { hd79Tld2023 } from '../../schema/index.js';
import { parseDirectory, superiorsOf, unitsById, unitsOn, type Directory, type Unit } from '../../src/directory/directory.js';
import { textOf } from '../support/files.js';

describe('the sample directory', () => {
  let text: string;
  let directory: Directory;
  let problems: readonly unknown[];
  const provinces = (day: string): readonly Unit[] => unitsOn(directory, day).filter(({ level }) => level === 'province');
  const unit = (id: string): Unit => unitsById(directory).get(id) ?? expect.fail(id);
  before(async () => {
    text = await textOf('../../schema/directory.sample.json', import.meta.url);
    ({ directory, problems } = parseDirectory(JSON.parse(text)));
  });

  it('is read without a problem, and says that it is a sample', () => {
    expect(problems).to.deep.equal([]);
    expect(text).to.include('MẪU').and.include('không đầy đủ');
    expect(text).to.equal(text.normalize('NFC'));
  });

  it('has the 63 provincial federations of 2023 and the 34 of the reform', () => {
    for (const day of ['2020-08-26', '2023-05-29', '2025-06-30']) expect(provinces(day), day).to.have.length(63);
    expect(provinces('2025-07-01')).to.have.length(34);
  });

  it('makes each of the 34 from those of 2023, and each of the 63 part of exactly one', () => {
    const before = (one: Unit): string[] => (one.predecessors ?? []).flatMap((id) => [id, ...before(unit(id))]);
    const origins = provinces('2025-07-01').flatMap((one) => [one.id, ...before(one)]).filter((id) => provinces('2023-05-29').some((old) => old.id === id));
    expect([...origins].sort()).to.deep.equal(provinces('2023-05-29').map(({ id }) => id).sort());
  });

  it('calls Huế by its name of the day', () => {
    const hue = (day: string): string[] => provinces(day).filter(({ name }) => name.includes('Huế')).map(({ name }) => name);
    expect(hue('2024-12-31')).to.deep.equal(['Liên đoàn Lao động tỉnh Thừa Thiên Huế']);
    expect(hue('2025-01-01')).to.deep.equal(['Liên đoàn Lao động thành phố Huế']);
  });

  it('gives every unit a level of the outline, and every unit but the first a superior of a level that may stand above it', () => {
    const levels = new Map(hd79Tld2023.levels.map((level) => [level.id as string, 'reportsTo' in level ? (level.reportsTo as readonly string[]) : []]));
    for (const one of directory.units) {
      expect(levels.has(one.level ?? ''), one.id).to.equal(true);
      if (one.id !== 'tld') expect(levels.get(one.level ?? ''), one.id).to.include(superiorsOf(directory, one)[0]?.level);
    }
  });

  it('lets a school union see its whole path', () =>
    expect(superiorsOf(directory, unit('cdcs-thcs-tran-phu')).map(({ shortName }) => shortName)).to.deep.equal([
      'LĐLĐ huyện Đại Lộc', 'LĐLĐ tỉnh Quảng Nam', 'Tổng LĐLĐ Việt Nam',
    ]));
});
