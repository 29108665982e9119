/**
 * `npm run bench:country [share]`: a whole country gathers. 127,000 grassroots unions report to 1,226 unions directly above
 * them, those to 63 provinces and 19 other unions, those to the confederation: with the functions that people use, a level
 * at a time, reports between the levels as JSON on disk. Prints time and memory of each level; fails where a sum is wrong.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { COUNTRY, addOwn, countryOf, grassrootsReport, unitOf } from '../support/gathered-country.mjs';
import { outline, source } from '../support/gathered.mjs';

const { consolidate, parseReport, serializeReport } = source;
const DAY = '2023-05-29';
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const liveHeap = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** One office's work: the reports of those below it become its own. */
function gather(office, level, below, belowLevel, reports) {
  const unit = unitOf(office, level);
  const directory = { units: [unit, ...below.map((child) => ({ ...unitOf(child, belowLevel), parentId: unit.id }))] };
  const { report, gathering, figures } = consolidate(outline, reports, { unit, directory, day: DAY });
  if (gathering.counts.counted !== below.length) throw new Error(`${unit.name}: ${JSON.stringify(gathering.counts)} of ${below.length}`);
  return { report: addOwn(report, level), gathering, figures };
}

/** What a report says, as figure key → number. */
const sumsOf = ({ figures }) => Object.fromEntries(Object.entries(figures.totals).flatMap(([key, { figure }]) => (figure ? [[key, figure.value]] : [])));

/**
 * @param share how much of the country, between 0 and 1
 * @returns a row for each level, and the sums: by levels, all at once, and true
 */
export function runCountry(share = 1, { allAtOnce = true } = {}) {
  const country = countryOf(share);
  const folder = mkdtempSync(join(tmpdir(), 'country-'));
  const fileOf = (office) => join(folder, `${office.id}.json`);
  const levels = [];
  let sums;

  /** A level's offices, one after another. Between them nothing stays but what is on disk. */
  function level(name, offices, belowLevel, reportsFor) {
    const before = liveHeap();
    const started = performance.now();
    let [count, largest, live, paused] = [0, 0, 0, 0];
    for (const office of offices) {
      const reports = reportsFor(office);
      const done = gather(office, name, office.below, belowLevel, reports);
      count += reports.length;
      if (reports.length > largest * 1.2) {
        // What one office needs at a time, measured while all of it is in use.
        const from = performance.now();
        largest = reports.length;
        live = Math.max(live, liveHeap() - before);
        paused += performance.now() - from;
      }
      writeFileSync(fileOf(office), JSON.stringify(serializeReport(done.report)));
      if (name === 'tld') sums = sumsOf(done);
    }
    const seconds = (performance.now() - started - paused) / 1000;
    levels.push({ level: name, offices: offices.length, reports: count, seconds, largest, live, left: liveHeap() - before, rss: process.memoryUsage.rss() / 2 ** 20 });
  }
  const reread = ({ below }) =>
    below.map((child) => {
      const read = parseReport(outline, readFileSync(fileOf(child), 'utf8'));
      if (read.status !== 'complete') throw new Error(`${child.id}: ${JSON.stringify(read.findings)}`);
      return read.report;
    });
  const middle = country.flatMap(({ below }) => below);
  try {
    level('intermediate', middle, 'grassroots', ({ below }) => below.map((union) => grassrootsReport(source, outline, union).report));
    level('province', country, 'intermediate', reread);
    level('tld', [{ id: 'tld', below: country }], 'province', reread);
  } finally {
    rmSync(folder, { recursive: true });
  }

  const truth = {};
  const add = (more) => Object.entries(more).forEach(([key, value]) => (truth[key] = (truth[key] ?? 0) + value));
  const everyone = middle.flatMap(({ below }) => below);
  for (const union of everyone) add(grassrootsReport(source, outline, union).truth);
  const atOnce = allAtOnce ? sumsOf(consolidate(outline, everyone.map((union) => grassrootsReport(source, outline, union).report), { unit: unitOf({ id: 'tld' }, 'tld'), day: DAY })) : undefined;
  return { levels, sums, atOnce, truth, own: { middle: middle.length, top: country.length } };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const share = Number(process.argv[2] ?? 1);
  const started = performance.now();
  const { levels, sums, atOnce, truth } = runCountry(share);
  const digits = (value) => Number(value.toFixed(1));
  console.table(levels.map(({ level, offices, reports, seconds, largest, live, left, rss }) => ({
    gathers: level, offices, reports, seconds: digits(seconds), 'ms/report': Number(((seconds / reports) * 1000).toFixed(2)),
    'largest office': largest, 'its memory MB': digits(live), 'left MB': digits(left), 'RSS MB': digits(rss),
  })));
  const wrong = Object.keys(truth).filter((key) => sums[key] !== truth[key] || atOnce[key] !== truth[key]);
  console.log(`${Object.keys(truth).length} figures of ${Math.round(COUNTRY.grassroots * share).toLocaleString('vi-VN')} unions: ${wrong.length} wrong (by levels, all at once, and as they were drawn). ${digits((performance.now() - started) / 1000)} s`);
  for (const key of wrong) console.log(`  ${key}: by levels ${sums[key]}, at once ${atOnce[key]}, true ${truth[key]}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
