import { fold } from '../i18n/fold.js';
import type { Answer, Cell, Given, NotApplicable, NotApplicableReason, Unparsed } from '../outline/values.js';
import type { FindingKind, Place, UnparsedReason } from './kind.js';

/** A finding inside one answer: whose item it is, the caller knows. */
export type Note = Omit<Place, 'itemId'> & FindingKind;

export const given = <V>(value: V): Given<V> => ({ state: 'given', value });
export const unparsed = (text: string): Unparsed => ({ state: 'unparsed', text });

/** Whether an answer or a cell says nothing. "Không phát sinh" says something; so does "không". */
export function isBlank(answer: Cell | undefined): boolean {
  if (!answer || answer.state === 'not-applicable') return !answer;
  if (answer.state === 'unparsed') return isBlankText(answer.text) && Object.values(answer.parts ?? {}).every(isBlank);
  const { value } = answer;
  return typeof value === 'string' ? isBlankText(value) : typeof value === 'object' && value !== null && 'other' in value && isBlankText(String(value.other));
}

const isBlankText = (text: string): boolean => text.trim() === '';

/** How a document says that there is nothing to say. */
export const NOT_APPLICABLE: Readonly<Record<NotApplicableReason, string>> = {
  none: 'Không phát sinh',
  'out-of-scope': 'Không thuộc phạm vi',
};

/** The mark that a text stands for, where a figure, a date or a choice would stand. */
export function notApplicable(text: string): NotApplicable | undefined {
  if (text.length > 40) return undefined;
  const reason = (['none', 'out-of-scope'] as const).find((one) => fold(NOT_APPLICABLE[one]) === fold(text));
  return reason && { state: 'not-applicable', reason };
}

/** What a field shows of an answer; `write` words a value. */
export const shown = <V>(answer: Answer<V> | undefined, write: (value: V) => string): string =>
  !answer ? '' : answer.state === 'given' ? write(answer.value) : answer.state === 'unparsed' ? answer.text : NOT_APPLICABLE[answer.reason];

/** The finding about a text that was not understood. */
export const notUnderstood = (text: string, reason?: UnparsedReason): Note => ({ code: 'unparsed', text, ...(reason ? { reason } : {}) });
