import type { DraftEvent } from './draft-store.js';
import { tellAll } from './tell-all.js';

/** Tells the sessions of this page and of other tabs what was stored. */
export interface DraftChannel {
  /** `everywhere`: other tabs too. */
  tell(event: DraftEvent, everywhere?: boolean): void;
  subscribe(listener: (event: DraftEvent) => void): () => void;
  close(): void;
}

/** @param name names the other tabs' channel; absent: this page only. */
export function createDraftChannel(name?: string): DraftChannel {
  const listeners = new Set<(event: DraftEvent) => void>();
  const hear = (event: DraftEvent): void => tellAll(listeners, event);
  let others: BroadcastChannel | undefined;
  try {
    // Missing in some web views. Then tabs look again when they are looked at.
    if (name !== undefined && typeof BroadcastChannel === 'function') others = new BroadcastChannel(name);
  } catch {
    // Refused where storage is: the same.
  }
  if (others) others.onmessage = ({ data }: MessageEvent<DraftEvent>) => hear(data);
  return {
    tell(event, everywhere = true) {
      hear(event);
      if (everywhere) others?.postMessage(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      others?.close();
    },
  };
}
