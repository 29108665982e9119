/** Lets the page answer what a person did meanwhile. Not by a timer: those are slowed down in pages behind others. */
export type Breathe = () => Promise<void>;

/** @returns also how it ends: an open channel keeps what it holds alive */
export function breather(): { readonly breathe: Breathe; end(): void } {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    breathe: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(0);
      }),
    end: () => port1.close(),
  };
}

/** How long work goes on before the page may answer, in ms. */
export const SPELL = 12;

/** Lets the page answer where it has not for a while; to be waited for often. */
export function pausing(breathe: Breathe): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SPELL) return;
    await breathe();
    since = performance.now();
  };
}
