/** The source files as text, and what each imports. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../support/manifest.mjs';

const slashed = (path) => path.split(sep).join('/');

/** Paths below a folder of the package, with slashes, sorted. */
export const filesBelow = (folder, ...endings) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => slashed(join(folder, file)))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();

export const textOf = (file) => readFileSync(join(root, file), 'utf8');

/** Every TypeScript file that ships. */
export const sources = [...filesBelow('src', '.ts'), ...filesBelow('schema', '.ts')];

/**
 * What a file imports or re-exports: `from` as written, `file` resolved when it is ours, `kind` is `type`
 * when nothing of it is left at run time, `lazy` for import(), else `value`.
 */
export function importsOf(file) {
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (literal, kind) => {
    const ours = literal.text.startsWith('.');
    found.push({ from: literal.text, file: ours ? posix.join(dirname(file), literal.text).replace(/\.js$/, '.ts') : undefined, kind });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause) ? 'type' : 'value');
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly || allTypes(node.exportClause) ? 'type' : 'value');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0])) add(node.arguments[0], 'lazy');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

// With verbatimModuleSyntax `import { type A }` still leaves `import {}` behind; it loads the module, so it counts as a value.
const isTypeOnly = (clause) => clause?.isTypeOnly === true;
const allTypes = (clause) => clause !== undefined && ts.isNamedExports(clause) && clause.elements.length > 0 && clause.elements.every((element) => element.isTypeOnly);

/** Rooms are the folders of src; `schema` is one too; a file that stands alone is its own room. */
export function roomOf(file) {
  const [top, second, third] = file.split('/');
  if (top === 'schema') return 'schema';
  return third === undefined ? second.replace(/\.ts$/, '') : second;
}
