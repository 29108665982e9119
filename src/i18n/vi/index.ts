import type { Language } from '../../outline/text.js';
import { desk } from './desk.js';
import { drafts } from './drafts.js';
import { fields } from './fields.js';
import { findings } from './findings.js';
import { form } from './form.js';
import { preview } from './preview.js';
import { send } from './send.js';
import { units } from './units.js';

/** The words of the interface in Vietnamese: one member a room of the screen. */
export const vi = {
  language: 'vi' as Language,
  desk,
  drafts,
  fields,
  findings,
  form,
  preview,
  send,
  units,
};

/** The words of an interface language. Vietnamese sets the shape; a language that lacks a word does not compile. */
export type Words = typeof vi;
