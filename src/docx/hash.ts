/** Two rounds of multiply and mix, 32 bits each: quick and the same everywhere, for telling texts apart, not for secrets. */
function mixed(text: string): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

/** 16 hexadecimal digits of a text. */
export const hashOf = (text: string): string => mixed(text).map((half) => half.toString(16).padStart(8, '0')).join('');

/** Letters of a `printHash`. */
export const PRINT_HASH = 7;

/** Anything that may be settled: most texts have nothing of it, and are asked many times. */
const UNSETTLED = /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]|^ | $|  /;

/** What Word programs change by themselves when they save a text: its spaces, and signs that are not seen. */
export const settled = (text: string): string => !UNSETTLED.test(text) ? text : text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();

/** Signs as they come from the keyboard: Word makes others of them while somebody types, or in the whole document at once. */
export const plain = (text: string): string => !/[‘-‟–—…]/.test(text) ? text : text.replace(/[“-‟]/g, '"').replace(/[‘-‛]/g, "'").replace(/[–—]/g, '-').replace(/…/g, '...');

/** A text as it stands on the paper, in seven letters. */
export const printHash = (text: string): string => (mixed(settled(text))[0]).toString(36).padStart(PRINT_HASH, '0');
