import type { NotApplicableReason } from '../outline/values.js';

/** What a document says by itself. Documents are in Vietnamese whatever the language of the screen. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Room for a word to be written in by hand. No-break, so that a web page shows it and no line ends in it. */
export const GAP = '\u00a0'.repeat(6);
/** Room for an answer. */
export const DOTS = '…'.repeat(12);

export const notApplicableText = (reason: NotApplicableReason): string =>
  reason === 'none' ? 'Không phát sinh' : 'Không thuộc phạm vi báo cáo';

/** Capital letters as Vietnamese writes them. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** The text with a capital first letter, where that letter has one of its own (ß has not). */
export function capitalized(text: string): string {
  const [first = ''] = text;
  const capital = capitals(first);
  return (capital.toLocaleLowerCase('vi') === first ? capital : first) + text.slice(first.length);
}

const ENDED = /[.!?…:;](["”’')\]]*)$/;
/** The full stop that a sentence still lacks. */
export const stopOf = (text: string): string => (ENDED.test(text.trimEnd()) ? '' : '.');

/** A heading's words without what ends them, so that a colon or an answer can follow. */
export const bare = (text: string): string => text.replace(/[\s.:;?…]+$/, '');

/** The number of an appendix: I, II, III, IV … */
export function roman(n: number): string {
  let rest = n;
  let out = '';
  for (const [sign, value] of [['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const)
    for (; rest >= value; rest -= value) out += sign;
  return out;
}
