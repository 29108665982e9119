import { formatNumber } from '../../../i18n/numbers.js';
import { parseFigure } from '../../../kinds/figure.js';
import { parseRatio } from '../../../kinds/ratio.js';
import type { Section } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { Answer, Cell, Figure } from '../../../outline/values.js';
import type { IncomingAnswer } from '../../../report/incoming.js';
import { alike, begins, length, sameThing, score, tells } from './figure-score.js';
import { foundAt, mentionsIn, MOST, norm, oneRatio, type Mention, type Said } from './mentions.js';
import { wantedOf, type Wanted } from './wanted.js';
import { bagOf, syllables, type Bag, type Weights } from './words.js';

/** So like a section's title a phrase is that names its place. */
const PLACE = 0.5;
/** What needs a look. */
const UNSURE = 0.6;

/** Reads a mention as an answer; a number that is not understood comes in as it stands. */
function answerOf(mention: Mention, { item, part }: Wanted): Answer | undefined {
  const unit = printed(item.unit);
  const text = norm(oneRatio(mention.text).replace(/\s*(?:trên tổng số|tren tong so|trên|tren)\s*(?=\d)(?!^)/iu, (found, at: number) => (at === 0 ? found : '/')));
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


/** Where a count of another item of the same text is better meant, a figure is not proposed twice. */
export function findFigures(said: readonly Said[], sections: readonly Section[], weights: Weights): IncomingAnswer[] {
  const wanted = sections.flatMap((section) => (section.items ?? []).flatMap((item) => wantedOf(item, section)));
  const units = wanted.filter(({ part }) => part === undefined).map(({ unit }) => unit.join(' '));
  const scored = wanted.map((one, at) => ({ ...one, first: one.part === undefined && !wanted.slice(0, at).some((other) => other.part === undefined && other.section === one.section && sameThing(other.unit, one.unit)), alone: !wanted.some((other) => other !== one && other.part === undefined && other.section === one.section && other.unit[0] === one.unit[0]) }));
  const told = new Set(said.map(({ section }) => section));
  const above = new Map(sections.flatMap((section) => (section.sections ?? []).map((below) => [below, section] as const)));
  // "Ở cơ sở, 655 đơn vị đã …": whose number it is stands in front.
  const titles = new Map<Section, Bag>();
  const toldOf = ({ sentence, from, section }: Mention): Section | undefined => {
    const phrase = /^\W*((?:ở|o|tại|tai|đối với|doi voi|về phía|ve phia)\s[^,;:.\d]{2,40}),\s*$/iu.exec(sentence.slice(0, from))?.[1];
    const fellows = phrase === undefined ? [] : above.get(section)?.sections ?? [];
    const bag = bagOf(phrase ?? '');
    return fellows.find((one) => weights.likeness(bag, titles.get(one) ?? titles.set(one, bagOf(printed(one.title))).get(one) as Bag) > PLACE);
  };
  const counted = new Map<Section, number>();
  const mentions = said.flatMap(mentionsIn).filter(({ section }) => {
    const count = (counted.get(section) ?? 0) + 1;
    counted.set(section, count);
    return count <= MOST.mentions;
  });
  const likely = mentions.flatMap((mention) => {
    const meant = toldOf(mention);
    const behind = syllables(mention.after);
    return scored.flatMap((one) => {
      // What is told under the prompt beside it counts less, and only where its own holds no text.
      const beside = mention.section !== one.section;
      if (meant && one.section !== meant && above.get(one.section) === above.get(meant)) return [];
      if (beside && (told.has(one.section) || (one.part === undefined ? !(begins(behind, one.unit) === 1 || alike(behind, one.unit)) : one.sum) || !above.has(one.section) || above.get(one.section) !== above.get(mention.section))) return [];
      const value = (beside ? -0.1 : 0) + score(mention, one, weights, units.filter((unit) => unit === one.unit.join(' ')).length > 2);
      return value >= 0.42 ? [{ mention, wanted: one, value }] : [];
    });
  });
  // "Phản ánh 20 vụ việc, đã giải quyết 17 vụ": whose word stands in front of one number is not told by another of the sentence.
  const pairs = likely.map((one) => {
    const { mention, wanted: figure } = one;
    const fellows = figure.part === undefined ? scored.filter((other) => other.part === undefined && other.item !== figure.item && other.section === figure.section && sameThing(other.unit, figure.unit)) : [];
    const told = (other: Mention): boolean => other.sentence === mention.sentence && tells(other, figure, fellows);
    const elsewhere = fellows.length > 0 && !told(mention) && likely.some((other) => other.wanted.item === figure.item && other.mention !== mention && told(other.mention));
    return elsewhere ? { ...one, value: one.value - 0.3 } : one;
  }).sort((a, b) => b.value - a.value);
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
  // "Có 11 bài báo, phóng sự": what fits a part is the whole where nothing else is counted of it.
  for (const one of pairs) if (one.wanted.part === undefined && !used.has(one.mention) && ![...taken.keys()].some(({ item }) => item === one.wanted.item) && isTold(one.mention, one.wanted)) {
    taken.set(one.wanted, { ...one, value: Math.min(one.value, UNSURE) });
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
    const fellows = !answer && own[0]?.wanted.sum ? withFellow(own) : undefined;
    if (fellows) return [{ itemId: item.id, answer: fellows, origin: 'found', confidence: 0.5, reasons: ['phrase'], found: own.map(({ mention }) => foundAt(mention)), doubt: 'likeness' }];
    // Parts that make up the whole, and all of them are told.
    const sum = !answer && own[0]?.wanted.sum && Object.keys(parts).length === own[0].wanted.titles.length ? sumOf(parts) : undefined;
    if (sum) return [{ itemId: item.id, answer: sum, origin: 'found', confidence: 0.6, reasons: ['phrase'], found: own.map(({ mention }) => foundAt(mention)), doubt: 'likeness' }];
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

function sumOf(parts: Readonly<Record<string, Cell<Figure>>>): Answer | undefined {
  let value = 0;
  for (const cell of Object.values(parts)) {
    if (cell.state !== 'given') return undefined;
    value += cell.value.value;
  }
  return { state: 'given', value: { value, text: formatNumber(value), parts } };
}

/** "Chủ tịch và 02 Phó Chủ tịch": the one without a number is one. */
function withFellow([only, more]: readonly { readonly mention: Mention; readonly wanted: Wanted }[]): Answer | undefined {
  if (!only || more || only.wanted.titles.length !== 2) return undefined;
  const fellow = only.wanted.titles[1 - only.wanted.own]?.join(' ') ?? '';
  const cell = answerOf(only.mention, only.wanted);
  if (!new RegExp(`(?:^| )${fellow} va$`).test(syllables(only.mention.before).join(' ')) || cell?.state !== 'given') return undefined;
  const value = (cell.value as Figure).value + 1;
  return { state: 'given', value: { value, text: formatNumber(value) } };
}

/** Whether a part is told as what there is, its fellows not being named. */
const tellsAll = ({ sentence, before, named }: Mention, { parts }: Wanted): boolean => {
  const said = ` ${syllables(`${before} ; ${sentence}`).join(' ')} `;
  return (named || /^[\s\W]*(?:o\s+)?$/u.test(before) || /(?:có|co|tổng số|tong so|gồm|gom)\s*$/iu.test(before)) && parts.filter((part) => said.includes(` ${part.join(' ')} `)).length === 1;
};

const digits = ({ text }: Mention): string => text.replace(/\D/g, '');

/** A part is told in the sentence of its whole, or the next one; or, where the parts are the whole, without it. */
function nearWhole(mention: Mention, part: Wanted, taken: ReadonlyMap<Wanted, { readonly mention: Mention }>): boolean {
  const { item } = part;
  for (const [wanted, { mention: whole }] of taken)
    if (wanted.item === item && wanted.part === undefined) {
      // In a list of figures each has a line and a name.
      if (whole.paragraph !== mention.paragraph) return mention.named && Math.abs(whole.paragraph - mention.paragraph) < 5 && whole.section === mention.section;
      return whole.sentence === mention.sentence ? (mention.from > whole.from || wanted.sum) && goesOn(whole, mention, part) && nextWhole(whole, mention, wanted, taken) : /^\W*(?:trong đó|trong do|gồm|gom|cụ thể|bao gồm)/iu.test(mention.sentence);
    }
  return item.kind === 'count' && item.partsAre === 'sum';
}

/** Whether a text is what is told of a count: the narrative behind it in its section, or the only one. */
function isTold({ told, section }: Mention, { item, section: own }: Wanted): boolean {
  const items = own.items ?? [];
  return section !== own || told === items.slice(items.indexOf(item)).find(({ kind }) => kind === 'narrative') || items.filter(({ kind }) => kind === 'narrative').length < 2;
}

/** Behind a semicolon a part stands by itself, or by its name; else something new is told: "58 tin, bài; gửi 21 tin …". */
function goesOn(whole: Mention, { from, sentence, after: behind }: Mention, { own, titles, after }: Wanted): boolean {
  const said = /;([^;]*)$/u.exec(sentence.slice(whole.to, from))?.[1];
  if (said === undefined) return true;
  const title = titles[own] ?? [];
  const words = syllables(said.replace(/^\s*(?:trong đó|trong do|bao gồm|gồm|cụ thể|có|và)/iu, ''));
  return words.length === 0 ? syllables(behind.split(/[,;.()]/u)[0] ?? '').length <= Math.max(title.length, after.length) : begins(words, title) === 1;
}

/** No other item's figure stands between a whole and its part. */
const nextWhole = (whole: Mention, part: Mention, own: Wanted, taken: ReadonlyMap<Wanted, { readonly mention: Mention }>): boolean =>
  ![...taken].some(([wanted, { mention }]) => wanted !== own && wanted.part === undefined && mention.sentence === whole.sentence && mention.paragraph === whole.paragraph && mention.from > whole.from && mention.from < part.from);
