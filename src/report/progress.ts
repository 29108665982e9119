import { isEmptyAnswer } from '../kinds/index.js';
import { outlineIndex, type SectionPlace } from '../outline/outline-index.js';
import { relevance } from '../outline/relevance.js';
import type { Outline } from '../outline/outline.js';
import type { UnionReport } from './union-report.js';

/** `free`: nothing is asked there. `none`, `some`, `all`: of what is asked, so much is answered. */
export type SectionState = 'free' | 'none' | 'some' | 'all';

/** How far a section, with all sections inside it, is. */
export interface SectionProgress {
  /** How many items are asked. */
  readonly asked: number;
  /** How many of them have an answer; "không phát sinh" is one, and so is a text that is not understood. */
  readonly answered: number;
  /** How many answers stand where none is asked for. */
  readonly optional: number;
  readonly state: SectionState;
}

/** How far a report is. */
export interface Progress extends Omit<SectionProgress, 'state'> {
  /** By section id, in reading order. */
  readonly sections: ReadonlyMap<string, SectionProgress>;
  /** Ids of the asked items without an answer, in reading order. */
  readonly open: readonly string[];
}

/** How far a report is, counted over the items that are asked of its unit. */
export function reportProgress<O extends Outline>(outline: O, report: UnionReport<O>): Progress {
  const { items, sections } = outlineIndex(outline);
  const wide = report as unknown as UnionReport;
  const counts = new Map<string, Count>([...sections.keys()].map((id) => [id, newCount()]));
  const all = newCount();
  const open: string[] = [];
  for (const [id, { item, section }] of items) {
    const isAsked = relevance(outline, wide, id) === 'asked';
    const isAnswered = !isEmptyAnswer(item, wide.answers[id]);
    if (!isAsked && !isAnswered) continue;
    const key = !isAsked ? 'optional' : isAnswered ? 'answered' : 'open';
    if (key === 'open') open.push(id);
    all[key]++;
    for (let at: SectionPlace | undefined = section; at; at = at.parent) {
      const count = counts.get(at.section.id);
      if (count) count[key]++;
    }
  }
  const told = ({ answered, open: left, optional }: Count): SectionProgress => {
    const asked = answered + left;
    return { asked, answered, optional, state: asked === 0 ? 'free' : left === 0 ? 'all' : answered === 0 ? 'none' : 'some' };
  };
  const { asked, answered, optional } = told(all);
  return { asked, answered, optional, open, sections: new Map([...counts].map(([id, count]) => [id, told(count)])) };
}

interface Count {
  answered: number;
  open: number;
  optional: number;
}
const newCount = (): Count => ({ answered: 0, open: 0, optional: 0 });
