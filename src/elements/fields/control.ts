import { html, nothing, type TemplateResult } from 'lit';
import { formatAnswer, parseAnswer } from '../../kinds/index.js';
import type { ChoiceItem, Item } from '../../outline/items.js';
import type { Answer } from '../../outline/values.js';
import { titleIn, type FieldContext } from './field-context.js';
import { typed } from './typed.js';

/** A place for one answer: an item's own, a cell's, a part's. */
export interface Slot {
  readonly item: Item;
  readonly answer: Answer | undefined;
  readonly give: (answer: Answer | undefined) => void;
  /** How a typed text is read; absent: as the item's kind does. */
  readonly read?: (text: string) => Answer | undefined;
  /** How the answer stands in the field; absent: as the item's kind writes it. */
  readonly text?: string;
  readonly context: FieldContext;
  /** Id of the control, where a visible label points at it. */
  readonly id?: string;
  /** Its accessible name, where none does. */
  readonly name?: string;
  readonly describedBy?: string;
  /** A text that may take several lines on the screen, though it is one. */
  readonly grows?: boolean;
}

/** The control for one answer of a kind that one control can hold: all but narratives, tables, matrices and targets. */
export function control(slot: Slot): TemplateResult {
  const { kind } = slot.item;
  return kind === 'choice' || kind === 'yes-no' ? select(slot) : line(slot);
}

/**
 * One line of text. What is typed is understood at every key and stored; how it looks is only touched when
 * the caret has left.
 */
function line(slot: Slot): TemplateResult {
  const { item, answer, give, context, id, name, describedBy, read = (text: string) => parseAnswer(item, text) } = slot;
  const shown = slot.text ?? formatAnswer(item, answer);
  const input = (event: Event): void => give(read((event.target as HTMLInputElement).value));
  const leave = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    // Where only the window has lost the focus, the caret is to be found where it was.
    if (box.value !== shown && (box.getRootNode() as ShadowRoot).activeElement !== box) box.value = shown;
  };
  return slot.grows && item.kind === 'text'
    ? html`<textarea class="grows" rows="1" aria-label=${name ?? nothing} aria-describedby=${describedBy ?? nothing} ?readonly=${context.readonly}
        ${typed(shown)} @input=${input} @blur=${leave}></textarea>`
    : html`<input type="text" class=${item.kind} id=${id ?? nothing} aria-label=${name ?? nothing} aria-describedby=${describedBy ?? nothing}
        autocomplete="off" spellcheck=${item.kind === 'text' ? 'true' : 'false'} ?readonly=${context.readonly} ${typed(shown)} @input=${input} @blur=${leave}>`;
}

/** What a choice between options is about, whatever its kind: key of the option → its wording. */
export function optionsOf(item: Item, context: FieldContext): [key: string, title: string][] {
  const words = context.words.fields;
  if (item.kind === 'yes-no') return [['yes', words.yes], ['no', words.no]];
  const { options, other } = item as ChoiceItem;
  return [...options.map(({ id, title }): [string, string] => [id, titleIn(context, title)]), ...(other ? [[OTHER, words.other] as [string, string]] : [])];
}

/** The key of the chosen option; words that are none of the options count as "other". */
export function chosen(answer: Answer | undefined): string {
  if (answer?.state === 'unparsed') return OTHER;
  if (answer?.state !== 'given') return '';
  const { value } = answer;
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : OTHER;
}

/** The answer that an option's key stands for. */
export const answerOf = (item: Item, key: string): Answer | undefined =>
  key === '' ? undefined
  : { state: 'given', value: item.kind === 'yes-no' ? key === 'yes' : key === OTHER ? { other: '' } : key };

/** An input for words of one's own, where "other" is chosen or the words fit no option. */
export function otherWords({ item, answer, give, context }: Slot): TemplateResult | typeof nothing {
  if (chosen(answer) !== OTHER) return nothing;
  const own = answer?.state === 'given' ? (answer.value as { other: string }).other : answer?.state === 'unparsed' ? answer.text : '';
  const offered = (item as ChoiceItem).other;
  return html`<input type="text" aria-label=${context.words.fields.otherLabel} ?readonly=${context.readonly || !offered} ${typed(own)}
    @input=${(event: Event) => give({ state: 'given', value: { other: (event.target as HTMLInputElement).value } })}>`;
}

const OTHER = '~';

function select(slot: Slot): TemplateResult {
  const { item, answer, give, context, id, name, describedBy } = slot;
  const now = chosen(answer);
  return html`<select id=${id ?? nothing} aria-label=${name ?? nothing} aria-describedby=${describedBy ?? nothing} ?disabled=${context.readonly}
      @change=${(event: Event) => give(answerOf(item, (event.target as HTMLSelectElement).value))}>
      <option value="" .selected=${now === ''}></option>
      ${optionsOf(item, context).map(([key, title]) => html`<option value=${key} .selected=${now === key}>${title}</option>`)}
      ${answer?.state === 'unparsed' ? html`<option value=${OTHER} selected>${answer.text}</option>` : nothing}
    </select>${otherWords(slot)}`;
}
