/** What keys do in the review. */
export interface KeyActions {
  move(by: 1 | -1): void;
  accept(): void;
  correct(): void;
  skip(): void;
  endCorrection(take: boolean): void;
  /** Among the rows of the list of a card: into it, along it, out of it. */
  toRow(by: 1 | -1 | 'in' | 'out'): void;
}

const TYPED_IN = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/**
 * Keys of the review: on a card or its buttons they decide; where something is typed they are letters, and only
 * Ctrl+Enter and Escape (and Enter in a line) end the correction. What a keyboard program composes is never taken.
 */
export function onReviewKey(event: KeyboardEvent, actions: KeyActions): void {
  // 229: a key that an input method is still busy with, whatever the event says of composing.
  if (event.isComposing || event.keyCode === 229 || event.altKey || event.defaultPrevented) return;
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return;
  const act = (work: () => void): void => {
    event.preventDefault();
    work();
  };
  const command = event.ctrlKey || event.metaKey;
  if (target.closest('.edit')) {
    if (event.key === 'Escape') act(() => actions.endCorrection(false));
    else if (event.key === 'Enter' && (command || target.matches('input[type=text]'))) act(() => actions.endCorrection(true));
    return;
  }
  if (command || target.matches(TYPED_IN) || !target.closest('.card')) return;
  const isRow = target.matches('label.row input');
  switch (event.key.toLowerCase()) {
    case 'arrowright': return target.matches('.card') ? act(() => actions.toRow('in')) : undefined;
    case 'arrowleft':
    case 'escape': return isRow ? act(() => actions.toRow('out')) : undefined;
    case 'arrowdown':
    case 'j': return act(() => (isRow ? actions.toRow(1) : actions.move(1)));
    case 'arrowup':
    case 'k': return act(() => (isRow ? actions.toRow(-1) : actions.move(-1)));
    case 'n': return act(() => actions.accept());
    case 's': return act(() => actions.correct());
    case 'b': return act(() => actions.skip());
    case 'enter': return target.matches('.card') || isRow ? act(() => actions.accept()) : undefined;
    default:
  }
}
