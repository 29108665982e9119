/** `npm start`: builds if something is newer than the build, serves the demo, prints its address. `PORT` chooses the port. */
import { readdirSync } from 'node:fs';
import { buildIfNeeded } from './build-if-needed.mjs';
import { makeAll } from './gather/served.mjs';
import { serve } from './server.mjs';

buildIfNeeded();
const wanted = process.env.PORT === undefined ? 8079 : Number(process.env.PORT);
const { address } = await serve(wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serve(0); // Someone else sits there; any other port will do.
});
console.log(`union-report demo: ${address}/`);
console.log(`  the inbox:       ${address}/demo/inbox.html`);
for (const page of readdirSync(new URL('hosts/', import.meta.url)).filter((file) => file.endsWith('.html'))) console.log(`  a host page:     ${address}/demo/hosts/${page}`);
// The files of the inbox's page, while nobody waits for them yet: a quarter of a minute.
await makeAll().catch((error) => console.error(`the made-up reports: ${error.message}`));
