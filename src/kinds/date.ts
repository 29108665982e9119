import { formatDate, parseDate } from '../i18n/dates.js';
import type { DateValue } from '../outline/values.js';
import { scalarRules } from './scalar.js';

/** A day, a month or a year. A month or a year lies outside a period only as a whole. */
export const date = scalarRules<'date', DateValue>('date', {
  read: parseDate,
  write: formatDate,
  look(value, _item, { period: { from, to }, today }) {
    const last = to ?? today;
    const outside = value < from.slice(0, value.length) || value > last.slice(0, value.length);
    return outside ? [{ code: 'date-outside', date: value, from, to: last }] : [];
  },
});
