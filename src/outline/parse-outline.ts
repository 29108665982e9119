import type * as z from 'zod/mini';
import { isDeeperThan } from './depth.js';
import type { OutlineConfig } from './extend-outline.js';
import { outlineProblems, type OutlineProblem } from './outline-problems.js';
import { outlineSchemas } from './outline-schema.js';
import type { Outline } from './outline.js';

/** What reading an outline gave: it is taken as a whole or not at all, because a form must not ask half of what is asked. */
export type ParsedOutline =
  | { readonly status: 'complete'; readonly outline: Outline }
  | { readonly status: 'failed'; readonly problems: readonly OutlineProblem[] };

/** What reading a host's configuration gave. */
export type ParsedConfig =
  | { readonly status: 'complete'; readonly config: OutlineConfig }
  | { readonly status: 'failed'; readonly problems: readonly OutlineProblem[] };

/**
 * Checks an outline that came as JSON (already parsed). Never throws: each problem names the culprit by its
 * path, such as `sections[1].items[0].id`. A `$schema` key for editors is allowed and left out.
 */
export function parseOutline(value: unknown): ParsedOutline {
  const read = check(value, () => outlineSchemas().outline);
  if ('problems' in read) return { status: 'failed', problems: read.problems };
  const problems = outlineProblems(read.value);
  return problems.length > 0 ? { status: 'failed', problems } : { status: 'complete', outline: read.value };
}

/** Checks a host's configuration that came as JSON: see `extendOutline`. `directory` is for the directory's own reader. */
export function parseOutlineConfig(value: unknown): ParsedConfig {
  const read = check(value, () => outlineSchemas().config);
  return 'problems' in read ? { status: 'failed', problems: read.problems } : { status: 'complete', config: read.value };
}

type Schema<T> = z.ZodMiniType<T>;

function check<T>(value: unknown, schemaOf: () => Schema<T>): { value: T } | { problems: OutlineProblem[] } {
  if (isDeeperThan(value, DEEPEST)) return { problems: [{ path: '', message: `nested more than ${String(DEEPEST)} levels deep` }] };
  const { $schema: _editors, ...rest } = Object(value) as Readonly<Record<string, unknown>>;
  const result = schemaOf().safeParse(typeof value === 'object' && value !== null && !Array.isArray(value) ? rest : value, { reportInput: true });
  return result.success ? { value: result.data } : { problems: result.error.issues.flatMap(problemsOf) };
}

/** An outline's sections may nest, so a schema would follow them down as far as the stack goes. */
const DEEPEST = 64;

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue): OutlineProblem[] {
  const path = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: `"${key}" is not a key that is known here` }));
    case 'invalid_type':
      return [{ path, message: issue.input === undefined ? 'is missing' : `is not ${article(issue.expected)}` }];
    case 'invalid_value':
      return [{ path, message: `is not one of ${issue.values.map((one) => JSON.stringify(one)).join(', ')}` }];
    case 'invalid_format':
      return [{ path, message: `does not have the form ${issue.pattern ?? issue.format}` }];
    case 'invalid_union':
      return issue.discriminator === undefined ? [{ path, message: 'is none of the shapes that are known here' }] : [{ path, message: 'is not a kind that is known here' }];
    default:
      return [{ path, message: `is not valid (${issue.code})` }];
  }
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${String(key)}]` : i === 0 ? String(key) : `.${String(key)}`)).join('');
