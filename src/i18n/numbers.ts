/** Groups of three from the right, with dots. */
const group = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, '.');

/**
 * A number as Vietnamese text writes it: "1.234.567", "12,5".
 * @param options.decimals at most so many digits after the comma; absent: as many as it has.
 */
export function formatNumber(value: number, options: { readonly decimals?: number } = {}): string {
  const size = Math.abs(value);
  const plain = options.decimals === undefined && size >= 1e-6 ? String(size) : size.toFixed(options.decimals ?? 20);
  const [whole = '', fraction = ''] = plain.split('.');
  const kept = fraction.replace(/0+$/, '');
  const text = group(whole) + (kept && `,${kept}`);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

export type ParsedNumber =
  /** `text` is the tidy form: a bare number gets its dots, leading zeros stay as typed. */
  | { readonly value: number; readonly text: string }
  | { readonly reason: 'ambiguous-separator' | 'beyond-safe' | 'not-a-number' };

const VIETNAMESE = /^(\d+|(?!0+\b)\d{1,3}(?:(?:\.\d{3})+|(?: \d{3})+))(?:,(\d+))?$/;
/** Commas before a point, or several commas: cannot be read the Vietnamese way, so there is nothing to ask. */
const ENGLISH = /^(?!0+\b)(\d{1,3}(?:(?:,\d{3})+(?=\.)|(?:,\d{3}){2,}))(?:\.(\d+))?$/;

/**
 * Reads a number as officers write it: `1.234.567`, `1 234 567`, `1234567`, `12,5`, `06`.
 *
 * "1,234" may be 1234 or 1.234, so it is not read. Nor is "1.5": a dot stands between thousands, and whether
 * "1,5", "1.500" or the first of May was meant is not for a program to guess.
 */
export function parseNumber(text: string): ParsedNumber {
  const [, sign, body] = /^([-−–]?)(\d(?:[\d., ]*\d)?)$/.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  if (body === undefined) return { reason: 'not-a-number' };
  const [, whole, fraction = ''] = VIETNAMESE.exec(body) ?? ENGLISH.exec(body) ?? [];
  if (whole === undefined) return { reason: body.includes(' ') ? 'not-a-number' : 'ambiguous-separator' };
  if (fraction.length === 3 && /^\d{1,3}$/.test(whole) && Number(whole) > 0) return { reason: 'ambiguous-separator' };
  const digits = whole.replace(/\D/g, '');
  const minus = sign ? '-' : '';
  // Adding 0 turns -0 into 0, which JSON could not keep.
  const value = Number(`${minus}${digits}.${fraction}`) + 0;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { reason: 'beyond-safe' };
  const asTyped = /^0\d/.test(digits);
  return { value, text: minus + (asTyped ? body : group(digits) + (fraction && `,${fraction}`)) };
}
