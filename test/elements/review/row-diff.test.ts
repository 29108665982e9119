import { expect } from 'chai';
import * as fc from 'fast-check';
import type { AnswerRow } from '../../../src/elements/review/answer-rows.js';
import { answerRows } from '../../../src/elements/review/answer-rows.js';
import { rowDiff } from '../../../src/elements/review/row-diff.js';
import { vi } from '../../../src/i18n/vi/index.js';
import { outlineIndex } from '../../../src/outline/outline-index.js';
import type { Outline } from '../../../src/outline/outline.js';
import { leaveRows } from '../../../src/report/leave-rows.js';
import { arbitraryReport } from '../../support/arbitrary-report.js';
import { everyKind } from '../../support/outlines.js';

const outline: Outline = everyKind;
const anyReport = arbitraryReport<Outline>(outline);
const row = (key: string, ...cells: string[]): AnswerRow => ({ key, text: cells.join(' · '), cells: cells.map((text, n) => ({ id: String(n), label: `cột ${String(n + 1)}`, text })) });
const shown = (before: AnswerRow[], after: AnswerRow[]): string[] => {
  const { changes, same } = rowDiff(before, after);
  return [...changes.map((change) => (change.kind === 'changed' ? `${change.name}: ${change.cells.map(({ label, before: was, after: is }) => `${label} ${was}→${is}`).join(', ')}` : `${change.kind === 'gone' ? '-' : '+'}${change.text}`)), `=${String(same)}`];
};

describe('two lists laid over each other', () => {
  const [a, b, c] = [row('a', 'Kế hoạch 1', '2020'), row('b', 'Kế hoạch 2', '2021'), row('c', 'Kế hoạch 3', '2022')];
  for (const [what, before, after, expected] of [
    ['a row more', [a, b], [a, c, b], ['+Kế hoạch 3 · 2022', '=2']],
    ['a row less', [a, b, c], [a, c], ['-Kế hoạch 2 · 2021', '=2']],
    ['the last row less', [a, b], [a], ['-Kế hoạch 2 · 2021', '=1']],
    ['a cell changed', [a, b], [a, row('b', 'Kế hoạch 2', '2023')], ['Kế hoạch 2: cột 2 2021→2023', '=1']],
    ['the first cell changed', [a], [row('a', 'Kế hoạch 1a', '2020')], ['2020: cột 1 Kế hoạch 1→Kế hoạch 1a', '=0']],
    ['a cell added', [row('a', 'Kế hoạch 1')], [a], ['Kế hoạch 1: cột 2 →2020', '=0']],
    ['another order', [a, b, c], [c, a, b], ['=3']],
    ['the same rows under other ids', [a, b], [row('x', 'Kế hoạch 1', '2020'), row('y', 'Kế hoạch 2', '2021')], ['=2']],
    ['a row under another id, of the same name', [a], [row('x', 'Kế hoạch 1', '2024')], ['Kế hoạch 1: cột 2 2020→2024', '=0']],
    ['rows that say the same, one less', [a, row('z', 'Kế hoạch 1', '2020')], [a], ['-Kế hoạch 1 · 2020', '=1']],
    ['nothing in common', [a], [b], ['+Kế hoạch 2 · 2021', '-Kế hoạch 1 · 2020', '=0']],
  ] as const)
    it(what, () => expect(shown([...before], [...after])).to.deep.equal(expected));

  const of = (unit: string, one: AnswerRow): AnswerRow => ({ ...one, unit, text: `${one.text} · ${unit}`, cells: [...one.cells, { id: '~unit', label: 'Đơn vị', text: unit }] });
  const other = row('x', 'Kế hoạch 1', '2024');
  for (const [what, before, after, expected] of [
    ['a row of another unit is no change of one, though it is called so', [of('Mốt', a)], [of('Hai', other)], ['+Kế hoạch 1 · 2024 · Hai', '-Kế hoạch 1 · 2020 · Mốt', '=0']],
    ['a row of the same unit is', [of('Mốt', a)], [of('Mốt', other)], ['Kế hoạch 1: cột 2 2020→2024', '=0']],
    ['so is one that says no unit', [of('Mốt', a)], [other], ['Kế hoạch 1: cột 2 2020→2024, Đơn vị Mốt→', '=0']],
    ['the same row with another unit is a change of that', [of('Mốt', a)], [of('Hai', a)], ['Kế hoạch 1: Đơn vị Mốt→Hai', '=0']],
    ['of two that are called so, each is of its unit', [of('Mốt', a), of('Hai', row('b', 'Kế hoạch 1', '2021'))], [of('Hai', other), of('Mốt', row('y', 'Kế hoạch 1', '2025'))], ['Kế hoạch 1: cột 2 2021→2024', 'Kế hoạch 1: cột 2 2020→2025', '=0']],
  ] as const)
    it(what, () => expect(shown([...before], [...after])).to.deep.equal(expected));

  const lists = fc.uniqueArray(fc.record({ key: fc.integer({ max: 30, min: 0 }), says: fc.constantFrom('một', 'hai', 'ba'), more: fc.nat(3) }), { selector: ({ key }) => key })
    .map((rows) => rows.map(({ key, says, more }) => row(String(key), says, String(more))));
  it('account for each row once', () =>
    fc.assert(fc.property(lists, lists, (before, after) => {
      const { changes, same } = rowDiff(before, after);
      const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
      expect([same + count('changed') + count('gone'), same + count('changed') + count('added')]).to.deep.equal([before.length, after.length]);
    })));
  it('come with just the rows that are taken, whatever their kind', () =>
    fc.assert(fc.property(anyReport, anyReport, fc.infiniteStream(fc.boolean()), (there, file, coin) => {
      for (const [id, { item }] of outlineIndex(outline).items) {
        const [now, incoming] = [there, file].map(({ answers }) => (answers)[id]);
        const [before = now ? undefined : [], after] = [now, incoming].map((answer) => answerRows(outline, item, answer, vi));
        if (!before || !after || !incoming) continue;
        const { changes } = rowDiff(before, after);
        const left = changes.filter(() => coin.next().value === true);
        const textIn = (list: readonly AnswerRow[], key: string | undefined): string[] => list.flatMap((one) => (one.key === key ? [one.text] : []));
        const changed = new Set(changes.map((change) => change.after));
        const expected = [
          ...after.flatMap(({ key, text }) => (changed.has(key) ? [] : [text])),
          ...changes.flatMap((change) => (left.includes(change) ? textIn(before, change.before) : textIn(after, change.after))),
        ];
        const mixed = leaveRows(item, now, incoming, left);
        expect(answerRows(outline, item, mixed, vi)?.map(({ text }) => text).sort(), id).to.deep.equal(expected.sort());
        if (left.length === 0) expect(mixed).to.deep.equal(incoming);
      }
    }), { numRuns: 300 }));
  it('have no changes where they are the same', () =>
    fc.assert(fc.property(lists, (list) => {
      expect(rowDiff(list, [...list].reverse())).to.deep.equal({ changes: [], same: list.length });
    })));
});
