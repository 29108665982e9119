/**
 * A clerk by script: looks at what is asked, puts right what the paper says otherwise, and counts how often a decision was
 * needed. The paper is the key to the made-up reports: figure key → number.
 */
import { outline, options, source } from './gathered.mjs';

const { consolidate, correctionKey, readReports, NO_DECISIONS } = source;

/** Made-up files, read as an office reads them. */
export async function readFiles(files) {
  const given = await Promise.all(files.map(async ({ name, type, make }) => new File([await make()], name, { type })));
  return readReports(given, { outlines: [outline], today: options.day });
}

const figure = (value) => ({ value, text: String(value) });

export class Clerk {
  decisions = NO_DECISIONS;
  /** What for → how many times. */
  asked = { unit: 0, 'which report': 0, 'other level': 0, 'looked at': 0, corrected: 0, 'found missing': 0 };
  /** Figures that count and are wrong, with nothing to say so. */
  silent = [];

  constructor(files, reads) {
    this.files = files;
    this.reads = reads;
    // The same file may have come twice.
    this.paper = new Map(reads.map(({ fileId }, i) => [fileId, files[i]]).sort(([, a], [, b]) => Number(a.counts) - Number(b.counts)));
  }

  gather() {
    return consolidate(outline, this.reads, { ...options, decisions: this.decisions });
  }

  #decide(fileId, decision, why) {
    this.asked[why]++;
    this.decisions = { ...this.decisions, files: { ...this.decisions.files, [fileId]: { ...this.decisions.files[fileId], ...decision } } };
  }
  #correct(fileId, key, value, why) {
    this.asked[why]++;
    this.decisions = { ...this.decisions, corrections: { ...this.decisions.corrections, [correctionKey(fileId, key)]: { figure: figure(value), note: 'theo bản giấy' } } };
  }

  /** Settles whatever is to be reviewed. */
  settles() {
    for (let turn = 0; turn < 5; turn++) {
      const { gathering, intakes } = this.gather();
      const waiting = [...gathering.files].filter(([, { status }]) => status === 'review');
      if (waiting.length === 0) return;
      for (const [fileId, { why }] of waiting) this.#reviews(fileId, why, intakes.get(fileId));
    }
    throw new Error('the reviews have no end');
  }

  #reviews(fileId, why, { doubts, figures }) {
    const { unitId, counts, truth } = this.paper.get(fileId);
    if (!counts) return this.#decide(fileId, { count: false }, 'which report');
    if (why.some((one) => one.startsWith('unit-') && one !== 'unit-twice')) this.#decide(fileId, { unitId }, 'unit');
    if (why.includes('other-level')) this.#decide(fileId, { unitId, count: true }, 'other level');
    if (why.includes('doubts') || why.includes('unplaced')) {
      const doubted = new Set(doubts.map(({ itemId }) => itemId));
      for (const [key, { figure: read }] of Object.entries(figures))
        if (doubted.has(key.split(/[:/#]/)[0]) && key in truth && read?.value !== truth[key]) this.#correct(fileId, key, truth[key], 'corrected');
      this.#decide(fileId, { reviewed: true }, 'looked at');
    }
    if (why.includes('unit-twice')) return; // The other one is left out in its turn.
  }

  /** Looks down the table for who gave no figure that the paper has; and for what is wrong without a word. */
  comparesWithPaper() {
    for (const { fileId, cells } of this.gather().figures.rows) {
      const { truth, name } = this.paper.get(fileId);
      for (const [key, value] of Object.entries(truth)) {
        const cell = cells[key];
        if (cell?.figure?.value === value) continue;
        if (cell?.figure) this.silent.push(`${name}: ${key} is ${value}, read as ${cell.figure.text}`);
        else this.#correct(fileId, key, value, 'found missing');
      }
    }
  }

  get total() {
    return Object.values(this.asked).reduce((sum, one) => sum + one, 0);
  }
}

/** What totals say, without those that nobody asked for. */
export const sumsOf = ({ figures }, keys) => Object.fromEntries(keys.map((key) => [key, figures.totals[key]?.figure?.value]));

export const keyOf = (files) => {
  const key = {};
  for (const { truth, counts } of files) if (counts) for (const [figureKey, value] of Object.entries(truth)) key[figureKey] = (key[figureKey] ?? 0) + value;
  return key;
};
