/**
 * dist/esm   for npm: one file per entry of the exports map, shared chunks, dependencies left to the host's bundler.
 * dist/cdn   for pages without a build: everything inside, minified, as an ES module; the classic script asks for that module.
 *            What is needed late and stands alone (the DOCX writer, English, the parser) is one file of its own that both load.
 *            A Worker can have nothing of the page's, but for those: it is built with parts of its own.
 */
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { literals } from './test/support/rollup-literals.mjs';
import { manifest } from './test/support/manifest.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const present = (files) => Object.fromEntries(Object.entries(files).filter(([, file]) => existsSync(here(file))));

/** Name in dist/esm → source. The exports map in package.json has a line for each. */
const entries = present({
  index: 'src/index.ts',
  define: 'src/define.ts',
  elements: 'src/elements/index.ts',
  drafts: 'src/drafts/index.ts',
  docx: 'src/docx/index.ts',
  consolidation: 'src/gather/index.ts',
  schema: 'schema/index.ts',
  worker: 'src/worker.ts',
  cdn: 'src/cdn.ts',
});

/** Commands for Node: no types, and no path that others import. */
const commands = present({ command: 'src/gather/bin.mjs' });

/** Self-contained files beside the CDN builds, by name in dist/cdn. They take and give plain data only. */
const apart = present({
  'union-report-docx.js': 'src/docx/write-docx.ts',
  'union-report-en.js': 'src/i18n/en/index.ts',
  'union-report-parser.js': 'src/outline/parse-outline.ts',
  'union-report-consolidation.js': 'src/consolidation/index.ts',
});

/** Files that others ask for by name. */
const beside = { ...apart, 'union-report.js': 'src/cdn.ts' };

const dependencies = Object.keys(manifest.dependencies);
const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));

const compile = () => [nodeResolve({ extensions: ['.ts', '.js', '.mjs'], exportConditions: ['production', 'browser'] }), esbuild({ target: 'es2022', tsconfig: here('tsconfig.json') })];
const shrink = () => [
  literals(),
  terser({ ecma: 2020, module: true, compress: { passes: 3, pure_getters: true, unsafe_arrows: true }, format: { comments: /^!|@license/ } }),
];

/**
 * Leaves the import of a file apart as a request for that file. A classic script says by itself that it lies beside
 * it: one that comes from another origin has no address of its own to the browser, and a relative import() fails.
 */
const partsApart = {
  name: 'parts-apart',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const target = await this.resolve(specifier, importer);
    const file = Object.keys(beside).find((name) => here(beside[name]) === target?.id);
    return file ? { id: `./${file}`, external: true } : null;
  },
  renderDynamicImport: ({ format }) => (format === 'iife' ? { left: 'import(new URL(', right: ', ownAddress).href)' } : null),
};
const ownAddress = 'const ownAddress = (document.currentScript && document.currentScript.src) || document.baseURI;';

/** Warnings are errors. */
function onwarn(warning) {
  const files = warning.ids ?? (warning.id ? [warning.id] : []);
  const zods = files.length > 0 && files.every((file) => file.includes('/node_modules/zod/'));
  if (zods && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code)) return;
  if (warning.code === 'EMPTY_BUNDLE') return; // define.d.ts declares nothing of its own.
  if (warning.plugin === 'dts') return void console.warn(warning.message);
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** Who registers the elements also gets their tags' types. */
const tagNames = "import './elements.js';";

/** Chunks that no longer are would be published with the rest. */
const fresh = { name: 'fresh', buildStart: () => rmSync(here('dist'), { recursive: true, force: true }) };

const npm = [
  {
    input: { ...entries, ...commands },
    external: (id) => isDependency(id) || id.startsWith('node:'),
    plugins: [fresh, ...compile()],
    output: { dir: 'dist/esm', format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false },
  },
  {
    input: entries,
    external: isDependency,
    plugins: [dts({ tsconfig: here('tsconfig.json') })],
    output: { dir: 'dist/esm', format: 'es', chunkFileNames: 'chunks/[name].d.ts', banner: ({ name }) => (name === 'define' ? tagNames : '') },
  },
];

/** Outlines of the catalogue were checked by the tests: a page need not load what checks them again. */
const checkedBefore = {
  name: 'checked-before',
  resolveId: (source, importer) => (source === './outline-problems.js' && importer?.endsWith('/define-outline.ts') ? '\0checked-before' : null),
  load: (id) => (id === '\0checked-before' ? 'export const outlineProblems = () => [];' : null),
};

/** Parts that are loaded late, by the names of their files. */
const partNames = { 'import-docx': 'reader', 'read-by-hand': 'by-hand', 'block-in': 'tables' };
const partName = (prefix) => ({ name, facadeModuleId }) => {
  const [, folder, file] = /([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `${prefix}-${folder === 'en' ? `${file}-en` : file === 'index' ? folder : (partNames[name] ?? name)}.js`;
};

/**
 * What several late parts share is in two files, and none of it is in the parts: a part with more exports than its
 * own would be asked for by made-up names, and a second try (src/retrying.ts) would not know them. `shared` is what
 * the form needs, too; `late` is not. `extendOutline` may come with the first screen, and so what it shares does.
 */
function filesOfPage() {
  let files;
  return (id, { getModuleIds, getModuleInfo }) => {
    const reach = (from, seen = new Set()) => {
      if (!seen.has(from) && seen.add(from)) for (const next of getModuleInfo(from)?.importedIds ?? []) reach(next, seen);
      return seen;
    };
    if (!files) {
      files = new Map();
      const parts = [...new Set([...getModuleIds()].flatMap((one) => getModuleInfo(one)?.dynamicallyImportedIds ?? []))];
      const seen = new Set(parts);
      const writing = reach(here('src/elements/writing.ts'));
      for (const part of parts) for (const one of reach(part)) if (one !== part) seen.has(one) ? files.set(one, writing.has(one) ? 'shared' : 'late') : seen.add(one);
      for (const one of reach(here('src/outline/extend-outline.ts'))) if (files.has(one)) files.set(one, 'union-report');
      for (const one of reach(here('src/cdn.ts'))) files.set(one, 'union-report');
      // Only the inbox folds answers; the form reaches these by name and never uses them.
      for (const one of [...files.keys()]) if (/\/src\/kinds\/(merge[\w-]*|contributed)\.ts$/.test(one)) files.delete(one);
    }
    return files.get(id);
  };
}

const standalone = (input, output) => ({
  input,
  plugins: [partsApart, checkedBefore, ...compile(), ...shrink()],
  preserveEntrySignatures: 'allow-extension', // What later parts need stays in the entry itself: one request and not two, one after the other.
  output: { ...output, generatedCode: 'es2015' },
});
const cdn = [
  ...Object.entries(apart).map(([file, input]) => standalone(input, { file: `dist/cdn/${file}`, format: 'es', inlineDynamicImports: true })),
  ...(existsSync(here('src/worker.ts'))
    ? [standalone({ 'union-report-worker': 'src/worker.ts' }, { dir: 'dist/cdn', format: 'es', chunkFileNames: partName('union-report-worker') })]
    : []),
  ...(existsSync(here('src/cdn.ts'))
    ? [standalone({ 'union-report': 'src/cdn.ts' }, { dir: 'dist/cdn', format: 'es', chunkFileNames: partName('union-report'), manualChunks: filesOfPage(), onlyExplicitManualChunks: true })]
    : []),
  ...(existsSync(here('src/classic.ts'))
    ? [{ input: 'src/classic.ts', plugins: [partsApart, ...compile()], output: { file: 'dist/cdn/union-report.classic.js', format: 'iife', name: 'UnionReport', intro: ownAddress, generatedCode: 'es2015' } }]
    : []),
];

export default [...npm, ...cdn].filter(({ input }) => typeof input === 'string' || Object.keys(input).length > 0).map((build) => ({ ...build, onwarn }));
