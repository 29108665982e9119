import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { manifest, root } from '../support/manifest.mjs';

const documents = ['README.md', 'src/README.md', 'schema/README.md'].filter((file) => existsSync(root + file));

/** The code blocks of a document: language, text, and the line it begins on. */
function snippetsOf(file) {
  const text = readFileSync(root + file, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map((match) => ({ file, language: match[1], text: match[2], line: text.slice(0, match.index).split('\n').length }));
}
const snippets = documents.flatMap(snippetsOf);
const inLanguage = (...languages) => snippets.filter(({ language }) => languages.includes(language));
const titleOf = ({ file, line, text }) => `${file}:${line} ${text.trim().split('\n')[0].slice(0, 60)}`;

/** What the compiler says of each snippet, as a file of this package, which may import it by its name. */
function complaintsAbout(texts) {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noEmit: true, emitDeclarationOnly: false, declaration: false }, root);
  const host = ts.createCompilerHost(options);
  const files = new Map(texts.map((text, n) => [`${root}test/snippet-${n}.ts`, `${text}\nexport {};\n`]));
  // Who listens to our events has the elements in the page already.
  files.set(`${root}test/snippet-page.ts`, `import 'union-report/define';\n`);
  const [read, exists] = [host.getSourceFile, host.fileExists];
  host.getSourceFile = (file, ...rest) => (files.has(file) ? ts.createSourceFile(file, files.get(file), ts.ScriptTarget.ES2022, true) : read(file, ...rest));
  host.fileExists = (file) => files.has(file) || exists(file);
  const program = ts.createProgram([...files.keys()], options, host);
  return texts.map((_, n) => {
    const file = program.getSourceFile(`${root}test/snippet-${n}.ts`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}

/** Tag → its attributes, from the manifest that the build makes. */
function elementsInManifest() {
  const { modules } = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  return new Map(modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName).map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]));
}
const GLOBAL_ATTRIBUTES = ['id', 'class', 'lang', 'hidden', 'slot', 'title', 'dir', 'style'];

describe('the code in the documents', () => {
  it('is there, in the top one at least', { skip: documents.includes('README.md') ? false : 'README.md is not written yet' }, () => {
    assert.ok(inLanguage('html').some(({ file }) => file === 'README.md'));
    assert.ok(inLanguage('ts', 'js').some(({ file }) => file === 'README.md'));
  });

  const scripts = inLanguage('ts', 'js');
  let complaints;
  before(() => (complaints = complaintsAbout(scripts.map(({ text }) => text))));
  scripts.forEach((snippet, n) => it(titleOf(snippet), () => assert.deepEqual(complaints[n], [])));

  for (const snippet of inLanguage('html'))
    it(titleOf(snippet), () => {
      const known = elementsInManifest();
      for (const [, tag, rest] of snippet.text.matchAll(/<(union-report-[a-z-]+)((?:\s+[^>]*)?)>/g)) {
        assert.ok(known.has(tag), `<${tag}> is no element of ours`);
        const attributes = [...rest.matchAll(/([a-z-]+)(?:=(?:"[^"]*"|'[^']*'))?/g)].map(([, name]) => name);
        assert.deepEqual(attributes.filter((name) => ![...known.get(tag), ...GLOBAL_ATTRIBUTES].includes(name)), [], `attributes of <${tag}>`);
      }
      for (const [, name] of snippet.text.matchAll(/(union-report[\w.-]*\.js)\b/g)) assert.ok(existsSync(`${root}dist/cdn/${name}`), `dist/cdn has no ${name}`);
    });

  for (const snippet of inLanguage('sh', 'bash'))
    it(titleOf(snippet), () => {
      for (const [, script] of snippet.text.matchAll(/npm (?:run )?([\w:]+)/g)) assert.ok(['ci', 'install', 'i'].includes(script) || manifest.scripts[script], `there is no npm ${script}`);
    });

  for (const file of documents)
    it(`${file}: every link into the repository leads somewhere`, () => {
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const links = [...readFileSync(root + file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target);
      assert.deepEqual(links.filter((target) => !existsSync(root + folder + target)), []);
    });
});
