import { legacySample } from '../i18n/legacy-font.js';
import type { NarrativeValue } from '../outline/values.js';
import type { Note } from './answer.js';
import { scalarRules } from './scalar.js';

/** The finding about text in a font of before Unicode, if there is one. */
export const lookAtText = (text: string): Note[] => {
  const sample = legacySample(text);
  return sample === undefined ? [] : [{ code: 'legacy-font', sample }];
};

/**
 * Paragraphs, one a line; lines of lists keep their "-", "+" and "a)". Blank lines and spaces at the ends of
 * lines go.
 */
export const narrative = scalarRules<'narrative', NarrativeValue>('narrative', {
  read: (text) => ({ value: text.includes('\n') ? text.split('\n').map((line) => line.trim()).filter(Boolean).join('\n') : text.trim() }),
  write: (value) => value,
  look: lookAtText,
});
