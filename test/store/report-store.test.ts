import { expect } from 'chai';
import fc from 'fast-check';
import type { Answer } from '../../src/outline/values.js';
import type { Change } from '../../src/report/change.js';
import { createReport } from '../../src/report/create-report.js';
import type { UnionReport } from '../../src/report/union-report.js';
import { createReportStore, type ReportStore, type StoreEvent } from '../../src/store/report-store.js';
import { anyChange } from '../support/arbitrary-change.js';
import { everyKind } from '../support/outlines.js';

const NOW = new Date('2023-05-05T07:05:00Z');
const wide = (report: unknown): UnionReport => report as UnionReport;
const given = <V>(value: V): Answer<V> => ({ state: 'given', value });

/** A writer at his desk. `other` is his other tab. */
class Writer {
  readonly store: ReportStore;
  readonly events: StoreEvent[] = [];
  readonly kept: [Change, Date][] = [];
  /** What the listeners were told, as item=words. */
  get told(): string[] {
    return this.events.map(({ report, touched, origin }) => `${origin} ${touched === 'everything' ? touched : [...touched.items].map((id) => `${id}=${String((report.answers[id] as { value?: string } | undefined)?.value)}`).join()}`);
  }
  constructor(first = createReport(everyKind, { id: 'r1', now: NOW, unit: { name: 'CĐCS A', level: 'base' } })) {
    this.store = createReportStore(everyKind, first, () => NOW) as unknown as ReportStore;
    this.store.subscribe((event) => this.events.push(event));
  }
  do(change: Change): this {
    this.store.dispatch(change);
    return this;
  }
  other(change: Change): this {
    this.store.receive(change);
    return this;
  }
  /** Types a word letter by letter, as fields send it. */
  types(item: string, text: string): this {
    for (let end = 1; end <= text.length; end++) this.do({ type: 'answer', item, answer: given(text.slice(0, end)) });
    return this;
  }
  /** The same, where somebody keeps what is typed; or cannot. */
  typesOn(item: string, text: string): this {
    for (let end = 1; end <= text.length; end++) this.store.type(says(item, text.slice(0, end)));
    return this;
  }
  isKept(kept = true): this {
    this.store.keepTyped((change, at) => (kept ? this.kept.push([change, at]) > 0 : false));
    return this;
  }
  rests(): this {
    this.store.rest();
    return this;
  }
  undoes(times = 1): this {
    for (let n = 0; n < times; n++) this.store.undo();
    return this;
  }
  redoes(): this {
    this.store.redo();
    return this;
  }
  get report(): UnionReport {
    return wide(this.store.getReport());
  }
  get answers(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(this.report.answers).flatMap(([id, answer]) => (id === 'targets' ? [] : [[id, answer.state === 'given' ? answer.value : answer.state]])));
  }
  get rows(): string[] {
    return ((this.report.answers['papers'] as { value?: { rows: { rowId: string }[] } } | undefined)?.value?.rows ?? []).map(({ rowId }) => rowId);
  }
}

const says = (item: string, text: string): Change => ({ type: 'answer', item, answer: given(text) });
const clears = (item: string): Change => ({ type: 'answer', item, answer: undefined });
const row = (rowId: string, number = rowId, before?: string): Change =>
  ({ type: 'row-put', item: 'papers', row: { rowId, cells: { number: given(number) } }, ...(before ? { before } : {}) });
const cell = (rowId: string, number: string): Change => ({ type: 'cell', item: 'papers', row: rowId, column: 'number', answer: given(number) });
const without = (rowId: string): Change => ({ type: 'row-remove', item: 'papers', row: rowId });

describe('undo', () => {
  it('takes a typed word back at once', () => expect(new Writer().types('story', 'việt').undoes().answers).to.deep.equal({}));
  it('takes fields back one by one', () => expect(new Writer().types('story', 'a b').types('unmet', 'c').undoes().answers).to.deep.equal({ story: 'a b' }));
  it('brings back what was cleared', () => expect(new Writer().do(says('story', 'a')).types('unmet', 'b').do(clears('story')).undoes().answers).to.deep.equal({ story: 'a', unmet: 'b' }));
  it('parts a mark from typing', () =>
    expect(new Writer().types('story', 'ab').do({ type: 'answer', item: 'story', answer: { state: 'not-applicable', reason: 'none' } }).undoes().answers).to.deep.equal({ story: 'ab' }));
  it('takes several changes that belong together back as one', () =>
    expect(new Writer().do({ type: 'all', changes: [says('story', 'a'), row('x'), says('unmet', 'b')] }).undoes().answers).to.deep.equal({}));
  it('takes typing in a cell back, and leaves its row', () => expect(new Writer().do(row('x', '1')).do(cell('x', '12')).do(cell('x', '123')).undoes().answers).to.deep.equal({ papers: { rows: [{ rowId: 'x', cells: { number: given('1') } }] } }));
  it('brings a removed row back to its place', () => expect(new Writer().do(row('x')).do(row('y')).do(row('z')).do(without('y')).undoes().rows).to.deep.equal(['x', 'y', 'z']));
  it('moves a row back', () => expect(new Writer().do(row('x')).do(row('y')).do(row('z')).do(row('z', 'z', 'x')).undoes().rows).to.deep.equal(['x', 'y', 'z']));
  it('takes typing in one detail of the document back', () =>
    expect(new Writer().do({ type: 'document', document: { number: '1' } }).do({ type: 'document', document: { number: '12' } }).do({ type: 'document', document: { place: 'Vinh' } }).undoes(2).report.document).to.not.have.any.keys('number', 'place'));
  it('gives the unit its former targets and addressee back', () => {
    const writer = new Writer();
    const before = writer.report;
    writer.do({ type: 'unit', unit: { name: 'LĐLĐ tỉnh B', level: 'province' } }).undoes();
    expect({ ...writer.report, updatedAt: '' }).to.deep.equal({ ...before, updatedAt: '' });
  });
  it('never lowers a number that was carried outside', () => expect(new Writer().types('story', 'a').do({ type: 'revision' }).undoes(9).report).to.deep.include({ revision: 1 }));
  it('passes over what changed nothing in the end', () =>
    expect(new Writer().types('unmet', 'b').do({ type: 'all', changes: [says('story', 'a'), clears('story')] }).undoes().answers).to.deep.equal({}));
  it('says that there is nothing to take back', () => {
    const { store } = new Writer();
    expect([store.canUndo, store.undo(), store.canRedo, store.redo()]).to.deep.equal([false, false, false, false]);
  });
  it('forgets everything when the report is replaced', () => {
    const writer = new Writer().types('story', 'a').undoes();
    writer.store.replace(writer.report);
    expect([writer.store.canUndo, writer.store.canRedo, writer.events.at(-1)?.touched]).to.deep.equal([false, false, 'everything']);
  });
});

describe('redo', () => {
  it('does again what was taken back', () => expect(new Writer().types('story', 'a b').types('unmet', 'c').undoes(2).redoes().answers).to.deep.equal({ story: 'a b' }));
  it('brings a long text back that one undo took', () => expect(new Writer().types('story', 'a whole chapter').undoes().redoes().answers).to.deep.equal({ story: 'a whole chapter' }));
  it('ends with a new change', () => expect(new Writer().types('story', 'a').undoes().types('unmet', 'b').redoes().answers).to.deep.equal({ unmet: 'b' }));
  it('does not end with an export', () => expect(new Writer().types('story', 'a').undoes().do({ type: 'revision' }).redoes().answers).to.deep.equal({ story: 'a' }));
});

describe('undo beside another tab', () => {
  it('leaves the other’s answer', () => expect(new Writer().types('story', 'a').other(says('unmet', 'other')).undoes().answers).to.deep.equal({ unmet: 'other' }));
  it('leaves the answer that the other has changed since', () => expect(new Writer().types('story', 'a').other(says('story', 'other')).undoes().answers).to.deep.equal({ story: 'other' }));
  it('goes back to what the other wrote in between', () => expect(new Writer().types('story', 'a').other(says('story', 'other')).do(says('story', 'other!')).undoes().answers).to.deep.equal({ story: 'other' }));
  it('leaves the other’s row', () => expect(new Writer().do(row('x')).other(row('y')).undoes().rows).to.deep.equal(['y']));
  it('leaves the row that the other went on with', () => expect(new Writer().do(row('x')).other(cell('x', 'more')).undoes().rows).to.deep.equal(['x']));
  it('brings its row back beside the other’s', () => expect(new Writer().do(row('x')).do(row('y')).do(without('x')).other(row('z')).undoes().rows).to.deep.equal(['x', 'y', 'z']));
  it('leaves the other’s detail', () =>
    expect(new Writer().do({ type: 'document', document: { number: '1' } }).other({ type: 'document', document: { place: 'Vinh' } }).undoes().report.document).to.include({ place: 'Vinh' }).and.not.have.property('number'));
  it('is no step for what the other did', () => expect(new Writer().other(says('story', 'other')).store.canUndo).to.equal(false));
});

describe('telling', () => {
  it('names what was touched, and by whom', () => {
    const { events } = new Writer().types('story', 'a').other(says('unmet', 'b')).undoes();
    expect(events.map(({ origin, touched }) => [origin, touched === 'everything' ? touched : [...touched.items]])).to.deep.equal([['here', ['story']], ['elsewhere', ['unmet']], ['undo', ['story']]]);
  });
  it('says nothing of a change that changes nothing', () => expect(new Writer().do(says('story', 'a')).do(says('story', 'a')).events).to.have.length(1));
  it('reaches all listeners though one of them throws, and lets the writer know', () => {
    const writer = new Writer();
    const told: string[] = [];
    writer.store.subscribe(() => {
      throw new Error('broken view');
    });
    writer.store.subscribe(() => told.push('told'));
    expect(() => writer.types('story', 'a')).to.throw('broken view');
    expect([told, writer.answers]).to.deep.equal([['told'], { story: 'a' }]);
  });
  it('tells every listener in the order of the changes, also where one answers with another change', () => {
    const writer = new Writer();
    const seen: unknown[] = [];
    const first = writer.store.subscribe(({ report }) => {
      first();
      expect(wide(report).answers['story']).to.deep.equal(given('a'));
      writer.do(says('unmet', 'b'));
    });
    writer.store.subscribe(({ report }) => seen.push(Object.keys(wide(report).answers).filter((id) => id !== 'targets')));
    writer.do(says('story', 'a'));
    expect(seen).to.deep.equal([['story'], ['story', 'unmet']]);
  });
  it('ends with the subscription', () => {
    const writer = new Writer();
    let told = 0;
    writer.store.subscribe(() => void told++)();
    writer.types('story', 'a');
    expect(told).to.equal(0);
  });
});

describe('typing on, where somebody keeps it', () => {
  const kept = () => new Writer().isKept();

  it('is in the report at once, and told when it rests', () => {
    const writer = kept().typesOn('story', 'việt');
    expect([writer.answers, writer.report.updatedAt, writer.told]).to.deep.equal([{ story: 'việt' }, NOW.toISOString(), []]);
    expect(writer.rests().told).to.deep.equal(['here story=việt']);
  });
  it('hands over each key with its time', () => expect(kept().typesOn('story', 'ab').kept).to.deep.equal([[says('story', 'a'), NOW], [says('story', 'ab'), NOW]]));
  it('is told at once where nobody keeps it', () => expect(new Writer().typesOn('story', 'ab').told).to.deep.equal(['here story=a', 'here story=ab']));
  it('is told at once where he cannot', () => expect(kept().isKept(false).typesOn('story', 'ab').told).to.deep.equal(['here story=a', 'here story=ab']));
  it('is told at once, and only the last of it, as soon as he cannot', () => expect(kept().typesOn('story', 'ab').isKept(false).typesOn('story', 'abc').told.at(-1)).to.equal('here story=abc'));
  it('is told when he ends', () => {
    const writer = new Writer();
    const end = writer.store.keepTyped(() => true);
    writer.typesOn('story', 'a');
    end();
    expect([writer.told, writer.typesOn('story', 'b').told]).to.deep.equal([['here story=a'], ['here story=a', 'here story=b']]);
  });
  it('is told before typing in another field', () => expect(kept().typesOn('story', 'a').typesOn('unmet', 'b').told).to.deep.equal(['here story=a']));
  it('is told before another change', () => expect(kept().typesOn('story', 'a').do(says('unmet', 'b')).told).to.deep.equal(['here story=a', 'here unmet=b']));
  it('is told before what comes from another tab', () => expect(kept().typesOn('story', 'a').other(says('story', 'b')).told).to.deep.equal(['here story=a', 'elsewhere story=b']));
  it('is told before it is taken back', () => expect(kept().typesOn('story', 'ab').undoes().told).to.deep.equal(['here story=ab', 'undo story=undefined']));
  it('is one step to take back', () => expect(kept().typesOn('story', 'ab').rests().typesOn('story', 'abc').undoes().answers).to.deep.equal({}));
  it('can be taken back before it is told, and ends what could be done again', () => {
    const { store } = kept().types('unmet', 'a').undoes().typesOn('story', 'b');
    expect([store.canUndo, store.canRedo]).to.deep.equal([true, false]);
  });
  it('says nothing where nothing changes', () => expect(kept().do(says('story', 'a')).typesOn('story', 'a').rests().told).to.deep.equal(['here story=a']));
  it('leaves the same report, and the same way back, as if each key had been told', () =>
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('type', 'do', 'other', 'undo', 'redo', 'rest'), anyChange(everyKind)), { maxLength: 20 }), fc.boolean(), (steps, keeps) => {
      const [ahead, eager] = [new Writer().isKept(keeps), new Writer()];
      for (const [step, change] of steps) {
        if (step === 'do') [ahead, eager].forEach((one) => one.do(change));
        else if (step === 'other') [ahead, eager].forEach((one) => one.other(change));
        else if (step === 'undo') [ahead, eager].forEach((one) => one.undoes());
        else if (step === 'redo') [ahead, eager].forEach((one) => one.redoes());
        else if (step === 'rest') ahead.rests();
        else {
          ahead.store.type(change);
          eager.do(change);
        }
        expect(ahead.report).to.deep.equal(eager.report);
        expect([ahead.store.canUndo, ahead.store.canRedo]).to.deep.equal([eager.store.canUndo, eager.store.canRedo]);
      }
      expect(ahead.rests().events.at(-1)?.report).to.deep.equal(eager.events.at(-1)?.report);
    })));
});

describe('laws of undo', () => {
  const bare = ({ updatedAt: _at, revision: _number, ...report }: UnionReport): object => report;
  const start = (): UnionReport => wide(createReport(everyKind, { id: 'r1', now: NOW, unit: { name: 'A', level: 'base' } }));

  it('undoing all leads back to the beginning, redoing all to the end', () =>
    fc.assert(fc.property(fc.array(anyChange(everyKind), { maxLength: 15 }), (changes) => {
      const writer = new Writer(start() as never);
      for (const change of changes) writer.do(change);
      const end = writer.report;
      while (writer.store.undo());
      expect(bare(writer.report)).to.deep.equal(bare(start()));
      while (writer.store.redo());
      expect(bare(writer.report)).to.deep.equal(bare(end));
    })));

  it('undoing all leaves just what the other tab did, where the two touched different items', () =>
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), anyChange(everyKind)), { maxLength: 15 }), (steps) => {
      const apart = steps.flatMap(([other, change]) => ('item' in change && (change.item < 'press') === other ? [[other, change] as const] : []));
      const [writer, alone] = [new Writer(start() as never), new Writer(start() as never)];
      for (const [other, change] of apart) {
        if (other) [writer, alone].forEach((one) => one.other(change));
        else writer.do(change);
      }
      while (writer.store.undo());
      expect(writer.report.answers).to.deep.equal(alone.report.answers);
    })));
});
