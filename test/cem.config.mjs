/** The manifest of the elements, and what editors read: dist/custom-elements.json, dist/vscode.*.json, dist/web-types.json. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The elements as others import them: where the analyser names a source file, the package's path takes its place. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) => declarations?.some(({ customElement }) => customElement));
    const moduleOf = new Map(customElementsManifest.modules.map((module) => [module.path, 'dist/esm/elements.js']));
    for (const module of customElementsManifest.modules) {
      module.path = moduleOf.get(module.path);
      for (const one of module.exports ?? []) if (one.declaration?.module) one.declaration.module = moduleOf.get(one.declaration.module.replace(/^\//, '')) ?? one.declaration.module;
      for (const declaration of module.declarations) declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private' && privacy !== 'protected');
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define.ts'],
  exclude: ['src/elements/**/*.styles.ts', 'src/elements/lazy.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    asPublished,
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
