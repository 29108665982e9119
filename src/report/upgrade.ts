import type { Outline } from '../outline/outline.js';
import type { Json } from './read-plain.js';

/** The report's JSON format that this version writes: see `REPORT_FORMAT`. */
export const FORMAT_VERSION = 1;

/** Steps from one format to the next: the first makes format 2 out of format 1. A step stays for ever; files live long. */
const FORMAT_STEPS: readonly ((report: Json) => Json)[] = [];

/** A report's JSON in today's format. */
export const upgradeFormat = (report: Json, version: number): Json => FORMAT_STEPS.slice(version - 1).reduce((now, step) => step(now), report);

/** Answers by the ids of today's outline. */
export interface Upgraded {
  readonly answers: ReadonlyMap<string, unknown>;
  /** Items of another kind than before, each with the kind that its answer is of. */
  readonly converted: ReadonlyMap<string, string>;
  /** Answers whose new place was taken. */
  readonly displaced: readonly (readonly [string, unknown])[];
}

/** Carries answers from the version of the outline they were given to up to its present one. */
export function upgradeAnswers(outline: Outline, version: number, given: Iterable<readonly [string, unknown]>): Upgraded {
  let answers = new Map(given);
  let converted = new Map<string, string>();
  const displaced: (readonly [string, unknown])[] = [];
  for (const { renamed, converted: kinds } of stepsSince(outline, version)) {
    // All at once, so that two ids may change places.
    const next = new Map([...answers].filter(([id]) => newId(renamed, id) === id));
    for (const [id, answer] of answers) {
      const now = newId(renamed, id);
      if (now === id) continue;
      if (next.has(now)) displaced.push([id, answer]);
      else next.set(now, answer);
    }
    answers = next;
    converted = new Map([...converted].map(([id, kind]) => [newId(renamed, id), kind]));
    for (const [id, kind] of Object.entries(kinds ?? {})) if (!converted.has(id)) converted.set(id, kind);
  }
  return { answers, converted, displaced };
}

/** The id that an item or a section of an earlier version has now. */
export const presentId = (outline: Outline, version: number, id: string): string =>
  stepsSince(outline, version).reduce((now, { renamed }) => newId(renamed, now), id);

const stepsSince = (outline: Outline, version: number) =>
  (outline.history ?? []).filter((step) => step.version > version && step.version <= outline.version).sort((a, b) => a.version - b.version);

const newId = (renamed: Readonly<Record<string, string>> | undefined, id: string): string =>
  renamed && Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id;
