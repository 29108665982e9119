import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { filesBelow, sources, textOf } from './sources.mjs';

const LONGEST = 300;
/** Data, not code: a list is as long as it is. */
const isData = (file) => file.startsWith('schema/outlines/') || file.startsWith('schema/directories/');
const tests = filesBelow('test', '.ts', '.mjs');
const code = [...sources, ...tests];

/** Every file with the lines that match, as "file:line text". */
function linesThat(pattern, files) {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
}

function saysAny(file) {
  const find = (node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.forEachChild(node, find) === true;
  return find(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
}

/** The text of every html`…` template of a file, `\0` in place of each expression. */
function templatesOf(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText()))
      found.push(ts.isNoSubstitutionTemplateLiteral(node.template) ? node.template.text : [node.template.head, ...node.template.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('\0'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  return found;
}
const templates = sources.filter((file) => file.startsWith('src/elements/')).flatMap((file) => templatesOf(file).map((text) => ({ file, text })));
const templatesWith = (pattern) => templates.flatMap(({ file, text }) => (pattern.test(text) ? [`${file}: ${pattern.exec(text)[0]}`] : []));

describe('source files', () => {
  it(`are at most ${LONGEST} lines long`, () => {
    const long = code.filter((file) => !isData(file)).map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }));
    assert.deepEqual(long.filter(({ lines }) => lines > LONGEST), []);
  });

  it('have no way round the compiler', () => {
    assert.deepEqual(linesThat(/@ts-(?:ignore|nocheck)/, code.filter((file) => file.endsWith('.ts'))), []);
    assert.deepEqual(sources.filter(saysAny), []);
  });

  it('export by name, and public entries list their names', () => {
    assert.deepEqual(linesThat(/^export default/, sources), []);
    const entries = ['src/index.ts', 'src/docx/index.ts', 'src/drafts/index.ts', 'src/elements/index.ts', 'src/consolidation/index.ts', 'schema/index.ts'];
    assert.deepEqual(linesThat(/^export \*/, sources.filter((file) => entries.includes(file))), []);
  });

  it('load zod as a whole namespace: some bundlers keep all of its languages else', () => {
    assert.deepEqual(linesThat(/^import (?!type|\* as z from).* from 'zod\/mini'/, sources), []);
  });

  it('make ids from getRandomValues and ask for no secure context', () => {
    assert.deepEqual(linesThat(/crypto\.subtle|randomUUID\(|navigator\.locks\b/, sources), []);
  });
});

describe('templates', () => {
  it('have no style of their own: a strict content security policy drops it', () => {
    assert.deepEqual(templatesWith(/<style\b|\sstyle\s*=/), []);
  });

  it('give every button a type: an old host page wraps all in one form', () => {
    const buttons = templates.flatMap(({ file, text }) => [...text.matchAll(/<button\b[^>]*/g)].map(([tag]) => ({ file, tag })));
    assert.deepEqual(buttons.filter(({ tag }) => !/\stype="button"/.test(tag)).map(({ file, tag }) => `${file}: ${tag}`), []);
  });

  it('hold no form and no script', () => {
    assert.deepEqual(templatesWith(/<(form|script|iframe|link)\b/), []);
  });

  it('listen by @event, never by an attribute that a policy forbids', () => {
    assert.deepEqual(templatesWith(/\son[a-z]+=/), []);
  });

  it('have nothing to load from elsewhere', () => {
    assert.deepEqual(templatesWith(/(?:src|href)="https?:/), []);
  });
});
