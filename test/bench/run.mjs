/**
 * `npm run bench`: what a key and a load cost beside the plainest page with the same fields, both in this very
 * run and by turns, so that a busy machine disturbs all alike. Ratios travel between machines, milliseconds don't.
 */
import { serve } from '../../demo/server.mjs';
import { buildIfNeeded } from '../../demo/build-if-needed.mjs';
import { openChromium } from '../e2e/chromium.mjs';
import { load, type } from './measure.mjs';
import { deskPage, plainPage } from './pages.mjs';

const KEYS = Number(process.env.KEYS ?? 200);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const SUBJECTS = { 'plain, 70 fields': plainPage(70), 'plain, stores': plainPage(70, { stores: true }), 'desk, 70 fields': deskPage(70), 'plain, 700 fields': plainPage(700), 'desk, 700 fields': deskPage(700) };

buildIfNeeded();
const paths = Object.fromEntries(Object.entries(SUBJECTS).map(([name], n) => [name, `/bench-${n}.html`]));
const server = await serve(0, Object.fromEntries(Object.entries(SUBJECTS).map(([name, html]) => [paths[name], html])));
const browser = await openChromium();
const runs = Object.fromEntries(Object.keys(SUBJECTS).map((name) => [name, []]));
try {
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, path] of Object.entries(paths)) {
      const { page, ...loading } = await load(browser.context, server.address + path);
      const typing = round === 0 ? undefined : await type(page, KEYS); // The first round only warms up.
      if (typing) runs[name].push({ loading, typing });
      await page.close();
    }
} finally {
  await browser.close();
  await server.stop();
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const of = (name, pick) => median(runs[name].map(pick));
const round = (value, digits = 2) => Number(value.toFixed(digits));
console.table(
  Object.fromEntries(
    Object.keys(runs).map((name) => [
      name,
      {
        'script ms/key': round(of(name, ({ typing }) => typing.script), 3),
        'layout ms/key': round(of(name, ({ typing }) => typing.layout), 3),
        'thread ms/key': round(of(name, ({ typing }) => typing.task)),
        'painted ms, median': round(of(name, ({ typing }) => typing.median), 1),
        'painted ms, 95 %': round(of(name, ({ typing }) => typing.slow), 1),
        'ready ms': round(of(name, ({ loading }) => loading.milliseconds), 0),
        'load thread ms': round(of(name, ({ loading }) => loading.task * 1000), 0),
        'heap MB': round(of(name, ({ loading }) => loading.heap / 1e6), 1),
      },
    ]),
  ),
);
const script = (name) => of(name, ({ typing }) => typing.script);
const ready = (name) => of(name, ({ loading }) => loading.milliseconds);
console.log(`script per key, 70 fields: ${round(script('desk, 70 fields') / script('plain, 70 fields'))} × the plain page (aim 2.5), ${round(script('desk, 70 fields') / script('plain, stores'))} × one that stores each key as well`);
console.log(`script per key, 700 fields: ${round(script('desk, 700 fields') / script('desk, 70 fields'))} × that of 70 (aim 1.2)`);
console.log(`ready, 70 fields: ${round(ready('desk, 70 fields') / ready('plain, 70 fields'))} × the plain page (aim 1.5)`);
