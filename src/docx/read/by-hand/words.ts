import { fold } from '../../../i18n/fold.js';

/** What offices write for short, folded, and other names of the same thing. Nothing of any one outline. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `ldld:lien doan lao dong|tldld:tong lien doan lao dong|tld:tong lien doan|cd:cong doan|cdcs:cong doan co so|cdn:cong doan nganh|cttt:cap tren truc tiep co so|tp:thanh pho|tx:thi xa|tw:trung uong
  bch:ban chap hanh|btv:ban thuong vu|ubkt:uy ban kiem tra|ubnd:uy ban nhan dan|dv:doan vien|nld:nguoi lao dong|cnld:cong nhan lao dong|cnvcld:cong nhan vien chuc lao dong|cbcd:can bo cong doan
  bcv:bao cao vien|ttv:tuyen truyen vien|mxh:mang xa hoi|tttt:thong tin truyen thong|ttdt:thong tin dien tu|website:trang thong tin dien tu|web:trang thong tin dien tu|fanpage:trang facebook|fb:facebook|ctv:cong tac vien
  dn:doanh nghiep|khcn:khoa hoc cong nghe|bhxh:bao hiem xa hoi|pct:pho chu tich|cb:can bo|tt:truyen thong`.split(/[|\n]/).map((pair) => pair.trim().split(':') as [string, string]),
);

/** Ways of saying the same in any office's report: each is one more word of a text that has it. */
const CONCEPTS: readonly (readonly [string, RegExp])[] = [
  ['=strength', /uu diem|mat manh|mat duoc|thuan loi|ket qua noi bat|diem manh/],
  ['=weakness', /han che|ton tai|khuyet diem|yeu kem|kho khan|vuong mac|bat cap/],
  ['=cause', /nguyen nhan/],
  ['=lesson', /bai hoc|kinh nghiem rut ra|rut kinh nghiem/],
  ['=plan', /phuong huong|nhiem vu (?:va |, )?giai phap|nhiem vu trong tam|giai phap|thoi gian toi/],
  ['=ask', /kien nghi|de xuat|de nghi/],
  ['=lead', /lanh dao|chi dao|quan triet/],
  ['=forecast', /du bao|boi canh|xu huong/],
  ['=target', /chi tieu/],
  ['=often', /tan suat|(?:moi|hang) (?:ngay|tuan|thang|quy)|cap nhat|thuong xuyen/],
  ['=teach', /dao tao|boi duong|tap huan|mo (?:cac |nhieu )?lop/],
  ['=equip', /trang thiet bi|trang bi|thiet bi|may (?:anh|quay|tinh)/],
];

const STOP = new Set('va cua cac nhung ve cho trong voi tai den duoc da la co mot nay do khi tu theo nhu hoac o de thi ma cung con bang gom ra vao so'.split(' '));

/** The syllables of a text, folded, its short forms written out, without figures. */
export const syllables = (text: string): string[] =>
  fold(text).split(/[^a-z0-9]+/).filter((word) => word !== '' && !/^\d/.test(word)).flatMap((word) => SHORT.get(word)?.split(' ') ?? word);

/** Syllables and pairs of them: words of Vietnamese are mostly two syllables. */
export type Bag = ReadonlySet<string>;

export function bagOf(...texts: readonly string[]): Bag {
  const bag = new Set<string>();
  for (const text of texts) {
    const list = syllables(text);
    list.forEach((one, i) => {
      if (!STOP.has(one)) bag.add(one);
      const next = list[i + 1];
      if (next !== undefined && !(STOP.has(one) && STOP.has(next))) bag.add(`${one} ${next}`);
    });
    const plain = list.join(' ');
    for (const [name, pattern] of CONCEPTS) if (pattern.test(plain)) bag.add(name);
  }
  return bag;
}

/** How much each word tells, by how few of the outline's wordings have it. */
export class Weights {
  readonly #found = new Map<string, number>();
  readonly #size: number;
  readonly #sums = new WeakMap<Bag, number>();

  constructor(bags: readonly Bag[]) {
    this.#size = bags.length;
    for (const bag of bags) for (const word of bag) this.#found.set(word, (this.#found.get(word) ?? 0) + 1);
  }

  of(word: string): number {
    const found = this.#found.get(word);
    // What no wording has tells that something else is spoken of, but pairs of it not twice.
    if (found === undefined) return word.includes(' ') ? 0.25 : 0.8;
    return Math.log(1 + this.#size / found) * (word.startsWith('=') ? 2 : word.includes(' ') ? 1 : 0.45);
  }

  sum(words: Bag): number {
    let sum = this.#sums.get(words);
    if (sum === undefined) {
      sum = 0;
      for (const word of words) sum += this.of(word);
      this.#sums.set(words, sum);
    }
    return sum;
  }

  /** The weight of the pairs and ideas that two texts share: single syllables are in everything. */
  topic(a: Bag, b: Bag): number {
    let sum = 0;
    for (const word of a) if (b.has(word)) sum += this.of(word) * (word.includes(' ') || word.startsWith('=') ? 1 : 0.15);
    return sum;
  }

  /** The weight of what two texts share. */
  shared(a: Bag, b: Bag): number {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let sum = 0;
    for (const word of small) if (large.has(word)) sum += this.of(word);
    return sum;
  }

  /** How like two texts are, 0 to 1; one that only names the other's core is still much like it, unless the `whole` has to be there. */
  likeness(line: Bag, wording: Bag, whole = false): number {
    const both = this.shared(line, wording);
    if (both === 0) return 0;
    const precision = both / this.sum(line);
    const recall = both / this.sum(wording);
    const even = (2 * precision * recall) / (precision + recall);
    if (whole) return even;
    // A short heading of a long prompt: all of it is in there, and it is more than a common word.
    const named = precision * precision * (1 - Math.exp(-both / 5));
    return Math.max(even, 0.85 * named);
  }
}
