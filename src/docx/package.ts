import { Packer, type Document } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { TEXT_SUM } from './carry.js';
import { bareText } from './read/bare-text.js';
import { crc32 } from './read/crc32.js';
import { xmlText } from './text.js';

/** What the file says about itself. */
export interface CoreProperties {
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly modified: string;
  readonly revision: number;
  /** `urn:union-report:…`: found again even where everything else was stripped. Kept as keywords, too. */
  readonly identifier: string;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** docx keeps its compiler to itself, but only the compiler leaves time stamps and zipping to us. */
const { compiler } = Packer as unknown as { readonly compiler: { compile(document: Document): Files } };

/** The oldest moment a zip can hold, the same in every time zone: an entry's time is written as local time. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const TYPES = '[Content_Types].xml';
const MAIN = 'word/document.xml';
const CUSTOM = 'docProps/custom.xml';

/** docx ends a section in an empty line of full height; at the foot of a full page it would ask for a page of its own. */
const withLowBreaks = (xml: string | Uint8Array | undefined): string =>
  typeof xml === 'string' ? xml.replaceAll('<w:p><w:pPr><w:sectPr', '<w:p><w:pPr><w:pStyle w:val="Rule"/><w:sectPr') : '';

/** The file's bytes: the same for the same document, always. The list of types comes first, as Office writes it. */
export function packageBytes(document: Document, core: CoreProperties): Uint8Array {
  const files = new Map(compiler.compile(document));
  files.set('docProps/core.xml', coreXml(core));
  const main = strToU8(withLowBreaks(files.get(MAIN)));
  files.set(MAIN, main);
  files.set(CUSTOM, String(files.get(CUSTOM)).replace(`;${TEXT_SUM}</`, `;${bareText(main)?.sum ?? ''};${String(crc32(main))}</`));
  const bytes: Record<string, Uint8Array> = {};
  for (const path of [TYPES, ...[...files.keys()].filter((one) => one !== TYPES)]) {
    const data = files.get(path) ?? '';
    bytes[path] = typeof data === 'string' ? strToU8(data) : data;
  }
  return zipSync(bytes, { level: 6, mtime: ZIP_EPOCH });
}

const escaped = (text: string): string => xmlText(text).replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** docx would write the present time, and no language. */
function coreXml({ title, author, modified, revision, identifier }: CoreProperties): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(modified)?.[0] ?? '1980-01-01T00:00:00';
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}Z</dcterms:${name}>`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    + ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><cp:keywords>${escaped(identifier)}</cp:keywords><dc:identifier>${escaped(identifier)}</dc:identifier>`
    + `<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy><cp:revision>${String(Math.max(1, revision))}</cp:revision>`
    + `${moment('created')}${moment('modified')}<dc:language>vi-VN</dc:language></cp:coreProperties>`;
}
