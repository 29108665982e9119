import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, roomOf, sources } from './sources.mjs';

/** Lowest first. What stands on a line may import what stands on the lines above it, and its own room. */
const LAYERS = [
  ['errors', 'bytes'],
  ['storage', 'retrying'],
  ['outline', 'i18n'],
  ['kinds'],
  ['report', 'directory', 'paper', 'schema'],
  ['store', 'drafts', 'intake', 'submission', 'docx', 'consolidation'],
  ['elements', 'gather'],
  ['index', 'define', 'cdn', 'classic', 'worker'],
];

/** Neighbours on one line: room → rooms beside it that it reads. */
const BESIDE = {
  outline: ['i18n'],
  i18n: ['outline'],
  directory: ['report'],
  paper: ['report'],
  cdn: ['define'],
  classic: ['cdn'],
};

/** Types may be named where values may not be imported: the words of findings need to know what findings there are. */
const TYPES_OF = {
  i18n: ['report', 'outline', 'consolidation'],
  kinds: ['report'],
  store: ['drafts', 'submission', 'docx', 'consolidation'],
  drafts: ['store', 'submission', 'docx', 'consolidation'],
  intake: ['consolidation'],
  submission: ['store', 'drafts', 'docx', 'consolidation'],
  docx: ['store', 'drafts', 'submission', 'consolidation'],
  consolidation: ['store', 'drafts', 'submission', 'docx'],
  schema: ['outline'],
};

/** Package → rooms that may load it. */
const PACKAGES = {
  lit: ['elements'],
  'zod/mini': ['outline', 'report'],
  idb: ['storage', 'drafts', 'intake', 'submission'],
  docx: ['docx'],
  fflate: ['consolidation', 'docx'],
  'excel-builder-vanilla': ['consolidation'],
};

/** Rooms that elements reach by import() only, so that the first load does without them. */
const LATE = ['docx', 'consolidation', 'intake'];

/** The folder that comes late as a whole, and so may have these at once; who names the classes names it. */
const LATE_FOLDER = 'src/elements/inbox/';
const OF_FOLDER = ['consolidation', 'intake'];
const NAMES_CLASSES = 'src/elements/index.ts';
/** What loads it. */
const LOADS_FOLDER = 'src/elements/inbox/parts.ts';

const layerOf = (room) => LAYERS.findIndex((layer) => layer.includes(room));
const packageOf = (specifier) => Object.keys(PACKAGES).find((name) => specifier === name || specifier.startsWith(`${name}/`));

/** Why an import is against the rules, or undefined. */
export function objection(file, { from, file: target, kind }) {
  const room = roomOf(file);
  if (target === undefined) {
    const name = packageOf(from);
    if (!name) return `${file} imports "${from}", which no room may`;
    return PACKAGES[name].includes(room) ? undefined : `${file} imports "${from}", which belongs to ${PACKAGES[name].join(' and ')}`;
  }
  const other = roomOf(target);
  const isLate = file.startsWith(LATE_FOLDER);
  if (kind === 'value' && target.startsWith(LATE_FOLDER) && target !== LOADS_FOLDER && !isLate && file !== NAMES_CLASSES) return `${file} imports ${target} at once, which comes late`;
  if (room === other) return undefined;
  if (layerOf(other) < 0) return `${file} imports from ${other}, a room of no layer`;
  if (kind === 'type' && TYPES_OF[room]?.includes(other)) return undefined;
  if (room === 'elements' && LATE.includes(other) && kind === 'value' && !(isLate && OF_FOLDER.includes(other))) return `${file} imports ${target} at once, which elements load late`;
  if (layerOf(other) < layerOf(room) || BESIDE[room]?.includes(other)) return undefined;
  return `${file} imports ${target}, from a layer that is not below (${kind})`;
}

describe('the layers', () => {
  it('have a place for every room', () => {
    assert.deepEqual([...new Set(sources.map(roomOf))].filter((room) => layerOf(room) < 0), []);
  });

  it('import downwards only, and packages only in their rooms', () => {
    const objections = sources.flatMap((file) => importsOf(file).map((one) => objection(file, one)).filter(Boolean));
    assert.deepEqual(objections, []);
  });

  it('go round in no circle at run time', () => {
    const edges = new Map(sources.map((file) => [file, importsOf(file).filter(({ kind, file: target }) => kind === 'value' && target).map(({ file: target }) => target)]));
    assert.deepEqual(circles(edges), []);
  });

  it('would be missed: an upward, a sideways and a packaged import are each objected to', () => {
    const objects = (file, one) => assert.ok(objection(file, one), `${file} → ${one.file ?? one.from}`);
    objects('src/outline/a.ts', { file: 'src/report/b.ts', kind: 'value' });
    objects('src/outline/a.ts', { file: 'src/report/b.ts', kind: 'type' });
    objects('src/drafts/a.ts', { file: 'src/docx/b.ts', kind: 'value' });
    objects('src/elements/desk/a.ts', { file: 'src/docx/b.ts', kind: 'value' });
    objects('src/elements/inbox/a.ts', { file: 'src/docx/b.ts', kind: 'value' });
    objects('src/elements/desk/a.ts', { file: 'src/elements/inbox/b.ts', kind: 'value' });
    objects('src/report/a.ts', { from: 'lit', kind: 'value' });
    objects('src/elements/a.ts', { from: 'left-pad', kind: 'value' });
  });
});

/** The circles among files, each once, by its first file. */
function circles(edges) {
  const done = new Set();
  const found = [];
  const walk = (file, path) => {
    if (path.includes(file)) return void found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return found;
}
