import { expect } from 'chai';
import { hd79Tld2023 } from '../../schema/outlines/hd79-tld-2023.js';
import { UnionReportDesk } from '../../src/elements/desk/desk.js';
import type { WorkerSource } from '../../src/elements/base/worker-source.js';
import { readWordFile, writeWordFile } from '../../src/elements/word-files.js';
import { WordWorker } from '../../src/elements/word-worker.js';
import { paperOf } from '../../src/paper/paper-of.js';
import { given, prompt, reportOf } from '../paper/vocabulary.js';
import { until } from './desk/on-page.js';

UnionReportDesk.define();

const story = prompt({ id: 'a', kind: 'narrative', title: 'Kể' });
const report = reportOf(story, { a: given('Đã tổ chức 06 cuộc.') });
const paper = paperOf(story, report);
const WORKER = '/src/worker.ts';

let made = 0;
/** A desk with this Worker, and what it tells of it. */
function deskWith(workerSrc: WorkerSource | undefined): { readonly desk: UnionReportDesk; readonly told: string[] } {
  const desk = document.createElement('union-report-desk');
  const told: string[] = [];
  desk.workerSrc = workerSrc;
  desk.addEventListener('union-report-error', ({ error }) => told.push(error.code));
  document.body.append(desk);
  return { desk, told };
}
/** An element within the desk, as those that ask for files are. */
const inside = (desk: UnionReportDesk): Element => desk.renderRoot.appendChild(document.createElement('p'));
const write = (from?: Element): Promise<File> => writeWordFile(paper, report, undefined, from);
const read = (file: Blob, from?: Element): ReturnType<typeof readWordFile> =>
  readWordFile(file, { outlines: [story, hd79Tld2023], today: '2023-05-01', newId: () => `page-${String(++made)}` }, from);
const bytesOf = async (file: Blob): Promise<string> => [...new Uint8Array(await file.arrayBuffer())].join();
/** A Worker of a few lines. */
const scripted = (lines: string): string => URL.createObjectURL(new Blob([lines], { type: 'text/javascript' }));

/** Counts Workers that live. */
const real = globalThis.Worker;
const workers = new Set<Worker>();
beforeEach(() => {
  workers.clear();
  globalThis.Worker = class extends real {
    constructor(...words: ConstructorParameters<typeof real>) {
      super(...words);
      workers.add(this);
    }
    override terminate(): void {
      workers.delete(this);
      super.terminate();
    }
  };
});
afterEach(() => {
  globalThis.Worker = real;
  document.body.replaceChildren();
});

describe('A Word file', () => {
  it('is made on the page where no Worker is named', async () => {
    const { desk } = deskWith(undefined);
    expect((await write(inside(desk))).name).to.equal(paper.fileName);
    expect(workers.size).to.equal(0);
  });

  it('is the same from the Worker, to the byte, and tells how far it is', async () => {
    const { desk, told } = deskWith(WORKER);
    const shares: number[] = [];
    const file = await writeWordFile(paper, report, (share) => shares.push(share), inside(desk));
    expect(workers.size).to.equal(1);
    expect(await bytesOf(file)).to.equal(await bytesOf(await write()));
    expect([file.name, file.type]).to.deep.equal([paper.fileName, (await write()).type]);
    expect(shares.at(-1)).to.equal(1);
    expect(told).to.deep.equal([]);
  }).timeout(60_000);

  it('is read in the Worker as on the page', async () => {
    const { desk, told } = deskWith(WORKER);
    const file = await write();
    expect(await read(file, inside(desk))).to.deep.equal(await read(file));
    expect([workers.size, told]).to.deep.equal([1, []]);
  }).timeout(60_000);

  it('that nobody wrote for us gets its ids from the Worker', async () => {
    const { desk } = deskWith(WORKER);
    const blank = await writeWordFile(paper, { ...report, id: '' });
    const ids = [await read(blank, inside(desk)), await read(blank, inside(desk))].map((one) => (one.status === 'failed' ? '' : one.report.id));
    expect(ids[0]).to.match(/^[a-z][a-z0-9]{13}$/).and.not.equal(ids[1]);
    expect(workers.size).to.equal(1);
  }).timeout(60_000);

  it('that is none is refused by the Worker with the same code', async () => {
    const { desk } = deskWith(WORKER);
    expect(await read(new Blob(['x']), inside(desk))).to.deep.equal({ status: 'failed', findings: [{ code: 'file-not-zip' }] });
  }).timeout(60_000);
});

describe('A Worker', () => {
  it('is one for the desk’s life, and gone with it', async () => {
    const { desk } = deskWith(WORKER);
    const from = inside(desk);
    await Promise.all([write(from), write(from)]);
    expect(workers.size).to.equal(1);
    desk.remove();
    await until('it is gone', () => workers.size === 0);
    document.body.append(desk);
    await write(inside(desk));
    expect(workers.size).to.equal(1);
  }).timeout(60_000);

  it('stays where a host only moves the desk', async () => {
    const { desk } = deskWith(WORKER);
    await write(inside(desk));
    document.body.append(document.createElement('div'), desk);
    await Promise.resolve();
    expect(workers.size).to.equal(1);
  }).timeout(60_000);

  it('ends what it began when the desk goes', async () => {
    const { desk, told } = deskWith(WORKER);
    const file = write(inside(desk));
    desk.remove();
    expect((await file).size).to.be.greaterThan(1000);
    await until('it is gone', () => workers.size === 0);
    expect(told).to.deep.equal([]);
  }).timeout(60_000);

  it('is ended where the reading is given up, and another reads the next file', async () => {
    const { desk, told } = deskWith(WORKER);
    const from = inside(desk);
    const file = await write();
    const giveUp = new AbortController();
    const given = readWordFile(file, { outlines: [story], newId: () => 'x' }, from, giveUp.signal).then(() => 'read', (error: unknown) => (error as Error).name);
    expect(workers.size).to.equal(1);
    giveUp.abort();
    expect([await given, workers.size, told]).to.deep.equal(['AbortError', 0, []]);
    expect((await read(file, from)).status).to.equal('complete');
    expect([workers.size, told]).to.deep.equal([1, []]);
  }).timeout(60_000);

  it('is not needed to give a reading up: the page stops at its next step', async () => {
    const file = await write();
    const giveUp = new AbortController();
    const options = { outlines: [story], newId: () => 'x', pause: () => Promise.resolve(giveUp.abort()) };
    expect(await readWordFile(file, options, undefined, giveUp.signal).then(() => 'read', (error: unknown) => (error as Error).name)).to.equal('AbortError');
  });

  it('goes on with other work where a reading is given up', async () => {
    const { desk } = deskWith(WORKER);
    const from = inside(desk);
    const file = await write();
    const giveUp = new AbortController();
    const writing = write(from);
    const reading = readWordFile(file, { outlines: [story], newId: () => 'x' }, from, giveUp.signal).then(() => 'read', () => 'given up');
    giveUp.abort();
    expect([await reading, (await writing).size > 1000, workers.size]).to.deep.equal(['given up', true, 1]);
  }).timeout(60_000);

  it('gives way to another address', async () => {
    const { desk } = deskWith(WORKER);
    await write(inside(desk));
    desk.workerSrc = `${WORKER}?again`;
    await write(inside(desk));
    expect(workers.size).to.equal(1);
  }).timeout(60_000);

  for (const [what, source] of Object.entries({
    'is not there': '/nothing-here.js',
    'is no script': '/package.json',
    'is of another origin': 'https://example.com/union-report-worker.js',
    'is no address': 'http://[',
    'breaks at once': scripted('throw new Error("broken")'),
    'breaks when asked': scripted('onmessage = () => { throw new Error("broken") }; postMessage({ type: "ready" })'),
    'can’t load what it needs': scripted('onmessage = ({ data: { n } }) => postMessage({ n, type: "failed", message: "no chunk" })'),
    'speaks of something else': scripted('onmessage = ({ data: { n } }) => postMessage({ n, type: "read", read: {} })'),
  }))
    it(`that ${what}: the page does its work, now and from now on, and the host is told once`, async () => {
      const { desk, told } = deskWith(source);
      const from = inside(desk);
      const files = await Promise.all([write(from), write(from)]);
      files.push(await write(from));
      for (const file of files) expect(await bytesOf(file)).to.equal(await bytesOf(await write()));
      expect([told, workers.size]).to.deep.equal([['worker-failed'], 0]);
    }).timeout(60_000);

  for (const [what, lines, patience] of [
    ['never gets ready', '', { start: 50, work: 60_000 }],
    ['never answers', 'onmessage = () => postMessage({ type: "ready" })', { start: 60_000, work: 50 }],
  ] as const)
    it(`that ${what} fails after some time`, async () => {
      const worker = new WordWorker(scripted(lines), patience);
      const error: unknown = await worker.write(paper, report).catch((one: unknown) => one);
      expect(error).to.have.property('code', 'worker-failed');
      expect(workers.size).to.equal(0);
    }).timeout(60_000);

  it('passes on what the writer can’t do: the page could not either', async () => {
    const { desk, told } = deskWith(WORKER);
    const error: unknown = await writeWordFile({ ...paper, body: 0 } as never, report, undefined, inside(desk)).catch((one: unknown) => one);
    expect(error).to.have.property('code', 'export-failed');
    expect([told, workers.size]).to.deep.equal([[], 1]);
  }).timeout(60_000);
});
