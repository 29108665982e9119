/** Small helpers for XML that is scanned, not parsed. No entities but the five and numbers: a DOCTYPE is refused before. */

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its character references resolved; what is no reference stays as it is. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** The place after a tag that begins at `from`: an attribute may hold ">". */
export function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code !== 34) continue;
    // Never further than the tag unless it holds a quote: a search over the whole text, tag by tag, takes minutes.
    at = xml.indexOf('"', at + 1);
    if (at < 0) return xml.length;
  }
  return xml.length;
}

/** The value of an attribute within a tag's text. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const to = tag.indexOf('"', from);
  return to < 0 ? undefined : decodeXml(tag.slice(from, to));
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Whether a part declares a document type: no Word file does, and entities are how small files grow large. */
export const hasDoctype = (xml: string): boolean => /<!DOCTYPE/i.test(xml.slice(0, Math.max(4096, xml.search(/<[a-z]/i))));
