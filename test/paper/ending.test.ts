import { expect } from 'chai';
import type { PaperOptions } from '../../src/paper/paper.js';
import type { DocumentDetails, ReportingUnit } from '../../src/report/union-report.js';
import { given, line, paper, prompt, said } from './vocabulary.js';

const outline = prompt({ id: 'a', kind: 'narrative', title: 'Kể' });
const made = (document: DocumentDetails = {}, unit: Partial<ReportingUnit> = {}, options: PaperOptions = {}) =>
  paper(outline, { a: given('x.') }, options, { document, unit: { name: 'Liên đoàn Lao động tỉnh A', level: 'province', superior: 'Tổng Liên đoàn', ...unit } });
const texts = (runs: readonly { readonly text: string }[]): string[] => runs.map(({ text }) => text);

describe('Addressees', () => {
  it('stand alone without a dash', () => expect(texts(made({ addressees: ['Tổng Liên đoàn.'] }).addressees)).to.deep.equal(['Tổng Liên đoàn']));
  it('stand as a list with stops', () => expect(texts(made({ addressees: ['- Một;', 'Hai;', '', 'Ba'] }).addressees)).to.deep.equal(['- Một;', '- Hai;', '- Ba.']));
  it('leave room where nobody is named', () => expect(made().addressees).to.have.nested.property('[0].gap', true));
  it('are none for who stands highest', () => expect(made({}, { level: 'tld' }).addressees).to.deep.equal([]));
});

describe('Nơi nhận', () => {
  it('begins with the addressee', () => expect(texts(made().distribution)).to.deep.equal(['- Như trên;', '- Lưu: VT.']));
  it('does without where there is none', () => expect(texts(made({}, { level: 'tld' }).distribution)).to.deep.equal(['- Lưu: VT.']));
  it('is the officer’s own list where there is one', () => expect(texts(made({ distribution: ['Như trên;', 'Lưu: VT, TG.'] }).distribution)).to.deep.equal(['- Như trên;', '- Lưu: VT, TG.']));
});

describe('The signature', () => {
  const cases: readonly (readonly [string, DocumentDetails['signer'], Partial<ReportingUnit>, PaperOptions, string[]])[] = [
    ['of a federation', undefined, {}, {}, ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH']],
    ['of a grassroots union', undefined, { level: 'base' }, {}, ['TM. BAN CHẤP HÀNH', 'CHỦ TỊCH']],
    ['of the confederation', undefined, { level: 'tld' }, {}, ['TM. ĐOÀN CHỦ TỊCH', 'CHỦ TỊCH']],
    ['of an office is nobody’s guess', undefined, { level: 'office' }, {}, []],
    ['as typed, in capitals', { authority: 'tm. ban thường vụ', position: 'Phó Chủ tịch' }, {}, {}, ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH']],
    ['with the line that NĐ 30 would add', { authority: 'TM. BAN THƯỜNG VỤ', position: 'PHÓ CHỦ TỊCH' }, {}, { showKtLine: true }, ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['without it for the chair', { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH' }, {}, { showKtLine: true }, ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH']],
    ['of a head who signs alone', { position: 'TRƯỞNG BAN' }, { level: 'office' }, {}, ['TRƯỞNG BAN']],
  ];
  for (const [what, signer, unit, options, lines] of cases) it(what, () => expect(texts(made(signer ? { signer } : {}, unit, options).signature.lines)).to.deep.equal(lines));

  it('leaves the name to be written', () => expect(made().signature.name).to.include({ text: '', gap: true }));
});

describe('The end of the text', () => {
  const end = (text: string): string => {
    const last = paper(outline, { a: given(text) }).body.at(-1);
    return last ? line(last) : '';
  };
  for (const [text, ended] of [['Hết.', 'Hết./.'], ['Hết', 'Hết./.'], ['Hết./.', 'Hết./.'], ['v.v…', 'v.v…./.'], ['Tốt!', 'Tốt!./.']] as const)
    it(`of "${text}"`, () => expect(end(text)).to.equal(`- Việc làm: ${ended}`));

  it('is a sentence of its own after a table', () => {
    const table = prompt({ id: 't', kind: 'table', title: 'Danh sách', rowTitle: 'dòng', columns: [{ id: 'c', kind: 'text', title: 'Cột' }] });
    const last = paper(table, { t: given({ rows: [{ rowId: 'r', cells: { c: given('x') } }] }) }).body.at(-1);
    expect(last && line(last)).to.equal('Trên đây là báo cáo của Liên đoàn Lao động tỉnh Nghệ An./.');
  });

  it('leaves the officer’s text its own', () => {
    const last = paper(outline, { a: given('Hết.') }).body.at(-1);
    expect(last?.kind === 'paragraph' && said(last.runs.filter(({ anchor }) => anchor?.itemId === 'a'))).to.equal('Hết.');
  });
});
