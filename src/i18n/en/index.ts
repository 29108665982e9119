import type { Words } from '../vi/index.js';
import { desk } from './desk.js';
import { drafts } from './drafts.js';
import { fields } from './fields.js';
import { findings } from './findings.js';
import { form } from './form.js';
import { preview } from './preview.js';
import { send } from './send.js';
import { units } from './units.js';

/** The words of the interface in English. Loaded when it is wanted, never with the first page. */
export const en: Words = {
  language: 'en',
  desk,
  drafts,
  fields,
  findings,
  form,
  preview,
  send,
  units,
};
