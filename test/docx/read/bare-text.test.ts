import { expect } from 'chai';
import { printHash } from '../../../src/docx/hash.js';
import { bareText, type BareText } from '../../../src/docx/read/bare-text.js';

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
