import { fold } from '../../../i18n/fold.js';
import { spokenIn, type Spoken } from './themes.js';

/** What offices write for short, folded, and other names of the same thing. Nothing of any one outline. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `ldld:lien doan lao dong|tldld:tong lien doan lao dong|tld:tong lien doan|cd:cong doan|cdcs:cong doan co so|cdn:cong doan nganh|cttt:cap tren truc tiep co so|tp:thanh pho|tx:thi xa|tw:trung uong
  bch:ban chap hanh|btv:ban thuong vu|ubkt:uy ban kiem tra|ubnd:uy ban nhan dan|dv:doan vien|nld:nguoi lao dong|cnld:cong nhan lao dong|cnvcld:cong nhan vien chuc lao dong|cbcd:can bo cong doan
  bcv:bao cao vien|ttv:tuyen truyen vien|mxh:mang xa hoi|tttt:thong tin truyen thong|ttdt:thong tin dien tu|website:trang thong tin dien tu|web:trang thong tin dien tu|fanpage:trang facebook|fb:facebook|ctv:cong tac vien
  dn:doanh nghiep|khcn:khoa hoc cong nghe|bhxh:bao hiem xa hoi|pct:pho chu tich|cb:can bo|kcn:khu cong nghiep|kcx:khu che xuat|kkt:khu kinh te`.split(/[|\n]/).map((pair) => pair.trim().split(':') as [string, string]),
);

const STOP = new Set('va cua cac nhung ve cho trong voi tai den duoc da la co mot nay do khi tu theo nhu hoac o de thi ma cung con bang gom ra vao so'.split(' '));

/** Headings that are called either way. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bphuong huong(?:(?: va)? nhiem vu)?\b/g, 'nhiem vu'], [/\bde nghi\b/g, 'kien nghi'], [/\b(?:mat|viec|dieu|diem) (?:con |chua )+(?:lam )?(?:duoc|yeu|tot|dat)\b/g, 'han che'], [/\bmat (?:manh|(?:da )?(?:lam )?duoc|tot)\b|\bviec (?:da )?lam duoc\b/g, 'uu diem'],
  [/\b(?:mat )?(?:ton tai|yeu kem|khuyet diem)\b/g, 'han che'], [/\bvuong mac\b/g, 'kho khan'], [/\bviec (?:can|phai|se) lam\b/g, 'nhiem vu'], [/\btap huan\b/g, 'boi duong'],
  // Who is spoken of, by the rank of the place.
  [/\bcap co so\b|^(?:(?:tai|o|doi voi|cac|khoi|don vi) )*co so$/g, 'cong doan co so'], [/\bcap (?:huyen|quan)\b|^(?:(?:tai|o|doi voi|cap) )*(?:huyen|quan|thi xa)$/g, 'cong doan cap tren truc tiep co so'],
  [/\bcap (?:tinh|thanh pho)\b|^(?:(?:tai|o|doi voi|cap) )*tinh$/g, 'lien doan lao dong tinh thanh pho'],
];

/** Of which years is no matter of wording. */
const YEARS = /(?:năm|nam|giai đoạn|giai doan|nhiệm kỳ|nhiem ky)\s+\d{4}(?:\s*[-–]\s*\d{2,4})?/giu;

/** Said with any heading, and telling nothing of what stands under it. */
const IDLE = /(?:^| )(?:(?:trong )?thoi gian (?:toi|tiep theo|qua)|(?:trong )?(?:nhung )?nam (?:toi|tiep theo)|giai doan tiep theo|trong ky|trong tam|chu yeu|co ban)(?= |$)/;

/** What is asked of somebody above: no plan of one's own. */
const ASKS = /\b(?:de nghi|kien nghi|de xuat|mong|xin)(?: [a-z]+){0,4} (?:lien doan|cong doan (?!co so)|cap|lanh dao|uy ban|nha nuoc|ban tuyen giao)/;

/** Pairs out of the names of union bodies: whatever a text speaks of, it names them. */
const NAMES = new Set(
  `lien doan|doan lao|lao dong|dong tinh|tinh thanh|thanh pho|dong thanh|dong huyen|dong viet|viet nam|cong doan|co so|doan co|cong nhan|nhan lao|nguoi lao|doan vien|vien nguoi|can bo|bo cong|cong tac|to chuc
  |thuc hien|hoat dong|danh gia|trien khai|ket qua|chuong trinh|truyen thong|tuyen truyen|thong tin|cac cap|cap cong|hang nam|mot so|noi dung|cap tren|tren truc|truc tiep|tiep co|doan cap`.split(/\s*\|/),
);

/** How much of a word's weight tells what is spoken of. */
function telling(word: string): number {
  if (NAMES.has(word)) return 0;
  const [first = '', second] = word.split(' ');
  return word.startsWith('=') ? 1 : second === undefined ? 0.15 : STOP.has(first) || STOP.has(second) ? 0.2 : 1;
}

/** The syllables of a text, folded, its short forms written out, without figures. */
export const syllables = (text: string): string[] =>
  fold(text).split(/[^a-z0-9]+/).filter((word) => word !== '' && !/^\d/.test(word)).flatMap((word) => SHORT.get(word)?.split(' ') ?? word);

/** Syllables and pairs of them: words of Vietnamese are mostly two syllables. */
export type Bag = ReadonlySet<string>;

/** The words of texts and the themes they speak of. */
export const bagOf = (...texts: readonly string[]): Bag => filledBag(texts, true);

/** The words alone, as names of figures are compared. */
export const wordsOf = (...texts: readonly string[]): Bag => filledBag(texts, false);

function calledSame(said: readonly string[]): string {
  let plain = said.join(' ');
  for (const [pattern, name] of SAME) plain = plain.replace(pattern, name);
  return plain;
}

/** The syllables of a text, where what is called either way is called the same. */
export const plainOf = (text: string): string => calledSame(syllables(text));

function filledBag(texts: readonly string[], themed: boolean): Bag {
  const bag = new Set<string>();
  for (const text of texts) {
    // "Nhiệm vụ, giải pháp" and "Nhiệm vụ và giải pháp" are the same.
    const said = syllables(text.replace(YEARS, ' ').replace(/[,;]\s/g, ' va '));
    for (const run of calledSame(said).split(IDLE)) {
      const list = run.split(' ').filter(Boolean);
      list.forEach((one, i) => {
        if (!STOP.has(one)) bag.add(one);
        const next = list[i + 1];
        if (one === 'va' || next === 'va') return;
        // "cơ sở" is a word of two that are none: "có", "số".
        if (next !== undefined && (!(STOP.has(one) && STOP.has(next)) || (one === 'co' && next === 'so'))) bag.add(`${one} ${next}`);
      });
    }
    if (themed && ASKS.test(said.join(' '))) bag.add('=ask').add('=ask*');
    if (themed) for (const [theme, times] of spokenIn(said).themes) bag.add(theme).add(times > 1 ? `${theme}*` : theme);
  }
  return bag;
}

/** What a text shares with each of an outline's wordings. */
export interface Shares {
  readonly sum: number;
  /** How many words and pairs it has. */
  readonly size: number;
  readonly all: Float64Array;
  /** Mostly of pairs and ideas: single syllables are in everything. */
  readonly topical: Float64Array;
}

/** So like a title a heading is that speaks of just the same in other words. */
const THEMED = 0.72;

/** How much each word tells, by how few of the outline's wordings have it. */
export class Weights {
  readonly #holders = new Map<string, number[]>();
  readonly #sums: readonly number[];
  readonly #groups: number;
  readonly #found = new Map<string, Set<number>>();
  readonly #of = new Map<string, number>();
  readonly #shares = new WeakMap<Bag, Shares>();

  /** @param bags the wordings; `groups` says which of them speak of the same place, so that a word counts once for each. */
  constructor(bags: readonly Bag[], groups: readonly number[]) {
    this.#groups = new Set(groups).size;
    bags.forEach((bag, i) => {
      for (const word of bag) {
        const holders = this.#holders.get(word);
        if (holders) holders.push(i);
        else this.#holders.set(word, [i]);
        const found = this.#found.get(word) ?? new Set();
        this.#found.set(word, found.add(groups[i] ?? 0));
      }
    });
    this.#sums = bags.map((bag) => this.sum(bag));
  }

  of(word: string): number {
    if (word.endsWith('*')) return 0;
    const known = this.#of.get(word);
    if (known !== undefined) return known;
    const found = this.#found.get(word)?.size;
    // What no wording has tells that something else is spoken of, but pairs of it not twice.
    const value = found === undefined ? (word.includes(' ') ? 0.25 : 0.8) : Math.log(1 + this.#groups / found) * (word.startsWith('=') ? 2 : word.includes(' ') ? 1 : 0.45);
    if (found !== undefined) this.#of.set(word, value);
    return value;
  }

  sum(words: Bag): number {
    let sum = 0;
    for (const word of words) sum += this.of(word);
    return sum;
  }

  shares(bag: Bag): Shares {
    let shares = this.#shares.get(bag);
    if (shares) return shares;
    const all = new Float64Array(this.#sums.length);
    const topical = new Float64Array(this.#sums.length);
    for (const word of bag) {
      const weight = this.of(word);
      // A theme that is spoken of in several words is no chance.
      const told = word.endsWith('*') ? 0.5 * this.of(word.slice(0, -1)) : weight * telling(word);
      for (const i of this.#holders.get(word.endsWith('*') ? word.slice(0, -1) : word) ?? []) {
        all[i] = (all[i] as number) + weight;
        topical[i] = (topical[i] as number) + told;
      }
    }
    shares = { sum: this.sum(bag), size: bag.size, all, topical };
    this.#shares.set(bag, shares);
    return shares;
  }

  /** How much of a wording a text holds, 0 to 1. */
  recall = ({ all }: Shares, wording: number): number => (all[wording] as number) / (this.#sums[wording] as number);

  /** How like a text is to a wording, 0 to 1; one that only names its core is still much like it, unless the `whole` has to be there. */
  likeTo = (shares: Shares, wording: number, whole = false): number => likeness(shares.all[wording] as number, shares.sum, this.#sums[wording] as number, whole);

  /** How much a short heading in an office's own words speaks of the same as a title, 0 to about 0.7. */
  likeThemes({ themes, covered }: Spoken, title: ReadonlySet<string>): number {
    let both = 0;
    let said = 0;
    for (const theme of themes.keys()) {
      const weight = this.of(theme);
      said += weight;
      if (title.has(theme)) both += weight;
    }
    if (both === 0) return 0;
    let asked = 0;
    for (const theme of title) asked += this.of(theme);
    return THEMED * (both / said) * (0.6 + 0.4 * (both / asked)) * Math.min(1, 1.2 * covered);
  }

  /** The weight of what two texts share. */
  shared(a: Bag, b: Bag): number {
    let sum = 0;
    for (const word of a) if (b.has(word)) sum += this.of(word);
    return sum;
  }

  /** How like two texts are. */
  likeness = (a: Bag, b: Bag): number => likeness(this.shared(a, b), this.sum(a), this.sum(b), false);
}

function likeness(both: number, line: number, wording: number, whole: boolean): number {
  if (both === 0) return 0;
  const precision = both / line;
  const recall = both / wording;
  const even = (2 * precision * recall) / (precision + recall);
  // A short heading of a long prompt: all of it is in there, and it is more than a common word.
  return whole ? even : Math.max(even, (0.78 + 0.1 * recall) * precision * precision * (1 - Math.exp(-both / 5)));
}
