import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { Answer } from '../outline/values.js';
import type { Change } from './change.js';
import { sameValue } from './equal.js';
import { takeHead, takeHeadBack } from './heads.js';
import { leaveRows, type LeftRow } from './leave-rows.js';
import type { AnswerProposal, LooseText, Proposal, Proposed } from './proposal.js';
import type { DocumentDetails, Orphan, UnionReport } from './union-report.js';

/** What somebody decided on a proposal, or on a text that has no place. */
export type Decision =
  | { readonly verdict: 'accept' }
  | { readonly verdict: 'skip' }
  /** Of a list or a selection: all but these rows, which stay as they are. */
  | { readonly verdict: 'rows'; readonly left: readonly LeftRow[] }
  /** Another answer than the one that was proposed; `undefined` for none. */
  | { readonly verdict: 'correct'; readonly answer: Answer | undefined }
  | { readonly verdict: 'correct-detail'; readonly document: DocumentDetails }
  /** Of a text: it goes behind what the narrative of that id says. */
  | { readonly verdict: 'put'; readonly itemId: string }
  /** Of a text: it stays with the report, as an orphan of that title. */
  | { readonly verdict: 'keep'; readonly title: string };

/** Decisions by the ids of proposals and texts. What is not decided is not taken. */
export type Decisions = ReadonlyMap<string, Decision>;

/**
 * The change that decisions make of a report, all of it one step of undo; `undefined` where nothing is taken. It is
 * meant for `proposed.report`.
 */
export function acceptProposals(outline: Outline, { report, proposals, texts }: Proposed, decisions: Decisions): Change | undefined {
  const answers = new Map<string, Answer | undefined>();
  let document: Record<string, unknown> = {};
  const orphans: Orphan[] = [];
  const heads: Change[] = [];
  for (const proposal of proposals) {
    const decision = decisions.get(proposal.id);
    if (!decision || decision.verdict === 'skip') continue;
    if (proposal.of === 'answer') answers.set(proposal.itemId, takenAnswer(outline, proposal, decision));
    else if (proposal.of === 'head') heads.push(...takeHead(outline, proposal, decision.verdict === 'rows' ? decision.left : []));
    else if (proposal.of === 'orphan') orphans.push(proposal.orphan);
    else document = { ...document, ...(decision.verdict === 'correct-detail' ? { [proposal.detail]: undefined, ...decision.document } : proposal.incoming) };
  }
  for (const text of texts) {
    const decision = decisions.get(text.id);
    if (decision?.verdict !== 'put') continue;
    const { itemId } = decision;
    const now = answers.has(itemId) ? answers.get(itemId) : (report.answers as Readonly<Record<string, Answer | undefined>>)[itemId];
    answers.set(itemId, behind(now, text.text));
  }
  orphans.push(...keptTexts(report, texts, decisions, outline.version));
  // Details follow from the unit, and what is said of them goes before.
  const changes = [
    ...heads,
    ...[...answers].map(([item, answer]) => ({ type: 'answer', item, answer })),
    ...(Object.keys(document).length > 0 ? [{ type: 'document', document }] : []),
    ...orphans.map((orphan) => ({ type: 'orphan-put', orphan })),
  ] as Change[];
  return changes.length > 0 ? { type: 'all', changes } : undefined;
}

/** The answer that a decision to take a proposal comes to. */
export function takenAnswer(outline: Outline, { itemId, now, incoming }: AnswerProposal, decision: Decision | undefined): Answer | undefined {
  const item = outlineIndex(outline).items.get(itemId)?.item;
  if (decision?.verdict === 'correct') return decision.answer;
  return decision?.verdict === 'rows' && item ? leaveRows(item, now, incoming, decision.left) : incoming;
}

/** A narrative with a text put behind it. */
function behind(now: Answer | undefined, text: string): Answer {
  const before = now?.state === 'given' ? String(now.value) : now?.state === 'unparsed' ? now.text : (now?.note ?? '');
  return { state: 'given', value: before === '' ? text : `${before}\n${text}` };
}

/** Texts that are kept: those of one title together, under an id that nothing else has. */
function keptTexts(report: UnionReport, texts: readonly LooseText[], decisions: Decisions, version: number): Orphan[] {
  const byTitle = new Map<string, LooseText[]>();
  for (const text of texts) {
    const decision = decisions.get(text.id);
    if (decision?.verdict === 'keep') byTitle.set(decision.title, [...(byTitle.get(decision.title) ?? []), text]);
  }
  const taken = new Set(report.orphans.map(({ itemId }) => itemId));
  return [...byTitle].map(([title, kept]) => {
    let n = kept[0]?.paragraph ?? 1;
    while (taken.has(`text-${String(n)}`)) n++;
    taken.add(`text-${String(n)}`);
    return { itemId: `text-${String(n)}`, version, answer: { state: 'unparsed', text: kept.map(({ text }) => text).join('\n') }, title };
  });
}

/** Items that a loose text can be put into: running text takes any. */
export const narrativesOf = (outline: Outline): readonly string[] => [...outlineIndex(outline).items].flatMap(([id, { item }]) => (item.kind === 'narrative' ? [id] : []));

/** Whether a proposal needs a person: it is in doubt, or its text is gone from the file. */
export const needsLook = (proposal: Proposal): boolean => proposal.doubt !== undefined && (proposal.kind !== 'same' || proposal.doubt === 'contradiction');

/** Whether there is anything to decide on a proposal. */
export const isOpen = (proposal: Proposal): boolean => proposal.kind !== 'same' || needsLook(proposal);

/**
 * The change that takes a step back after others have followed: whatever still is as the step left it becomes what it
 * was before; what somebody has changed since stays. `undefined` where nothing is left to take back.
 */
export function takingBack(outline: Outline, before: UnionReport, after: UnionReport, now: UnionReport): Change | undefined {
  const changes: object[] = takeHeadBack(outline, before, after, now);
  const reverted = (key: 'answers' | 'document'): [string, unknown][] => {
    const [was, is, stands] = [before[key], after[key], now[key]] as readonly Readonly<Record<string, unknown>>[];
    return [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].flatMap((id): [string, unknown][] =>
      !sameValue(was?.[id], is?.[id]) && sameValue(stands?.[id], is?.[id]) ? [[id, was?.[id]]] : []);
  };
  for (const [item, answer] of reverted('answers')) changes.push({ type: 'answer', item, answer });
  const document = reverted('document');
  if (document.length > 0) changes.push({ type: 'document', document: Object.fromEntries(document) });
  const isIn = (list: readonly Orphan[], orphan: Orphan): boolean => list.some((one) => sameValue(one, orphan));
  const added = after.orphans.filter((orphan) => !isIn(before.orphans, orphan) && isIn(now.orphans, orphan));
  for (const itemId of new Set(added.map((orphan) => orphan.itemId))) {
    changes.push({ type: 'orphan-remove', itemId });
    for (const orphan of now.orphans) if (orphan.itemId === itemId && !isIn(added, orphan)) changes.push({ type: 'orphan-put', orphan });
  }
  return changes.length > 0 ? { type: 'all', changes: changes as Change[] } : undefined;
}
