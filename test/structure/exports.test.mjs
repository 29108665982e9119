import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { manifest, root } from '../support/manifest.mjs';

/** Import path → its file, and the names that others build on. */
const ENTRIES = {
  'union-report': ['dist/esm/index.js', 'defineOutline parseOutline extendOutline registerOutline relevance createReport createReportStore applyChange checkReport reportProgress reportSchema serializeReport parseReport UnionReportError'],
  'union-report/schema': ['dist/esm/schema.js', 'hd79Tld2023 outlines findOutline'],
  'union-report/define': ['dist/esm/define.js', ''],
  'union-report/elements': ['dist/esm/elements.js', 'UnionReportDesk UnionReportForm UnionReportDrafts UnionReportPreview'],
  'union-report/drafts': ['dist/esm/drafts.js', 'openDraftStore startDraftSession'],
  'union-report/docx': ['dist/esm/docx.js', 'exportDocx'],
  'union-report/consolidation': ['dist/esm/consolidation.js', 'readReports consolidate updateProposals'],
  'union-report/worker': ['dist/esm/worker.js', ''],
  'union-report/cdn': ['dist/esm/cdn.js', ''],
  'union-report/classic': ['dist/esm/cdn.js', ''],
};
const JSON_FILES = ['schema/hd79-tld-2023.json', 'schema/outline.schema.json', 'schema/report.schema.json', 'custom-elements.json', 'package.json'];

/** Keys that the dependencies leave on the global object; in Node, Lit also puts a registry for its server rendering there. */
const OTHERS_GLOBALS = ['litHtmlVersions', 'litElementVersions', 'litPropertyMetadata', 'reactiveElementVersions', '__zod_globalConfig', '__zod_globalRegistry', 'litServerRoot', 'customElements'];

const inNode = (code) => execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' });

/** What is left of `import 'path'` after a bundler that trusts `sideEffects`. */
async function leftOf(path) {
  const result = await build({ stdin: { contents: `import '${path}';`, resolveDir: root }, bundle: true, format: 'esm', platform: 'browser', minify: true, write: false, logLevel: 'silent' });
  return result.outputFiles[0].text.trim();
}

describe('the exports map', () => {
  for (const [path, [file, names]] of Object.entries(ENTRIES)) {
    it(path, () => {
      assert.equal(fileURLToPath(import.meta.resolve(path)), root + file);
      assert.ok(existsSync(root + file.replace(/\.js$/, '.d.ts')), 'its types');
      // In a process of its own: without a DOM, and with nothing imported before it.
      const told = JSON.parse(inNode(`const before = new Set(Reflect.ownKeys(globalThis)); const names = Object.keys(await import('${path}')); console.log(JSON.stringify({ names, globals: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String) }));`));
      assert.deepEqual(names.split(' ').filter((name) => name && !told.names.includes(name)), [], 'names that are missing');
      assert.deepEqual(told.globals.filter((name) => !OTHERS_GLOBALS.includes(name)), [], 'globals that it leaves');
    });
  }

  for (const file of JSON_FILES)
    it(`union-report/${file}`, () => {
      const path = fileURLToPath(import.meta.resolve(`union-report/${file}`));
      assert.ok(existsSync(path), path);
    });

  it('lists every path that is tested here, and no other', () => {
    const tested = [...Object.keys(ENTRIES), ...JSON_FILES.map((file) => `union-report/${file.startsWith('schema/') ? 'schema/*.json' : file}`)];
    const listed = Object.keys(manifest.exports).map((path) => path.replace(/^\./, 'union-report'));
    assert.deepEqual([...new Set(tested)].sort(), listed.sort());
  });

  it('points to files that are published', () => {
    const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
    const published = manifest.files.map((file) => file.replace(/\/\*\.json$/, ''));
    assert.deepEqual(targets(manifest.exports).filter((target) => target !== './package.json' && !published.some((folder) => target.startsWith(`./${folder}`))), []);
  });
});

describe('sideEffects', () => {
  for (const path of ['union-report', 'union-report/schema', 'union-report/elements', 'union-report/drafts', 'union-report/docx', 'union-report/consolidation'])
    it(`of importing ${path} for nothing: nothing`, async () => assert.equal(await leftOf(path), ''));

  for (const path of ['union-report/define', 'union-report/cdn'])
    it(`of importing ${path}: the elements are registered`, async () => assert.match(await leftOf(path), /customElements/));

  it('of importing union-report/worker: it waits for work', async () => assert.match(await leftOf('union-report/worker'), /onmessage/));

  it('of importing union-report/classic: the module beside it is asked for', async () => assert.match(await leftOf('union-report/classic'), /import\(new URL\("\.\/union-report\.js"/));
});
