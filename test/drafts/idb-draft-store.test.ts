import { expect } from 'chai';
import { DATABASE_VERSION } from '../../src/drafts/upgrade-database.js';
import { everyKind } from '../support/outlines.js';
import { draftStoreConformance } from './conformance.suite.js';
import { Storage, clock, given, newReport, readable, until, wide } from './office.js';

const storages: Storage[] = [];
const storage = (): Storage => {
  const made = new Storage();
  storages.push(made);
  return made;
};
afterEach(async () => {
  for (const one of storages.splice(0)) await one.clear();
});

draftStoreConformance('IndexedDB', (options) => storage().open(options));

describe('an IndexedDB draft store', () => {
  const story = (text: string, base = 0, writer = 'a') => ({ writer, at: '2023-05-05T09:00:00Z', pieces: [{ key: 'answer/story', value: given(text), base }] });
  const words = { unmet: { key: 'answer/unmet', value: given('y'), base: 0 } };

  it('keeps drafts when it is closed and opened again', async () => {
    const disk = storage();
    const first = await disk.open();
    await first.create(newReport());
    await first.write('report-1', story('Đã'));
    first.close();
    const again = await disk.open();
    expect([again.kept, again.reason]).to.deep.equal([true, undefined]);
    expect(wide(readable(await again.read(everyKind, 'report-1')).report).answers['story']).to.deep.equal(given('Đã'));
  });

  it('keeps one person’s drafts apart from another’s', async () => {
    const disk = storage();
    const [lan, minh] = [await disk.open({ user: 'lan' }), await disk.open({ user: 'minh' })];
    await lan.create(newReport('of-lan'));
    await minh.create(newReport('of-minh'));
    expect([(await lan.list()).map(({ id }) => id), (await minh.list()).map(({ id }) => id)]).to.deep.equal([['of-lan'], ['of-minh']]);
  });

  it('writes one small record for a key typed, however large the report', async () => {
    const disk = storage();
    const store = await disk.open();
    await store.create(newReport());
    const before = await disk.records('pieces');
    await store.write('report-1', story('Đ'));
    const after = await disk.records('pieces');
    const told = (record: object): string => JSON.stringify(record);
    const written = after.map(told).filter((one) => !before.map(told).includes(one));
    expect(written).to.have.length(1);
    expect(written[0]).to.have.length.lessThan(200);
  });

  it('tells other tabs', async () => {
    const disk = storage();
    const [here, there] = [await disk.open(), await disk.open()];
    const heard: string[] = [];
    there.subscribe((event) => heard.push(event.type === 'pieces' ? `${event.writer}: ${event.keys.join()}` : event.type));
    await here.create(newReport());
    await here.write('report-1', story('Đã'));
    await until('the other tab hears', () => heard.length >= 2);
    expect(heard).to.deep.equal(['card', 'a: answer/story']);
  });

  it('deletes for good what was removed more than 30 days ago', async () => {
    const disk = storage();
    const may = await disk.open({ now: clock('2023-05-01T00:00:00Z') });
    for (const id of ['old', 'kept']) await may.create(newReport(id));
    await may.remove('old');
    const later = await disk.open({ now: clock('2023-05-30T23:00:00Z') });
    expect((await later.list('removed')).map(({ id }) => id)).to.deep.equal(['old']);
    const june = await disk.open({ now: clock('2023-06-01T00:00:00Z') });
    await until('it is gone', async () => (await june.list('removed')).length === 0);
    expect(new Set((await disk.records('pieces')).map(({ draft }) => draft))).to.deep.equal(new Set(['kept']));
    expect((await june.list()).map(({ id }) => id)).to.deep.equal(['kept']);
  });

  describe('closed by force', () => {
    it('gives way when the database is deleted, and begins anew', async () => {
      const disk = storage();
      const store = await disk.open();
      await store.create(newReport());
      const outcome = await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(disk.name);
        request.onsuccess = () => resolve('deleted');
        request.onblocked = () => resolve('blocked');
      });
      expect(outcome).to.equal('deleted');
      expect(await store.write('report-1', story('x'))).to.deep.equal({ status: 'missing' });
      await store.create(newReport());
      expect((await store.list()).map(({ id }) => id)).to.deep.equal(['report-1']);
    });

    it('gives way to a newer version of itself, and says so from then on', async () => {
      const disk = storage();
      const store = await disk.open();
      await store.create(newReport());
      const newer = await disk.raw(DATABASE_VERSION + 1);
      expect(await store.write('report-1', story('x')).catch(({ code }: { code: string }) => code)).to.equal('storage-missing');
      expect([store.kept, store.reason]).to.deep.equal([false, 'newer']);
      newer.close();
    });

    it('writes what waits before it gives way', async () => {
      const disk = storage();
      const store = await disk.open();
      await store.create(newReport());
      store.subscribe(({ type }) => {
        if (type === 'closing') void store.write('report-1', story('the last word'));
      });
      (await disk.raw(DATABASE_VERSION + 1)).close();
      const piece = (await disk.records('pieces')).find(({ key }) => key === 'answer/story');
      expect(piece).to.include({ text: JSON.stringify(given('the last word')) });
    });

    it('fails plainly after it was closed', async () => {
      const store = await storage().open();
      store.close();
      expect(await store.list().catch(({ code }: { code: string }) => code)).to.equal('storage-failed');
    });
  });

  describe('a damaged record', () => {
    const opened = async (damage: (disk: Storage) => Promise<void>) => {
      const disk = storage();
      const store = await disk.open();
      await store.create(newReport());
      await store.write('report-1', { ...story('sound'), pieces: [...story('sound').pieces, words.unmet, { key: 'document/number', value: '12', base: 0 }] });
      await damage(disk);
      return { disk, store, ...readable(await store.read(everyKind, 'report-1')) };
    };
    const scribbled = (record: object) => opened((disk) => disk.scribble('pieces', { draft: 'report-1', ...record }));
    const sealed = async (disk: Storage, key: string): Promise<object> => (await disk.records('pieces')).find((record) => record['key'] === key) ?? {};
    const codes = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code);

    it('is set aside, told with what is left of it, and the rest opens', async () => {
      const { report, findings, status, disk } = await scribbled({ key: 'answer/story', text: 'garbage', seq: 2, writer: 'a', base: 0, sum: 'x' });
      expect(status).to.equal('review');
      expect(findings).to.have.length(1);
      expect(findings[0]).to.include({ code: 'record-corrupt', key: 'answer/story', itemId: 'story' }).and.to.have.property('raw').that.includes('garbage');
      expect([wide(report).answers['story'], wide(report).answers['unmet'], report.document.number]).to.deep.equal([undefined, given('y'), '12']);
      expect(await sealed(disk, 'answer/story')).to.deep.equal({});
    });
    it('is told at each opening until it is dealt with', async () => {
      const { store } = await scribbled({ key: 'answer/story' });
      expect(codes(readable(await store.read(everyKind, 'report-1')).findings)).to.deep.equal(['record-corrupt']);
      await store.dropAside('report-1', (await store.asides('report-1'))[0]?.id ?? '');
      expect(codes(readable(await store.read(everyKind, 'report-1')).findings)).to.deep.equal([]);
    });
    it('is found though only one letter changed', async () =>
      expect(codes((await opened(async (disk) => disk.scribble('pieces', { ...(await sealed(disk, 'answer/story')), text: JSON.stringify(given('sounds')) }))).findings)).to.deep.equal(['record-corrupt']));
    it('is found though it is sound, but of another place', async () =>
      expect(codes((await opened(async (disk) => disk.scribble('pieces', { ...(await sealed(disk, 'answer/story')), key: 'answer/unmet' }))).findings)).to.deep.equal(['record-corrupt']));
    it('may be anything', async () => {
      const { findings, report } = await opened(async (disk) => {
        await disk.scribble('pieces', { draft: 'report-1', key: 7, when: new Date(0), what: new Uint8Array(3), big: 10n });
        await disk.scribble('pieces', { draft: 'report-1', key: 'answer/story', text: { state: 'given' } });
      });
      expect([codes(findings), wide(report).answers['unmet']]).to.deep.equal([['record-corrupt', 'record-corrupt'], given('y')]);
    });
    it('may be the unit: the card still has its name', async () => expect((await scribbled({ key: 'unit' })).report.unit).to.deep.equal({ name: 'CĐCS A' }));
    it('may be the card: its draft is still listed and opens', async () => {
      const { store, report } = await opened((disk) => disk.scribble('drafts', { id: 'report-1', seq: 'many', outline: null }));
      expect([(await store.list()).map(({ id }) => id), report.unit.name, wide(report).answers['unmet']]).to.deep.equal([['report-1'], 'CĐCS A', given('y')]);
      expect((await store.write('report-1', story('goes on'))).status).to.equal('saved');
    });
    it('is set aside too when it is written over', async () => {
      const { store } = await opened(() => Promise.resolve());
      await storages.at(-1)?.scribble('pieces', { draft: 'report-1', key: 'answer/story', text: 'garbage' });
      await store.write('report-1', story('new', 2));
      expect((await store.asides('report-1')).map(({ why, key }) => [why, key])).to.deep.equal([['corrupt', 'answer/story']]);
    });
    it('goes along with a duplicate', async () => {
      const { store } = await opened(() => Promise.resolve());
      await storages.at(-1)?.scribble('pieces', { draft: 'report-1', key: 'answer/story', text: 'garbage' });
      const copy = await store.duplicate('report-1');
      const reading = readable(await store.read(everyKind, copy?.id ?? ''));
      expect([codes(reading.findings), wide(reading.report).answers['unmet']]).to.deep.equal([['record-corrupt'], given('y')]);
    });
    it('of a later version of the page is left alone', async () => {
      const { disk, findings } = await opened(async (there) => {
        const { sealed: seal } = await import('../../src/drafts/piece-record.js');
        await there.scribble('pieces', seal({ draft: 'report-1', key: 'attachment/1', text: '{}', seq: 2, writer: 'b', base: 0 }));
      });
      expect([codes(findings), await sealed(disk, 'attachment/1')]).to.have.nested.property('[1].text', '{}');
      expect(findings).to.deep.equal([]);
    });
  });
});
