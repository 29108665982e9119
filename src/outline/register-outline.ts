import type { Outline } from './outline.js';

const outlines = new Map<string, Outline>();
const waiting = new Map<string, Set<(outline: Outline) => void>>();

/**
 * Makes an outline known to this page, so that an element can name it by its id. Elements that already wait for
 * it are told. Registered again, as in a newer version, it replaces the former for elements that come later.
 */
export function registerOutline(outline: Outline): void {
  outlines.set(outline.id, outline);
  const listeners = waiting.get(outline.id);
  waiting.delete(outline.id);
  for (const listener of listeners ?? []) listener(outline);
}

/** The outline of that id, as far as one is registered. */
export const registeredOutline = (id: string): Outline | undefined => outlines.get(id);

/** Calls back with the outline, once: at once if it is registered, else when it is. Returns the function that stops waiting. */
export function awaitOutline(id: string, listener: (outline: Outline) => void): () => void {
  const known = outlines.get(id);
  if (known) {
    listener(known);
    return () => undefined;
  }
  const listeners = waiting.get(id) ?? new Set();
  waiting.set(id, listeners.add(listener));
  return () => void listeners.delete(listener);
}
