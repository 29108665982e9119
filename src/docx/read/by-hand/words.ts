import { fold } from '../../../i18n/fold.js';

/** What offices write for short, folded, and other names of the same thing. Nothing of any one outline. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `ldld:lien doan lao dong|tldld:tong lien doan lao dong|tld:tong lien doan|cd:cong doan|cdcs:cong doan co so|cdn:cong doan nganh|cttt:cap tren truc tiep co so|tp:thanh pho|tx:thi xa|tw:trung uong
  bch:ban chap hanh|btv:ban thuong vu|ubkt:uy ban kiem tra|ubnd:uy ban nhan dan|dv:doan vien|nld:nguoi lao dong|cnld:cong nhan lao dong|cnvcld:cong nhan vien chuc lao dong|cbcd:can bo cong doan
  bcv:bao cao vien|ttv:tuyen truyen vien|mxh:mang xa hoi|tttt:thong tin truyen thong|ttdt:thong tin dien tu|website:trang thong tin dien tu|web:trang thong tin dien tu|fanpage:trang facebook|fb:facebook|ctv:cong tac vien
  dn:doanh nghiep|khcn:khoa hoc cong nghe|bhxh:bao hiem xa hoi|pct:pho chu tich|cb:can bo|kcn:khu cong nghiep|kcx:khu che xuat|kkt:khu kinh te`.split(/[|\n]/).map((pair) => pair.trim().split(':') as [string, string]),
);

/** Ways of saying the same in any office's report: each is one more word of a text that has it. */
const CONCEPTS: readonly (readonly [string, RegExp])[] = [
  ['=strength', /uu diem|mat manh|mat (?:da )?(?:lam )?duoc|ket qua dat duoc|thuan loi|ket qua noi bat|diem manh/],
  ['=weakness', /han che|chua (?:lam )?duoc|ton tai|khuyet diem|yeu kem|kho khan|vuong mac|bat cap/],
  ['=cause', /nguyen nhan|khach quan|chu quan/],
  ['=lesson', /bai hoc|kinh nghiem rut ra|rut kinh nghiem/],
  ['=plan', /phuong huong|huong toi|viec (?:can|phai|se) lam|nhiem vu (?:va |, )?giai phap|nhiem vu trong tam|giai phap|thoi gian toi|^tiep tuc|^phan dau/],
  ['=ask', /kien nghi|de xuat|de nghi/],
  ['=lead', /lanh dao|chi dao|quan triet/],
  ['=forecast', /du bao|boi canh|xu huong/],
  ['=target', /chi tieu/],
  ['=often', /tan suat|(?:moi|hang) (?:ngay|tuan|thang|quy)|cap nhat|thuong xuyen/],
  ['=teach', /dao tao|boi duong|tap huan|mo (?:cac |nhieu )?lop/],
  ['=loud', /(?:^| )loa(?= )|truyen thanh/],
  ['=issue', /(?:ban hanh|xay dung|tham muu)(?: [a-z]+){0,3} (?:van ban|ke hoach|cong van|huong dan|nghi quyet|chuong trinh)/],
  ['=equip', /trang thiet bi|trang bi|thiet bi|may (?:anh|quay|tinh)/],
];

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

/** Pairs out of the names of union bodies: whatever a text speaks of, it names them. */
const NAMES = new Set(['lien doan', 'doan lao', 'lao dong', 'dong tinh', 'tinh thanh', 'thanh pho', 'dong thanh', 'dong huyen', 'dong viet', 'viet nam', 'cong doan', 'co so', 'doan co']);

/** The syllables of a text, folded, its short forms written out, without figures. */
export const syllables = (text: string): string[] =>
  fold(text).split(/[^a-z0-9]+/).filter((word) => word !== '' && !/^\d/.test(word)).flatMap((word) => SHORT.get(word)?.split(' ') ?? word);

/** Syllables and pairs of them: words of Vietnamese are mostly two syllables. */
export type Bag = ReadonlySet<string>;

export function bagOf(...texts: readonly string[]): Bag {
  const bag = new Set<string>();
  for (const text of texts) {
    // "Nhiệm vụ, giải pháp" and "Nhiệm vụ và giải pháp" are the same.
    let plain = syllables(text.replace(YEARS, ' ').replace(/[,;]\s/g, ' va ')).join(' ');
    for (const [pattern, name] of SAME) plain = plain.replace(pattern, name);
    for (const run of plain.split(IDLE)) {
      const list = run.split(' ').filter(Boolean);
      list.forEach((one, i) => {
        if (!STOP.has(one)) bag.add(one);
        const next = list[i + 1];
        if (one === 'va' || next === 'va') return;
        // "cơ sở" is a word of two that are none: "có", "số".
        if (next !== undefined && (!(STOP.has(one) && STOP.has(next)) || (one === 'co' && next === 'so'))) bag.add(`${one} ${next}`);
      });
    }
    for (const [name, pattern] of CONCEPTS) if (pattern.test(plain)) bag.add(name);
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
      const told = NAMES.has(word) ? 0 : word.includes(' ') || word.startsWith('=') ? weight : weight * 0.15;
      for (const i of this.#holders.get(word) ?? []) {
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
  return whole ? even : Math.max(even, 0.85 * precision * precision * (1 - Math.exp(-both / 5)));
}
