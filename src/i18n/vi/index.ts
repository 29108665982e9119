import type { Language } from '../../outline/text.js';
import { findings } from './findings.js';
import { units } from './units.js';

/** The words of the interface in Vietnamese: one member a room of the screen. */
export const vi = {
  language: 'vi' as Language,
  findings,
  units,
};

/** The words of an interface language. Vietnamese sets the shape; a language that lacks a word does not compile. */
export type Words = typeof vi;
