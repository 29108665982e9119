/** Signs that offices put in by "Insert symbol": their number in the font, and the letter that looks so. */
const SYMBOL: Readonly<Record<string, string>> = {
  f02d: '−', f044: 'Δ', f057: 'Ω', f061: 'α', f062: 'β', f06d: 'μ', f070: 'π', f0a3: '≤', f0a5: '∞', f0ae: '→', f0b0: '°', f0b1: '±', f0b3: '≥', f0b4: '×', f0b7: '•', f0b8: '÷', f0b9: '≠', f0bb: '≈',
  f0d6: '√', f0d7: '·', f0de: '⇒', f0e5: '∑',
};
const WINGDINGS: Readonly<Record<string, string>> = {
  f06c: '●', f06e: '■', f06f: '☐', f071: '❑', f076: '❖', f0a7: '▪', f0a8: '☐', f0d8: '➢', f0e0: '→', f0e8: '➔', f0fb: '✗', f0fc: '✓', f0fd: '☒', f0fe: '☑',
};

/** What `w:sym` shows: a sign of a font of signs, named by its number there. One that is not known keeps its number. */
export function symbol(font: string, char: string): string {
  const number = char.toLowerCase().padStart(4, '0');
  // Fonts of signs have theirs from F000 on; some programs leave that out.
  const place = /^00[2-9a-f]/.test(number) ? `f0${number.slice(2)}` : number;
  const known = /^symbol/i.test(font) ? SYMBOL[place] : /^wingdings$/i.test(font) ? WINGDINGS[place] : undefined;
  const code = parseInt(number, 16);
  return known ?? (code >= 32 && code <= 0xffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCharCode(code) : '');
}
