import { expect } from 'chai';
import { consolidate } from '../../src/consolidation/consolidate.js';
import { contributionsAppendix } from '../../src/consolidation/contributions-appendix.js';
import { correctionKey } from '../../src/consolidation/decisions.js';
import { paperOf } from '../../src/paper/paper-of.js';
import { decide, directory, file, outline } from './vocabulary.js';

const { report, figures } = consolidate(outline, [
  file('a', { id: 'r1', unit: 'huyen-mot', answers: { sessions: '1.234', people: 'hơn 87 nghìn' } }),
  file('b', { id: 'r2', unit: 'huyen-ba', answers: { sessions: 'nhiều', people: 'không phát sinh' } }),
], { unit: { id: 'tinh', name: 'A' }, directory, decisions: decide({}, { corrections: { [correctionKey('b', 'sessions')]: { figure: { value: 6, text: '6' }, note: 'Đã hỏi lại' } } }) });
const made = contributionsAppendix(outline, figures);

describe('what each unit gave, as an appendix', () => {
  it('has the units by name, figures as they were written, silence left empty, what was put right marked, and the sums', () => {
    const [table] = made.tables;
    expect(table?.heads.slice(0, 4).map(({ title }) => title)).to.deep.equal(['TT', 'Đơn vị', 'Số cuộc (cuộc)', 'Số người (người)']);
    expect(table?.rows.map((row) => row.slice(0, 4))).to.deep.equal([['1', 'Liên đoàn Lao động huyện Ba', '6*', '–'], ['2', 'LĐLĐ huyện Mốt', '1.234', 'hơn 87 nghìn']]);
    expect(table?.total?.slice(0, 4)).to.deep.equal(['', 'Tổng cộng', '1.240', 'trên 87.000']);
  });
  it('leaves out figures that nobody gave, and is no wider than a page', () => {
    const heads = made.tables.flatMap((table) => table.heads.map(({ title }) => title));
    expect(heads.filter((title) => title.startsWith('Tỷ lệ'))).to.deep.equal([]);
    for (const table of made.tables) expect(table.heads.length).to.be.at.most(9);
  });
  it('stands behind the document, numbered with its own appendices, and changes nothing else of it', () => {
    const [plain, annexed] = [paperOf(outline, report), paperOf(outline, report, { added: [made] })];
    const last = annexed.appendices.at(-1);
    expect([last?.title, last?.landscape, annexed.appendices.length]).to.deep.equal(['SỐ LIỆU CỦA CÁC ĐƠN VỊ', true, plain.appendices.length + 1]);
    expect(last?.number).to.equal(plain.appendices.length ? `Phụ lục ${['I', 'II', 'III'][plain.appendices.length] ?? ''}` : 'Phụ lục');
    if (!plain.appendices.length) expect({ ...annexed, appendices: [] }).to.deep.equal(plain);
  });
});
