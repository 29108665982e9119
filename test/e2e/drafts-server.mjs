/** Serves drafts-page.ts, bundled from source, at a plain http site. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { root } from '../support/manifest.mjs';
import { PORTAL } from './chromium.mjs';

export async function serveDraftsPage() {
  const { outputFiles } = await build({
    entryPoints: [`${root}test/e2e/drafts-page.ts`], bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error', tsconfig: `${root}tsconfig.json`,
  });
  const server = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(script ? outputFiles[0].contents : '<!doctype html><title>drafts</title><body><script type="module" src="/page.js"></script>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://${PORTAL}:${server.address().port}`;
  return { origin, address: `${origin}/`, stop: () => server.close() };
}
