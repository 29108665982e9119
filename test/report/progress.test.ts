import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Outline } from '../../src/outline/outline.js';
import { relevance } from '../../src/outline/relevance.js';
import { outlineIndex } from '../../src/outline/outline-index.js';
import { checkReport } from '../../src/report/check-report.js';
import { createReport } from '../../src/report/create-report.js';
import { reportProgress } from '../../src/report/progress.js';
import { arbitraryReport } from '../support/arbitrary-report.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;
const given = <V>(value: V) => ({ state: 'given', value }) as const;
const blank = createReport(outline, { id: 'r', now: new Date(0), unit: { name: 'A', level: 'province' } });
const progress = (answers: object) => reportProgress(outline, { ...blank, answers: { ...blank.answers, ...answers } });

describe('reportProgress', () => {
  it('counts what is asked and what of it is answered', () => {
    expect(progress({})).to.deep.include({ answered: 0, optional: 0 });
    expect(progress({ story: given('a'), papers: { state: 'not-applicable', reason: 'none' }, slogan: given('b') })).to.deep.include({ asked: progress({}).asked, answered: 2, optional: 1 });
  });
  it('follows an answer that asks for more', () => expect(progress({ 'has-press': given(true) }).asked).to.equal(progress({}).asked + 1));
  it('says it of each section and all above it', () => {
    const { sections } = progress({ sessions: given({ value: 1, text: '1' }) });
    for (const id of ['direct', 'meetings', 'work']) expect(sections.get(id)).to.deep.include({ answered: 1, state: 'some' });
    expect(sections.get('lead')).to.deep.equal({ asked: 2, answered: 0, optional: 0, state: 'none' });
    expect(progress({ story: given('a'), papers: { state: 'unparsed', text: 'b' } }).sections.get('lead')).to.deep.include({ state: 'all' });
    expect([...sections.keys()]).to.deep.equal([...outlineIndex(outline).sections.keys()]);
  });
  it('calls a section free where nothing is asked', () => {
    const base = { ...blank, unit: { name: 'A', level: 'base' } };
    expect(reportProgress(outline, base).sections.get('goals')).to.deep.include({ asked: 0, state: 'free' });
  });

  it('agrees with relevance and with the findings', () => {
    fc.assert(fc.property(arbitraryReport(outline), (report) => {
      const { asked, answered, open, sections } = reportProgress(outline, report);
      expect(asked).to.equal([...outlineIndex(outline).items.keys()].filter((id) => relevance(outline, report, id) === 'asked').length);
      expect(asked - answered).to.equal(open.length);
      const missing = new Set(checkReport(outline, report, { today: '2023-05-01' }).filter(({ code, partId }) => code === 'missing' && !partId).map(({ itemId }) => itemId));
      for (const id of open) expect(missing).to.include(id);
      const top = outline.sections.map(({ id }) => sections.get(id)?.asked ?? 0);
      expect(top.reduce((a, b) => a + b)).to.equal(asked);
    }));
  });
});
