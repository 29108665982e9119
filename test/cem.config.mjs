/** The manifest of the elements, and what editors read: dist/custom-elements.json, dist/vscode.*.json, dist/web-types.json. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The elements that hosts write; the others are parts of these. */
const PUBLIC = { UnionReportDesk: 'union-report-desk', UnionReportForm: 'union-report-form', UnionReportDrafts: 'union-report-drafts', UnionReportPreview: 'union-report-preview', UnionReportInbox: 'union-report-inbox' };
const ENTRY = 'dist/esm/elements.js';

/** The elements as others have them: by tag, from the package's own path, without what is private. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ name }) => PUBLIC[name]);
    for (const declaration of declarations) {
      Object.assign(declaration, { tagName: PUBLIC[declaration.name], customElement: true });
      declaration.members = declaration.members?.filter(({ privacy, static: isStatic }) => !privacy && !isStatic);
      for (const list of ['attributes', 'events']) declaration[list] = declaration[list]?.filter(({ name }) => name);
    }
    const exports = declarations.flatMap(({ name, tagName }) => [
      { kind: 'js', name, declaration: { name, module: ENTRY } },
      { kind: 'custom-element-definition', name: tagName, declaration: { name, module: ENTRY } },
    ]);
    manifest.modules = [{ kind: 'javascript-module', path: ENTRY, declarations, exports }];
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/lazy.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    asPublished,
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
