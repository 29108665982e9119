import { html, nothing, type TemplateResult } from 'lit';
import type { SetAside } from '../../drafts/draft-store.js';
import type { Words } from '../../i18n/vi/index.js';
import { formatAnswer } from '../../kinds/index.js';
import { outlineIndex } from '../../outline/outline-index.js';
import { textIn } from '../../outline/text.js';
import type { Answer, TableRow } from '../../outline/values.js';
import type { Change } from '../../report/change.js';
import type { ReportStore } from '../../store/report-store.js';
import { allWords } from '../base/all-words.js';

export interface AsideActions {
  use(aside: SetAside, change: Change): void;
  drop(aside: SetAside): void;
  open(itemId: string): void;
}

/** Something that was set aside instead of lost: two tabs' texts side by side, or what is left of a damaged record. */
export function asideTemplate(aside: SetAside, store: ReportStore, { desk, drafts, language }: Words, actions: AsideActions): TemplateResult | typeof nothing {
  const { itemId } = aside.place;
  const item = itemId === undefined ? undefined : outlineIndex(store.outline).items.get(itemId)?.item;
  const twice = aside.why === 'edited-twice';
  const piece = twice ? parsed(aside.raw) : undefined;
  const change = twice ? changeTo(aside, piece, store) : undefined;
  const [here, there] = twice ? [textOf(aside, nowAt(aside, store), store), textOf(aside, piece, store)] : ['', aside.raw];
  // The caret is still there, and what the other tab wrote waits: as yet there is one text.
  if (twice && here === there) return nothing;
  return html`<section class="aside notice">
    <p>${twice ? drafts.editedTwice : drafts.corrupt}</p>
    ${item ? html`<h3>${textIn(item.title, language)}</h3>` : nothing}
    <div class="both">
      ${twice ? html`<div><h4>${desk.aside}</h4><p class="text">${here}</p></div>` : nothing}
      <div>${twice ? html`<h4>${desk.asideOther}</h4>` : nothing}<p class="text">${there}</p></div>
    </div>
    <div class="actions">
      ${change ? html`<button type="button" class="button small" @click=${() => actions.use(aside, change)}>${desk.useOther}</button>` : nothing}
      <button type="button" class="button small" @click=${() => actions.drop(aside)}>${desk.dropOther}</button>
      ${itemId !== undefined && item ? html`<button type="button" class="link" @click=${() => actions.open(itemId)}>${desk.goThere}</button>` : nothing}
    </div>
  </section>`;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return undefined;
  }
}

/** What stands at the place now. */
function nowAt({ place: { itemId, rowId, detail } }: SetAside, store: ReportStore): unknown {
  const report = store.getReport();
  if (itemId === undefined) return detail === undefined ? undefined : (report.document as Readonly<Record<string, unknown>>)[detail];
  const answer = report.answers[itemId];
  if (rowId === undefined) return answer;
  return answer?.state === 'given' ? (answer.value as { readonly rows?: readonly TableRow[] }).rows?.find((row) => row.rowId === rowId) : undefined;
}

/** The change that puts the other text in place of the one that stands. */
function changeTo({ place: { itemId, rowId, detail } }: SetAside, piece: unknown, { outline }: ReportStore): Change | undefined {
  if (detail !== undefined) return { type: 'document', document: { [detail]: piece } };
  const kind = itemId === undefined ? undefined : outlineIndex(outline).items.get(itemId)?.item.kind;
  if (itemId === undefined || kind === undefined) return undefined;
  if (rowId !== undefined) return piece === undefined ? undefined : ({ type: 'row-put', item: itemId, row: piece } as Change);
  return kind === 'table' || kind === 'targets' ? undefined : ({ type: 'answer', item: itemId, answer: piece } as Change);
}

function textOf({ place: { itemId, rowId } }: SetAside, piece: unknown, { outline }: ReportStore): string {
  if (piece === undefined || piece === null) return '–';
  if (typeof piece === 'string') return piece;
  const item = itemId === undefined ? undefined : outlineIndex(outline).items.get(itemId)?.item;
  if (item && rowId === undefined) return formatAnswer(item, piece as Answer) || allWords(piece);
  return allWords(piece);
}
