import { fold } from '../../../i18n/fold.js';
import { parseFigure } from '../../../kinds/figure.js';
import { parseRatio } from '../../../kinds/ratio.js';
import { matrixColumns } from '../../../kinds/index.js';
import type { CountItem, Item, MatrixItem, RatioItem } from '../../../outline/items.js';
import type { Outline, Section } from '../../../outline/outline.js';
import { printed, type Text } from '../../../outline/text.js';
import type { Answer, Cell, Figure } from '../../../outline/values.js';
import type { Found, IncomingAnswer } from '../../../report/incoming.js';
import { mentionsIn, MOST, norm, type Mention, type Said } from './mentions.js';
import { bagOf, syllables, type Weights } from './words.js';

/** A figure that is asked for: a count, a part of one, or a ratio. */
interface Wanted {
  readonly item: CountItem | RatioItem;
  readonly part?: string | undefined;
  readonly section: Section;
  readonly unit: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Its title without "số": "620 báo cáo viên, tuyên truyền viên". */
  readonly name: readonly string[];
  readonly words: ReturnType<typeof bagOf>;
  /** Words of the guidance of its section: "nói chuyện, đối thoại, hội nghị" are what it counts, too. */
  /** What its parts are called, or it and its fellows. */
  readonly parts: readonly (readonly string[])[];
  readonly guided: ReturnType<typeof bagOf>;
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
  const guided = bagOf(section.guidance === undefined ? '' : printed(section.guidance));
  const parts = item.kind === 'count' ? item.parts ?? [] : [];
  const names = parts.map(({ print }) => phrase(print).after).filter((words) => words.length > 0);
  const whole: Wanted = { item, section, unit, ...phrase(item.print), name: syllables(title.replace(/^số (?:lượng |lượt )?/iu, '')), words: bagOf(item.print.replace('{n}', ';'), title), parts: names, guided };
  return [whole, ...parts.map((part): Wanted => ({
    item, section, part: part.id, unit: phrase(part.print).after.slice(0, 2), ...phrase(part.print), name: [], words: bagOf(part.print.replace('{n}', ';'), printed(part.title).replace(/^trong đó/i, '')), parts: names, guided,
  }))];
}

/** Names of one thing that is counted: who is asked for workplaces is told of companies. */
const ALIKE: readonly (readonly string[])[] = [
  ['co so', 'don vi', 'doanh nghiep', 'cong ty', 'nha may', 'xi nghiep', 'phan xuong'],
  ['nguoi', 'dong chi', 'can bo', 'thanh vien', 'nhan su', 'bien tap vien'],
  ['san pham', 'tin', 'bai', 'bai viet', 'tac pham', 'phong su', 'video', 'clip'],
  ['luot doan vien', 'luot cong nhan', 'luot nguoi', 'luot lao dong', 'luot can bo'],
  ['cong doan co so', 'don vi', 'cong doan'],
  ['cuoc', 'buoi', 'dot'],
];

/** Whether another name of the unit follows, and stands for itself: "38 đơn vị cho …". */
function alike(said: readonly string[], unit: readonly string[]): string | undefined {
  const group = ALIKE.find((names) => names.includes(unit.join(' ')));
  return group?.filter((name) => name !== unit.join(' ') && begins(said, name.split(' ')) === 1).sort((a, b) => b.length - a.length)[0];
}

/** Whether one part is named, and another right behind it. */
const namesSeveral = (said: readonly string[], parts: Wanted['parts']): boolean =>
  parts.some((part) => begins(said, part) === 1 && parts.some((other) => other !== part && begins(said.slice(part.length + (said[part.length] === 'va' ? 1 : 0)), other) === 1));

/** What may follow a unit and belongs to the sentence, not to what is counted. */
const GOES_ON = new Set('tai cho voi o vao trong den cua de tu va cung do duoc da co la gom thuoc tren ve moi trung khi nen luc'.split(' '));

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
  // "215 tin, bài, phóng sự": several parts behind one number are the whole.
  const listed = namesSeveral(after, wanted.parts);
  if (wanted.part !== undefined) return listed ? 0 : begins(after, wanted.after) === 1 ? 0.9 : ends && endsBefore(wanted.after) ? 0.85 : 0;
  // "45 CĐCS", "312 cuộc", "số cuộc: 312"; also "9.400 lượt người" for turns of members.
  const counted = begins(after, wanted.unit) === 1 || (wanted.after.length > 1 && begins(after, wanted.after) === 1) || (labelled && endsBefore(wanted.unit)) || begins(after, wanted.name.slice(0, 5)) === 1 ? 1 : after[0] !== undefined && after[0] === wanted.unit[0] ? 0.55 : 0;
  const recallOf = (text: string): number => weights.shared(bagOf(text, after.join(' ')), wanted.words) / weights.sum(wanted.words);
  const recall = Math.max(recallOf(near), 0.7 * recallOf(mention.before));
  const other = counted < 1 && !labelled ? alike(after, wanted.unit) : undefined;
  const printedSo = (begins(after, wanted.after) + (endsBefore(wanted.before.slice(-3)) ? 1 : 0)) / 2;
  // Another name of the unit counts where the words in front are those of the print: "tại 38 đơn vị" for "triển khai tại {n} cơ sở".
  const introduced = wanted.before.length > 0 && before.at(-1) === wanted.before.at(-1) && before.at(-1) !== 'co';
  const words = Math.max(Math.min(1, recall * 1.7), printedSo, listed || (introduced && other !== undefined) ? 0.4 : 0);
  const count = listed ? 0.9 : other !== undefined && (introduced || recall > 0.2) ? 0.8 : counted;
  // "35.000 người theo dõi": others are counted than those who are asked for. "09 cuộc họp": so are other things.
  const unit = other?.split(' ') ?? (begins(after, wanted.unit) === 1 ? wanted.unit : []);
  const said = syllables(mention.after.split(/[,;.():–]/u)[0] ?? '').slice(unit.length, unit.length + 2);
  const stranger = unit.length > 0 && wanted.after.length > wanted.unit.length && said[0] !== undefined && !GOES_ON.has(said[0])
    && !said.some((word) => wanted.after.slice(0, 6).includes(word)) && !wanted.guided.has(said.join(' ')) ? 0.5 : 0;
  const inside = /(?:trong đó|trong do|bao gồm|gồm)[^;.]{0,30}$/iu.test(mention.before) ? 0.4 : 0;
  if (count === 0 && !labelled && begins(after, wanted.after.slice(0, 3)) < 1) return wanted.unit[0] === 'nguoi' && recall > 0.4 ? 0.5 - inside : 0;
  // The first figure of an answer, when no other is counted so in this prompt.
  const alone = inside === 0 && wanted.alone && counted === 1 && (!common || (mention.first && before.length <= 4)) ? 0.15 : 0;
  return (count > 0 ? 0.35 * count : labelled ? 0.25 : 0.15) + alone + 0.65 * words + 0.05 * printedSo - inside - stranger;
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
  const told = new Set(said.map(({ section }) => section));
  const above = new Map(sections.flatMap((section) => (section.sections ?? []).map((below) => [below, section] as const)));
  const counted = new Map<Section, number>();
  const mentions = said.flatMap(mentionsIn).filter(({ section }) => {
    const count = (counted.get(section) ?? 0) + 1;
    counted.set(section, count);
    return count <= MOST.mentions;
  });
  const pairs = mentions.flatMap((mention) => scored.flatMap((one) => {
    // What is told under the prompt beside it counts less, and only where its own holds no text.
    const beside = mention.section !== one.section;
    if (beside && (told.has(one.section) || !(begins(syllables(mention.after), one.unit) === 1 || alike(syllables(mention.after), one.unit)) || one.part !== undefined || !above.has(one.section) || above.get(one.section) !== above.get(mention.section))) return [];
    const value = (beside ? -0.1 : 0) + score(mention, one, weights, units.filter((unit) => unit === one.unit.join(' ')).length > 2);
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
    // "Có 46 tuyên truyền viên", and nothing of the other parts: these are all.
    const [only, more] = own;
    const all = !answer && only && !more && item.kind === 'count' && item.partsAre === 'sum' && tellsAll(only.mention, only.wanted) ? answerOf(only.mention, { ...only.wanted, part: undefined }) : undefined;
    if (all && only) return [{ itemId: item.id, answer: all, origin: 'found', confidence: 0.5, reasons: ['phrase'], found: [foundAt(only.mention)], doubt: 'likeness' }];
    const full: Answer = !answer ? { state: 'unparsed', text: '', parts } : !some ? answer : answer.state === 'given' ? { state: 'given', value: { ...(answer.value as Figure), parts } } : answer.state === 'unparsed' ? { ...answer, parts } : answer;
    const confidence = Math.min(0.95, whole?.value ?? 0.5);
    const several = whole && (rivals.get(whole.wanted) ?? 0) > 0;
    // "Phản ánh 22 vụ việc, đã giải quyết 19 vụ": a figure that another item may mean as well, and which that one was not given.
    const contested = whole && pairs.some(({ mention, wanted: other, value }) => mention === whole.mention && other.item !== item && other.part === undefined && !taken.has(other) && other.unit.join() === whole.wanted.unit.join() && value > whole.value - 0.25);
    return [{
      itemId: item.id, answer: full, origin: 'found', confidence, reasons: ['phrase'],
      found: (whole ? [whole, ...own.filter((one) => one !== whole)] : own).map(({ mention }) => foundAt(mention)),
      ...(several ? { doubt: 'several-figures' as const } : contested || confidence < 0.75 || whole?.mention.section !== whole?.wanted.section || full.state !== 'given' ? { doubt: 'likeness' as const } : {}),
    }];
  });
}

/** Whether a part is told as what there is, its fellows not being named. */
const tellsAll = ({ sentence, before }: Mention, { parts }: Wanted): boolean => {
  const said = ` ${syllables(sentence).join(' ')} `;
  return /(?:có|co|tổng số|tong so|gồm|gom)\s*$/iu.test(before) && parts.filter((part) => said.includes(` ${part.join(' ')} `)).length === 1;
};

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
