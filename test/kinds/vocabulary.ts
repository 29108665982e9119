import { expect } from 'chai';
import * as fc from 'fast-check';
import { checkAnswer, formatAnswer, parseAnswer } from '../../src/kinds/index.js';
import type { CheckContext } from '../../src/kinds/kind.js';
import type { CountItem, Item } from '../../src/outline/items.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Answer, Figure } from '../../src/outline/values.js';

export const outline = {
  id: 'test', version: 1, sections: [],
  bands: [{ id: 'top', title: 'Cấp tỉnh', short: 'Tỉnh' }, { id: 'middle', title: 'Cấp trên trực tiếp cơ sở' }, { id: 'base', title: 'Cơ sở' }],
  levels: [{ id: 'tinh', title: 'Tỉnh', bands: ['top', 'middle', 'base'] }, { id: 'cs', title: 'Cơ sở', bands: ['base'] }],
} as unknown as Outline;

export const context: CheckContext = { outline, period: { from: '2020-08-26', to: '2023-05-29' }, today: '2023-05-20' };

export const given = <V>(value: V): Answer<V> => ({ state: 'given', value });
export const unparsed = (text: string): Answer => ({ state: 'unparsed', text });
export const figure = (value: number, text: string, qualifier?: Figure['qualifier']): Answer<Figure> => given(qualifier ? { value, text, qualifier } : { value, text });

export const count = (more: Partial<CountItem> = {}): CountItem => ({ id: 'c', kind: 'count', title: 'Số', unit: 'người', print: '{n} người', ...more });

/** Findings of an answer, by code, with the place inside it: "unparsed @r1.c2". */
export const codes = (item: Item, answer: Answer | undefined, where = context): string[] =>
  checkAnswer(item, answer, where).map((finding) => {
    const place = [finding.rowId, finding.columnId, finding.partId].filter((id) => id !== undefined).join('.');
    const reason = 'reason' in finding ? `:${String(finding.reason)}` : '';
    return `${finding.code}${reason}${place && ` @${place}`}`;
  });

/** Any UTF-16, and what officers and spreadsheets write. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.nat(0xffff)).map((all) => String.fromCharCode(...all)),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('1', '06', '.', ',', ' ', '/', '%', '-', '(', ')', '>', '~', 'hơn', 'trên ', ' nghìn', ' triệu', ' tỷ', 'nữ', 'trong đó ', 'người', 'lượt', '"', '\t', '\n', 'ngày ', 'tháng ', 'năm ', '2020', 'có', 'không phát sinh', '__proto__', 'constructor')).map((all) => all.join('')),
);

/** The laws of every kind that one field can hold. */
export function keepsTheLaws(item: Item, kept: (answer: Answer, text: string) => boolean = () => true): void {
  it('never throws, and finds something to say about what it does not understand', () =>
    fc.assert(fc.property(anyText, (text) => {
      const answer = parseAnswer(item, text);
      formatAnswer(item, answer);
      const found = checkAnswer(item, answer, context);
      if (answer?.state === 'unparsed') expect(found).to.not.deep.equal([]);
    })));
  it('shows what it reads as itself', () =>
    fc.assert(fc.property(anyText, (text) => {
      const answer = parseAnswer(item, text);
      expect(parseAnswer(item, formatAnswer(item, answer))).to.deep.equal(answer);
    }), { numRuns: 500 }));
  it('loses nothing that was typed', () =>
    fc.assert(fc.property(anyText, (text) => {
      const answer = parseAnswer(item, text);
      if (!answer) expect(letters(text)).to.equal('');
      else if (answer.state === 'unparsed') expect(letters(answer.text)).to.equal(letters(text));
      else if (answer.state === 'given') expect(kept(answer, text), `${JSON.stringify(text)} → ${JSON.stringify(answer)}`).to.equal(true);
    }), { numRuns: 500 }));
}

/**
 * What of a text must be found again: its letters, digits and signs, not its spaces. Halves of characters go first,
 * and each character is looked at by itself: WebKit's `u` flag takes some neighbours (U+F900 U+DC00) for a pair.
 */
export const letters = (text: string): string =>
  [...text.replace(/([\ud800-\udbff][\udc00-\udfff])|[\ud800-\udfff]/g, '$1')]
    .filter((character) => character !== '\ufffd' && !/[\s\p{C}]/u.test(character)).join('').normalize('NFC');
