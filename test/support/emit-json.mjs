/**
 * Writes what is published as JSON, from the code that it is true of: each outline, and the JSON Schemas of
 * outlines and reports. Part of the build; test/structure/json.test.mjs fails while a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';
import { root } from './manifest.mjs';

const HOME = 'https://unpkg.com/union-report/schema/';

/** Rules that JSON Schema can't say; the parsers hold them. */
const BEYOND = {
  outline: 'Beyond this schema: ids are unique over all sections and items; what an id refers to exists; one kind for one item. See parseOutline.',
  report: 'Beyond this schema: an answer fits the kind of its item, and an item, row or column exists in the outline; what does not is kept aside. See parseReport.',
};

const KEYWORDS = ['properties', 'items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties', 'propertyNames'];
const PLACE = '#/$defs/';
const SMALL = 100;

/**
 * zod numbers the shapes that occur in several places. Small ones are better written out where they stand;
 * the others are called after the first key that holds them.
 */
function readable({ $defs, ...rest }) {
  const names = new Map();
  const isSmall = (number) => JSON.stringify($defs[number]).length <= SMALL;
  const nameOf = (number, key) => {
    if (!names.has(number)) {
      const taken = [...names.values()].filter((name) => name.replace(/-\d+$/, '') === key).length;
      names.set(number, taken > 0 ? `${key}-${taken + 1}` : key);
    }
    return names.get(number);
  };
  const copy = (node, key) => {
    if (typeof node !== 'object' || node === null) return node;
    const number = node.$ref?.startsWith(PLACE) ? node.$ref.slice(PLACE.length) : undefined;
    if (number !== undefined) return isSmall(number) ? copy($defs[number], key) : { $ref: PLACE + nameOf(number, key) };
    if (Array.isArray(node)) return node.map((one) => copy(one, key));
    return Object.fromEntries(Object.entries(node).map(([inner, child]) => [inner, copy(child, KEYWORDS.includes(inner) ? key : inner)]));
  };
  const whole = copy(rest, 'root');
  const defs = {};
  // Copying one shape may name the next: a Map is walked to the end of what is added meanwhile.
  for (const [number, name] of names) defs[name] = copy($defs[number], name);
  return { ...whole, $defs: defs };
}

/** Name in schema/ → text. */
export async function jsonFiles() {
  const { z, outlines, outlineSchemas, anyReportSchema } = await loadSource(`
    export * as z from 'zod/mini';
    export { outlines } from './schema/index.js';
    export { outlineSchemas } from './src/outline/outline-schema.js';
    export { anyReportSchema } from './src/report/schema.js';
  `);
  const schema = (name, shape) => {
    const override = ({ jsonSchema }) => void delete jsonSchema.readOnly; // True of our types, not of anyone's file.
    const { $schema, ...rest } = readable(z.toJSONSchema(shape, { io: 'input', reused: 'ref', override }));
    return { $schema, $id: `${HOME}${name}.schema.json`, title: `union-report ${name}`, $comment: BEYOND[name], ...rest };
  };
  const files = {
    'outline.schema.json': schema('outline', outlineSchemas().outline),
    'report.schema.json': schema('report', anyReportSchema()),
    ...Object.fromEntries(outlines.map((outline) => [`${outline.id}.json`, outline])),
  };
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`]));
}

export const pathOf = (name) => join(root, 'schema', name);
const stored = (name) => {
  try {
    return readFileSync(pathOf(name), 'utf8');
  } catch {
    return undefined;
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [name, text] of Object.entries(await jsonFiles())) if (stored(name) !== text) writeFileSync(pathOf(name), text);
