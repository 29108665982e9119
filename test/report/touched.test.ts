import { expect } from 'chai';
import type { Outline } from '../../src/outline/outline.js';
import { applyChange } from '../../src/report/apply-change.js';
import type { Change } from '../../src/report/change.js';
import { createReport } from '../../src/report/create-report.js';
import { touchedBy } from '../../src/report/touched.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;
const given = <V>(value: V) => ({ state: 'given', value }) as const;
const cell = (row: string, text = 'a'): Change => ({ type: 'cell', item: 'papers', row, column: 'number', answer: given(text) });
const blank = createReport(outline, { id: 'r', now: new Date(0), unit: { name: 'Tỉnh', level: 'province' } });
const withRows = applyChange(outline, blank, { type: 'all', changes: [cell('r1'), cell('r2')] });

describe('touchedBy names', () => {
  const touches = (what: string, change: Change, items: string, rows: string, head = false, before = withRows) =>
    it(what, () => {
      const touched = touchedBy(change, before, applyChange(outline, before, change));
      expect([[...touched.items].join(), [...touched.rows].map(([item, ids]) => `${item}: ${[...ids].join()}`).join('; '), touched.head]).to.deep.equal([items, rows, head]);
    });

  touches('the item that is answered', { type: 'answer', item: 'story', answer: given('a') }, 'story', '');
  touches('the row of a cell, and no more', cell('r1', 'b'), '', 'papers: r1');
  touches('a row that a cell adds, and the table’s order', cell('r3'), 'papers', 'papers: r3');
  touches('a table that stops being not applicable', cell('r1'), 'papers', 'papers: r1', false,
    applyChange(outline, blank, { type: 'answer', item: 'papers', answer: { state: 'not-applicable', reason: 'none' } }));
  touches('all rows of a table that is answered as a whole', { type: 'answer', item: 'papers', answer: given({ rows: [{ rowId: 'r9', cells: {} }] }) }, 'papers', 'papers: r9,r1,r2');
  touches('all rows of a table that is taken away', { type: 'answer', item: 'papers', answer: undefined }, 'papers', 'papers: r1,r2');
  touches('a row that is removed, and the order', { type: 'row-remove', item: 'papers', row: 'r1' }, 'papers', 'papers: r1');
  touches('only the order where a row is moved', { type: 'all', changes: [{ type: 'row-put', item: 'papers', row: { rowId: 'r2', cells: { number: given('a') } }, before: 'r1' }] }, 'papers', 'papers: r2');
  touches('a table whose total is typed, not its rows', { type: 'total', item: 'session-list', column: 'heads', answer: given({ value: 1, text: '1' }) }, 'session-list', '');
  touches('the head for details', { type: 'document', document: { number: '1' } }, '', '', true);
  touches('the head and the targets for a unit of another level', { type: 'unit', unit: { name: 'CĐCS', level: 'base' } }, 'targets', 'targets: yearly,page', true);
  touches('the head where a text is set aside', cell('r1'), 'papers', 'papers: r1', true,
    applyChange(outline, blank, { type: 'answer', item: 'papers', answer: { state: 'unparsed', text: 'a' } }));
  touches('all that several changes touch', { type: 'all', changes: [cell('r1', 'b'), { type: 'revision' }, { type: 'answer', item: 'story', answer: given('a') }] }, 'story', 'papers: r1', true);
});
