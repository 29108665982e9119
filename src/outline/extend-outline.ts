import { UnionReportError } from '../errors.js';
import { outlineProblems } from './outline-problems.js';
import type { Contact, Outline, Profile, RecipientRule, SuppliedRow } from './outline.js';

/** What a host adds to an outline that is not its own. All of it is plain JSON. */
export interface OutlineConfig {
  /** The programme's targets, in place of the outline's. */
  readonly rows?: readonly SuppliedRow[];
  /** Level id → what is asked there. Said over the outline's own word, node by node. */
  readonly profile?: Readonly<Record<string, Profile>>;
  /** Who reports go to; asked before the outline's own rules. */
  readonly recipients?: readonly RecipientRule[];
  /** The day before which all levels report (ISO), or level id → its day; levels that are not named keep the outline's. */
  readonly due?: string | Readonly<Record<string, string>>;
  /** Who officers can ask. */
  readonly contact?: Contact;
  /** A directory of units as JSON; the elements use it, an outline has none. */
  readonly directory?: unknown;
}

/**
 * The outline with what a host adds to it. Pure; the ids, and with them the type, stay the same.
 *
 * @throws UnionReportError `outline-invalid` where the addition names a level, a section or an item that the
 * outline does not have, with the path of the place.
 */
export function extendOutline<O extends Outline>(outline: O, config: OutlineConfig): O {
  const { rows, profile, recipients, due, contact } = config;
  for (const id of Object.keys(profile ?? {}))
    if (!outline.levels.some((level) => level.id === id)) throw invalid(`profile.${id}`, `"${id}" is not a level`);
  const extended: Outline = {
    ...(typeof due === 'string' ? withoutDue(outline) : outline),
    ...(rows ? { rows } : {}),
    ...(recipients ? { recipients: [...recipients, ...outline.recipients] } : {}),
    ...(typeof due === 'string' ? { dueBefore: due } : due ? { dueByLevel: { ...outline.dueByLevel, ...due } } : {}),
    ...(contact ? { contact } : {}),
    ...(profile ? { levels: outline.levels.map((level) => ({ ...level, ...merged(level.profile, profile[level.id]) })) } : {}),
  };
  const [problem] = outlineProblems(extended);
  if (problem) throw invalid(problem.path, problem.message);
  return extended as O;
}

function withoutDue(outline: Outline): Outline {
  const { dueBefore: _before, dueFor: _for, dueByLevel: _byLevel, ...rest } = outline;
  return rest;
}

function merged(own: Profile | undefined, added: Profile | undefined): { readonly profile?: Profile } {
  if (!added) return own ? { profile: own } : {};
  return { profile: { ...own, ...added, ...(own?.nodes || added.nodes ? { nodes: { ...own?.nodes, ...added.nodes } } : {}) } };
}

const invalid = (path: string, message: string): UnionReportError => new UnionReportError('outline-invalid', `${path}: ${message}`, { path });
