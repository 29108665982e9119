import { expect } from 'chai';
import * as fc from 'fast-check';
import { lineDiff } from '../../../src/elements/review/line-diff.js';
import { likeness } from '../../../src/elements/review/word-diff.js';
import { arbitraryNarrative } from '../../support/arbitrary-report.js';

const shown = (before: string, after: string): string => lineDiff(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');
const reports = (from: number, to: number, of = 20): string => Array.from({ length: to - from }, (_, n) => Array.from({ length: of }, (_word, w) => `chữ-${String(from + n)}-${String(w)}`).join(' ')).join('\n');

describe('two texts of several lines laid over each other', () => {
  for (const [before, after, expected] of [
    ['tổ chức hai hội nghị', 'tổ chức ba hội nghị', 'tổ chức [-hai-][+ba+] hội nghị'],
    ['dòng một\ndòng hai', 'dòng một\ndòng giữa\ndòng hai', 'dòng một\n[+dòng giữa\n+]dòng hai'],
    ['một\nhai\nba', 'một\nba', 'một\n[-hai\n-]ba'],
    ['Tỉnh A: mở 5 lớp\nTỉnh B: chưa mở', 'Tỉnh A: mở 7 lớp\nTỉnh B: chưa mở', 'Tỉnh A: mở [-5-][+7+] lớp\nTỉnh B: chưa mở'],
    ['Tỉnh A có bốn lớp', 'Công đoàn Y mới\nTỉnh A có năm lớp', '[+Công đoàn Y mới\n+]Tỉnh A có [-bốn-][+năm+] lớp'],
    ['một', 'một\nhai', 'một[+\nhai+]'],
  ] as const)
    it(`${before} → ${after}`, () => expect(shown(before, after)).to.equal(expected));

  it('are both still there', () =>
    fc.assert(fc.property(arbitraryNarrative, arbitraryNarrative, (before, after) => {
      const pieces = lineDiff(before, after);
      const without = (kind: 'gone' | 'added'): string => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text).join('');
      expect([without('added'), without('gone')]).to.deep.equal([before, after]);
    })));

  it('keep their likeness where lines are put into a text too long to compare word by word', () => {
    const before = `${reports(0, 200)}\n${reports(300, 500)}`;
    const after = `đầu\n${reports(0, 200)}\n${reports(200, 210)}\n${reports(300, 500)}\ncuối`;
    expect(likeness(lineDiff(before, after))).to.be.above(0.9);
  });
});
