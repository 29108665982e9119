import { expect } from 'chai';
import * as fc from 'fast-check';
import type { BodyBlock, BodyParagraph } from '../../../src/docx/read/body.js';
import { scanBody } from '../../../src/docx/read/scan.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const body = (inside: string, prefix = 'w'): string => `<?xml version="1.0"?><${prefix}:document xmlns:${prefix}="${W}" xmlns:mc="x"><${prefix}:body>${inside}</${prefix}:body></${prefix}:document>`;
const scan = (inside: string): BodyBlock[] => scanBody(body(inside)) ?? [];
const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, properties = ''): string => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inside}</w:p>`;
const texts = (blocks: readonly BodyBlock[]): unknown[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map((cell) => texts(cell.blocks)))));
const only = (inside: string): BodyParagraph => {
  const [block] = scan(inside);
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  return block;
};

describe('a body is scanned', () => {
  const cases: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['runs of a paragraph are one text', p(run('Đã tổ chức ') + run('12', '<w:b/>') + run(' cuộc')), ['Đã tổ chức 12 cuộc']],
    ['references are letters', p(run('A &amp; B &lt;c&gt; &#x1EA1;&#7841; &quot;')), ['A & B <c> ạạ "']],
    ['an empty paragraph counts', `${p('')}<w:p/>${p(run('x'))}`, ['', '', 'x']],
    ['tabs and breaks are kept', p(`<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>`), ['a\tb\nc-d']],
    ['a tab stop is no tab', p(run('x'), '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs>'), ['x']],
    ['what was deleted is gone, what was inserted is there', p(`${run('một ')}<w:del><w:r><w:delText>hai</w:delText></w:r></w:del><w:ins>${run('ba')}</w:ins>`), ['một ba']],
    ['what was moved is where it went', p(`<w:moveFrom>${run('cũ')}</w:moveFrom>`) + p(`<w:moveTo>${run('mới')}</w:moveTo>`), ['', 'mới']],
    ['a deleted paragraph end joins two', p(run('một '), '<w:rPr><w:del/></w:rPr>') + p(run('hai')), ['một hai']],
    ['a deleted row is gone', `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(run('x'))}</w:tc></w:tr><w:tr><w:tc>${p(run('y'))}</w:tc></w:tr></w:tbl>`, [[[['y']]]]],
    ['field codes are not text', p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('1')}`), ['1']],
    ['the copy of a drawing for old programs is not read twice', p(`<w:r><mc:AlternateContent><mc:Choice><w:t>hộp</w:t></mc:Choice><mc:Fallback><w:t>hộp</w:t></mc:Fallback></mc:AlternateContent></w:r>`), ['hộp']],
    ['comments are skipped', p(`${run('a')}<!-- <w:t>b</w:t> -->${run('c')}`), ['ac']],
    ['tables have rows, cells and paragraphs', `<w:tbl><w:tr><w:tc>${p(run('a'))}${p(run('b'))}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>`, [[[['a', 'b'], ['']]]]],
    ['a table in a table stays in its cell', `<w:tbl><w:tr><w:tc>${p(run('a'))}<w:tbl><w:tr><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>${p('')}</w:tc></w:tr></w:tbl>`, [[[['a', [[['b']]], '']]]]],
    ['what Word shows in an empty control is no text', p(`${run('Số: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click or tap here to enter text.')}</w:sdtContent></w:sdt>${run('/BC')}`), ['Số: /BC']],
    ['controls round paragraphs let them through', `<w:sdt><w:sdtPr><w:tag w:val="k"/></w:sdtPr><w:sdtContent>${p(run('a'))}${p(run('b'))}</w:sdtContent></w:sdt>`, ['a', 'b']],
    ['a file that ends too early gives what was there', `${p(run('a'))}<w:p><w:r><w:t>b`, ['a', 'b']],
  ];
  for (const [name, xml, wanted] of cases) it(name, () => { expect(texts(scan(xml))).to.deep.equal(wanted); });

  it('says what it cannot read', () => {
    expect(scanBody('<html><body>x</body></html>')).to.equal(undefined);
    expect(texts(scanBody(body('<x:p><x:r><x:t>a</x:t></x:r></x:p>', 'x')) ?? [])).to.deep.equal(['a']);
  });

  it('marks lists, styles and bold', () => {
    expect(only(p(run('a'), '<w:pStyle w:val="Heading2"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/>'))).to.include({ style: 'Heading2', outlineLevel: 0 }).and.deep.include({ list: { id: '3', level: 1 } });
    expect(only(p(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'))).to.include({ noList: true }).and.not.have.property('list');
    expect(only(p(run('a', '<w:b/>') + run('b', '<w:b w:val="1"/>'))).bold).to.equal(true);
    expect(only(p(run('a', '<w:b/>') + run('b', '<w:b w:val="0"/>'))).bold).to.equal(undefined);
    expect(only(p(run('a'), '<w:rPr><w:b/></w:rPr>')).bold).to.equal(undefined);
  });

  it('finds controls and bookmarks by their places', () => {
    const { text, controls, marks } = only(p(`${run('Số: ')}<w:bookmarkStart w:id="1" w:name="_ur_1"/><w:sdt><w:sdtPr><w:alias w:val="Số · number"/><w:tag w:val="number"/></w:sdtPr><w:sdtContent>${run('12')}</w:sdtContent></w:sdt><w:bookmarkEnd w:id="1"/>${run('/BC')}`));
    expect(text).to.equal('Số: 12/BC');
    expect(controls).to.deep.equal([{ tag: 'number', alias: 'Số · number', from: 4, to: 6 }]);
    expect(marks).to.deep.equal([{ name: '_ur_1', from: 4, to: 6 }]);
  });

  it('keeps the span of cells', () => {
    const [table] = scan(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${p(run('a'))}</w:tc></w:tr></w:tbl>`);
    expect(table?.kind === 'table' ? table.rows[0]?.cells[0]?.span : 0).to.equal(3);
  });

  it('is not hurt by depth', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(50_000) + p(run('x')) + '</w:sdtContent></w:sdt>'.repeat(50_000);
    expect(texts(scan(deep))).to.deep.equal(['x']);
  });

  it('gives every text back, and never throws', () => {
    const escape = (text: string): string => text.replace(/[<>&]/g, (letter) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[letter] ?? letter);
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 20 })), (list) => {
      const plain = list.map((text) => text.replace(/[\0-\x1f\ud800-\udfff]/g, ''));
      expect(texts(scan(plain.map((text) => p(run(escape(text)))).join('')))).to.deep.equal(plain);
    }));
    const whole = body(p(run('a', '<w:b/>')) + `<w:tbl><w:tr><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>`);
    fc.assert(fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.constantFrom('', '<', '>', '"', '</w:p>', '<w:tc>', '<!--', '&#'), (from, length, put) => {
      scanBody(whole.slice(0, from) + put + whole.slice(from + (length % 40)));
    }));
  });
});
