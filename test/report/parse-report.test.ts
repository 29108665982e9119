import { expect } from 'chai';
import * as fc from 'fast-check';
import { hd79Tld2023 } from '../../schema/index.js';
import type { Outline } from '../../src/outline/outline.js';
import type { FindingCode } from '../../src/report/finding.js';
import { parseReport } from '../../src/report/parse-report.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { bigOutline, everyKind } from '../support/outlines.js';

const wide: Outline = everyKind;
const head = { format: 'union-report/1', outline: { id: 'every-kind', version: 3 } };
/** A report with these answers, read. */
const read = (answers: unknown, version = 3) => {
  const parsed = parseReport(wide, { ...head, outline: { id: 'every-kind', version }, answers });
  if (parsed.status === 'failed') throw new Error('not read');
  return { ...parsed, report: parsed.report };
};
const codes = (input: unknown): FindingCode[] => parseReport(wide, input).findings.map(({ code }) => code);
const kept = (report: UnionReport): string => JSON.stringify([report.answers, report.orphans]);

describe('parseReport', () => {
  for (const [name, outline] of [['every kind', everyKind as Outline], ['thirty fields', bigOutline(30)], ['guideline 79', hd79Tld2023 as Outline]] as const)
    it(`gives back what serializeReport took, as value and as text (${name})`, () => {
      fc.assert(fc.property(arbitraryReport(outline), (report) => {
        const json = serializeReport(report);
        expect(parseReport(outline, json)).to.deep.equal({ status: 'complete', report, findings: [] });
        expect(parseReport(outline, `\ufeff${JSON.stringify(json)}`)).to.deep.equal({ status: 'complete', report, findings: [] });
      }), { numRuns: 60 });
    }).timeout(60_000);

  describe('refuses, with a code', () => {
    const refuses = (what: string, input: unknown, code: FindingCode) =>
      it(what, () => {
        expect(parseReport(wide, input)).to.have.property('status', 'failed');
        expect(codes(input)).to.deep.equal([code]);
      });
    refuses('what is no JSON', '{', 'not-json');
    refuses('nothing', undefined, 'not-json');
    refuses('an empty text', '', 'not-json');
    refuses('other JSON', '[1]', 'not-a-report');
    refuses('JSON without a format', { outline: { id: 'every-kind', version: 3 } }, 'not-a-report');
    refuses('another format', { ...head, format: 'other/1' }, 'not-a-report');
    refuses('a format of no number', { ...head, format: 'union-report/x' }, 'not-a-report');
    refuses('a report of no outline', { format: 'union-report/1' }, 'not-a-report');
    refuses('a newer format', { ...head, format: 'union-report/2' }, 'newer-format');
    refuses('a report of another outline', { ...head, outline: { id: 'another', version: 1 } }, 'foreign-outline');
  });

  describe('takes a report with little in it', () => {
    it('as complete', () => expect(parseReport(wide, head)).to.have.property('status', 'complete'));
    it('with the outline’s period and no id of its own', () =>
      expect(read({}).report).to.deep.include({ id: '', revision: 0, period: { from: '2020-08-26' }, unit: { name: '' } }));
    it('and passes over what its keeper wrote beside it', () => expect(codes({ ...head, _id: 7, receivedAt: 'now' })).to.deep.equal([]));
  });

  describe('makes what it can of a value of another shape', () => {
    const reads = (what: string, item: string, given: unknown, answer: unknown) =>
      it(what, () => {
        const { status, report, findings } = read({ [item]: given });
        expect(report.answers[item]).to.deep.equal(answer);
        expect(status).to.equal('review');
        expect(findings[0]).to.deep.include({ code: 'value-misfit', itemId: item });
      });
    const number = (value: number, text: string) => ({ state: 'given', value: { value, text } });

    reads('a bare number', 'sessions', 1234, number(1234, '1.234'));
    reads('a number for a figure', 'sessions', { state: 'given', value: 12.5 }, number(12.5, '12,5'));
    reads('a figure in words', 'sessions', { state: 'given', value: '1.234' }, number(1234, '1.234'));
    reads('a figure without its text', 'sessions', { state: 'given', value: { value: 5 } }, number(5, '5'));
    reads('a figure that is none', 'sessions', { state: 'given', value: { value: 'x', text: 'nhiều' } }, { state: 'unparsed', text: 'nhiều' });
    reads('a ratio in words', 'covered', '45/152', { state: 'given', value: { part: 45, whole: 152, text: '45/152' } });
    reads('a date in words', 'started', { state: 'given', value: '2/10/2020' }, { state: 'given', value: '2020-10-02' });
    reads('a date that does not exist', 'started', { state: 'given', value: '2020-02-31' }, { state: 'unparsed', text: '2020-02-31' });
    reads('an option by its title', 'press-form', { state: 'given', value: 'Báo in' }, { state: 'given', value: 'paper' });
    reads('an option that is gone', 'press-form', { state: 'given', value: 'radio' }, { state: 'unparsed', text: 'radio' });
    reads('a truth in words', 'has-press', { state: 'given', value: 'có' }, { state: 'given', value: true });
    reads('a bare truth', 'has-press', false, { state: 'given', value: false });
    reads('a number for a story', 'story', { state: 'given', value: 7 }, { state: 'given', value: '7' });
    reads('a list for a story', 'story', { state: 'given', value: ['a', 'b'] }, { state: 'unparsed', text: '["a","b"]' });
    reads('a text for a table', 'papers', { state: 'given', value: 'Kế hoạch 12' }, { state: 'unparsed', text: 'Kế hoạch 12' });
    reads('a list for a matrix', 'pages', { state: 'given', value: [1] }, { state: 'unparsed', text: '[1]' });
    reads('an unknown state', 'slogan', { state: 'maybe', text: 'Đoàn kết' }, { state: 'given', value: 'Đoàn kết' });
    reads('a reason that is none', 'slogan', { state: 'not-applicable', reason: 'lazy', note: 'vì' }, { state: 'not-applicable', reason: 'none', note: 'vì' });
  });

  describe('keeps what fits nowhere', () => {
    const keeps = (what: string, answers: unknown, path: string, text: string) =>
      it(what, () => {
        const { report, findings } = read(answers);
        expect(findings.map((finding) => ('path' in finding ? finding.path : ''))).to.include(path);
        expect(kept(report)).to.include(text);
      });
    const row = (cells: unknown, more = {}) => ({ state: 'given', value: { rows: [{ rowId: 'r1', cells, ...more }] } });
    const text = { state: 'given', value: 'GIỮ LẠI' };

    keeps('a cell of an unknown column', { papers: row({ gone: text }) }, 'answers.papers.value.rows[0].cells.gone', 'GIỮ LẠI');
    keeps('a key that a row does not have', { papers: row({}, { note: 'GIỮ LẠI' }) }, 'answers.papers.value.rows[0].note', 'GIỮ LẠI');
    keeps('a unit of a row that has no name', { papers: row({}, { unit: { id: 'GIỮ LẠI' } }) }, 'answers.papers.value.rows[0].unit', 'GIỮ LẠI');
    keeps('what else is said of a row\'s unit', { papers: row({}, { unit: { name: 'LĐLĐ huyện Mốt', level: 'GIỮ LẠI' } }) }, 'answers.papers.value.rows[0].unit.level', 'GIỮ LẠI');
    keeps('a row that is none', { papers: { state: 'given', value: { rows: ['GIỮ LẠI'] } } }, 'answers.papers.value.rows[0]', 'GIỮ LẠI');
    keeps('a part that the item does not have', { people: { state: 'given', value: { value: 5, text: '5', parts: { old: text } } } }, 'answers.people.value.parts.old', 'GIỮ LẠI');
    keeps('parts of an item without parts', { sessions: { state: 'given', value: { value: 5, text: '5', parts: { women: text } } } }, 'answers.sessions.value.parts', 'GIỮ LẠI');
    keeps('a key beside an answer', { story: { ...text, comment: 'GIỮ CẢ' } }, 'answers.story.comment', 'GIỮ CẢ');
    keeps('a row of a matrix', { pages: { state: 'given', value: { cells: { tiktok: { base: text } } } } }, 'answers.pages.value.cells.tiktok', 'GIỮ LẠI');
    keeps('a target of no known measure', { targets: { state: 'given', value: { rows: [{ rowId: 'a', title: 'GIỮ LẠI', measure: 'x' }] } } }, 'answers.targets.value.rows[0]', 'GIỮ LẠI');
    keeps('the rest of a figure', { sessions: { state: 'given', value: { value: 'x', text: 'nhiều', source: 'GIỮ LẠI' } } }, 'answers.sessions.value', 'GIỮ LẠI');

    it('an answer to an unknown item, as an orphan with its value', () => {
      const { report, status, findings } = read({ gone: { state: 'given', value: { rows: [{ rowId: 'r', cells: { a: text } }] } } });
      expect(status).to.equal('review');
      expect(findings).to.deep.equal([{ code: 'orphan', itemId: 'gone' }]);
      expect(report.orphans).to.deep.equal([{ itemId: 'gone', version: 3, answer: { state: 'given', value: { rows: [{ rowId: 'r', cells: { a: text } }] } } }]);
    });
    it('what stands around the answers', () => {
      const parsed = parseReport(wide, { ...head, unit: { name: 'Huyện', stamp: 'CON DẤU' }, document: { number: 12, date: 'hôm qua' }, period: 5, supplied: {}, updatedAt: 'hôm nay' });
      expect(parsed.findings.map((finding) => ('path' in finding ? finding.path : ''))).to.deep.equal(
        ['unit.stamp', 'period', 'supplied', 'document.number', 'document.date', 'updatedAt']);
      expect(JSON.stringify(parsed)).to.include('CON DẤU').and.to.include('document.number: 12').and.to.include('hôm qua');
    });
    it('rows that have no id, or one that is taken, under an id of their own', () => {
      const { report } = read({ papers: { state: 'given', value: { rows: [{ cells: {} }, { rowId: 'a', cells: {} }, { rowId: 'a', cells: {} }] } } });
      expect(report.answers['papers']).to.deep.equal({ state: 'given', value: { rows: [{ rowId: 'row-1', cells: {} }, { rowId: 'a', cells: {} }, { rowId: 'a-3', cells: {} }] } });
    });
  });

  describe('carries older answers over to the present outline', () => {
    const text = (value: string) => ({ state: 'given', value });
    it('under their new ids, over several versions', () => {
      const { report, status } = read({ motto: text('Đoàn kết'), venues: { state: 'given', value: { value: 3, text: '3' } } }, 1);
      expect(report.answers).to.deep.equal({ slogan: text('Đoàn kết'), places: { state: 'given', value: { value: 3, text: '3' } } });
      expect(report.outline).to.deep.equal({ id: 'every-kind', version: 3 });
      expect(status).to.equal('complete');
    });
    it('and not where they are of the present version already', () => expect(read({ motto: text('x') }, 3).report.answers).to.deep.equal({}));
    it('read again where the kind has changed', () => {
      const { report, status } = read({ sessions: text('1.234 cuộc'), covered: { state: 'given', value: { value: 45, text: '45', qualifier: 'about' } } }, 2);
      expect(report.answers['sessions']).to.deep.equal({ state: 'given', value: { value: 1234, text: '1.234' } });
      expect(report.answers['covered']).to.deep.equal({ state: 'unparsed', text: '45' });
      expect(status).to.equal('review');
    });
    it('both, where the new place is taken', () => {
      const { report } = read({ motto: text('cũ'), slogan: text('mới') }, 1);
      expect(report.answers['slogan']).to.deep.equal(text('mới'));
      expect(report.orphans).to.deep.equal([{ itemId: 'motto', version: 1, answer: text('cũ') }]);
    });
    it('and the writer’s selection with them', () => {
      const parsed = parseReport(wide, { ...head, outline: { id: 'every-kind', version: 1 }, selection: { motto: 'hidden', press: 'asked' } });
      expect(parsed).to.deep.include({ status: 'complete' }).and.to.have.nested.property('report.selection').that.deep.equals({ slogan: 'hidden', press: 'asked' });
    });
  });

  describe('of a newer outline', () => {
    const older: Outline = { ...bigOutline(3), version: 1 };
    const newer: Outline = { ...bigOutline(4), id: 'big', version: 2 };
    const json = { format: 'union-report/1', outline: { id: 'big', version: 2 }, answers: { 'f-0': { state: 'given', value: 'a' }, 'f-3': { state: 'given', value: 'MỚI' } } };

    it('says so and keeps what it does not know', () => {
      const parsed = parseReport(older, json);
      expect(parsed.status).to.equal('review');
      expect(parsed.findings.map(({ code }) => code)).to.deep.equal(['newer-outline', 'orphan']);
    });
    it('loses nothing on the way there and back', () => {
      const there = parseReport(older, json);
      if (there.status === 'failed') throw new Error('not read');
      const back = parseReport(newer, serializeReport(there.report));
      expect(back).to.have.nested.property('report.answers').that.deep.equals(json.answers);
      expect(back).to.have.nested.property('report.orphans').that.deep.equals([]);
    });
  });

  describe('never throws', () => {
    const survives = (input: unknown): void => {
      const parsed = parseReport(wide, input);
      // What was made of it is a report like any other.
      if (parsed.status !== 'failed') expect(parseReport(wide, serializeReport(parsed.report))).to.have.property('status', 'complete');
    };
    it('at anything', () => fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }), survives), { numRuns: 300 })).timeout(60_000);
    it('at any text', () => fc.assert(fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), survives), { numRuns: 300 })).timeout(60_000);
    it('at anything in place of an answer or a part of the head', () => {
      const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
      const ids = fc.constantFrom('story', 'people', 'covered', 'papers', 'pages', 'targets', 'press-form', 'started', '__proto__', 'constructor', 'gone');
      const keys = fc.constantFrom('id', 'revision', 'unit', 'period', 'selection', 'supplied', 'document', 'sources', 'orphans', 'updatedAt', '__proto__');
      fc.assert(fc.property(fc.dictionary(ids, anything), fc.dictionary(keys, anything), (answers, rest) => survives({ ...rest, ...head, answers })), { numRuns: 200 });
    }).timeout(60_000);
    it('at a sound report with anything somewhere in it', () => {
      fc.assert(fc.property(arbitraryReport(wide), fc.nat(), fc.anything(), (report, where, odd) => survives(spoil(JSON.parse(JSON.stringify(serializeReport(report))), where, odd))), { numRuns: 200 });
    }).timeout(60_000);
    it('at keys of the language itself', () => {
      const { report } = read(JSON.parse('{"__proto__":{"state":"given","value":"a"},"constructor":{"state":"given","value":"b"},"papers":{"state":"given","value":{"rows":[{"rowId":"r","cells":{"__proto__":{"state":"given","value":"c"}}}]}}}'));
      expect(report.orphans.map(({ itemId }) => itemId)).to.deep.equal(['papers', '__proto__', 'constructor'].sort((a, b) => (a === 'papers' ? 1 : b === 'papers' ? -1 : 0)));
      expect(({} as Record<string, unknown>)['state']).to.equal(undefined);
    });
    it('at great depth', () => {
      let deep: unknown = 'ĐÁY';
      for (let i = 0; i < 100_000; i++) deep = i % 2 ? [deep] : { a: deep };
      for (const at of ['story', 'papers', 'gone']) expect(kept(read({ [at]: { state: 'given', value: deep } }).report)).to.include('ĐÁY');
      survives({ ...head, orphans: deep, document: deep });
    });
    it('at a circle', () => {
      const circle: Record<string, unknown> = { name: 'VÒNG' };
      circle['self'] = circle;
      expect(kept(read({ story: { state: 'given', value: circle }, gone: circle }).report)).to.include('VÒNG');
    });
    it('at a text of a megabyte, and keeps all of it', () => {
      const text = 'Đoàn viên '.repeat(100_000).trim();
      expect(read({ story: { state: 'given', value: text }, sessions: text }).report.answers).to.deep.equal({ story: { state: 'given', value: text }, sessions: { state: 'unparsed', text } });
    }).timeout(60_000);
    it('at a hundred thousand rows', () => {
      const rows = Array.from({ length: 100_000 }, (_, i) => ({ rowId: i % 2 ? 'same' : `r${String(i)}`, cells: { number: { state: 'given', value: String(i) } } }));
      const { report } = read({ papers: { state: 'given', value: { rows } } });
      expect(report.answers).to.have.nested.property('papers.value.rows').with.length(100_000);
    }).timeout(60_000);
    it('at lone surrogates, which become visible', () => {
      expect(read({ story: { state: 'given', value: 'a\ud800b' } }).report.answers['story']).to.deep.equal({ state: 'given', value: 'a\ufffdb' });
    });
  });
});

/** The same JSON with something odd in the place of its n-th part. */
function spoil(json: unknown, n: number, odd: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      places.push([part as Record<string, unknown>, key]);
      visit((part as Record<string, unknown>)[key]);
    }
  };
  visit(json);
  const [parent, key] = places[n % places.length] ?? [{}, ''];
  parent[key] = odd;
  return json;
}
