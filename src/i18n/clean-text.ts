/** Line ends of Windows, of old Macs, and those that Word and web pages put inside a paragraph. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control characters but line feed and tab, and what input methods and old editors leave behind. */
const STRAY = /[\0-\x08\x0e-\x1f\x7f-\x9f\u200a-\u200c\ufeff]/g;
/** Pairs, so that what is left are halves. By code units: WebKit's `u` flag overlooks a half after some characters (U+F900). */
const SURROGATES = /([\ud800-\udbff][\udc00-\udfff])|[\ud800-\udfff]/g;
/**
 * A joiner, with the pictograph before it where it holds two of them together (emoji families). No look-behind:
 * WebKit's does not see characters outside the basic plane.
 */
const JOINER = /(\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})|\u200d/gu;

/** Anything that may have to be cleaned. What is typed in Vietnamese or English is in none of these: that is asked at every key. */
const UNUSUAL = /[^\n\t\x20-\x7e\xa0-\u02ff\u1e00-\u1eff\u2010-\u2026]/;

/**
 * Text as it is stored: NFC, lines ended by a line feed, without stray invisible characters. A lone half
 * of a surrogate pair becomes U+FFFD. Spaces, also no-break ones, stay as they are.
 */
export function cleanText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const clean = text.replace(LINE_ENDS, '\n').replace(STRAY, '').replace(SURROGATES, (_half, pair?: string) => pair ?? '\ufffd');
  const joined = clean.includes('\u200d') ? clean.replace(JOINER, (found, pictograph?: string) => (pictograph ? found : '')) : clean;
  return joined.normalize('NFC');
}

/** Clean text on one line, with single plain spaces. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
