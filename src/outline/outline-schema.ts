import * as z from 'zod/mini';
import { ID_PATTERN } from './items.js';
import type { Section } from './outline.js';

/*
 * The shapes of an outline's JSON; a type test holds them to the types. Made when first asked for, because
 * a page whose outline is compiled in never needs them. Rules between the parts are `outlineProblems`'.
 */

const maybe = z.exactOptional;
const list = <T extends z.core.SomeType>(of: T) => z.readonly(z.array(of));
const record = <T extends z.core.SomeType>(of: T) => z.readonly(z.record(z.string(), of));

function build() {
  const id = z.string().check(z.regex(ID_PATTERN));
  const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
  const text = z.union([z.string(), z.strictObject({ vi: z.string(), en: z.string() })]);
  const gate = z.enum(['asked', 'optional', 'hidden']);
  const when = z.strictObject({ item: z.string(), is: z.union([z.boolean(), z.string()]) });
  const entry = z.strictObject({ id, title: text });

  const field = { id, title: text, hint: maybe(text) };
  const prompt = { ...field, asked: maybe(z.enum(['explicit', 'implied'])), when: maybe(when) };
  const printing = { print: maybe(z.string()), glue: maybe(z.string()) };
  const counting = { unit: text, aggregate: maybe(z.enum(['sum', 'none'])), scope: maybe(z.enum(['own', 'branch'])) };
  const choosing = { options: list(entry), other: maybe(z.boolean()) };

  const column = z.discriminatedUnion('kind', [
    z.strictObject({ ...field, kind: z.literal('text') }),
    z.strictObject({ ...field, kind: z.literal('count'), ...counting, total: maybe(z.boolean()) }),
    z.strictObject({ ...field, kind: z.literal('ratio'), unit: text }),
    z.strictObject({ ...field, kind: z.literal('date') }),
    z.strictObject({ ...field, kind: z.literal('choice'), ...choosing }),
    z.strictObject({ ...field, kind: z.literal('yes-no') }),
  ]);
  const item = z.discriminatedUnion('kind', [
    z.strictObject({ ...prompt, kind: z.literal('narrative'), aim: maybe(z.strictObject({ words: z.number() })) }),
    z.strictObject({ ...prompt, kind: z.literal('text') }),
    z.strictObject({
      ...prompt, kind: z.literal('count'), ...counting, ...printing, print: z.string(),
      parts: maybe(list(z.strictObject({ id, title: text, print: z.string() }))), partsAre: maybe(z.enum(['sum', 'some'])),
    }),
    z.strictObject({ ...prompt, kind: z.literal('ratio'), unit: text, ...printing, print: z.string() }),
    z.strictObject({ ...prompt, kind: z.literal('date'), ...printing }),
    z.strictObject({ ...prompt, kind: z.literal('choice'), ...choosing, ...printing }),
    z.strictObject({ ...prompt, kind: z.literal('yes-no'), print: maybe(z.strictObject({ yes: z.string(), no: z.string() })) }),
    z.strictObject({ ...prompt, kind: z.literal('table'), rowTitle: text, columns: list(column), key: maybe(list(z.string())), feeds: maybe(record(z.string())) }),
    z.strictObject({
      ...prompt, kind: z.literal('matrix'), unit: text, rows: list(entry), columns: z.union([list(entry), z.strictObject({ axis: z.literal('bands') })]),
      other: maybe(z.boolean()), aggregate: maybe(z.enum(['sum', 'none'])),
    }),
    z.strictObject({ ...prompt, kind: z.literal('targets'), unmetTo: maybe(z.string()) }),
  ]);

  const heading = z.strictObject({
    id, number: maybe(z.string()), title: text, text: maybe(text), sourceText: maybe(z.string()), guidance: maybe(text),
    seeAlso: maybe(list(z.string())), origin: maybe(z.enum(['outline', 'beyond'])), when: maybe(when), items: maybe(list(item)),
  });
  // Its type is said, because one that holds itself can't be inferred; the type test looks at the heading.
  const section: z.ZodMiniType<Section> = z.extend(heading, { sections: maybe(list(z.lazy(() => section))) });

  const reference = z.strictObject({ number: z.string(), date: day, issuer: z.string(), title: maybe(z.string()), term: maybe(z.string()) });
  const contact = z.strictObject({ name: z.string(), role: maybe(z.string()), phone: maybe(z.string()), email: maybe(z.string()) });
  const row = z.strictObject({
    id: z.string().check(z.minLength(1)), title: z.string(), levels: maybe(list(z.string())), measure: z.enum(['share', 'count', 'yes-no']),
    target: maybe(z.number()), unit: maybe(z.string()),
  });
  const recipient = z.strictObject({
    levels: maybe(list(z.string())), email: maybe(z.string()),
    to: z.union([z.literal('superior'), z.strictObject({ name: z.string(), through: maybe(z.string()) })]),
  });
  const profile = z.strictObject({ otherwise: maybe(gate), nodes: maybe(record(gate)) });
  const level = z.strictObject({ id, title: text, band: maybe(z.string()), bands: list(z.string()), reportsTo: maybe(list(z.string())), profile: maybe(profile) });
  const step = z.strictObject({ version: z.int(), renamed: maybe(record(z.string())), moved: maybe(record(z.string())), converted: maybe(record(z.string())) });

  const outline = z.strictObject({
    id, version: z.int().check(z.minimum(1)), title: text, sourceHead: maybe(list(z.string())), subject: z.string(),
    guideline: reference, programme: maybe(reference),
    period: z.strictObject({ from: day, to: z.union([z.literal('reporting-date'), day]) }),
    dueBefore: maybe(day), dueFor: maybe(list(z.string())), dueByLevel: maybe(record(day)),
    bands: list(z.strictObject({ id, title: text, short: maybe(text) })), levels: list(level), recipients: list(recipient),
    opening: z.string(), contact: maybe(contact), rows: maybe(list(row)), sections: list(section), history: maybe(list(step)),
  });
  const config = z.strictObject({
    rows: maybe(list(row)), profile: maybe(record(profile)), recipients: maybe(list(recipient)), due: maybe(z.union([day, record(day)])),
    contact: maybe(contact), directory: maybe(z.unknown()),
  });
  return { outline, item, column, heading, config };
}

let built: ReturnType<typeof build> | undefined;

/** The zod schemas of an outline and of what a host adds to one. */
export const outlineSchemas = (): ReturnType<typeof build> => (built ??= build());
