import { html, nothing, type TemplateResult } from 'lit';
import { formatAnswer, parseAnswer } from '../../kinds/index.js';
import type { NarrativeItem } from '../../outline/items.js';
import type { ItemField } from './item-field.js';
import { grids } from './later-body.js';
import { textOfPlain } from './pasted-plain.js';
import { typed } from './typed.js';

/** Beyond this, putting text in through the browser's editor (which keeps its undo) takes seconds. */
const EDITABLE_AT_ONCE = 20_000;

/** Running text. The field is as high as its text, but is only measured when the caret has left. */
export function narrativeField(field: ItemField): () => TemplateResult {
  const item = field.item as NarrativeItem;
  let rows = 0;
  let words = 0;
  return () => {
    const { answer, context, controlId, describedBy } = field;
    const text = formatAnswer(item, answer);
    if (!field.active || rows === 0) {
      rows = rowsOf(text);
      words = item.aim ? countWords(text) : 0;
    }
    const write = (event: Event): void => {
      event.stopPropagation(); // Here, and not at the root: one listener less at every key.
      field.give(parseAnswer(item, (event.target as HTMLTextAreaElement).value));
    };
    return html`<textarea id=${controlId} class="narrative" rows=${rows} aria-describedby=${describedBy} ?readonly=${context.readonly}
      ${typed(text)} @input=${write} @paste=${(event: ClipboardEvent) => paste(event, write)}></textarea>
      ${item.aim ? html`<p class="hint count">${context.words.fields.length(words, item.aim.words)}</p>` : nothing}`;
  };
}

const LETTERS_A_LINE = 78;

function rowsOf(text: string): number {
  let rows = 0;
  for (const line of text.split('\n')) {
    rows += Math.max(1, Math.ceil(line.length / LETTERS_A_LINE));
    if (rows > 24) return 24;
  }
  return Math.max(3, rows + 1);
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** What comes from Word or a page goes in as paragraphs and "-" lines, and nothing else of it. */
function paste(event: ClipboardEvent, write: (event: Event) => void): void {
  const box = event.target as HTMLTextAreaElement;
  const markup = event.clipboardData?.getData('text/html') ?? '';
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const reader = grids();
  const text = reader?.hasBlocks(markup) ? reader.textOfHtml(markup) : textOfPlain(plain);
  if (!text || box.readOnly || (text === plain && text.length < EDITABLE_AT_ONCE)) return;
  event.preventDefault();
  if (text.length < EDITABLE_AT_ONCE && document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  write(event);
}
