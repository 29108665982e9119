import { cleanText } from '../../../i18n/clean-text.js';
import { notApplicable } from '../../../kinds/answer.js';
import { parseAnswer } from '../../../kinds/index.js';
import type { Item } from '../../../outline/items.js';
import type { IncomingAnswer, Reason } from '../../../report/incoming.js';
import { under } from './expected.js';
import { NOTHING, type Line } from './lines.js';
import { LEAST, SURE } from './matched.js';
import type { Node } from './nodes.js';
import type { Step } from './path.js';

/** A line's text under the narrative that takes it. */
export interface Text {
  readonly line: Line;
  readonly text: string;
  readonly step: Step;
  /** The heading it stands under, where that is its place's own or one above. */
  readonly head: Step | undefined;
}

/** So much more a text has to speak of another place under its heading that it may as well belong there. */
const RIVAL = { by: 0.1, enough: 0.8, costs: 0.15 };

/** The proposal that texts make together, in the order of the document. */
export function narrative(item: Item, list: readonly Text[], nodes: readonly Node[]): IncomingAnswer {
  const dashes = list.filter(({ line, step }) => line.numbering?.kind === 'bullet' && step.role === 'text').length;
  const lines = list.map(({ text, line, step }, i) => {
    // The one dash in front belongs to the prompt, not to a list.
    const bare = i === 0 && dashes === 1 && step.role === 'text' && line.numbering?.kind === 'bullet' ? line.rest : text;
    return i === list.length - 1 ? bare.replace(/\.?\s*\/\s*\.?$/, bare.includes('./.') ? '.' : '') : bare;
  });
  const text = cleanText(lines.join('\n')).trim();
  const mark: ReturnType<typeof notApplicable> = NOTHING.test(text) ? { state: 'not-applicable', reason: 'none' } : notApplicable(text.replace(/\.$/, ''));
  const confidence = Math.min(...list.map((one) => textConfidence(one, nodes)));
  const reasons = [...new Set(list.flatMap(({ head: one, step }) => (one ? reasonsOf(one) : step.likeness > 0.3 ? ['wording' as const] : ['order' as const])))];
  return {
    itemId: item.id, answer: mark ?? parseAnswer(item, text) ?? { state: 'given', value: text }, origin: 'found', confidence, reasons,
    found: list.map(({ line, text: own }) => ({ text: line.text, from: line.text.length - own.length, to: line.text.length, paragraph: line.paragraph })),
    ...(confidence < SURE ? { doubt: 'likeness' as const } : {}),
  };
}

/** That there is nothing of it is nowhere wrong by much. */
const NONE = /^\W*(?:không|khong|chưa|chua) (?:có|co|phát sinh|phat sinh)(?!\p{L})/iu;

/** Whether a text is put to its narrative: under its own heading, as a reply to what was asked, or where it is likelier right than wrong. */
export const isPlaced = (text: Text, list: readonly Node[]): boolean =>
  text.head?.node === text.step.node || text.line.turn === 'replies' || NONE.test(text.text) || textConfidence(text, list) >= LEAST;

/** How sure it is that a text belongs to its narrative, 0 to 1. */
function textConfidence(text: Text, list: readonly Node[]): number {
  const { step, head } = text;
  const { node, topics } = step;
  if (step.role !== 'text' || !head?.node || !node || head.node.place === node.place) return placedBy(text);
  const own = topics[node.index] ?? 0;
  // What speaks of several, and of this one, too, may stand with any of them.
  const rivals = own < RIVAL.enough && list.some((other) => other.item && other.item !== node.item && (topics[other.index] ?? 0) > own + RIVAL.by && under(other, head.node as Node));
  return placedBy(text) - (rivals ? RIVAL.costs : 0);
}

function placedBy({ step, head: one }: Text): number {
  // Under a heading of several, the words of the text alone say which it is.
  if (step.role === 'lead') return headConfidence(step) * (step.named === step.node || step.named?.place === step.node?.place ? 1 : 0.75);
  if (!one) return 0.35 + 0.3 * Math.min(1, step.likeness);
  const under = headConfidence(one);
  return one.node === step.node && one.named === one.node ? under : one.node && one.node.place === step.node?.place ? under * 0.85 : under * (0.5 + 0.28 * Math.min(1, step.likeness));
}

/** The heading that text stands under counts for its place only where it is the place's own or above it. */
export function sameRoof(head: Node, node: Node): boolean {
  for (let at: Node['place'] | undefined = node.place; at; at = at.parent) if (at === head.place) return true;
  return false;
}

export const headConfidence = ({ likeness, number }: Step): number => Math.min(0.98, 0.3 + 0.55 * likeness + (number >= 1 ? 0.25 : number > 0.3 ? 0.1 : 0));

export const reasonsOf = ({ likeness, number }: Step): Reason[] => {
  const reasons: Reason[] = [...(number >= 0.8 ? ['number' as const] : []), ...(likeness >= 0.4 ? ['wording' as const] : [])];
  return reasons.length > 0 ? reasons : ['order'];
};
