import { loadRoom } from './lazy.js';

/**
 * Registers the elements that nobody types in, a little later than those that somebody waits for: then they
 * are not in the way, and are there when the network is not. Where it fails, a desk tries again when it needs them.
 */
export function defineRoomLater(): void {
  const load = (): void => void loadRoom().then(({ defineRoom }) => defineRoom(customElements), () => undefined);
  // Safari has no idle callback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 3000 });
  else setTimeout(load, 500);
}
