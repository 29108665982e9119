import { expect } from 'chai';
import type { FileDecision } from '../../src/consolidation/decisions.js';
import type { GatherOptions } from '../../src/consolidation/gather-options.js';
import { missingList } from '../../src/consolidation/unit-standings.js';
import type { FailedFile, Intake, ReportSummary } from '../../src/consolidation/summary.js';
import type { Finding } from '../../src/report/finding.js';
import { gather, intake, told } from './vocabulary.js';

const failed = (fileId: string, finding: Finding, names = [fileId]): FailedFile => ({ fileId, names, size: 1, findings: [finding] });
const with_ = (one: Intake, more: Partial<ReportSummary>): Intake => ({ ...one, ...more });
const mot = intake('a', { id: 'r1', unit: 'huyen-mot' });
const hai = intake('b', { id: 'r2', unit: 'huyen-hai' });

describe('what becomes of a file', () => {
  const becomes = (sentence: string, intakes: readonly Intake[], standings: Record<string, string>, files: Record<string, FileDecision> = {}, more: Partial<GatherOptions> = {}) =>
    it(sentence, () => {
      expect(told(gather(intakes, files, more))).to.deep.equal(standings);
      expect(told(gather([...intakes].reverse(), files, more)), 'in the other order').to.deep.equal(standings);
    });

  becomes('reports of two units count', [mot, hai], { a: 'counted', b: 'counted' });
  becomes('a photo is not a report', [failed('x', { code: 'file-not-zip' })], { x: 'rejected unreadable' });
  becomes('a report on another outline is named as one', [failed('x', { code: 'foreign-outline', outlineId: 'else' })], { x: 'rejected other-outline' });
  becomes('so is one that was read by another outline', [with_(mot, { outline: { id: 'else', version: 1 } })], { a: 'rejected other-outline' });
  becomes('what the clerk leaves out is left out', [mot, hai], { a: 'rejected left-out', b: 'counted' }, { a: { count: false } });
  becomes('even what could not be read', [failed('x', { code: 'file-not-zip' })], { x: 'rejected left-out' }, { x: { count: false } });

  becomes('the highest revision counts', [mot, intake('c', { id: 'r1', unit: 'huyen-mot', revision: 2 }), intake('d', { id: 'r1', unit: 'huyen-mot', revision: 1 })],
    { a: 'duplicate of c: older-revision', c: 'counted', d: 'duplicate of c: older-revision' });
  becomes('unless the clerk chooses another', [mot, intake('c', { id: 'r1', unit: 'huyen-mot', revision: 2 })], { a: 'counted', c: 'duplicate of a: not-chosen' }, { a: { count: true } });
  becomes('without the highest, the one before it counts', [mot, intake('c', { id: 'r1', unit: 'huyen-mot', revision: 2 })], { a: 'counted', c: 'rejected left-out' }, { c: { count: false } });
  becomes('the same content in two files counts once', [mot, intake('c', { id: 'r1', unit: 'huyen-mot' })], { a: 'counted', c: 'duplicate of a: same-content' });
  becomes('the same revision with other content waits', [mot, intake('c', { id: 'r1', unit: 'huyen-mot', answers: { sessions: '5' } })],
    { a: 'review same-revision-differs', c: 'review same-revision-differs' });
  becomes('until the clerk chooses', [mot, intake('c', { id: 'r1', unit: 'huyen-mot', answers: { sessions: '5' } })], { a: 'duplicate of c: not-chosen', c: 'counted' }, { c: { count: true } });
  becomes('a copied id is no second version of another unit\'s report', [mot, intake('c', { id: 'r1', unit: 'huyen-hai' })], { a: 'counted', c: 'counted' });
  becomes('two reports of a unit wait both', [mot, intake('c', { id: 'r9', unit: 'huyen-mot' })], { a: 'review unit-twice', c: 'review unit-twice' });
  becomes('the clerk may choose one', [mot, intake('c', { id: 'r9', unit: 'huyen-mot' })], { a: 'counted', c: 'duplicate of a: not-chosen' }, { a: { count: true } });
  becomes('or both', [mot, intake('c', { id: 'r9', unit: 'huyen-mot' })], { a: 'counted', c: 'counted' }, { a: { count: true }, c: { count: true } });

  becomes('doubts wait to be looked at', [with_(mot, { doubts: [{ itemId: 'sessions', doubt: 'likeness' }], unplaced: 3 })], { a: 'review doubts unplaced' });
  becomes('and once they were, it counts', [with_(mot, { doubts: [{ itemId: 'sessions', doubt: 'likeness' }], unplaced: 3 })], { a: 'counted' }, { a: { reviewed: true } });
  becomes('what reading found waits as well', [with_(mot, { findings: [{ code: 'rebuilt' }] })], { a: 'review doubts' });

  becomes('a unit that is not known waits', [intake('u', { named: 'Công ty Ngoài' })], { u: 'review unit-unknown' });
  becomes('and counts as the clerk names it', [intake('u', { named: 'Công ty Ngoài' })], { u: 'counted' }, { u: { unitId: 'huyen-ba' } });
  becomes('a name that is like another is proposed', [intake('u', { named: 'LĐLĐ Mốt' })], { u: 'review unit-proposed' });
  becomes('a unit of another branch waits', [intake('u', { unit: 'xa-khac' })], { u: 'review not-below' });
  becomes('the own unit\'s report waits', [intake('u', { unit: 'tinh' })], { u: 'review own-unit' });
  becomes('a report that claims another level waits', [intake('u', { unit: 'huyen-mot', level: 'province' })], { u: 'review other-level' });
  becomes('without a directory, a report of the same level waits', [intake('u', { named: 'LĐLĐ tỉnh B', level: 'province' })], { u: 'review other-level' }, {}, { directory: { units: [] } });
  becomes('a unit that became another waits', [intake('u', { unit: 'huyen-cu', date: '2023-05-20' })], { u: 'review unit-not-valid' });
  becomes('but not for a report of its own time', [intake('u', { unit: 'huyen-cu', date: '2023-03-20' })], { u: 'counted' });

  becomes('another period is named', [intake('p', { unit: 'huyen-mot', from: '2024-01-01' })], { p: 'rejected other-period' }, {}, { period: { from: '2020-08-26', to: '2023-05-29' } });
  becomes('the clerk may take it in', [intake('p', { unit: 'huyen-mot', from: '2024-01-01' })], { p: 'counted' }, { p: { count: true } }, { period: { from: '2020-08-26', to: '2023-05-29' } });
  becomes('a period that overlaps waits', [intake('p', { unit: 'huyen-mot', from: '2021-01-01' })], { p: 'review other-period' });
  becomes('and so does a document of before', [intake('p', { unit: 'huyen-mot', date: '2019-12-31' })], { p: 'review other-period' });

  const school = intake('s', { id: 'r5', unit: 'truong-1' });
  becomes('a unit further below counts', [school], { s: 'counted' });
  becomes('unless its superior reports too: then it waits', [mot, school], { a: 'counted', s: 'review covered' });
  becomes('with its own figures only, or all of them, as the clerk says', [mot, school], { a: 'counted', s: 'counted own' }, { s: { count: 'own' } });
  const made = intake('m', { id: 'r1', unit: 'huyen-mot', sources: [{ reportId: 'r5', revision: 0 }] });
  becomes('what went into the superior\'s report is in it', [made, school], { m: 'counted', s: 'duplicate of m: contained' });
  becomes('a later revision of it is not', [made, intake('s', { id: 'r5', unit: 'truong-1', revision: 1 })], { m: 'counted', s: 'review covered covered' });
  becomes('what was gathered before holds nobody back', [intake('t', { id: 'rt', unit: 'tinh', sources: [{ reportId: 'r1', revision: 0 }] }), mot], { t: 'review own-unit', a: 'counted' });

  it('the same file fifty times is one, with all its names', () => {
    const fifty = Array.from({ length: 50 }, (_, i) => ({ ...mot, names: [`báo cáo (${String(i)}).docx`] }));
    const { files, counts } = gather(fifty);
    expect([...files.keys()]).to.deep.equal(['a']);
    expect(counts).to.deep.equal({ files: 50, counted: 1, duplicates: 49, rejected: 0, review: 0 });
  });
  it('every name is counted once', () => {
    const { counts } = gather([mot, hai, school, failed('x', { code: 'file-not-zip' }, ['1.jpg', '2.jpg'])]);
    expect(counts).to.deep.equal({ files: 5, counted: 2, duplicates: 1, rejected: 1, review: 1 });
  });
});

describe('what becomes of a unit', () => {
  const units = (intakes: readonly Intake[], files: Record<string, FileDecision> = {}, more: Partial<GatherOptions> = {}) =>
    gather(intakes, files, more).units.map(({ key, status, expected }) => `${key} ${status}${expected ? '' : ', not expected'}`);
  it('all districts of the day are expected, and nobody else', () =>
    expect(units([])).to.deep.equal(['huyen-mot missing', 'huyen-hai missing', 'huyen-ba missing', 'huyen-moi missing']));
  it('the day decides', () => expect(units([], {}, { day: '2023-01-01' })).to.include('huyen-cu missing').and.not.include('huyen-moi missing'));
  it('and the levels, where they are named', () => expect(units([], {}, { expectedLevels: ['base'] })).to.deep.equal([]));
  it('who reported, who waits, who was not expected', () =>
    expect(units([mot, intake('b', { unit: 'huyen-hai', level: 'base' }), intake('s', { unit: 'truong-2' })])).to.deep.equal([
      'huyen-mot reported', 'huyen-hai pending', 'huyen-ba missing', 'huyen-moi missing', 'truong-2 pending, not expected',
    ]));
  it('a unit whose one likely file waits for a yes is not missing', () => expect(units([intake('u', { named: 'LĐLĐ Mốt' })])[0]).to.equal('huyen-mot pending'));
  it('a unit whose only file is left out is missing', () => expect(units([mot], { a: { count: false } })[0]).to.equal('huyen-mot missing'));
  it('without a directory everybody who reports is expected', () => expect(gather([mot], {}, { directory: { units: [] } }).units).to.have.length(1));
  it('the list for a mail has a line for each that is missing', () =>
    expect(missingList(gather([mot, hai]).units)).to.equal('1. Liên đoàn Lao động huyện Ba\n2. Liên đoàn Lao động huyện Mới'));
});
