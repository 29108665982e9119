import { cleanText } from '../i18n/clean-text.js';
import type { ItemOfKind, Kind } from '../outline/items.js';
import { isBlank, notApplicable, notUnderstood, shown, unparsed, type Note } from './answer.js';
import type { CheckContext, KindRules } from './kind.js';

/** What tells one kind of many cells from another. */
interface Block<K extends Kind, V> {
  readonly isEmpty: (value: V) => boolean;
  readonly check: (value: V, item: ItemOfKind<K>, context: CheckContext) => Note[];
}

/**
 * The rules of a kind whose answer is many cells. It has no field of its own, and its rows need ids that come from
 * outside: so a text is kept as it is here, and read by `parseRows`, `parseBlock` and `parseTargets`.
 */
export const blockRules = <K extends Kind, V>(kind: K, { isEmpty, check }: Block<K, V>): KindRules<K, V> => ({
  kind,
  isEmpty: (answer) => (answer?.state === 'given' ? isEmpty(answer.value) : isBlank(answer)),
  parse(typed) {
    const text = cleanText(typed).trim();
    return text === '' ? undefined : (notApplicable(text) ?? unparsed(text));
  },
  format: (answer) => shown(answer, () => ''),
  print: () => '',
  check: (answer, item, context) =>
    answer.state === 'given' ? check(answer.value, item, context) : answer.state === 'unparsed' && !isBlank(answer) ? [notUnderstood(answer.text)] : [],
});
