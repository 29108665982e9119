import { expect } from 'chai';
import * as fc from 'fast-check';
import { likeness, withoutFar, wordDiff } from '../../../src/elements/review/word-diff.js';
import { arbitraryNarrative } from '../../support/arbitrary-report.js';

const shown = (before: string, after: string): string => wordDiff(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');

describe('two texts laid over each other', () => {
  for (const [before, after, expected] of [
    ['ba hội nghị', 'ba hội nghị', 'ba hội nghị'],
    ['tổ chức hai hội nghị', 'tổ chức ba hội nghị', 'tổ chức [-hai-][+ba+] hội nghị'],
    ['một hai ba', 'một ba', 'một [-hai -]ba'],
    ['', 'mới', '[+mới+]'],
    ['một hai ba bốn', 'một năm sáu bốn', 'một [-hai ba-][+năm sáu+] bốn'],
    ['dòng một\ndòng hai', 'dòng một\ndòng giữa\ndòng hai', 'dòng một\ndòng [+giữa\ndòng +]hai'],
  ] as const)
    it(`${before} → ${after}`, () => expect(shown(before, after)).to.equal(expected));

  it('are both still there', () =>
    fc.assert(fc.property(arbitraryNarrative, arbitraryNarrative, (before, after) => {
      const pieces = wordDiff(before, after);
      const without = (kind: 'gone' | 'added'): string => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text).join('');
      expect([without('added'), without('gone')]).to.deep.equal([before, after]);
    })));

  it('show no more of a long text than what is near a change', () => {
    const long = Array.from({ length: 300 }, (_, n) => `chữ-${String(n)}`).join(' ');
    const near = withoutFar(wordDiff(`${long} cũ ${long}`, `${long} mới ${long}`));
    expect(near.map((piece) => piece?.kind ?? 'gap')).to.deep.equal(['gap', 'same', 'gone', 'added', 'same', 'gap']);
    expect(near.reduce((sum, piece) => sum + (piece?.text.length ?? 0), 0)).to.be.below(140);
  });

  it('take no long time, however long they are', () => {
    const words = (word: string): string => Array.from({ length: 10_000 }, (_, n) => `${word}${String(n)}`).join(' ');
    const begun = performance.now();
    expect(likeness(wordDiff(words('a'), words('b')))).to.equal(0);
    expect(performance.now() - begun).to.be.below(500);
  });
});
