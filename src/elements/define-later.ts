import { whenIdle } from './base/when-idle.js';
import { loadRoom, loadWriting } from './lazy.js';

/**
 * Registers the elements that nobody types in, a little later than those that somebody waits for: then they
 * are not in the way, and are there when the network is not. Where it fails, a desk tries again when it needs them.
 */
export function defineRoomLater(): void {
  void whenIdle().then(loadRoom).then(({ defineRoom }) => defineRoom(customElements), () => undefined);
}

/** Registers the form: at once where the page holds one by itself; a desk loads it when it comes to it. */
export function defineWritingWhenWanted(): void {
  if (typeof document === 'undefined') return;
  const load = (): void => void loadWriting().then(({ defineWriting }) => defineWriting(customElements), () => undefined);
  const look = (): void => (document.querySelector('union-report-form') ? load() : void whenIdle().then(load));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
}
