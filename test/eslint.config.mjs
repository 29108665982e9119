/** Code rules: types, Lit templates, custom elements, and the oldest browsers that are served (package.json, browserslist). */
import { join } from 'node:path';
import compat from 'eslint-plugin-compat';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..');
const typed = { parserOptions: { projectService: true, tsconfigRootDir: root } };

/**
 * What Chromium 109, Firefox 115 or Safari 16.4 lack and the compat plugin can't see, because it knows
 * globals and their static members only. Language and library features newer than ES2022 fail the type check.
 */
const tooNew = {
  checkVisibility: 'Safari 17.4',
  getHTML: 'Chromium 125',
  setHTMLUnsafe: 'Chromium 124',
  showPopover: 'Chromium 114',
  togglePopover: 'Chromium 114',
  requestClose: 'Chromium 134',
  moveBefore: 'Chromium 133',
  startViewTransition: 'Chromium 111',
  isWellFormed: 'Chromium 111',
  toWellFormed: 'Chromium 111',
  states: 'Firefox 126 (ElementInternals)',
};

/**
 * Undefined on the plain http pages that many portals are, and there is a way without. (Share, clipboard and
 * storage are guarded where they are used; the end-to-end test at such an address shows it.)
 */
const secureOnly = [
  ['crypto', 'subtle'],
  ['crypto', 'randomUUID'],
  ['navigator', 'locks'],
  ['navigator', 'serviceWorker'],
];

const syntax = {
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Names are exported, so that they stay the same everywhere.' },
  enum: { selector: 'TSEnumDeclaration', message: 'TypeScript is for types only: a union of literals.' },
  namespace: { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'TypeScript is for types only: a module.' },
  parameterProperty: { selector: 'TSParameterProperty', message: 'TypeScript is for types only: a field.' },
  customElement: { selector: 'Decorator[expression.callee.name="customElement"]', message: 'Registration lives in define.ts; and the compiler lowers private names of a decorated class.' },
  classicZod: { selector: 'ImportDeclaration[source.value="zod"]', message: "Use `import * as z from 'zod/mini'`: classic zod probes `new Function`, which a strict CSP reports." },
  only: { selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]', message: 'The other tests want to run too.' },
};

const common = {
  '@typescript-eslint/no-confusing-void-expression': 'off', // `return void x()` against `{ x(); return; }`: taste
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  '@typescript-eslint/no-unnecessary-type-parameters': 'off', // It can't see that a parameter ties a callback to its data.
  '@typescript-eslint/unbound-method': 'off', // Views are handed over as plain objects of functions, and taken apart.
  '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }], // Code points are what is meant.
  '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: ['execCommand', 'keyCode'] }] }], // Old machines know no other way.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
};

export default tseslint.config(
  {
    name: 'what ships',
    files: ['src/**/*.ts', 'schema/**/*.ts'],
    basePath: root,
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice'], compat.configs['flat/recommended']],
    languageOptions: typed,
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { wc: { elementBaseClasses: ['LitElement'] }, lintAllEsApis: true },
    rules: {
      ...common,
      'wc/guard-super-call': 'off', // LitElement always has the callbacks.
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      'no-restricted-syntax': ['error', ...Object.values(syntax)],
      'no-restricted-properties': [
        'error',
        ...secureOnly.map(([object, property]) => ({ object, property, message: 'Undefined on plain http pages.' })),
        ...Object.entries(tooNew).map(([property, since]) => ({ property, message: `Newer than the oldest browsers served: ${since}.` })),
      ],
    },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts'],
    basePath: root,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: typed,
    rules: {
      ...common,
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off', // of JSON, whose shape the test knows
      '@typescript-eslint/no-unused-expressions': 'off', // chai: `expect(list).to.be.empty`
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', syntax.only, syntax.enum, syntax.namespace],
    },
  },
  {
    name: 'tests of types',
    files: ['test/**/*.test-d.ts'],
    basePath: root,
    rules: { '@typescript-eslint/no-unused-vars': 'off' }, // They declare values for their types alone.
  },
  {
    name: 'tools and demo',
    files: ['test/**/*.mjs', 'demo/**/*.mjs', 'demo/**/*.js', '*.mjs'],
    basePath: root,
    rules: { 'no-unused-vars': 'error', 'no-restricted-syntax': ['error', syntax.only], eqeqeq: 'error', 'prefer-const': 'error' },
  },
  {
    name: 'host pages, which are as old as they look',
    files: ['demo/hosts/*.js'],
    basePath: root,
    languageOptions: { sourceType: 'script' },
    rules: { 'no-unused-vars': ['error', { vars: 'local' }] },
  },
);
