import { expect } from 'chai';
import type { BodyParagraph } from '../../../src/docx/read/body.js';
import { printedNumbers, readLists } from '../../../src/docx/read/lists.js';

const level = (ilvl: number, numFmt: string, lvlText: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/>${more}<w:lvlText w:val="${lvlText}"/></w:lvl>`;
const OUTLINE = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'decimal', '%2.%3.') + level(3, 'bullet', '-') + level(4, 'lowerLetter', '%5)');
const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${nums}</w:numbering>`;

const at = (id: string, ilvl: number): Pick<BodyParagraph, 'list'> => ({ list: { id, level: ilvl } });
const paragraph = (more: Partial<BodyParagraph> = {}, text = 'x'): BodyParagraph => ({ kind: 'paragraph', text, controls: [], marks: [], ...more });
const printed = (paragraphs: readonly BodyParagraph[], ...parts: readonly [string?, string?]): string[] => {
  const numbers = printedNumbers(paragraphs, readLists(...parts));
  return paragraphs.map((one) => numbers.get(one) ?? '');
};

describe('automatic numbers', () => {
  it('are printed level by level, and begin anew below a new heading', () => {
    const levels = [0, 1, 2, 2, 1, 2, 3, 4, 4, 2, 0, 1, 2];
    expect(printed(levels.map((one) => paragraph(at('1', one))), numbering(OUTLINE))).to.deep.equal(['I.', '1.', '1.1.', '1.2.', '2.', '2.1.', '-', 'a)', 'b)', '2.2.', 'II.', '1.', '1.1.']);
  });

  it('run on over paragraphs without a number, and empty ones take none', () => {
    expect(printed([paragraph(at('1', 0)), paragraph(), paragraph(at('1', 0), ' '), paragraph(at('1', 0))], numbering(OUTLINE))).to.deep.equal(['I.', '', '', 'II.']);
  });

  it('begin where a list of its own says so', () => {
    const nums = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>';
    expect(printed([paragraph(at('1', 0)), paragraph(at('2', 0)), paragraph(at('2', 0))], numbering(OUTLINE, nums))).to.deep.equal(['I.', 'IV.', 'V.']);
  });

  const styles = '<w:styles><w:style w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Child"><w:basedOn w:val="Base"/></w:style><w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>';
  it('are found when only a style holds them, or the style that it rests on', () => {
    expect(printed([paragraph({ style: 'Base' }), paragraph({ style: 'Child' }), paragraph({ style: 'Child', noList: true }), paragraph({ style: 'Loop' })], numbering(OUTLINE), styles)).to.deep.equal(['1.', '2.', '', '']);
  });

  it('are found when only the list definition names the style', () => {
    const named = numbering(level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Heading1"/>') + level(1, 'decimal', '%2)', '<w:pStyle w:val="Heading2"/>'));
    expect(printed([paragraph({ style: 'Heading1' }), paragraph({ style: 'Heading2' }), paragraph({ style: 'Heading2' }), paragraph({ style: 'Other' })], named)).to.deep.equal(['I.', '1)', '2)', '']);
  });

  const formats: readonly (readonly [string, string])[] = [['upperRoman', 'III'], ['lowerRoman', 'iii'], ['upperLetter', 'C'], ['lowerLetter', 'c'], ['decimalZero', '03'], ['decimal', '3'], ['unheardOf', '3']];
  for (const [format, third] of formats)
    it(`${format}: the third is ${third}`, () => { expect(printed([0, 0, 0].map(() => paragraph(at('1', 0))), numbering(level(0, format, '%1'))).at(-1)).to.equal(third); });

  it('are none where the parts are missing or broken', () => {
    expect(printed([paragraph(at('1', 0))])).to.deep.equal(['']);
    expect(printed([paragraph(at('9', 0)), paragraph(at('1', 8))], numbering('<w:lvl w:ilvl="0"><w:numFmt'))).to.deep.equal(['', '']);
  });
});
