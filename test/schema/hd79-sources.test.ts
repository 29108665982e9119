import { expect } from 'chai';
import { hd79Guideline, hd79Tld2023 } from '../../schema/index.js';
import { outlineIndex, type SectionPlace } from '../../src/outline/outline-index.js';
import { printed } from '../../src/outline/text.js';
import { textOf } from '../support/files.js';

interface Correction {
  readonly line: number;
  readonly source: string;
  readonly corrected: string;
  readonly certainty: 'sure' | 'likely' | 'style' | 'leave';
}

/** Direct communication, awareness, impact: worded so that they can't be meant as they stand. */
const LIKELY_LINES = [30, 47, 48];

const lines = (text: string): { number: number; text: string }[] =>
  text.split('\n').map((line, i) => ({ number: i + 1, text: line })).filter((line) => line.text.trim() !== '');
const places = [...outlineIndex(hd79Tld2023).sections.values()];
const inOutline = places.filter(({ section }) => section.origin !== 'beyond');

const mark = ({ section }: SectionPlace): string =>
  section.number !== undefined ? `${section.number}. ` : section.sections ? '' : '- ';
const worded = (place: SectionPlace): string => mark(place) + printed(place.section.text ?? place.section.title);
const verbatim = (place: SectionPlace): string => place.section.sourceText ?? worded(place);

describe('the outline of guideline 79/HD-TLĐ and its two sources', () => {
  let outlineSource: { number: number; text: string }[];
  let guidelineSource: string[];
  let corrections: Correction[];
  let head: number;
  before(async () => {
    outlineSource = lines(await textOf('./fixtures/hd79-outline.source.txt', import.meta.url));
    guidelineSource = lines(await textOf('./fixtures/hd79-guideline.source.txt', import.meta.url)).map((line) => line.text);
    corrections = JSON.parse(await textOf('./fixtures/hd79-corrections.json', import.meta.url)) as Correction[];
    head = hd79Tld2023.sourceHead.length;
  });

  it('holds every line of the outline verbatim, in order, and no line twice', () => {
    expect(outlineSource).to.have.length(4 + 46);
    expect([...hd79Tld2023.sourceHead, ...inOutline.map(verbatim)]).to.deep.equal(outlineSource.map((line) => line.text));
  });

  it('words each line as its source with the corrections applied, and nothing else changed', () => {
    const applied = corrections.filter(({ certainty, line }) => certainty === 'sure' || (certainty === 'likely' && LIKELY_LINES.includes(line)));
    const corrected = outlineSource.slice(head).map(({ number, text }) =>
      applied.filter(({ line }) => line === number).reduce((so, row) => so.replace(row.source, row.corrected), text));
    expect(inOutline.map(worded)).to.deep.equal(corrected);
  });

  it('keeps a source wording only where it differs', () => {
    expect(inOutline.filter((place) => place.section.sourceText === worded(place)).map(({ section }) => section.id)).to.deep.equal([]);
    expect(places.filter(({ section }) => section.origin === 'beyond' && section.sourceText !== undefined)).to.deep.equal([]);
  });

  it('has a correction table whose every row is found in its line', () => {
    for (const { line, source } of corrections) {
      const at = outlineSource.find(({ number }) => number === line);
      expect(at?.text.split(source), `line ${String(line)}: ${source}`).to.have.length(2);
    }
  });

  it('accounts for every line of the guideline, in order, and names no person', () => {
    const withoutPerson = (line: string): string => line.replace(/(?<=đồng chí ).+(?= - )/u, '…').replace(/(?<=số điện thoại: )[\d.]+/u, '…');
    expect(hd79Guideline.map((line) => line.sourceText)).to.deep.equal(guidelineSource.map(withoutPerson));
  });

  it('finds in the outline what each line of the guideline became', () => {
    for (const line of hd79Guideline) {
      if ('outOfScope' in line) expect(line.outOfScope.length, line.sourceText).to.be.greaterThan(20);
      else if ('guidance' in line) for (const id of line.guidance) expect(outlineIndex(hd79Tld2023).sections.get(id)?.section.guidance, id).to.be.a('string');
      else for (const path of line.data) expect(found(path), path).to.not.equal(undefined);
    }
  });

  it('prints the frame as the guideline says it', () => {
    const guideline = guidelineSource.join('\n');
    const { programme, guideline: paper, recipients } = hd79Tld2023;
    for (const said of [programme.number, programme.title, programme.issuer, paper.issuer, '26/8/2020', 'trước 30/5/2023', 'qua Ban Tuyên giáo', recipients[1].email])
      expect(guideline).to.include(said);
    expect([programme.date, hd79Tld2023.period.from, hd79Tld2023.dueBefore]).to.deep.equal(['2020-08-26', '2020-08-26', '2023-05-30']);
    expect(hd79Tld2023.sourceHead.join('')).to.include(`số ${paper.number}, ngày 23  tháng 3 năm 2023`);
    expect(hd79Tld2023).to.not.have.property('contact');
  });
});

/** What stands at a path of the outline, or the section or item of that id. */
function found(path: string): unknown {
  const { sections, items } = outlineIndex(hd79Tld2023);
  return sections.get(path) ?? items.get(path) ?? path.split('.').reduce<unknown>(into, hd79Tld2023);
}

function into(at: unknown, key: string): unknown {
  if (Array.isArray(at)) return at.find((one: { id?: string }) => one.id === key);
  return at === undefined || at === null ? undefined : (at as Record<string, unknown>)[key];
}
