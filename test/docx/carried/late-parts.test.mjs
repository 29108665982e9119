import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { build } from 'esbuild';
import { root } from '../../support/manifest.mjs';
import { good, withMain } from './hostile-files.mjs';
import { importDocx, options } from './source.mjs';

/** The reader on a device that goes offline once the reader itself is there. */
async function offlineReader(folder) {
  const offline = {
    name: 'offline',
    setup({ onLoad }) {
      onLoad({ filter: /read-by-hand\.ts$|block-in\.ts$/ }, () => ({ contents: "export const [blockIn, readByHand, unitRead] = (() => { throw new TypeError('Failed to fetch dynamically imported module'); })();", loader: 'js' }));
    },
  };
  const outfile = join(folder, 'reader.mjs');
  await build({
    stdin: { contents: "export { importDocx } from './src/docx/import-docx.js';", resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile,
    logLevel: 'error', tsconfig: `${root}tsconfig.json`, plugins: [offline],
  });
  return import(pathToFileURL(outfile).href);
}

describe('What is not the file’s fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'union-report-offline-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const offline = await offlineReader(folder);
  const byHand = () => {
    const files = unzipSync(good);
    files['docProps/custom.xml'] = strToU8('<Properties/>');
    files['word/document.xml'] = strToU8(strFromU8(files['word/document.xml']).replace(/<w:sdtPr>.*?<\/w:sdtPr>|<w:bookmark(?:Start|End)[^>]*>/gsu, ''));
    return zipSync(files);
  };
  const cases = { 'reads what was typed by hand': byHand, 'reads changed tables': () => withMain((xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*direct-log@2\..*?<\/w:tr>/su, '')) };
  for (const [name, file] of Object.entries(cases)) {
    it(`is told as such: the part that ${name} can't be loaded`, () => assert.rejects(offline.importDocx(file(), options()), { code: 'chunk-failed' }));
    it(`is no matter where it can: what ${name}`, async () => assert.notEqual((await importDocx(file(), options())).status, 'failed'));
  }
  it('stops nobody who does not need that part', async () => assert.equal((await offline.importDocx(good, options())).status, 'complete'));
  it('is told as such: a file that was saved anew while it was read', async () => {
    const gone = Object.assign(new Blob([good]), { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) });
    assert.deepEqual((await importDocx(gone, options())).findings, [{ code: 'file-changed' }]);
  });
});
