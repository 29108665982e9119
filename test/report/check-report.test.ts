import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Outline } from '../../src/outline/outline.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import { checkItem, checkReport } from '../../src/report/check-report.js';
import { createReport } from '../../src/report/create-report.js';
import type { Finding } from '../../src/report/finding.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;
const today = '2023-05-01';
const given = <V>(value: V) => ({ state: 'given', value }) as const;
const figure = (value: number) => given({ value, text: String(value) });
const report = (answers: object, level = 'province'): UnionReport =>
  ({ ...createReport(outline, { id: 'r', now: new Date(0), unit: { name: 'A', level } }), answers: answers as UnionReport['answers'] });
/** What is found at one item, and nothing else. */
const found = (item: string, answers: object, level?: string): Finding[] => checkItem(outline, report(answers, level), item, { today });
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code, itemId }) => `${code} ${itemId ?? ''}`.trim());

describe('checkItem', () => {
  const finds = (what: string, item: string, answers: object, expected: object[], level?: string) =>
    it(what, () => expect(found(item, answers, level)).to.deep.equal(expected.map((one) => ({ ...one, itemId: item }))));

  finds('what is asked and missing', 'story', {}, [{ code: 'missing' }]);
  finds('a table of empty rows missing', 'papers', { papers: given({ rows: [{ rowId: 'a', cells: {} }] }) }, [{ code: 'missing' }]);
  finds('nothing missing where it is optional', 'slogan', {}, []);
  finds('nothing missing where another answer has yet to ask for it', 'press-plan', {}, []);
  finds('it missing where that answer does', 'press-plan', { 'has-press': given(true) }, [{ code: 'missing' }]);
  finds('nothing missing where it does not apply', 'story', { story: { state: 'not-applicable', reason: 'none' } }, []);
  finds('what is not understood', 'sessions', { sessions: { state: 'unparsed', text: 'nhiều' } }, [{ code: 'unparsed', text: 'nhiều', reason: 'not-a-number' }]);
  finds('an answer to what is not asked', 'press-form', { 'press-form': given('paper') }, [{ code: 'answered-hidden' }], 'base');
  finds('a date outside the period', 'started', { started: given('2019-12-31') }, [{ code: 'date-outside', date: '2019-12-31', from: '2020-08-26', to: today }]);
  finds('parts that do not make the whole', 'people', { people: given({ value: 5, text: '5', parts: { women: figure(2), men: figure(2) } }) }, [{ code: 'sum-differs', entered: 5, computed: 4 }]);

  const list = (...heads: number[]) => given({ rows: heads.map((n, i) => ({ rowId: `r${String(i)}`, cells: { heads: figure(n) } })) });
  finds('a count that its table does not add up to', 'people', { people: figure(9), 'session-list': list(3, 4) }, [{ code: 'sum-differs', entered: 9, computed: 7 }]);
  finds('nothing where it does', 'people', { people: figure(7), 'session-list': list(3, 4) }, []);
  finds('nothing where the count is vague enough', 'people', { people: given({ value: 5, text: 'hơn 5', qualifier: 'more-than' }), 'session-list': list(3, 4) }, []);
  finds('nothing where the table has no such figure', 'replies', { replies: figure(9), 'session-list': list(3, 4) }, []);
  it('finds nothing at an id that is not there', () => expect(found('gone', {})).to.deep.equal([]));
});

describe('checkReport', () => {
  it('says all that checkItem says, after what there is to say of the whole, in reading order, the orphans last', () => {
    fc.assert(fc.property(arbitraryReport(outline), (any) => {
      const findings = checkReport(outline, any, { today });
      const items = [...outlineIndex(outline).items.keys()].flatMap((id) => checkItem(outline, any, id, { today }));
      const { date, dateText } = any.document;
      const unread = date === undefined && dateText ? [{ code: 'unparsed', text: dateText, reason: 'not-a-date', detail: 'date' }] : [];
      expect(findings).to.deep.equal([...unread, ...items, ...any.orphans.map(({ itemId, title }) => ({ code: 'orphan', itemId, ...(title ? { title } : {}) }))]);
    }));
  });

  const due = (what: string, day: string, level: string, expected: string[]) =>
    it(`${what} the due date`, () => expect(codes(checkReport(outline, report({}, level), { today: day })).filter((code) => code === 'due-passed')).to.deep.equal(expected));
  due('does not warn before', '2023-05-29', 'province', []);
  due('warns from', '2023-05-30', 'province', ['due-passed']);
  due('warns for two months after', '2023-07-29', 'province', ['due-passed']);
  due('does not warn long after', '2023-07-30', 'province', []);
  due('does not warn those that the outline sets none:', '2023-05-30', 'base', []);
});
