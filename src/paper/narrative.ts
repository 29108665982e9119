import { fold } from '../i18n/fold.js';
import { linesOf } from './opening.js';
import type { Form, Run } from './paper.js';
import { bare } from './words.js';

/** A paragraph to be, before the section decides what it stands behind. */
export interface TextPiece {
  readonly kind: 'text';
  readonly form: Form;
  readonly runs: readonly Run[];
  /** One of several things told in its section, each behind a "+". */
  readonly marked: boolean;
  /** It introduces what follows. */
  readonly keepNext?: true;
}

const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/^[-–—•*▪]/u, 'dash'],
  [/^\+/, 'plus'],
  [/^([a-zđ]|\d{1,2}(\.\d{1,2})*)[.)](\s|$)/i, 'letter'],
];

/** What a line of running text begins with. */
export const formOf = (line: string): Form => FORMS.find(([begins]) => begins.test(line))?.[1] ?? 'text';

/** Whether a text already says the title that would be put in front of it. */
export function saysTitle(title: string, text: string): boolean {
  const words = fold(bare(title));
  const begins = fold(text.slice(0, 4 * title.length + 8));
  return begins.startsWith(words) && !/[a-z0-9]/.test(begins[words.length] ?? '');
}

/** Running text line by line, as typed; `title` in front of it where the section tells several stories. */
export function narrativePieces(itemId: string, text: string, title: string | undefined): TextPiece[] {
  const [first, ...rest] = linesOf(text).map<TextPiece>((line) => ({
    kind: 'text', form: formOf(line.text), marked: false, runs: [{ text: line.text, anchor: { itemId, paragraph: line.index } }],
  }));
  if (!first) return [];
  if (title === undefined) return [first, ...rest];
  if (first.form !== 'text') return [{ kind: 'text', form: 'text', marked: true, keepNext: true, runs: [{ text: `${bare(title)}:` }] }, first, ...rest];
  const said = saysTitle(title, first.runs[0]?.text ?? '');
  return [{ ...first, marked: true, runs: said ? first.runs : [{ text: `${bare(title)}: ` }, ...first.runs] }, ...rest];
}
