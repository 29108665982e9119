import type { DraftSave, DraftStore } from '../../src/drafts/draft-store.js';
import { createMemoryDraftStore } from '../../src/drafts/memory-draft-store.js';
import { UnionReportError } from '../../src/errors.js';
import { clock, turn, type Tab } from './office.js';

/** A disk of one's own making: `write` may be slowed down or fail; the rest is a real store. */
export class Disk {
  readonly saves: DraftSave[] = [];
  /** Saves that are going on. */
  going = 0;
  most = 0;
  fails: (save: DraftSave) => UnionReportError | undefined = () => undefined;
  delay = 0;
  readonly store: DraftStore;
  constructor(real: DraftStore = createMemoryDraftStore({ now: clock() })) {
    this.store = Object.create(real, {
      kept: { value: true },
      write: {
        value: async (draftId: string, save: DraftSave) => {
          this.saves.push(save);
          this.most = Math.max(this.most, ++this.going);
          if (this.delay > 0) await turn(this.delay);
          this.going--;
          const error = this.fails(save);
          if (error) throw error;
          return real.write(draftId, save);
        },
      },
    }) as DraftStore;
  }
  get keys(): string[][] {
    return this.saves.map(({ pieces }) => pieces.map(({ key }) => key));
  }
}
export const full = (): UnionReportError => new UnionReportError('storage-full', 'full');
export const broken = (): UnionReportError => new UnionReportError('storage-failed', 'broken');

/** What a tab was told of its draft, word by word. */
export const statuses = ({ events }: Tab): unknown[] => events.flatMap((event) => (event.type === 'status' ? [event.status.state === 'failed' ? event.status.code : event.status.state] : []));

