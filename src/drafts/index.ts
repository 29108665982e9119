/** `union-report/drafts`: reports being written, kept on this device. */
export { openDraftStore } from './open-draft-store.js';
export { createMemoryDraftStore, type MemoryDraftStoreOptions } from './memory-draft-store.js';
export { startDraftSession, type DraftSession, type DraftSessionEvent, type DraftSessionOptions, type DraftStatus } from './draft-session.js';
export { statusText } from './status-text.js';
export { deliverLastWords } from './last-words.js';
export { newId } from '../report/new-id.js';
export type { KeepTyped, ReportStore, StoreEvent } from '../store/report-store.js';
export type { NotKeptReason } from '../storage/not-kept.js';
export type { DraftStoreOptions } from './idb-draft-store.js';
export type {
  DraftCard, DraftCreated, DraftEvent, DraftProgress, DraftReading, DraftSave, DraftSaved, DraftStore, Opened, PieceWrite, SetAside, StoredPiece,
} from './draft-store.js';
