import { expect } from 'chai';
import * as fc from 'fast-check';
import { textOfPlain } from '../../../src/elements/fields/pasted-plain.js';
import { hasBlocks, textOfHtml } from '../../../src/elements/fields/pasted-text.js';

const html = (markup: string, ...lines: string[]): void => void expect(textOfHtml(markup)).to.equal(lines.join('\n'));
const plain = (text: string, ...lines: string[]): void => void expect(textOfPlain(text)).to.equal(lines.join('\n'));
const bullet = (mark: string, text: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;

describe('text pasted from Word and pages', () => {
  it('keeps paragraphs', () => html('<p>Một</p><p>Hai</p>', 'Một', 'Hai'));
  it('loses fonts and empty spans', () => html('<p><span style="font-family:.VnTime"> </span><b>Đã</b> <span lang=VI>làm</span><o:p></o:p></p>', 'Đã làm'));
  it('puts a first letter back to its word', () => html('<p><span style="font-size:14pt">C</span><span>ông đoàn</span></p>', 'Công đoàn'));
  it('turns hard spaces into spaces', () => html('<p>năm&nbsp;2023\u00a0&#160;qua</p>', 'năm 2023 qua'));
  it('leaves out empty paragraphs', () => html('<p>Một</p><p>&nbsp;</p><p><o:p>&nbsp;</o:p></p><p>Hai</p>', 'Một', 'Hai'));
  it('keeps the dashes of Word lists', () => html(bullet('-', 'một') + bullet('·', 'hai') + bullet('§', 'ba'), '- một', '- hai', '- ba'));
  it('keeps the numbers and letters of Word lists', () => html(bullet('1.', 'một') + bullet('a)', 'hai') + bullet('+', 'ba'), '1. một', 'a) hai', '+ ba'));
  it('writes lists of pages with dashes and numbers', () => html('<ul><li>một<li><p>hai</p></ul><ol><li>ba</li><li>bốn</li></ol>', '- một', '- hai', '1. ba', '2. bốn'));
  it('puts the cells of a row into one line', () => html('<table><tr><td>Tỉnh</td><td>12</td></tr><tr><td>Huyện</td><td>3</td></tr></table>', 'Tỉnh 12', 'Huyện 3'));
  it('breaks lines at br', () => html('<p>một<br>hai</p>', 'một', 'hai'));
  it('takes what is between the fragment marks only', () => html('<p>trước</p><!--StartFragment--><p>giữa</p><!--EndFragment--><p>sau</p>', 'giữa'));
  it('leaves out styles, scripts and comments', () => html('<style>p{}</style><!-- x > y --><script>alert(1)</script><p>còn</p>', 'còn'));
  it('reads entities', () => html('<p>&lt;b&gt; &amp; &#7879; &#x1EC7; &agrave; &Ecirc; &ldquo;x&rdquo; &khac;</p>', '<b> & ệ ệ à Ê “x” &khac;'));
  it('takes a lone "<" for what it is', () => html('<p>5 < 7</p>', '5 < 7'));
  it('keeps what is left of broken markup', () => html('<p>một<b>hai', 'mộthai'));

  it('cleans plain text the same way', () => plain('·\tMột\r\n\r\n•\u00a0hai\r\n– ba\r\n', '- Một', '- hai', '- ba'));
  it('leaves a piece within a line as it is', () => plain(' và ', ' và '));
  it('tells pieces from paragraphs', () => {
    expect(hasBlocks('<span>một</span> <b>hai</b>')).to.equal(false);
    expect(hasBlocks('<p>một</p>')).to.equal(true);
  });

  it('never loses a word that stands outside of tags', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('<p>', '</p>', '<span>', '</span>', '<li>', '<ul>', '</ul>', '<br/>', ' ', '<td>', '<div>', '<!--x-->'), fc.constantFrom('đoàn', 'viên', '12', 'b'))), (parts) => {
        const words = textOfHtml(parts.flat().join('')).replace(/[\s-]/g, '');
        expect(words).to.equal(parts.map(([, word]) => word).join('').replace(/\s/g, ''));
      }),
    ));
  for (const piece of ['<3', '<a', '<!--', '<style>', '<p>a</p>', '&amp;', "<span style='mso-list:Ignore'>", '<li>', '</ul>', '<ol>'])
    it(`reads a megabyte of ${piece} in time`, () => {
      const start = performance.now();
      textOfHtml(`${piece.repeat(Math.floor(2 ** 20 / piece.length))}>`);
      expect(performance.now() - start).to.be.lessThan(15_000);
    });
});
