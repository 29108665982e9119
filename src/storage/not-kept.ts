/**
 * Why nothing is kept on this device. `missing`: the browser has no storage here. `refused`: it has one but
 * does not open it. `no-answer`: it never answers. `blocked`: a tab with an older version of the page holds
 * it. `newer`: a newer version of the page has changed it.
 */
export type NotKeptReason = 'missing' | 'refused' | 'no-answer' | 'blocked' | 'newer';

/** The browser's own storage, or why there is none. */
export function ownFactory(): IDBFactory | NotKeptReason {
  try {
    return (globalThis as { indexedDB?: IDBFactory }).indexedDB ?? 'missing';
  } catch {
    return 'refused'; // In a frame that may have no storage, looking is an error already.
  }
}
