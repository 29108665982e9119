import { expect } from 'chai';
import type { Item } from '../../src/outline/items.js';
import { DOTS } from '../../src/paper/words.js';
import { body, given, none, outlineWith, paper, prompt } from './vocabulary.js';

const story = (id: string, title = 'Kết quả'): Item => ({ id, kind: 'narrative', title });
const count: Item = { id: 'n', kind: 'count', title: 'Số cuộc', unit: 'cuộc', print: 'có {n} cuộc' };
const four = given({ value: 4, text: '4' });

describe('The body of a document', () => {
  it('puts what is answered behind its prompt, further paragraphs below', () => {
    expect(body(prompt(story('a')), { a: given('Đã làm tốt.\nCòn thiếu.') })).to.deep.equal(['# I. MỤC MỘT', '- Việc làm: Đã làm tốt.', 'Còn thiếu.']);
  });

  it('keeps lines that begin with "-", "+" or "a)" as typed', () => {
    expect(body(prompt(story('a')), { a: given('- Một;\n+ Hai;\na) Ba.') })).to.deep.equal(['# I. MỤC MỘT', '- Việc làm:', '- Một;', '+ Hai;', 'a) Ba.']);
  });

  it('tells what each line begins with', () => {
    const forms = paper(prompt(story('a')), { a: given('Đầu\n- x\n– x\n+ x\nb) x\n2. x\n1.2) x\nđ) x\nA. x\n5 cuộc\nb)x') }).body.flatMap((block) => (block.kind === 'paragraph' ? [block.form] : []));
    expect(forms).to.deep.equal(['text', 'dash', 'dash', 'dash', 'plus', 'letter', 'letter', 'letter', 'letter', 'letter', 'text', 'text']);
  });

  it('does not say a title twice', () => {
    expect(body(prompt(story('a')), { a: given('Việc làm năm qua tốt.') })).to.deep.equal(['# I. MỤC MỘT', '- Việc làm năm qua tốt.']);
  });

  it('does not take the beginning of a word for a title', () => {
    expect(body(prompt(story('a')), { a: given('Việc làmx tốt.') })).to.deep.equal(['# I. MỤC MỘT', '- Việc làm: Việc làmx tốt.']);
  });

  it('names each story where a prompt has several', () => {
    expect(body(prompt(story('a', 'Nội dung'), count, story('b', 'Hiệu quả')), { a: given('Đổi mới.'), n: four, b: given('- Tốt.') }))
      .to.deep.equal(['# I. MỤC MỘT', '- Việc làm:', '+ Nội dung: Đổi mới.', '+ Có 4 cuộc.', '+ Hiệu quả:', '- Tốt.']);
  });

  it('tells counts and story in the outline’s order', () => {
    expect(body(prompt(count, story('a')), { n: four, a: given('Tốt.') })).to.deep.equal(['# I. MỤC MỘT', '- Việc làm: Có 4 cuộc.', 'Tốt.']);
  });

  const tree = outlineWith(
    { id: 'one', number: 'I', title: 'Một', text: 'MỤC MỘT.', sourceText: 'I.  MỤC  MỘT ', items: [story('a')] },
    {
      id: 'two', number: 'II', title: 'Hai', sections: [
        { id: 'two-1', number: '1', title: 'Hai một', items: [story('b')] },
        {
          id: 'two-2', number: '2', title: 'Hai hai', sections: [
            { id: 'deep', number: '2.1', title: 'Sâu', items: [story('c')] },
            { id: 'line', title: 'Dòng dẫn', text: 'Kết quả các cấp.', sections: [{ id: 'p', title: 'Ở tỉnh', text: 'Tại tỉnh.', sourceText: '- Tai tỉnh.', items: [story('d')] }] },
          ],
        },
      ],
    },
  );

  it('leaves out what has no answer and renumbers nothing', () => {
    expect(body(tree, { d: given('Tốt.') })).to.deep.equal(['# II. HAI', '## 2. Hai hai', 'Kết quả các cấp:', '- Ở tỉnh: Tốt.']);
  });

  it('ranks headings by their depth', () => {
    expect(body(tree, { a: given('x.'), b: given('y.'), c: given('z.') })).to.deep.equal(['# I. MỤC MỘT', 'x.', '# II. HAI', '## 1. Hai một', 'y.', '## 2. Hai hai', '### 2.1. Sâu', 'z.']);
  });

  it('says "Không phát sinh" where that is wished', () => {
    expect(body(tree, { a: given('x.') }, { empty: 'say-none' }))
      .to.deep.equal(['# I. MỤC MỘT', 'x.', '# II. HAI', '## 1. Hai một', 'Không phát sinh.', '## 2. Hai hai', '### 2.1. Sâu', 'Không phát sinh.', 'Kết quả các cấp:', '- Ở tỉnh: Không phát sinh.']);
  });

  it('leaves dots where that is wished, and says whose they are', () => {
    const gaps = paper(tree, { a: given('x.') }, { empty: 'gap' }).body.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])).filter(({ gap }) => gap);
    expect(gaps.map(({ anchor }) => anchor?.itemId)).to.deep.equal(['b', 'c', 'd']);
  });

  it('tears no sentence by a gap', () => {
    const more = prompt(count, { ...count, id: 'm', title: 'Số nơi', print: '{n} nơi' }, { ...count, id: 'o', title: 'Số người', print: '{n} người' });
    expect(body(more, { n: four, o: four }, { empty: 'gap' })).to.deep.equal(['# I. MỤC MỘT', '- Việc làm: Có 4 cuộc, 4 người.', `Số nơi: ${DOTS}.`]);
  });

  it('asks nothing of what the unit is not asked', () => {
    const more = { selection: { two: 'hidden' } } as const;
    expect(body(tree, { a: given('x.') }, { empty: 'say-none' }, more)).to.deep.equal(['# I. MỤC MỘT', 'x.']);
  });

  it('prints an answer to what the unit is not asked', () => {
    expect(body(tree, { b: given('y.') }, {}, { selection: { two: 'hidden' } })).to.deep.equal(['# II. HAI', '## 1. Hai một', 'y.']);
  });

  it('prints the outline’s own wording for who wants it', () => {
    expect(body(tree, { a: given('x.'), d: given('Tốt.') }, { wording: 'source' }))
      .to.deep.equal(['# I. MỤC MỘT', 'x.', '# II. HAI', '## 2. Hai hai', 'Kết quả các cấp.', '- Tai tỉnh.', 'Tốt.']);
  });

  it('prints that a story does not apply, and why', () => {
    expect(body(prompt(story('a')), { a: none('out-of-scope', 'Dùng chung trang của tỉnh.') })).to.deep.equal(['# I. MỤC MỘT', '- Việc làm: Không thuộc phạm vi báo cáo (Dùng chung trang của tỉnh).']);
  });

  it('knows which line of a story each paragraph is', () => {
    const runs = paper(prompt(story('a')), { a: given('Một\n\n  Hai') }).body.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    expect(runs.filter(({ anchor }) => anchor?.itemId === 'a').map(({ text, anchor }) => [text, anchor?.paragraph])).to.deep.equal([['Một', 0], ['Hai', 2]]);
  });
});
