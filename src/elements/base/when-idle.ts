/** What somebody waits for on this page: all of it. */
let awaited: Promise<unknown> = Promise.resolve();

/** Says that somebody waits for this: what is loaded for later comes after it. It may fail. Returns it. */
export function holdBack<T>(work: Promise<T>): Promise<T> {
  awaited = Promise.allSettled([awaited, work]).then(() => undefined);
  return work;
}

/** After what somebody waits for has come, is painted and can be used: now it is time for what is loaded for later. */
export async function whenIdle(): Promise<void> {
  for (let seen: Promise<unknown> | undefined; seen !== awaited; ) {
    await (seen = awaited);
    await idle();
  }
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 300);
  });
