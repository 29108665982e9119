import { expect } from 'chai';
import * as fc from 'fast-check';
import { printHash, settled } from '../../../src/docx/hash.js';
import { bareText, type BareText } from '../../../src/docx/read/bare-text.js';
import type { BodyBlock } from '../../../src/docx/read/body.js';
import { scanBody } from '../../../src/docx/read/scan.js';

const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...texts: readonly string[]): string => `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs></w:pPr>${texts.map(run).join('')}</w:p>`;
const row = (...cells: readonly string[]): string => `<w:tr><w:trPr/>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr></w:tblPr>${rows.join('')}</w:tbl>`;
const bytes = (inside: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0"?><w:document><w:body>${inside}</w:body></w:document>`);
const bare = (inside: string): BareText | undefined => bareText(bytes(inside));
const story = p('Đã tổ chức 12 cuộc.') + table(row(p('Tên'), p('Số')), row(p('A'), p('12')), row(p('B'), p('')));

describe('What a document says', () => {
  const same: readonly (readonly [string, string])[] = [
    ['however its runs are cut', story.replace(run('Đã tổ chức 12 cuộc.'), `${run('Đã tổ ch')}<w:bookmarkStart w:id="1"/>${run('ức 12 cuộc.')}`)],
    ['in other looks, with other marks', story.replaceAll('<w:p>', '<w:p w:rsidR="00AB12CD">').replaceAll('<w:b/>', '').replaceAll('<w:rPr>', '<w:rPr><w:noProof/>')],
    ['with other white space', story.replace('Đã tổ chức', '\n Đã  tổ</w:t><w:tab/><w:t>chức')],
    ['with empty paragraphs', p('') + story.replace(p('A'), p('A') + p('\u00a0'))],
  ];
  for (const [name, xml] of same) it(`is the same ${name}`, () => { expect(bare(xml)?.sum).to.be.a('string').that.equals(bare(story)?.sum); });

  const others: readonly (readonly [string, string])[] = [
    ['with another letter', story.replace('tổ', 'tỗ')],
    ['with a space less', story.replace('Đã tổ', 'Đãtổ')],
    ['with a paragraph cut in two', story.replace(run('Đã tổ chức 12 cuộc.'), `${run('Đã tổ chức')}</w:p><w:p>${run(' 12 cuộc.')}`)],
    ['with a figure in the next row', table(row(p('Tên'), p('Số')), row(p('A'), p('')), row(p('B'), p('12')))],
    ['with an empty row more', story.replace('</w:tbl>', `${row(p(''), p(''))}</w:tbl>`)],
    ['with an empty cell less', story.replace(row(p('B'), p('')), row(p('B')))],
    ['with rows in another order', story.replace(row(p('A'), p('12')) + row(p('B'), p('')), row(p('B'), p('')) + row(p('A'), p('12')))],
    ['with what is written behind', story + p('Thêm.')],
  ];
  for (const [name, xml] of others) it(`is another ${name}`, () => { expect(bare(xml)?.sum).to.not.equal(bare(story)?.sum); });

  const unknown: readonly (readonly [string, string])[] = [
    ['a tracked deletion', '<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>'], ['a move', '<w:moveTo>x</w:moveTo>'], ['a comment', '<!-- x -->'],
    ['a drawing in two copies', '<mc:AlternateContent/>'], ['a hyphen that is a tag', '<w:r><w:noBreakHyphen/></w:r>'], ['a letter by its number', p('&#272;oàn')], ['a table without end', '<w:tbl>'],
    ['a sign by its number', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'], ['a prompt of Word’s own', '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr></w:sdt>'], ['a tag that goes on in another line', '<w:t\nxml:space="preserve">x</w:t>'],
  ];
  for (const [name, xml] of unknown) it(`has to be read whole where there is ${name}`, () => { expect(bare(story + xml)).to.equal(undefined); });

  it('names signs as well as it writes them', () => { expect(bare(p('&quot;A&quot; &gt; B'))?.sum).to.equal(bare(p('"A" > B'))?.sum); });

  it('knows its outermost tables: where they stand, how many rows, and what they say', () => {
    const xml = bytes(`${p('x')}${table(row(p(' A  b'), p('')))}${table(row(table(row(p('inner')))))}`);
    const tables = bareText(xml)?.tables() ?? [];
    expect(tables.map(({ from, to }) => new TextDecoder().decode(xml.subarray(from, to)).replace(/^(<w:tbl>).*(<\/w:tbl>)$/, '$1$2'))).to.deep.equal(['<w:tbl></w:tbl>', '<w:tbl></w:tbl>']);
    expect(tables.map(({ rows }) => rows)).to.deep.equal([1, 2]);
    expect(tables[0]?.hash).to.equal(printHash('A b\n\x07\x07\x08'));
  });
});

/** What the reader sees of a document, but for how it is laid out. */
function seen(inside: string): string {
  const say = (blocks: readonly BodyBlock[]): string => blocks.map((block) => {
    if (block.kind === 'table') return block.rows.map(({ cells }) => `${cells.map((cell) => `${say(cell.blocks)}|`).join('')}/`).join('');
    return settled(block.text) && `${settled(block.text)}\n`;
  }).join('');
  return say(scanBody(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`) ?? []);
}

const WORDS = ['a', 'b', 'a b', ' a', 'b ', ' ', '12', '-', '\u2713', 'ứ', ''].map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
const TAGS = [
  '<w:tab/>', '<w:tab />', '<w:br/>', '<w:br w:type="page"/>', '<w:cr/>', '<w:ptab w:alignment="left"/>', '<w:softHyphen/>', '<w:lastRenderedPageBreak/>', '<w:t/>', '<w:t xml:space="preserve"/>', '<w:instrText>a</w:instrText>',
  '<w:noBreakHyphen/>', '<w:sym w:font="Wingdings" w:char="F0FC"/>', '<w:t\n>a</w:t>', '<w:delText>a</w:delText>', '<w:footnoteReference w:id="2"/>',
].map((tag) => `<w:r>${tag}</w:r>`);
const ROUND = ['<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>', '<w:proofErr w:type="spellStart"/>', '<w:del w:id="1"><w:r><w:delText>a</w:delText></w:r></w:del>', '<w:ins w:id="1"><w:r><w:t>a</w:t></w:r></w:ins>', '</w:p><w:p>', '</w:p ><w:p>'];
const piece = fc.constantFrom(...WORDS, ...TAGS, ...ROUND.slice(0, 4));
const paragraph = fc.tuple(fc.constantFrom('<w:p>', '<w:p w:rsidR="0012">', '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>'), fc.array(piece, { maxLength: 4 })).map(([open, pieces]) => [open, ...pieces, '</w:p>']);
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((all) => all.flat());
const rows = fc.array(fc.array(paragraphs, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((all) => ['<w:tbl>', ...all.flatMap((cells) => ['<w:tr>', ...cells.flatMap((cell) => ['<w:tc>', ...cell, '</w:tc>']), '</w:tr>']), '</w:tbl>']);
const body = fc.array(fc.oneof({ weight: 3, arbitrary: paragraphs }, { weight: 1, arbitrary: rows }), { minLength: 1, maxLength: 3 }).map((all) => all.flat());
/** A document, and the same after somebody put something in, took something out, or did both. */
const edited = fc.tuple(body, fc.nat(), fc.option(piece), fc.boolean()).map(([parts, n, put, takes]): readonly [string, string] => {
  const inside = parts.flatMap((part, at) => (part === '</w:p>' || /^<w:(r|ins|del|book|proof)/.test(part) ? [at] : []));
  const at = inside[n % Math.max(1, inside.length)] ?? 0;
  return [parts.join(''), [...parts.slice(0, at), ...(put === null ? [] : [put]), ...parts.slice(takes && parts[at] !== '</w:p>' ? at + 1 : at)].join('')];
});

describe('The sum of a document’s words', () => {
  it('is the same just where the reader sees the same, whatever stands between two letters', () => {
    const all = ['', ...WORDS, ...TAGS, ...ROUND].map((between) => `<w:p>${run('a')}${between}${run('b')}</w:p>`).map((inside) => ({ inside, sum: bare(inside)?.sum, seen: seen(inside) }));
    const wrong = all.flatMap((one) => all.flatMap((other) => (one.sum && other.sum && (one.sum === other.sum) !== (one.seen === other.seen) ? [[one.inside, other.inside]] : [])));
    expect(wrong).to.deep.equal([]);
  });
  it('is the same for two documents just where the reader sees the same in them', () =>
    fc.assert(fc.property(fc.oneof({ weight: 3, arbitrary: edited }, { weight: 1, arbitrary: fc.tuple(paragraph, paragraph).map(([a, b]) => [a.join(''), b.join('')] as const) }), ([one, other]) => {
      const [a, b] = [bare(one), bare(other)];
      if (a && b) expect(a.sum === b.sum).to.equal(seen(one) === seen(other));
    }), { numRuns: 2000 }));
  it('sees signs of fonts of signs as letters, where it reads them', () => expect(seen('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> xong, </w:t><w:sym w:font="Symbol" w:char="00B3"/><w:t>5</w:t></w:r></w:p>')).to.equal('✓ xong, ≥5\n'));
});
