import { oneLine } from '../i18n/clean-text.js';
import { fold } from '../i18n/fold.js';
import type { ChoiceItem } from '../outline/items.js';
import { printed, textIn } from '../outline/text.js';
import type { ChoiceValue } from '../outline/values.js';
import { lookAtText } from './narrative.js';
import { scalarRules } from './scalar.js';

const titleOf = (value: ChoiceValue, { options }: ChoiceItem): string => {
  if (typeof value !== 'string') return value.other;
  const option = options.find(({ id }) => id === value);
  return option ? printed(option.title) : value;
};

/** One of some options, found by its title in either language, with or without tones, or by its id. */
export const choice = scalarRules<'choice', ChoiceValue>('choice', {
  read(text, { options, other }) {
    const line = oneLine(text);
    const by = (same: (word: string) => boolean): string | undefined =>
      options.find(({ id, title }) => same(id) || same(textIn(title, 'vi')) || same(textIn(title, 'en')))?.id;
    const folded = fold(line);
    // Titles may differ by a tone alone: the exact one first.
    const id = by((word) => word === line) ?? by((word) => fold(word) === folded);
    return id !== undefined ? { value: id } : other ? { value: { other: line } } : { reason: undefined };
  },
  write: titleOf,
  look(value, { options }) {
    if (typeof value !== 'string') return lookAtText(value.other);
    return options.some(({ id }) => id === value) ? [] : [{ code: 'option-unknown', text: value }];
  },
  puzzled: (text) => ({ code: 'option-unknown', text }),
});
