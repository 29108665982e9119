import type { Figure } from '../outline/values.js';
import type { FigureKey } from './summary.js';

/** What the clerk said of one file. */
export interface FileDecision {
  /**
   * `true`: it counts, whatever speaks against it. `own`: only the figures of the unit's own count, because those of its
   * branch are in its superior's report. `false`: it is left out.
   */
  readonly count?: boolean | 'own';
  /** Id of the unit in the directory that the file is from. */
  readonly unitId?: string;
  /** Its doubts, and the texts that found no place, were looked at. */
  readonly reviewed?: boolean;
}

/** A figure put right. The report's own stays visible beside it. */
export interface Correction {
  readonly figure: Figure;
  readonly note: string;
}

/** All that the clerk decided. A value: it is stored, and the same files with the same decisions give the same result. */
export interface Decisions {
  /** By file id. */
  readonly files: Readonly<Record<string, FileDecision>>;
  /** By `correctionKey`. */
  readonly corrections: Readonly<Record<string, Correction>>;
  /** By `passageKey`. A passage that is not in here waits. */
  readonly passages: Readonly<Record<string, 'use' | 'skip'>>;
}

export const NO_DECISIONS: Decisions = { files: {}, corrections: {}, passages: {} };

/** Key of a correction. */
export const correctionKey = (fileId: string, figure: FigureKey): string => `${fileId} ${figure}`;

/** Key of the decision on a passage: `paragraph` counts the paragraphs of the narrative from 0. */
export const passageKey = (itemId: string, fileId: string, paragraph: number): string => `${itemId} ${fileId} ${String(paragraph)}`;
