import { html, render, type CSSResult } from 'lit';
import { oneLine } from '../../i18n/clean-text.js';
import { parseDate } from '../../i18n/dates.js';
import type { Words } from '../../i18n/vi/index.js';
import type { ReviewWords } from '../../i18n/vi/review.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Outline } from '../../outline/outline.js';
import { takenAnswer, type Decision } from '../../report/accept-proposals.js';
import { sameValue } from '../../report/equal.js';
import type { AnswerProposal, DetailProposal } from '../../report/proposal.js';
import type { DocumentDetails, Signer, UnionReport } from '../../report/union-report.js';
import { createReportStore } from '../../store/report-store.js';
import { ItemField } from '../fields/item-field.js';
import { detailText } from './answer-text.js';
import type { Typed } from './review-state.js';

/** Something that is being put right in its own field. */
export interface Correction {
  readonly id: string;
  readonly element: HTMLElement;
  focus(): void;
  /** What it comes to. */
  decision(): Decision;
}

/** What something is put right with. */
export interface Correcting {
  readonly outline: Outline;
  readonly report: UnionReport;
  /** What it comes to so far. */
  readonly decision: Decision;
  /** How far somebody was with it before. */
  readonly typed: Typed | undefined;
  readonly words: Words;
  readonly review: ReviewWords;
  /** Where it will stand: what its field looks like is added there. */
  readonly root: ShadowRoot;
  /** Told of every key. */
  changed(typed: Typed): void;
}

export const correct = (proposal: AnswerProposal | DetailProposal, correcting: Correcting): Correction =>
  proposal.of === 'answer' ? correctAnswer(proposal, correcting) : correctDetail(proposal, correcting);

/** The field of the item, on a report of its own, so that nothing is touched before it is taken. */
function correctAnswer(proposal: AnswerProposal, { outline, report, decision, typed, words, root, changed }: Correcting): Correction {
  const { itemId, id, incoming } = proposal;
  const start = typed && 'answer' in typed ? typed.answer : takenAnswer(outline, proposal, decision);
  const item = outlineIndex(outline).items.get(itemId)?.item;
  const { [itemId]: _now, ...others } = report.answers;
  const store = createReportStore<Outline>(outline, { ...report, answers: start ? { ...others, [itemId]: start } : others }, () => new Date());
  if (!item) throw new Error(itemId);
  const field = new ItemField(item, { store, words, readonly: false, say: () => undefined, adopt: ({ styleSheet }: CSSResult) => adopt(root, styleSheet) }, true);
  field.update();
  store.subscribe(({ touched }) => {
    field.answered(touched === 'everything' ? undefined : touched.rows.get(itemId));
    changed({ answer: field.answer });
  });
  return {
    id, element: field.element,
    focus: () => void (field.ready ? field.ready.then(() => field.focus()) : field.focus()),
    decision() {
      const { answer } = field;
      return sameValue(answer, incoming) ? { verdict: 'accept' } : { verdict: 'correct', answer };
    },
  };
}

function adopt(root: ShadowRoot, sheet: CSSStyleSheet | undefined): void {
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const SIGNER: readonly (keyof Signer)[] = ['authority', 'position', 'name'];
const lines = (text: string): string[] => text.split('\n').map(oneLine).filter(Boolean);

/** A detail as text: a line each of lists; a day as it is written here. */
function correctDetail({ id, detail, incoming }: DetailProposal, { decision, typed: before, review: words, changed }: Correcting): Correction {
  const element = document.createElement('div');
  const start = decision.verdict === 'correct-detail' ? decision.document : incoming;
  const value = start[detail] ?? '';
  const title = words.detail[detail] ?? detail;
  const box = (name: string, label: string, text: string, hint = ''): unknown =>
    html`<label for="d-${name}" class="label">${label}</label>${hint ? html`<p class="hint" id="d-hint">${hint}</p>` : ''}<input type="text" id="d-${name}" aria-describedby=${hint ? 'd-hint' : ''} autocomplete="off" .value=${text}>`;
  const isList = detail === 'addressees' || detail === 'distribution';
  const isLong = isList || detail === 'opening';
  render(
    detail === 'signer' ? html`${SIGNER.map((key) => box(key, words[key], start.signer?.[key] ?? ''))}`
    : isLong ? html`<label for="d-text" class="label">${title}</label>${isList ? html`<p class="hint" id="d-hint">${words.onePerLine}</p>` : ''}<textarea id="d-text" rows="4" aria-describedby=${isList ? 'd-hint' : ''} .value=${isList ? (value as readonly string[] | '' || []).join('\n') : (value)}></textarea>`
    : box('text', title, detail === 'date' ? detailText(detail, start) : (value as string), detail === 'date' ? words.dateHint : ''),
    element,
  );
  const boxes = [...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  if (before && 'boxes' in before) for (const box of boxes) box.value = before.boxes[box.id] ?? box.value;
  element.addEventListener('input', () => changed({ boxes: Object.fromEntries(boxes.map((box) => [box.id, box.value])) }));
  const read = (key: string): string => element.querySelector<HTMLInputElement>(`#d-${key}`)?.value ?? '';
  const typed = (): DocumentDetails => {
    if (detail === 'signer') {
      const signer = Object.fromEntries(SIGNER.flatMap((key) => (oneLine(read(key)) ? [[key, oneLine(read(key))]] : []))) as Signer;
      return Object.keys(signer).length > 0 ? { signer } : {};
    }
    const text = detail === 'opening' ? read('text').trim() : oneLine(read('text'));
    if (isList) return lines(read('text')).length > 0 ? { [detail]: lines(read('text')) } : {};
    if (detail !== 'date') return text ? { [detail]: text } : {};
    const day = parseDate(text);
    return 'value' in day ? { date: day.value } : text ? { dateText: text } : {};
  };
  return {
    id, element,
    focus: () => element.querySelector<HTMLElement>('input, textarea')?.focus(),
    decision() {
      const document = typed();
      return sameValue(document, incoming) ? { verdict: 'accept' } : { verdict: 'correct-detail', document };
    },
  };
}
