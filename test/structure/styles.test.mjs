import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { sources, textOf } from './sources.mjs';

/** Every css`…` of a file, expressions left out. */
function stylesOf(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') found.push(node.template.getText().slice(1, -1).replace(/\/\*[^]*?\*\//g, ''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  return found;
}
const styles = sources.flatMap((file) => stylesOf(file).map((text) => ({ file, text })));

/** Not in Chromium 109, Firefox 115 or Safari 16.4, and without it the page would be broken and not just plainer. */
const TOO_NEW = {
  'a selector with :has()': /:has\(/,
  'nested rules': /\{[^{}]*?[;{]\s*&/,
  '@scope': /@scope\b/,
  '@starting-style': /@starting-style\b/,
  'style queries': /@container[^{]*style\(/,
  subgrid: /\bsubgrid\b/,
  'anchor positioning': /\banchor-name\b|\bposition-anchor\b/,
  'light-dark()': /\blight-dark\(/,
  'relative colours': /\b(?:rgb|hsl|oklch|lch|lab)\(\s*from\b/,
  '@property': /@property\b/,
};

/** Usable where an older browser finds another value just before it: property → the value that is new. */
const NEEDS_FALLBACK = { 'color-mix()': /color-mix\(/, 'svh, dvh and lvh units': /\b\d+[sdl]vh\b/ };

const declarations = (text) => text.split(/[{};]/).map((piece) => piece.trim()).filter((piece) => piece.includes(':'));
const propertyOf = (declaration) => declaration.slice(0, declaration.indexOf(':')).trim();

function withoutFallback(text, pattern) {
  const all = declarations(text);
  return all.filter((one, index) => pattern.test(one) && (propertyOf(one).startsWith('--') || !all[index - 1] || propertyOf(all[index - 1]) !== propertyOf(one)));
}

describe('style sheets', () => {
  for (const [name, pattern] of Object.entries(TOO_NEW))
    it(`do without ${name}`, () => {
      assert.deepEqual(styles.filter(({ text }) => pattern.test(text)).map(({ file }) => file), []);
    });

  for (const [name, pattern] of Object.entries(NEEDS_FALLBACK))
    it(`use ${name} only after a value that every browser knows`, () => {
      const bare = styles.flatMap(({ file, text }) => (/@supports/.test(text) ? [] : withoutFallback(text, pattern)).map((one) => `${file}: ${one}`));
      assert.deepEqual(bare, []);
    });

  it('name public custom properties with the prefix', () => {
    const strange = styles.flatMap(({ file, text }) => [...text.matchAll(/var\((--[a-z0-9-]+)/g)].map(([, name]) => ({ file, name })));
    assert.deepEqual(strange.filter(({ name }) => !/^--(union-report-|_|ur-)/.test(name)).map(({ file, name }) => `${file}: ${name}`), []);
  });
});
