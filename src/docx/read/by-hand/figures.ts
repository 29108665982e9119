import { fold } from '../../../i18n/fold.js';
import { parseFigure } from '../../../kinds/figure.js';
import { parseRatio } from '../../../kinds/ratio.js';
import { matrixColumns } from '../../../kinds/index.js';
import type { CountItem, Item, MatrixItem, RatioItem } from '../../../outline/items.js';
import type { Outline, Section } from '../../../outline/outline.js';
import { printed, type Text } from '../../../outline/text.js';
import type { Answer, Cell, Figure } from '../../../outline/values.js';
import type { Found, IncomingAnswer } from '../../../report/incoming.js';
import { bagOf, syllables, type Weights } from './words.js';

/** Text that was placed under a section. */
export interface Said {
  readonly text: string;
  readonly paragraph: number;
  readonly section: Section;
}

/** A number in a sentence, with the words round it. */
interface Mention {
  readonly sentence: string;
  readonly paragraph: number;
  readonly section: Section;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly ratio: boolean;
  readonly before: string;
  readonly after: string;
  /** No number stands in front of it in its text. */
  readonly first: boolean;
}

const QUALIFIER = '(?:(?:hơn|hon|trên|tren|gần|gan|khoảng|khoang|dưới|duoi|xấp xỉ|xap xi|ước|uoc|ít nhất|it nhat|chừng)\\s+|[<>≥≤~≈]\\s*)';
const NUMBER = '\\d+(?:[.,]\\d+)*(?: \\d{3}(?!\\d))*';
const SCALE = '(?:\\s+(?:nghìn|nghin|ngàn|ngan|triệu|trieu|tỷ|tỉ|ty|vạn)(?![\\p{L}]))*';
const MENTION = new RegExp(`${QUALIFIER}?${NUMBER}${SCALE}(?:\\s*(?:/|trên tổng số|tren tong so|trên|tren)\\s*(?:tổng số\\s*)?${NUMBER})?`, 'giu');
/** Numbers that count nothing: of documents, days, years, prices, times, shares. */
const NOT_BEFORE = /(?:số|so|ngày|ngay|tháng|thang|năm|nam|quý|quy|lần thứ|lan thu|khóa|khoa|điều|khoản|điện thoại|mục|giai đoạn|giai doan|nhiệm kỳ|từ|phụ lục|bảng|chỉ tiêu ví dụ|covid|nghị quyết|kỳ|tuần|mức|lần)\s*[-:]?\s*$|[\p{L}\d][/.-]$|-\s?$/iu;
const NOT_AFTER = /^(?:\s*(?:%|phần trăm|[-–—]\s*\d|\/\s*\p{L}|\/\s*\d|h\b|đồng|triệu đồng|phút|giờ|giây|ngày|ngay|tháng|thang|năm|nam|tuần|tuổi|lần thứ|[:]\s?\d{2}\b)|\p{L})/iu;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d"“(+-])/u).filter((one) => one.trim() !== '');

const norm = (text: string): string => text.replace(/\b(nghin)\b/gi, 'nghìn').replace(/\b(ngan)\b/gi, 'ngàn').replace(/\b(trieu)\b/gi, 'triệu').replace(/\bty\b/gi, 'tỷ');

/** Nobody writes so much about one thing; what is longer is not searched for figures. */
const MOST = { text: 20_000, mentions: 300 };

function mentionsIn(said: Said): Mention[] {
  if (said.text.length > MOST.text) return [];
  return sentencesOf(said.text).flatMap((sentence, which) => {
    const all = [...sentence.matchAll(MENTION)].map((found) => ({ text: found[0], from: found.index, to: found.index + found[0].length }))
      // A percentage belongs to the ratio before it.
      .filter(({ to }) => !/^\s*%/.test(sentence.slice(to)));
    return all.flatMap(({ text, from, to }, i) => {
      const left = sentence.slice(Math.max(0, from - 60), from);
      const right = sentence.slice(to, to + 60);
      if (NOT_BEFORE.test(left) && !/(?:tổng số|tong so|số lượng|so luong|số cuộc|có số)\s*[-:]?\s*$/iu.test(left)) return [];
      if (NOT_AFTER.test(right)) return [];
      const bare = text.replace(/^\D+/, '');
      if (/^(?:19|20)\d\d$/.test(bare) && /^\s*(?:[-–,.;)]|$)/.test(right)) return [];
      const before = sentence.slice(all[i - 1]?.to ?? 0, from);
      const after = sentence.slice(to, all[i + 1]?.from ?? sentence.length);
      return [{ sentence, paragraph: said.paragraph, section: said.section, from, to, text, ratio: /\d\s*(?:\/|trên|tren)/iu.test(bare), before, after, first: which === 0 && i === 0 }];
    });
  });
}

/** A figure that is asked for: a count, a part of one, or a ratio. */
interface Wanted {
  readonly item: CountItem | RatioItem;
  readonly part?: string;
  readonly section: Section;
  readonly unit: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Its title without "số": "620 báo cáo viên, tuyên truyền viên". */
  readonly name: readonly string[];
  readonly words: ReturnType<typeof bagOf>;
  /** Nothing else of its section is counted in this unit. */
  readonly alone?: boolean;
}

const phrase = (print: string): { readonly before: readonly string[]; readonly after: readonly string[] } => {
  const [before = '', after = ''] = print.split('{n}');
  return { before: syllables(before), after: syllables(after) };
};

function wantedOf(item: Item, section: Section): Wanted[] {
  if (item.kind !== 'count' && item.kind !== 'ratio') return [];
  const title = printed(item.title);
  const unit = syllables(printed(item.unit));
  const whole: Wanted = { item, section, unit, ...phrase(item.print), name: syllables(title.replace(/^số (?:lượng |lượt )?/iu, '')), words: bagOf(item.print.replace('{n}', ';'), title) };
  const parts = item.kind === 'count' ? item.parts ?? [] : [];
  return [whole, ...parts.map((part): Wanted => ({
    item, section, part: part.id, unit: phrase(part.print).after.slice(0, 2), ...phrase(part.print), name: [], words: bagOf(part.print.replace('{n}', ';'), printed(part.title).replace(/^trong đó/i, '')),
  }))];
}

/** How many syllables two lists begin with alike, as a share of the wanted ones. */
function begins(said: readonly string[], wanted: readonly string[]): number {
  let i = 0;
  while (i < wanted.length && said[i] === wanted[i]) i++;
  return wanted.length === 0 ? 0 : i / wanted.length;
}

function score(mention: Mention, wanted: Wanted, weights: Weights, common: boolean): number {
  if (mention.ratio !== (wanted.item.kind === 'ratio') && !(mention.ratio && !wanted.part)) return 0;
  // "Số cuộc: 312; số cơ sở: 133": what follows is the next one's label.
  const labelled = /[:=]\s*$/u.test(mention.before) && /^\s*(?:[,;.)]|$)/u.test(mention.after);
  const after = labelled && wanted.part === undefined ? [] : syllables(mention.after.replace(/^\s*[(=,–-]?\s*\d[\d.,]*\s*%\s*\)?/u, '')).slice(0, 16);
  // Words in front of a comma belong to the number before it.
  const near = mention.before.split(/[;.]\s|,\s|\s(?=trong đó|gồm)/iu).at(-1) ?? '';
  const before = syllables(near).slice(-14);
  const ends = /^\s*(?:[,;.)]|$)/u.test(mention.after);
  const endsBefore = (words: readonly string[]): boolean => words.length > 0 && [0, 1].some((gap) => words.every((word, i) => before[before.length - gap - words.length + i] === word));
  if (wanted.part !== undefined) return begins(after, wanted.after) === 1 ? 0.9 : ends && endsBefore(wanted.after) ? 0.85 : 0;
  // "45 CĐCS", "312 cuộc", "số cuộc: 312"; also "9.400 lượt người" for turns of members.
  const counted = begins(after, wanted.unit) === 1 || (wanted.after.length > 1 && begins(after, wanted.after) === 1) || (labelled && endsBefore(wanted.unit)) || begins(after, wanted.name.slice(0, 5)) === 1 ? 1 : after[0] !== undefined && after[0] === wanted.unit[0] ? 0.55 : 0;
  const recallOf = (text: string): number => weights.shared(bagOf(text, after.join(' ')), wanted.words) / weights.sum(wanted.words);
  const recall = Math.max(recallOf(near), 0.7 * recallOf(mention.before));
  const printedSo = (begins(after, wanted.after) + (endsBefore(wanted.before.slice(-3)) ? 1 : 0)) / 2;
  const words = Math.max(Math.min(1, recall * 1.7), printedSo);
  const inside = /(?:trong đó|trong do|bao gồm|gồm)[^;.]{0,30}$/iu.test(mention.before) ? 0.4 : 0;
  if (counted === 0 && !labelled && begins(after, wanted.after.slice(0, 3)) < 1) return wanted.unit[0] === 'nguoi' && recall > 0.4 ? 0.5 - inside : 0;
  // The first figure of an answer, when no other is counted so in this prompt.
  const alone = inside === 0 && wanted.alone && counted === 1 && (!common || (mention.first && before.length <= 4)) ? 0.15 : 0;
  return (counted > 0 ? 0.35 * counted : labelled ? 0.25 : 0.15) + alone + 0.65 * words + 0.05 * printedSo - inside;
}

/** How many syllables of a phrase stand behind a number: the longer phrase is meant. */
const length = (mention: Mention, { after, name }: Wanted): number => {
  const said = syllables(mention.after);
  return Math.max(...[after, name].map((words) => Math.round(begins(said, words) * words.length)));
};

/** Reads a mention as an answer; a number that is not understood comes in as it stands. */
function answerOf(mention: Mention, { item, part }: Wanted): Answer | undefined {
  const unit = printed(item.unit);
  const text = norm(mention.text.replace(/\s*(?:trên tổng số|tren tong so|trên|tren)\s*(?=\d)(?!^)/iu, (found, at: number) => (at === 0 ? found : '/')));
  const ratio = mention.ratio ? parseRatio(text, unit) : undefined;
  if (item.kind === 'ratio') return ratio && 'value' in ratio ? { state: 'given', value: withPercent(ratio.value, mention.after) } : undefined;
  const figure = parseFigure(ratio ? text.split('/')[0] ?? text : text, part === undefined ? unit : '');
  if ('reason' in figure) return { state: 'unparsed', text: mention.text.trim() };
  return { state: 'given', value: norm(mention.text) === mention.text || ratio ? figure.figure : { ...figure.figure, text: mention.text.trim() } };
}

function withPercent<V extends object>(value: V, after: string): V {
  const percent = /^[^\d.;]{0,40}[(=,–-]?\s*(?:đạt|chiếm|tỷ lệ|bằng)?\s*(\d+(?:,\d+)?)\s*%/iu.exec(after)?.[1];
  return percent === undefined ? value : { ...value, entered: Number(percent.replace(',', '.')) };
}

const foundAt = ({ sentence, from, to, paragraph }: Mention): Found => ({ text: sentence, from, to, paragraph });

/** Where a count of another item of the same text is better meant, a figure is not proposed twice. */
export function findFigures(said: readonly Said[], sections: readonly Section[], weights: Weights): IncomingAnswer[] {
  const wanted = sections.flatMap((section) => (section.items ?? []).flatMap((item) => wantedOf(item, section)));
  const units = wanted.filter(({ part }) => part === undefined).map(({ unit }) => unit.join(' '));
  const scored = wanted.map((one) => ({ ...one, alone: !wanted.some((other) => other !== one && other.part === undefined && other.section === one.section && other.unit[0] === one.unit[0]) }));
  const counted = new Map<Section, number>();
  const mentions = said.flatMap(mentionsIn).filter(({ section }) => {
    const count = (counted.get(section) ?? 0) + 1;
    counted.set(section, count);
    return count <= MOST.mentions;
  });
  const pairs = mentions.flatMap((mention) => scored.flatMap((one) => {
    if (mention.section !== one.section) return [];
    const value = score(mention, one, weights, units.filter((unit) => unit === one.unit.join(' ')).length > 2);
    return value >= 0.42 ? [{ mention, wanted: one, value }] : [];
  })).sort((a, b) => b.value - a.value);
  const taken = new Map<Wanted, (typeof pairs)[number]>();
  const used = new Map<Mention, Wanted>();
  const rivals = new Map<Wanted, number>();
  // Wholes first: a part without its whole may stand anywhere and mean anything.
  for (const parts of [false, true])
    for (const one of pairs) {
      if ((one.wanted.part !== undefined) !== parts) continue;
      if (used.has(one.mention)) continue;
      if (!parts && pairs.some((other) => other.mention === one.mention && other.wanted.part !== undefined && other.wanted.item === one.wanted.item && length(one.mention, other.wanted) >= length(one.mention, one.wanted))) continue;
      if (parts && !nearWhole(one.mention, one.wanted, taken)) continue;
      const before = taken.get(one.wanted);
      if (before) {
        if (one.value > before.value - 0.1 && !parts && digits(one.mention) !== digits(before.mention)) rivals.set(one.wanted, (rivals.get(one.wanted) ?? 0) + 1);
        continue;
      }
      taken.set(one.wanted, one);
      used.set(one.mention, one.wanted);
    }
  const items = new Set(scored.map(({ item }) => item));
  return [...items].flatMap((item): IncomingAnswer[] => {
    const own = [...taken.values()].filter((one) => one.wanted.item === item);
    const whole = own.find(({ wanted: one }) => one.part === undefined);
    const answer = whole && answerOf(whole.mention, whole.wanted);
    const parts: Record<string, Cell<Figure>> = {};
    for (const { mention, wanted: one } of own) {
      const cell = one.part === undefined ? undefined : answerOf(mention, one);
      if (cell && one.part !== undefined) parts[one.part] = cell as Cell<Figure>;
    }
    const some = Object.keys(parts).length > 0;
    if (!answer && !some) return [];
    const full: Answer = !answer ? { state: 'unparsed', text: '', parts } : !some ? answer : answer.state === 'given' ? { state: 'given', value: { ...(answer.value as Figure), parts } } : answer.state === 'unparsed' ? { ...answer, parts } : answer;
    const confidence = Math.min(0.95, whole?.value ?? 0.5);
    const several = whole && (rivals.get(whole.wanted) ?? 0) > 0;
    // "Phản ánh 22 vụ việc, đã giải quyết 19 vụ": a figure that another item may mean as well, and which that one was not given.
    const contested = whole && pairs.some(({ mention, wanted: other, value }) => mention === whole.mention && other.item !== item && other.part === undefined && !taken.has(other) && other.unit.join() === whole.wanted.unit.join() && value > whole.value - 0.25);
    return [{
      itemId: item.id, answer: full, origin: 'found', confidence, reasons: ['phrase'],
      found: (whole ? [whole, ...own.filter((one) => one !== whole)] : own).map(({ mention }) => foundAt(mention)),
      ...(several ? { doubt: 'several-figures' as const } : contested || confidence < 0.75 || full.state !== 'given' ? { doubt: 'likeness' as const } : {}),
    }];
  });
}

const digits = ({ text }: Mention): string => text.replace(/\D/g, '');

/** A part is told in the sentence of its whole, or the next one; or, where the parts are the whole, without it. */
function nearWhole(mention: Mention, { item }: Wanted, taken: ReadonlyMap<Wanted, { readonly mention: Mention }>): boolean {
  for (const [wanted, { mention: whole }] of taken)
    if (wanted.item === item && wanted.part === undefined) {
      if (whole.paragraph !== mention.paragraph) return false;
      return whole.sentence === mention.sentence ? mention.from > whole.from && nextWhole(whole, mention, wanted, taken) : /^\W*(?:trong đó|trong do|gồm|gom|cụ thể|bao gồm)/iu.test(mention.sentence);
    }
  return item.kind === 'count' && item.partsAre === 'sum';
}

/** No other item's figure stands between a whole and its part. */
const nextWhole = (whole: Mention, part: Mention, own: Wanted, taken: ReadonlyMap<Wanted, { readonly mention: Mention }>): boolean =>
  ![...taken].some(([wanted, { mention }]) => wanted !== own && wanted.part === undefined && mention.sentence === whole.sentence && mention.paragraph === whole.paragraph && mention.from > whole.from && mention.from < part.from);

/** Figures of a matrix that prose tells: "03 trang Facebook, 04 nhóm Zalo", band by band. */
export function findMatrix(said: readonly Said[], item: MatrixItem, outline: Outline, level: string | undefined): IncomingAnswer | undefined {
  const columns = matrixColumns(outline, item, level);
  const cells: Record<string, Record<string, Cell<Figure>>> = {};
  const found: Found[] = [];
  let several = false;
  const titles = (entry: { readonly title: Text; readonly short?: Text }): string[] => [printed(entry.title), ...(entry.short ? [printed(entry.short)] : [])].map((one) => syllables(one).join(' '));
  for (const mention of said.flatMap(mentionsIn)) {
    if (mention.ratio) continue;
    const after = syllables(mention.after).slice(0, 4).join(' ');
    const before = syllables(mention.before).slice(-3).join(' ');
    const alone = /^\s*(?:[,;.)]|$|và\b|va\b)/iu.test(mention.after) || /^\s*(?:trang|nhóm|kênh|tài khoản)?\s*[,;.)]/iu.test(mention.after);
    const row = item.rows.find((one) => titles(one).some((title) => ` ${after} `.includes(` ${title} `))) ?? (alone ? item.rows.find((one) => titles(one).some((title) => ` ${before} `.includes(` ${title} `))) : undefined);
    if (!row) continue;
    const context = ` ${syllables(mention.sentence.slice(0, mention.from)).join(' ')} `;
    const clause = ` ${syllables(mention.after.split(/[;,.]/)[0] ?? '').join(' ')} `;
    const named = columns.map((column) => ({ column, at: Math.max(...titles(column).map((title) => Math.max(clause.includes(` ${title} `) ? 1e6 : -1, endOf(context, ` ${title} `)))) })).filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at || b.column.id.length - a.column.id.length);
    const column = named[0]?.column ?? (columns.length === 1 ? columns[0] : undefined);
    const figure = parseFigure(norm(mention.text), printed(item.unit));
    if (!column || 'reason' in figure) continue;
    if (cells[row.id]?.[column.id]) { several = true; continue; }
    (cells[row.id] ??= {})[column.id] = { state: 'given', value: figure.figure };
    found.push(foundAt(mention));
  }
  if (found.length === 0) return undefined;
  return { itemId: item.id, answer: { state: 'given', value: { cells } }, origin: 'found', found, confidence: 0.6, reasons: ['phrase'], doubt: several ? 'several-figures' : 'likeness' };
}

/** Where the last such words end: of "cấp cơ sở" and "cơ sở", both end at once. */
const endOf = (text: string, words: string): number => { const at = text.lastIndexOf(words); return at < 0 ? -1 : at + words.length; };

/** Folded, for comparing a label with the title of a figure. */
export const labelOf = (text: string): string => fold(text).replace(/^[\d.)\s-]+/, '');
