import { printed } from '../../../outline/text.js';
import type { Mention } from './mentions.js';
import type { Wanted } from './wanted.js';
import { bagOf, wordsOf, syllables, type Weights } from './words.js';

/** Names of one thing that is counted: who is asked for workplaces is told of companies. */
const ALIKE: readonly (readonly string[])[] = [
  ['co so', 'don vi', 'doanh nghiep', 'cong ty', 'nha may', 'xi nghiep', 'phan xuong', 'cong doan co so'],
  ['nguoi', 'dong chi', 'can bo', 'thanh vien', 'nhan su', 'bien tap vien'],
  ['san pham', 'tin', 'bai', 'bai viet', 'bai bao', 'tac pham', 'phong su', 'video', 'clip'],
  ['luot doan vien', 'luot cong nhan lao dong', 'luot cong nhan vien chuc lao dong', 'luot nguoi lao dong', 'luot cong nhan', 'luot nguoi', 'luot lao dong', 'luot can bo'],
  ['cong doan co so', 'don vi', 'cong doan'],
  ['cuoc', 'buoi', 'dot'],
  ['y kien', 'luot y kien', 'phan hoi', 'cau hoi', 'thac mac', 'phieu'],
  ['vu viec', 'vu', 'su viec', 'truong hop', 'thong tin'],
];

const called = new Map<string, readonly string[]>();
/** All that a unit is called. */
function namesOf(unit: readonly string[]): readonly string[] {
  const name = unit.join(' ');
  let names = called.get(name);
  if (!names) called.set(name, (names = ALIKE.filter((group) => group.includes(name)).flat()));
  return names;
}

/** Whether another name of the unit follows, and stands for itself: "38 đơn vị cho …". */
export function alike(said: readonly string[], unit: readonly string[]): string | undefined {
  return namesOf(unit).filter((name) => name !== unit.join(' ') && begins(said, name.split(' ')) === 1).sort((a, b) => b.length - a.length)[0];
}

/** Whether two units are names of one thing. */
export const sameThing = (one: readonly string[], other: readonly string[]): boolean =>
  one.join() === other.join() || namesOf(one).includes(other.join(' '));

/** Whether one part is named, and another right behind it. */
const namesSeveral = (said: readonly string[], parts: Wanted['parts']): boolean =>
  parts.some((part) => begins(said, part) === 1 && parts.some((other) => other !== part && begins(said.slice(part.length + (said[part.length] === 'va' ? 1 : 0)), other) === 1));

/** What may follow a unit and belongs to the sentence, not to what is counted. */
const GOES_ON = new Set('tai cho voi o vao trong den cua de tu va cung do duoc da co la gom thuoc tren ve moi trung khi nen luc nghe du tham deu xay ban lap to hien hoat'.split(' '));

/** Said of some of what is counted, which were picked out. */
const PICKED = /^(?:doat|dat giai|du thi|du giai|duoc chon|duoc trao|tieu bieu)\b/;

/** How many syllables two lists begin with alike, as a share of the wanted ones. */
export function begins(said: readonly string[], wanted: readonly string[]): number {
  let i = 0;
  while (i < wanted.length && said[i] === wanted[i]) i++;
  return wanted.length === 0 ? 0 : i / wanted.length;
}

/** Said of any number: what is counted stands elsewhere. */
const GENERAL = /^(?:so luong|tong so|tong cong|tong|cong|so)(?: nguoi| don vi| luong)*$/;

/** How well a name in front of a number is the figure's own, 0 to 1; `undefined` where there is none. */
export function named(mention: Mention, wanted: Wanted, weights: Weights): number | undefined {
  const label = syllables(mention.label);
  if (label.length === 0 || label.length > 40 || (!mention.named && (wanted.part === undefined || label.length > 6))) return undefined;
  const text = label.join(' ');
  if (!mention.named && wanted.parts.some((part) => begins(syllables(mention.after.split(/[,;.()]/u)[0] ?? ''), part) === 1)) return undefined;
  if (GENERAL.test(text)) return wanted.part === undefined && mention.named ? 0.7 : undefined;
  const one = onlyPart(text, wanted);
  // Parts that make up a whole: a name of one of them is no name of the whole.
  if (one >= 0 && wanted.sum) return wanted.own === one ? 1 : mention.named ? 0 : undefined;
  if (wanted.own >= 0 && label.length > (wanted.titles[wanted.own]?.length ?? 0) + 3) return 0;
  const bag = wordsOf(mention.label.replace(/^\s*(?:số|so)(?: lượng| luong)?\s/iu, ''));
  const all = weights.sum(bag);
  // A label that has nothing of it is the name of something wider: "Lực lượng nòng cốt: 141 …".
  return (all === 0 ? 0 : weights.shared(bag, wanted.words) / all) || undefined;
}

/** The one part that a name has, and none of its fellows: "Số Chủ tịch … theo dõi" counts no deputies. */
function onlyPart(label: string, { titles }: Wanted): number {
  let rest = ` ${label} `;
  const found: number[] = [];
  [...titles.entries()].sort(([, a], [, b]) => b.length - a.length).forEach(([i, title]) => {
    const words = ` ${title.join(' ')} `;
    if (title.length === 0 || !rest.includes(words)) return;
    found.push(i);
    rest = rest.replaceAll(words, ' ');
  });
  return found.length === 1 ? found[0] ?? -1 : -1;
}

/** Whether a part's title follows a number, with or without who is counted: "06 chuyên trách", "19 người chuyên trách". */
function isPart({ after }: Mention, { own, titles, item }: Wanted): boolean {
  const title = titles[own] ?? [];
  const said = syllables(after.split(/[,;.()]/u)[0] ?? '').join(' ');
  const who = namesOf(syllables(printed(item.unit))).find((name) => said.startsWith(`${name} `));
  const rest = (who === undefined ? said : said.slice(who.length + 1)).replace(/^co /, '').split(' ');
  return title.length > 1 && (begins(rest, title) === 1 || (title.length > 4 && begins(rest, title) > 0.6));
}

/** What stands right in front of a number. Words in front of a comma belong to the number before it. */
const nearOf = ({ before }: Mention): string => before.split(/[;.]\s|,\s|\s(?=trong đó|gồm)/iu).at(-1) ?? '';

/** Whether words in front of a number are this figure's, and none of those others'. */
export const tells = (mention: Mention, { words }: Wanted, others: readonly Wanted[]): boolean =>
  [...wordsOf(nearOf(mention))].some((word) => word.includes(' ') && words.has(word) && !others.some((other) => other.words.has(word)));

/** How likely a number is the figure, about 0 to 1. */
export function score(mention: Mention, wanted: Wanted, weights: Weights, common: boolean): number {
  if (mention.ratio !== (wanted.item.kind === 'ratio') && !(mention.ratio && !wanted.part)) return 0;
  // "Số cuộc: 312; số cơ sở: 133": what follows is the next one's label.
  const labelled = (mention.named || /[:=]\s*$/u.test(mention.before)) && /^\s*(?:[,;.)]|$)/u.test(mention.after);
  const after = labelled && wanted.part === undefined ? [] : syllables(mention.after.replace(/^\s*[(=,–-]?\s*\d[\d.,]*\s*%\s*\)?/u, '').split('(')[0] ?? '').slice(0, 16);
  const near = nearOf(mention);
  const before = syllables(near).slice(-14);
  const ends = /^\s*(?:[,;.()]|$)/u.test(mention.after);
  const endsBefore = (words: readonly string[]): boolean => words.length > 0 && [0, 1].some((gap) => words.every((word, i) => before[before.length - gap - words.length + i] === word));
  // "215 tin, bài, phóng sự": several parts behind one number are the whole.
  const listed = namesSeveral(after, wanted.parts) || (wanted.sum && namesSeveral(syllables(mention.after.split(/[,;.)]/u)[0] ?? ''), wanted.parts));
  const name = named(mention, wanted, weights);
  // "Tuyên truyền viên 140 người, báo cáo viên 6 người": each behind its own name.
  if (wanted.part === undefined && wanted.sum && !mention.named && wanted.titles.some((title) => title.join(' ') === syllables(mention.label.split(':').at(-1) ?? '').join(' '))) return 0;
  if (name === 0 && wanted.sum) return 0;
  // Behind a comma the next one begins: "(tin 300, bài 112)".
  if (wanted.part !== undefined) return listed ? 0 : (name ?? 0) > 0.8 ? 0.88 : begins(syllables(mention.after.split(/[,;.()]/u)[0] ?? ''), wanted.after) === 1 || (!wanted.sum && isPart(mention, wanted)) ? 0.9 : ends && endsBefore(wanted.after) ? 0.85 : 0;
  // "45 CĐCS", "312 cuộc", "số cuộc: 312"; also "9.400 lượt người" for turns of members.
  const counted = begins(after, wanted.unit) === 1 || (wanted.after.length > 1 && begins(after, wanted.after) === 1) || (labelled && endsBefore(wanted.unit)) || begins(after, wanted.name.slice(0, 5)) === 1 ? 1 : after[0] !== undefined && after[0] === wanted.unit[0] ? 0.55 : 0;
  const recallOf = (text: string): number => weights.shared(bagOf(text, after.join(' ')), wanted.words) / weights.sum(wanted.words);
  const recall = Math.max(recallOf(near), 0.7 * recallOf(mention.before));
  const other = counted < 1 && !labelled ? alike(after, wanted.unit) : undefined;
  const printedSo = (begins(after, wanted.after) + (endsBefore(wanted.before.slice(-3)) ? 1 : 0)) / 2;
  // Another name of the unit counts where the words in front are those of the print: "tại 38 đơn vị" for "triển khai tại {n} cơ sở".
  const introduced = wanted.before.length > 0 && before.at(-1) === wanted.before.at(-1) && before.at(-1) !== 'co';
  // "lượt công nhân" for turns of members: turns are counted of nothing else.
  // People are counted of everything.
  const first = wanted.first === true && (mention.section === wanted.section || wanted.unit[0] !== 'nguoi');
  const kin = other !== undefined && wanted.unit.length > 1 && other.split(' ')[0] === wanted.unit[0];
  const words = Math.max(Math.min(1, recall * 1.7), printedSo, listed || (other !== undefined && (introduced || kin)) ? 0.4 : other !== undefined && first ? 0.47 : 0);
  const count = listed ? 0.9 : other !== undefined && (introduced || kin || first || recall > 0.2) ? 0.8 : counted;
  // "35.000 người theo dõi": others are counted than those who are asked for. "09 cuộc họp": so are other things.
  const unit = other?.split(' ') ?? (begins(after, wanted.unit) === 1 ? wanted.unit : []);
  const said = syllables(mention.after.split(/[,;.():–]/u)[0] ?? '').slice(unit.length, unit.length + 2);
  const stranger = ((unit.length === 1 && !(wanted.unit.length > 1 && unit[0] === wanted.unit[0])) || said[0] === 'cap') && wanted.after.length > wanted.unit.length && said[0] !== undefined && !GOES_ON.has(said[0])
    && !said.some((word) => wanted.after.slice(0, 6).includes(word)) && !wanted.guided.has(said.join(' ')) ? 0.5 : 0;
  const picked = unit.length > 0 && PICKED.test(after.slice(unit.length, unit.length + 3).join(' ')) ? 0.3 : 0;
  const inside = /(?:trong đó|trong do)[^;.]{0,30}$/iu.test(mention.before) || /\d[^;.]*(?:(?:trong đó|trong do)[^;.]*|(?:bao gồm|gồm)[^;.]{0,30})$/iu.test(mention.sentence.slice(0, mention.from)) ? 0.4 : 0;
  // "Số cuộc: 312 cuộc": by its name, where nothing else is counted behind it.
  if (mention.named && name !== undefined && name >= 0.6 && (ends || counted > 0 || other !== undefined)) return 0.3 + 0.6 * name - inside - stranger;
  if (count === 0 && !labelled && begins(after, wanted.after.slice(0, 3)) < 1) return wanted.unit[0] === 'nguoi' && recall > 0.4 ? 0.5 - inside : 0;
  // The first figure of an answer, when no other is counted so in this prompt.
  const alone = inside === 0 && wanted.alone && counted === 1 && (!common || (mention.first && before.length <= 4)) ? 0.15 : 0;
  return (count > 0 ? 0.35 * count : labelled ? 0.25 : 0.15) + alone + 0.65 * words + 0.05 * printedSo - inside - stranger - picked;
}

/** How many syllables of a phrase stand behind a number: the longer phrase is meant. */
export const length = (mention: Mention, { after, name }: Wanted): number => {
  const said = syllables(mention.after);
  return Math.max(...[after, name].map((words) => Math.round(begins(said, words) * words.length)));
};
