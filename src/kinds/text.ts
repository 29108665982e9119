import { oneLine } from '../i18n/clean-text.js';
import { lookAtText } from './narrative.js';
import { scalarRules } from './scalar.js';

/** One line of text. Line breaks that are pasted into it become spaces. */
export const text = scalarRules<'text', string>('text', {
  read: (typed) => ({ value: oneLine(typed) }),
  write: (value) => value,
  look: lookAtText,
});
