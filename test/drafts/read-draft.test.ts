import { expect } from 'chai';
import { createDatabaseDraftStore } from '../../src/drafts/database-draft-store.js';
import { createDraftChannel } from '../../src/drafts/draft-channel.js';
import type { DraftDatabase, DraftTransaction } from '../../src/drafts/draft-database.js';
import { createMemoryDatabase } from '../../src/drafts/memory-database.js';
import { UnionReportError } from '../../src/errors.js';
import { everyKind } from '../support/outlines.js';
import { clock, given, newReport, readable, wide } from './office.js';

/** A disk that has lost the file of one long text: whoever reads that record, alone or among others, fails. */
function withHole(database: DraftDatabase, key: string): DraftDatabase {
  const lost = (): never => {
    throw new UnionReportError('storage-failed', 'Failed to read large IndexedDB value');
  };
  let there = true;
  return {
    ...database,
    run: (mode, work) =>
      database.run(mode, (transaction) => {
        const holed: DraftTransaction = {
          ...transaction,
          get: (table, at) => (there && table === 'pieces' && at[1] === key ? lost() : transaction.get(table, at)),
          all: (table, draft) => (there && table === 'pieces' ? lost() : transaction.all(table, draft)),
          delete: (table, at) => {
            if (at[1] === key) there = false;
            transaction.delete(table, at);
          },
        };
        return work(holed);
      }),
  };
}

describe('a draft with a record that cannot be read at all', () => {
  it('opens without it, and says so', async () => {
    const database = createMemoryDatabase(undefined);
    const on = (disk: DraftDatabase) => createDatabaseDraftStore(disk, createDraftChannel(), { user: '', now: clock(), newId: () => 'aside-1' });
    await on(database).create({ ...newReport(), answers: { story: given('lost'), unmet: given('y') } });
    const store = on(withHole(database, 'answer/story'));
    const reading = readable(await store.read(everyKind, 'report-1'));
    expect([reading.status, reading.findings.map(({ code }) => code)]).to.deep.equal(['review', ['record-corrupt']]);
    expect(wide(reading.report).answers).to.deep.equal({ unmet: given('y') });
    expect(readable(await store.read(everyKind, 'report-1')).findings.map(({ code }) => code)).to.deep.equal(['record-corrupt']);
  });
});
