import { html, nothing, type TemplateResult } from 'lit';
import { textWidth } from '../../paper/layout.js';
import type { Anchor, Appendix, Block, Paper, PaperTable, Ruled, Run } from '../../paper/paper.js';

/** What a click on a gap asks for; absent: gaps are just gaps, as in print. */
export interface SheetActions {
  open(anchor: Anchor): void;
  /** What a gap is called for those who can't see where it stands. */
  nameOf(anchor: Anchor): string;
}

/** The paper as HTML: one sheet for the document, one for each appendix. */
export function sheets(paper: Paper, actions?: SheetActions): TemplateResult {
  const text = (runs: readonly Run[]): unknown => runs.map((run) => runTemplate(run, actions));
  return html`<section class="sheet">
      ${letterhead(paper, text)}
      <div class="title"><h3>${text([paper.title])}</h3><p>${paper.subject.lines.map((run) => html`<span>${text([run])}</span>`)}</p>${ruleOf(paper.subject, textWidth(paper.layout) - 2 * paper.layout.title.indent)}</div>
      ${addressees(paper, text)} ${paper.body.map((block) => blockTemplate(block, text))} ${signature(paper, text)}
    </section>
    ${paper.appendices.map((appendix) => appendixTemplate(appendix, text))}`;
}

/** What a gap without a width of its own takes. */
const ROOM = '\u00a0'.repeat(32);

type Text = (runs: readonly Run[]) => unknown;

function runTemplate({ text, anchor, gap }: Run, actions: SheetActions | undefined): unknown {
  if (!gap || !anchor || !actions) return text;
  // What is read aloud begins with what is seen, where that has words.
  const seen = /\p{L}/u.test(text) ? `${text.replace(/\s+/g, ' ')}: ` : '';
  return html`<button type="button" class="gap" aria-label=${seen + actions.nameOf(anchor)} @click=${() => actions.open(anchor)}>${text || ROOM}</button>`;
}

/** A rule's length as a share of the room that it is centred in: `width` is an attribute, so no policy forbids it. */
const ruleOf = ({ rule }: Ruled, room: number): TemplateResult => html`<hr width="${((rule / room) * 100).toFixed(1)}%" />`;

function letterhead({ letterhead: head, layout }: Paper, text: Text): TemplateResult {
  const { issuerWidth, issuer } = layout.letterhead;
  return html`<div class="letterhead">
    <div class="issuer ${head.issuerSize < issuer ? 'many' : ''}">
      ${head.superior.map((run) => html`<span>${text([run])}</span>`)} ${head.issuer.lines.map((run) => html`<b>${text([run])}</b>`)} ${ruleOf(head.issuer, issuerWidth)}
    </div>
    <div><p class="nation">${text([head.nation])}</p><p class="motto">${text(head.motto.lines)}</p>${ruleOf(head.motto, textWidth(layout) - issuerWidth)}</div>
    <p class="line number">${text(head.number)}</p><p class="line place-date">${text(head.placeDate)}</p>
  </div>`;
}

function addressees({ addressees: list }: Paper, text: Text): unknown {
  const [first] = list;
  if (!first) return nothing;
  if (list.length === 1) return html`<div class="addressees one"><p>Kính gửi: ${text([first])}</p></div>`;
  return html`<div class="addressees many"><p>Kính gửi:</p>${list.map((run) => html`<p>${text([run])}</p>`)}</div>`;
}

function blockTemplate(block: Block, text: Text): TemplateResult {
  if (block.kind === 'table') return tableTemplate(block, text);
  if (block.kind === 'paragraph') return html`<p class="p ${block.form} ${block.keepNext ? 'next' : ''} ${block.runs.some(({ gap }) => gap) ? 'open' : ''}">${text(block.runs)}</p>`;
  const runs = text(block.runs);
  return block.rank === 0 ? html`<h4>${runs}</h4>` : block.rank === 1 ? html`<h5>${runs}</h5>` : html`<h6>${runs}</h6>`;
}

function tableTemplate({ columns, rows }: PaperTable, text: Text): TemplateResult {
  return html`<table>
    <colgroup>${columns.map(({ share }) => html`<col width="${(share * 100).toFixed(2)}%" />`)}</colgroup>
    <thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${rows.map(({ cells, total }) => {
      let at = 0;
      return html`<tr class=${total ? 'total' : ''}>${cells.map(({ runs, span = 1 }) => {
        const column = columns[at];
        at += span;
        // On a phone a row becomes a card: then each cell says its head itself.
        return html`<td class=${span > 1 ? 'center' : (column?.align ?? 'left')} colspan=${span} data-head=${span > 1 ? '' : (column?.title ?? '')}>${text(runs)}</td>`;
      })}</tr>`;
    })}</tbody>
  </table>`;
}

function signature({ distribution, signature: { lines, name } }: Paper, text: Text): TemplateResult {
  return html`<div class="signature">
    <div class="copies"><p>Nơi nhận:</p>${distribution.map((run) => html`<p>${text([run])}</p>`)}</div>
    <div class="signer">${lines.map((run) => html`<p>${text([run])}</p>`)}<div class="room"></div><p>${text([name])}</p></div>
  </div>`;
}

function appendixTemplate({ number, title, note, landscape, blocks }: Appendix, text: Text): TemplateResult {
  return html`<section class="sheet appendix ${landscape ? 'wide' : ''}">
    <div class="appendix-head"><h4>${number}</h4><p class="t">${title}</p><p class="n">${text(note)}</p></div>
    ${blocks.map((block) => blockTemplate(block, text))}
  </section>`;
}
