/** A small server for the demo pages: files of this package, and what the host pages want from a server. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gatheredAnswer } from './gather/served.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
/** Folders that pages may read; nothing else of the package is served. */
const OPEN = ['demo', 'dist', 'schema'];
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** The policy of demo/hosts/strict-csp.html: as strict as a portal can be and still run a script. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html";

/** What ASP.NET refuses in any posted field: "a potentially dangerous Request.Form value". */
const dangerous = (text) => /<[a-z!/?]|&#/i.test(text);
const LARGEST_POST = 20_000_000;

function send(response, status, text, type = '.txt') {
  response.writeHead(status, { 'content-type': TYPES[type] });
  response.end(text);
}

/** The file that an address names, or undefined: outside the open folders, or not there. */
function fileOf(pathname) {
  const path = normalize(join(root, pathname === '/' ? '/demo/index.html' : pathname));
  if (!OPEN.some((folder) => path.startsWith(join(root, folder) + sep))) return undefined;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

async function bodyOf(request) {
  const pieces = [];
  let length = 0;
  for await (const piece of request) {
    length += piece.length;
    if (length > LARGEST_POST) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Takes a report posted as JSON, or a page's form, and refuses markup as ASP.NET does. */
async function receive(request, response) {
  const body = await bodyOf(request);
  if (body === undefined) return send(response, 413, 'Too large');
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  const values = isForm ? [...new URLSearchParams(body).values()] : [body];
  if (values.some(dangerous)) return send(response, 500, 'A potentially dangerous Request.Form value was detected from the client.');
  send(response, 200, JSON.stringify({ received: body.length }), '.json');
}

async function answer(request, response, pages) {
  const { pathname } = new URL(request.url ?? '/', 'http://demo');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method === 'POST' && pathname === '/receive') return receive(request, response);
  if (pages[pathname]) return send(response, 200, pages[pathname], '.html');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Only GET, and POST to /receive');
  if (pathname.startsWith('/demo/gathered/')) {
    const gathered = await gatheredAnswer(pathname);
    if (!gathered) return send(response, 404, 'Not found');
    response.writeHead(200, { 'content-type': gathered.type });
    return void response.end(gathered.body);
  }
  const path = fileOf(decodeURIComponent(pathname));
  if (!path) return send(response, 404, 'Not found');
  if (pathname.endsWith('/strict-csp.html')) response.setHeader('content-security-policy', STRICT_POLICY);
  // As a CDN does: a page of another site may load the package from here.
  if (pathname.startsWith('/dist/')) response.setHeader('access-control-allow-origin', '*');
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(path).pipe(response);
}

/**
 * Starts the server on this machine only.
 *
 * @param port 0 takes any that is free
 * @param pages more pages: path → HTML
 * @returns its address without a slash at the end, and the function that stops it
 */
export async function serve(port = 0, pages = {}) {
  const server = createServer((request, response) => {
    answer(request, response, pages).catch((error) => {
      if (!response.headersSent) send(response, error instanceof URIError ? 400 : 500, String(error));
      else response.destroy();
    });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port: server.address().port, address: `http://127.0.0.1:${server.address().port}`, stop };
}
