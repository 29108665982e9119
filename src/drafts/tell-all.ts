/** Tells every listener. One that throws keeps nothing from the others, nor from what is being told of; the page hears of its error. */
export function tellAll<E>(listeners: Iterable<(event: E) => void>, event: E): void {
  for (const listener of [...listeners])
    try {
      listener(event);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
}
