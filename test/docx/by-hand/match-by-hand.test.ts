import { expect } from 'chai';
import * as fc from 'fast-check';
import { hd79Tld2023 } from '../../../schema/outlines/hd79-tld-2023.js';
import { matchByHand } from '../../../src/docx/read/by-hand/match-by-hand.js';
import type { BodyBlock, BodyParagraph } from '../../../src/docx/read/body.js';
import type { Outline } from '../../../src/outline/outline.js';
import { everyKind } from '../../support/outlines.js';
import { arbitraryDocument, misplaced } from './arbitrary-document.js';
import { HEAD, rowOf, score, type Key, type Tally } from './score.js';

const outline: Outline = hd79Tld2023;

/** Written when the matcher was done, and not used to better it: what it reaches on them is nearest to what it reaches on strangers' files. */
const HELD_OUT = ['annual-report', 'content-result', 'questions-answers'];
/**
 * What is reached at least of texts, and what goes wrong at most. What is held out falls short of the aim (95 % right, 1 % wrong):
 * of 33 texts 27 came out right, 4 wrong, each of these with a doubt, and 2 were not placed. Questions of an office's own ("Câu 1. …?") and
 * parts that count chapters anew ("Phần thứ ba", "I. Đánh giá chung") are what it reads worst; a table of contents and results it reads whole.
 */
const BOUNDS = {
  tried: { right: 0.95, wrong: 0.01, figuresWrong: 1, missed: 0 },
  'held out': { right: 0.81, wrong: 0.13, figuresWrong: 0, missed: 0 },
} as const;
/** The last seven were held out once; what failed in them was mended by rules. */
const TRIED = [
  'automatic-lists', 'capitals', 'exact-wording', 'legacy-separators', 'merged-headings', 'no-letterhead', 'no-tones', 'numbers-by-style', 'one-pager', 'other-order', 'own-words', 'report-in-table', 'skipped-sections', 'tables',
  'company-union', 'full-numbers', 'parts-and-articles', 'district-dashes', 'industry-bold', 'school-letters', 'short-leads',
];

const fetched = async (name: string): Promise<Response> => fetch(new URL(`variants/${name}`, import.meta.url));
const scored = async (name: string): Promise<Tally> =>
  score(outline, (await (await fetched(`${name}.json`)).json()) as Key, new Uint8Array(await (await fetched(`${name}.docx`)).arrayBuffer()));

const paragraph = (text: string, bold = false): BodyParagraph => ({ kind: 'paragraph', text, controls: [], marks: [], ...(bold ? { bold: true } : {}) });
const read = (blocks: readonly BodyBlock[]): ReturnType<typeof matchByHand> => {
  let row = 0;
  return matchByHand(outline, blocks, { newRowId: () => `row-${String(++row)}` });
};

describe('a report that was typed by hand', () => {
  for (const [set, names] of [['tried', TRIED], ['held out', HELD_OUT]] as const)
    it(`comes apart along the outline: ${set}`, async function () {
      this.timeout(60_000);
      const sum: Tally = { right: 0, wrong: 0, unplaced: 0, figuresRight: 0, figuresWrong: 0, figuresMissed: 0, tablesRight: 0, tablesWrong: 0, detailsRight: 0, detailsWrong: 0, lost: [], notes: [] };
      const rows: string[] = [];
      for (const name of names) {
        const one = await scored(name);
        for (const key of ['right', 'wrong', 'unplaced', 'figuresRight', 'figuresWrong', 'figuresMissed', 'tablesRight', 'tablesWrong', 'detailsRight', 'detailsWrong'] as const) sum[key] += one[key];
        sum.lost.push(...one.lost);
        rows.push(rowOf(name, one), ...one.notes.map((note) => `    ${note}`));
      }
      console.log([HEAD, ...rows, rowOf(`sum, ${set}`, sum)].join('\n'));
      const texts = sum.right + sum.wrong + sum.unplaced;
      expect(sum.lost, 'lost').to.deep.equal([]);
      const bounds = BOUNDS[set];
      expect(sum.right / texts, 'right').to.be.at.least(bounds.right);
      expect(sum.wrong / texts, 'wrong').to.be.at.most(bounds.wrong);
      expect(sum.figuresWrong, 'figures wrong').to.be.at.most(bounds.figuresWrong);
      expect(sum.figuresMissed + sum.tablesWrong + sum.detailsWrong, 'missed').to.be.at.most(bounds.missed);
    });

  it('is taken as it stands by an outline of another subject', () => {
    const other: Outline = {
      ...outline, id: 'other', title: 'Khác', opening: '', sections: [
        { id: 'fund', number: 'I', title: 'Tài chính công đoàn', items: [{ id: 'fund-text', kind: 'narrative', title: 'Thu, chi tài chính' }, { id: 'income', kind: 'count', title: 'Số thu trong năm', unit: 'triệu đồng', print: 'thu {n} triệu đồng' }] },
        { id: 'women', number: 'II', title: 'Công tác nữ công', items: [{ id: 'women-text', kind: 'narrative', title: 'Hoạt động nữ công' }] },
      ],
    };
    const { answers, unplaced } = matchByHand(other, ['I. Công tác tài chính', 'Thực hiện thu, chi đúng quy định.', 'II. Nữ công', 'Tổ chức ngày 8/3 cho chị em.'].map((text) => paragraph(text)), { newRowId: () => 'row' });
    expect(answers.map(({ itemId, answer }) => [itemId, answer.state === 'given' ? answer.value : ''])).to.deep.equal([['fund-text', 'Thực hiện thu, chi đúng quy định.'], ['women-text', 'Tổ chức ngày 8/3 cho chị em.']]);
    expect(unplaced).to.deep.equal([]);
  });

  it('says where each figure was read', () => {
    const sentence = 'Đã tổ chức hơn 87 nghìn cuộc truyền thông trực tiếp tại 45 cơ sở.';
    const { answers } = read(['II. KẾT QUẢ TRIỂN KHAI', '1.4. Kết quả tổ chức các hoạt động truyền thông tại cơ sở', `- Truyền thông trực tiếp tại cơ sở: ${sentence}`].map((text) => paragraph(text)));
    const figure = answers.find(({ itemId }) => itemId === 'direct-sessions');
    expect(figure?.answer).to.deep.equal({ state: 'given', value: { value: 87000, text: 'hơn 87 nghìn', qualifier: 'more-than' } });
    const [found] = figure?.found ?? [];
    expect(found?.paragraph).to.equal(3);
    expect(found?.text.slice(found.from, found.to)).to.equal('hơn 87 nghìn');
    expect(answers.find(({ itemId }) => itemId === 'direct-text')?.answer).to.deep.equal({ state: 'given', value: sentence });
  });

  it('leaves what belongs to nothing as not placed, with its place', () => {
    const { unplaced } = read(['I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO', '- Tại công đoàn cơ sở: có kế hoạch.', 'V. CÔNG TÁC THI ĐUA', 'Đề nghị khen thưởng hai tập thể.'].map((text, i) => paragraph(text, i === 2)));
    expect(unplaced.map(({ text, paragraph: at }) => [text, at])).to.deep.equal([['V. CÔNG TÁC THI ĐUA', 3], ['Đề nghị khen thưởng hai tập thể.', 4]]);
  });
});

describe('a report in an office\'s own style', () => {
  const given = (texts: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(read(texts.map((text) => paragraph(text))).answers.map(({ itemId, answer }) => [itemId, answer.state === 'given' ? (typeof answer.value === 'object' && answer.value !== null && 'value' in answer.value ? answer.value.value : answer.value) : answer.state]));
  const site = ['II. KẾT QUẢ', '1.3. Trang thông tin điện tử'];
  const workplace = ['II. KẾT QUẢ', '1.4. Truyền thông tại cơ sở'];
  for (const [says, texts, itemId, expected] of [
    ['puts text straight under a part to what the heading names', ['IV. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI', 'Duy trì bản tin hằng tuần.'], 'solutions-text', 'Duy trì bản tin hằng tuần.'],
    ['counts workplaces under another name', [...workplace, '- Truyền thông trực tiếp: tổ chức 64 cuộc tại 38 đơn vị.'], 'direct-workplaces', 38],
    ['does not count other meetings', [...workplace, '- Truyền thông trực tiếp: lồng ghép trong 09 cuộc họp hội đồng.'], 'direct-sessions', undefined],
    ['does not take a page\'s followers for leaders', ['II. KẾT QUẢ', '1.6. Mạng xã hội', 'Fanpage có trên 35.000 người theo dõi.'], 'leaders-following', undefined],
    ['reads comrades as people', [...site, 'Ban biên tập: 13 đồng chí, 5 nữ.'], 'site-staff', 13],
    ['reads news and articles as products, told beside their prompt', [...site, 'Trong kỳ trang đăng 1.900 tin, bài, có 250.000 lượt truy cập.'], 'site-products', 1900],
    ['takes several parts behind one number for the whole', ['II. KẾT QUẢ', '1.2. Truyền thông trên báo chí', 'Ký kết phối hợp với 03 cơ quan báo chí; đăng 215 tin, bài, phóng sự.'], 'press-products', 215],
  ] as const)
    it(says, () => { expect(given(texts)[itemId]).to.equal(expected); });
});

describe('nothing of a document is lost', () => {
  for (const [name, own] of [['the guideline of 2023', outline], ['an outline of every kind', everyKind]] as const)
    it(`every word comes back, in one place: ${name}`, () => {
      fc.assert(fc.property(arbitraryDocument(own), (typed) => {
        let row = 0;
        expect(misplaced(typed, matchByHand(own, typed.blocks, { lists: typed.lists, newRowId: () => `row-${String(++row)}` }))).to.deep.equal([]);
      }), { numRuns: 60 });
    });
});
