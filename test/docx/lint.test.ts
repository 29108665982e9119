import { expect } from 'chai';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exportDocx } from '../../src/docx/export-docx.js';
import { figure, given, prompt, reportOf } from '../paper/vocabulary.js';
import { lintDocx } from './lint.js';

const outline = prompt({ id: 'list', kind: 'table', title: 'Danh sách', rowTitle: 'dòng', columns: [{ id: 'a', kind: 'text', title: 'Tên' }, { id: 'n', kind: 'count', title: 'Số', unit: 'bản', total: true }] });
const answers = { list: given({ rows: [{ rowId: 'x', cells: { a: given('một'), n: figure('1', 1) } }, { rowId: 'y', cells: { n: figure('2', 2) } }] }) };
const file = async (): Promise<Record<string, Uint8Array>> => unzipSync(new Uint8Array(await (await exportDocx(outline, reportOf(outline, answers))).arrayBuffer()));

/** The file with one part changed. */
async function broken(path: string, change: (xml: string) => string): Promise<string[]> {
  const files = await file();
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = change(before);
  if (before === after) throw new Error(`nothing changed in ${path}`);
  return lintDocx(zipSync({ ...files, [path]: strToU8(after) }));
}

const DOCUMENT = 'word/document.xml';
const inside = (xml: string) => (one: string): string => one.replace('<w:body>', `<w:body>${xml}`);

describe('The lint of a DOCX', () => {
  it('finds nothing in our own', async () => expect(lintDocx(zipSync(await file()))).to.deep.equal([]));

  const defects: readonly (readonly [string, string, (xml: string) => string, RegExp])[] = [
    ['a cell without a paragraph', DOCUMENT, (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/, '</w:tc>').replace(/(<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>.*?<\/w:tc>/, '$1</w:tc>'), /does not end in a paragraph/],
    ['a row without a cell', DOCUMENT, (xml) => xml.replace(/<w:tr>/, '<w:tr><w:trPr/></w:tr><w:tr>'), /has no cell/],
    ['a row of fewer columns', DOCUMENT, (xml) => xml.replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc><\/w:tr>/, '</w:tr>'), /of \d columns/],
    ['a style that is not there', DOCUMENT, (xml) => xml.replace('"BodyText"', '"Body"'), /no style Body/],
    ['two sdts with one id', DOCUMENT, inside('<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr></w:sdt><w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr></w:sdt>'), /sdt id 7 twice/],
    ['an sdt id beyond 32 bits', DOCUMENT, inside('<w:sdt><w:sdtPr><w:id w:val="9999999999"/></w:sdtPr></w:sdt>'), /32-bit/],
    ['a tag of 100 letters', DOCUMENT, inside(`<w:sdt><w:sdtPr><w:tag w:val="${'x'.repeat(100)}"/></w:sdtPr></w:sdt>`), /longer than 64/],
    ['a bookmark twice', DOCUMENT, inside('<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="2" w:name="a"/></w:p>'), /bookmark a twice/],
    ['a long bookmark', DOCUMENT, inside(`<w:p><w:bookmarkStart w:id="1" w:name="${'x'.repeat(41)}"/></w:p>`), /longer than 40/],
    ['an altChunk', DOCUMENT, inside('<w:altChunk r:id="rId1"/>'), /altChunk/],
    ['a relation to nowhere', DOCUMENT, inside('<w:p r:id="rId99"/>'), /leads nowhere/],
    ['a control character', DOCUMENT, inside('\u0008'), /no place for/],
    ['a lone surrogate', DOCUMENT, inside('\uffff'), /no place for/],
    ['an element that is not closed', DOCUMENT, inside('<w:p>'), /closes nothing|not closed/],
    ['a bare ampersand', DOCUMENT, inside('a & b'), /bare/],
    ['a relation to a part that is gone', 'word/_rels/document.xml.rels', (xml) => xml.replace('styles.xml', 'gone.xml'), /gone\.xml is not in the file/],
    ['a part without a type', '[Content_Types].xml', (xml) => xml.replace(/<Default[^>]*Extension="xml"\/>/, '').replace(/<Override[^>]*\/word\/styles\.xml"\/>/, ''), /styles\.xml: no content type/],
    ['a style name with a comma', 'word/styles.xml', (xml) => xml.replace('"Quốc hiệu"', '"Quốc, hiệu"'), /has the name/],
    ['a file without a language', 'docProps/core.xml', (xml) => xml.replace(/<dc:language>.*<\/dc:language>/, ''), /no language/],
  ];
  for (const [what, path, change, problem] of defects) it(`finds ${what}`, async () => expect((await broken(path, change)).join('\n')).to.match(problem));
});
