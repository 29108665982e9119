import { expect } from 'chai';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { hd79Tld2023 } from '../../schema/outlines/hd79-tld-2023.js';
import { DOCX_TYPE, exportDocx, type ExportOptions } from '../../src/docx/export-docx.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Answer } from '../../src/outline/values.js';
import { nd30 } from '../../src/paper/nd30.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { figure, given, prompt, reportOf } from '../paper/vocabulary.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';
import { lintDocx } from './lint.js';

const hd79 = hd79Tld2023 as unknown as Outline;
const bytesOf = async (outline: Outline, report: UnionReport, options: ExportOptions = {}): Promise<Uint8Array> => new Uint8Array(await (await exportDocx(outline, report, options)).arrayBuffer());
const story = prompt({ id: 'a', kind: 'narrative', title: 'Kể' });
const list = prompt({
  id: 'list', kind: 'table', title: 'Văn bản', rowTitle: 'văn bản',
  columns: [{ id: 'number', kind: 'text', title: 'Số' }, { id: 'copies', kind: 'count', title: 'Bản', unit: 'bản', total: true }],
});
const rows = (n: number): Answer => given({ rows: Array.from({ length: n }, (_, i) => ({ rowId: `r${String(i)}`, cells: { number: given(`${String(i)}/KH`), copies: figure('2', 2) } })) });

/** One part of the file. */
const part = async (path: string, outline: Outline, answers: Readonly<Record<string, Answer>>, options: ExportOptions = {}, more: Partial<UnionReport> = {}): Promise<string> =>
  strFromU8(unzipSync(await bytesOf(outline, reportOf(outline, answers, more), options))[path] ?? new Uint8Array());
const DOCUMENT = 'word/document.xml';

describe('A DOCX', () => {
  it('is a file of Word’s type', async () => expect((await exportDocx(story, reportOf(story, {}))).type).to.equal(DOCX_TYPE));

  it('is the same to the byte for the same report, again and again', async () => {
    const report = reportOf(list, { list: rows(30) }, { orphans: [{ itemId: 'old', version: 1, answer: given('cũ') }] });
    const [first, second] = [await bytesOf(list, report), await bytesOf(list, structuredClone(report))];
    expect(second.length).to.equal(first.length);
    expect(second.every((byte, i) => byte === first[i])).to.equal(true);
  });

  it('is dated by the report, not by the clock', async () => {
    const core = await part('docProps/core.xml', story, {}, {}, { updatedAt: '2023-05-26T02:30:15.123Z', revision: 3 });
    expect(core).to.include('<dcterms:created xsi:type="dcterms:W3CDTF">2023-05-26T02:30:15Z').and.include('<cp:revision>3<').and.include('urn:union-report:r1').and.include('<dc:language>vi-VN<');
  });

  it('takes any text without harm', async () => {
    const nasty = '<script>alert(1)</script> & "x" ]]> \u0000\u0008\u000b\ufffe\uffff \ud800 \udc00 👍🏽 \u202e {n} $& \t tab';
    const report = reportOf(story, { a: given(nasty) }, {
      id: '<&">', unit: { name: nasty, place: nasty, superior: nasty, symbolSuffix: nasty },
      document: { number: nasty, symbol: nasty, subject: nasty, opening: nasty, addressees: [nasty, nasty], signer: { authority: nasty, position: nasty, name: nasty }, distribution: [nasty] },
    });
    expect(lintDocx(await bytesOf(story, report))).to.deep.equal([]);
    expect(await part(DOCUMENT, story, { a: given(nasty) })).to.include('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
  });

  for (const outline of [everyKind as unknown as Outline, hd79])
    it(`is sound for any report (${outline.id})`, async () => {
      await fc.assert(fc.asyncProperty(arbitraryReport(outline), fc.constantFrom<ExportOptions>({}, { empty: 'say-none' }, { empty: 'gap', wording: 'source' }, { layout: nd30('small'), showKtLine: true }), async (report, options) => {
        expect(lintDocx(await bytesOf(outline, report, options))).to.deep.equal([]);
      }), { numRuns: 15 });
    }).timeout(120_000);

  it('writes a thousand rows', async () => {
    const bytes = await bytesOf(list, reportOf(list, { list: rows(1000) }));
    expect(lintDocx(bytes)).to.deep.equal([]);
    expect(strFromU8(unzipSync(bytes)[DOCUMENT] ?? new Uint8Array())).to.include('999/KH');
  }).timeout(60_000);

  it('tells how far it is, upwards to the end', async () => {
    const shares: number[] = [];
    await exportDocx(list, reportOf(list, { list: rows(3) }), { onProgress: (share) => shares.push(share) });
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).to.equal(1);
  });

  it('says with a code that it could not be made', async () => {
    const error: unknown = await exportDocx(story, { ...reportOf(story, {}), unit: undefined } as never).catch((one: unknown) => one);
    expect(error).to.have.property('code', 'export-failed');
  });
});

describe('The pages of a DOCX', () => {
  it('are A4 with the decree’s margins, the first without its number', async () => {
    const xml = await part(DOCUMENT, story, { a: given('x.') });
    expect(xml).to.include('<w:pgSz w:w="11906" w:h="16838"').and.include('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"').and.include('<w:titlePg/>').and.include('<w:headerReference');
  });
  it('have their numbers at the foot where the layout says so', async () => {
    const xml = await part(DOCUMENT, story, {}, { layout: { ...nd30(), pageNumber: { at: 'bottom-right', size: 13, edge: 10 } } });
    expect(xml).to.include('<w:footerReference').and.not.include('<w:headerReference');
  });
  it('of an appendix begin at 1 again, on their side where the table is wide', async () => {
    const xml = await part(DOCUMENT, list, { list: rows(20) }, { layout: { ...nd30(), upright: { columns: 1 } } });
    expect(xml).to.match(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/).and.include('<w:pgNumType w:start="1"/>');
    expect(xml.match(/<w:sectPr/g)).to.have.length(2);
  });
});

describe('The text of a DOCX', () => {
  it('is Vietnamese, in one font for every script', async () => {
    const styles = await part('word/styles.xml', story, {});
    expect(styles).to.include('<w:lang w:val="vi-VN"').and.match(/<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"\/>|<w:rFonts(?=[^>]*ascii="Times New Roman")(?=[^>]*hAnsi="Times New Roman")(?=[^>]*eastAsia="Times New Roman")(?=[^>]*cs="Times New Roman")/);
  });
  it('lets Word’s navigation list the headings', async () => {
    const styles = await part('word/styles.xml', story, {});
    for (const [id, level] of [['Heading1', 0], ['Heading2', 1], ['Heading3', 2]] as const)
      expect(styles).to.match(new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*<w:keepNext/>(?:(?!</w:style>).)*<w:outlineLvl w:val="${String(level)}"/>`));
  });
  it('repeats the heads of a table and splits no row', async () => {
    const xml = await part(DOCUMENT, list, { list: rows(3) });
    expect(xml.match(/<w:tblHeader\/>/g)).to.have.length(1);
    const tableRows = xml.match(/<w:tr>/g)?.length ?? 0;
    expect(xml.match(/<w:cantSplit\/>/g)).to.have.length(tableRows);
  });
  it('lets a row break that no page can hold', async () => {
    const tall = given({ rows: [{ rowId: 'r', cells: { number: given('chữ '.repeat(3000)) } }] });
    expect((await part(DOCUMENT, list, { list: tall })).match(/<w:cantSplit w:val="false"\/>|<w:tr><w:tc>|<w:tr><w:trPr\/?>(?!<w:cantSplit\/>)/g)).to.have.length(1);
  });
  it('keeps the signature with the last words, and whole', async () => {
    const xml = await part(DOCUMENT, story, { a: given('Hết.') });
    expect(xml).to.match(/<w:keepNext\/>(?:(?!<w:p>).)*<\/w:pPr>(?:(?!<w:p>).)*Hết/);
    expect((xml.match(/<w:pStyle w:val="SignatureLine"\/>/g) ?? []).length).to.be.at.least(2 + 5 + 1);
  });
  it('keeps tabs', async () => {
    expect(await part(DOCUMENT, story, { a: given('một\thai') })).to.include('<w:tab/>');
  });
});
