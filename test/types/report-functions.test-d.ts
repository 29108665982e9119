import {
  applyChange, createReport, extendOutline, parseOutline, parseReport, serializeReport, type Change, type Outline, type UnionReport,
} from '../../src/index.js';
import { everyKind } from '../support/outlines.js';

type O = typeof everyKind;
declare const report: UnionReport<O>;
const change = (to: Change<O>): UnionReport<O> => applyChange(everyKind, report, to);

change({ type: 'answer', item: 'story', answer: { state: 'given', value: 'Đã làm' } });
change({ type: 'answer', item: 'people', answer: { state: 'given', value: { value: 5, text: '5', parts: { women: { state: 'unparsed', text: 'ba' } } } } });
change({ type: 'answer', item: 'press-form', answer: undefined });
change({ type: 'answer', item: 'targets', answer: { state: 'not-applicable', reason: 'none' } });
change({ type: 'row-remove', item: 'targets', row: 'plans' });
// Directly too: the outline alone says what fits.
applyChange(everyKind, report, { type: 'cell', item: 'papers', row: 'r', column: 'form', answer: { state: 'given', value: { other: 'Chỉ thị' } } });
// @ts-expect-error an answer of another item's kind
applyChange(everyKind, report, { type: 'answer', item: 'story', answer: { state: 'given', value: true } });
// @ts-expect-error an unknown item
applyChange(everyKind, report, { type: 'answer', item: 'storey', answer: undefined });
// @ts-expect-error a part that the count does not have
change({ type: 'answer', item: 'people', answer: { state: 'given', value: { value: 5, text: '5', parts: { children: { state: 'unparsed', text: 'ba' } } } } });
// @ts-expect-error parts of a count that has none
change({ type: 'answer', item: 'sessions', answer: { state: 'given', value: { value: 5, text: '5', parts: {} } } });
// @ts-expect-error rows of what has none
change({ type: 'row-remove', item: 'story', row: 'a' });
// @ts-expect-error a cell of a matrix in a table
change({ type: 'matrix-cell', item: 'papers', row: 'a', column: 'b', answer: undefined });

// Types pass through: from an outline to its report, through JSON and back.
const made: UnionReport<O> = createReport(everyKind, { id: 'a', now: new Date(), unit: { name: 'A' } });
const parsed = parseReport(everyKind, serializeReport(made));
if (parsed.status !== 'failed') {
  const again: UnionReport<O> = parsed.report;
  const started = again.answers.started;
  if (started?.state === 'given') started.value satisfies string;
} else {
  // @ts-expect-error a failed reading has no report
  void parsed.report;
}
extendOutline(everyKind, { due: '2023-06-01' }) satisfies O;
// @ts-expect-error a misspelt key
extendOutline(everyKind, { duo: '2023-06-01' });

// An outline that came as JSON: all kinds are possible, none is impossible.
const loaded = parseOutline({});
if (loaded.status === 'complete') {
  const wide: UnionReport = createReport(loaded.outline, { id: 'a', now: new Date(), unit: { name: 'A' } });
  applyChange(loaded.outline, wide, { type: 'answer', item: 'anything', answer: { state: 'given', value: { value: 1, text: '1' } } });
  applyChange(loaded.outline, wide, { type: 'row-put', item: 'anything', row: { rowId: 'a', cells: { b: { state: 'given', value: 'c' } } } });
  loaded.outline satisfies Outline;
}
