import { cleanText } from '../i18n/clean-text.js';
import type { ItemOfKind, Kind } from '../outline/items.js';
import { given, isBlank, notApplicable, notUnderstood, shown, unparsed, type Note } from './answer.js';
import type { CheckContext, KindRules, UnparsedReason } from './kind.js';

/** What tells one simple kind from another. */
interface Scalar<K extends Kind, V> {
  /** Reads clean text that is not blank. */
  readonly read: (text: string, item: ItemOfKind<K>) => { readonly value: V } | { readonly reason: UnparsedReason | undefined };
  /** The value as a field shows it. */
  readonly write: (value: V, item: ItemOfKind<K>) => string;
  /** The value as a document prints it; absent: as `write` does. */
  readonly print?: (value: V, item: ItemOfKind<K>) => string;
  /** What is worth attention in a value. */
  readonly look?: (value: V, item: ItemOfKind<K>, context: CheckContext) => Note[];
  /** The finding about a text that is not understood, where it is not the common one. */
  readonly puzzled?: (text: string) => Note;
}

/** The rules of a kind whose answer is one value. */
export function scalarRules<K extends Kind, V>(kind: K, scalar: Scalar<K, V>): KindRules<K, V> {
  const { read, write, print = write, look } = scalar;
  // Words are what these kinds hold; for all others "không phát sinh" is not a value but a mark.
  const isText = kind === 'text' || kind === 'narrative';
  return {
    kind,
    isEmpty: isBlank,
    parse(typed, item) {
      const text = cleanText(typed).trim();
      if (text === '') return undefined;
      const mark = isText ? undefined : notApplicable(text);
      if (mark) return mark;
      const found = read(text, item);
      return 'value' in found ? given(found.value) : unparsed(text);
    },
    format: (answer, item) => shown(answer, (value) => write(value, item)),
    print,
    check(answer, item, context) {
      if (answer.state === 'given') return look?.(answer.value, item, context) ?? [];
      if (answer.state !== 'unparsed' || isBlank(answer)) return [];
      if (scalar.puzzled) return [scalar.puzzled(answer.text)];
      const found = read(answer.text, item);
      return [notUnderstood(answer.text, 'value' in found ? undefined : found.reason)];
    },
  };
}
