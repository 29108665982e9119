import type { Consolidation } from '../consolidation/consolidate.js';
import type { Standing } from '../consolidation/standing.js';
import type { Sheet } from '../consolidation/sheet.js';
import { isSummary } from '../consolidation/summary.js';
import type { CommandWords } from './words.js';

/** What became of one file, under one of its names. */
export interface Outcome {
  readonly name: string;
  readonly unitName: string;
  readonly said: string;
  readonly counts: boolean;
}

/** Every name that came in, once, with what became of it; by name. */
export function outcomesOf({ gathering, intakes }: Pick<Consolidation, 'gathering' | 'intakes'>, words: CommandWords): Outcome[] {
  const firstName = (fileId: string): string => intakes.get(fileId)?.names[0] ?? fileId;
  const all = [...gathering.files].flatMap(([fileId, standing]) => {
    const intake = intakes.get(fileId);
    const unitName = standing.unit?.unit.name ?? (intake && isSummary(intake) ? intake.unit.name : '');
    const codes = intake && !isSummary(intake) ? ` (${intake.findings.map(({ code }) => code).join(', ')})` : '';
    return (intake?.names.length ? intake.names : [fileId]).map((name, i): Outcome =>
      i > 0 ? { name, unitName, said: words.copyOf(words.sameFile, firstName(fileId)), counts: false }
        : { name, unitName, said: said(standing, words, firstName) + codes, counts: standing.status === 'counted' });
  });
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function said(standing: Standing, words: CommandWords, nameOf: (fileId: string) => string): string {
  switch (standing.status) {
    case 'counted': return standing.figures === 'own' ? words.countedOwn : words.counted;
    case 'duplicate': return words.copyOf(words.copies[standing.why], nameOf(standing.of));
    case 'rejected': return words.refusals[standing.why];
    case 'review': {
      const proposed = standing.proposals?.map(({ unit }) => unit.name).join(' / ');
      return standing.why.map((why) => words.reasons[why]).join('; ') + (proposed ? `: ${proposed}?` : '');
    }
  }
}

/** The outcomes as a sheet. */
export const outcomeSheet = (outcomes: readonly Outcome[], words: CommandWords): Sheet =>
  ({ title: words.files, heads: [words.files, words.unit, words.outcome], rows: outcomes.map(({ name, unitName, said: text }) => [name, unitName, text]) });
