/** Puts the caret into the control of a cell. */
export function focusCell(row: HTMLTableRowElement, cellIndex: number): boolean {
  const box = row.cells[cellIndex]?.querySelector<HTMLElement>('input,textarea,select');
  if (!box) return false;
  box.focus();
  if (box instanceof HTMLInputElement) box.select();
  return true;
}

/**
 * Keys that move from cell to cell as in a spreadsheet: Enter and the arrows up and down within a column,
 * left and right where the caret can't go further in the text. Lists to choose from keep their arrows.
 */
export function moveInTable(event: KeyboardEvent): void {
  const box = event.target as Element;
  const cell = box.closest<HTMLTableCellElement>('td,th');
  const row = cell?.closest('tr');
  if (!cell || !row || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
  const text = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box : undefined;
  if (!text && event.key !== 'Enter') return;
  if (box instanceof HTMLButtonElement || (box instanceof HTMLSelectElement && event.key === 'Enter' && event.shiftKey)) return;
  const collapsed = text?.selectionStart === text?.selectionEnd;
  const atStart = !text || (collapsed && text.selectionStart === 0);
  const atEnd = !text || (collapsed && text.selectionEnd === text.value.length);
  const whole = !!text && !collapsed && text.selectionStart === 0 && text.selectionEnd === text.value.length;
  const oneLine = !(text instanceof HTMLTextAreaElement) || text.clientHeight < 60;
  const to = ((): Element | null | undefined => {
    switch (event.key) {
      case 'Enter':
        return event.shiftKey ? up(row) : down(row);
      case 'ArrowUp':
        return oneLine || atStart ? up(row) : undefined;
      case 'ArrowDown':
        return oneLine || atEnd ? down(row) : undefined;
      case 'ArrowLeft':
        return !event.shiftKey && (atStart || whole) ? row : undefined;
      case 'ArrowRight':
        return !event.shiftKey && (atEnd || whole) ? row : undefined;
      default:
        return undefined;
    }
  })();
  if (event.key === 'Enter') event.preventDefault();
  if (!(to instanceof HTMLTableRowElement)) return;
  const step = to === row ? (event.key === 'ArrowLeft' ? -1 : 1) : 0;
  if (focusCell(to, cell.cellIndex + step)) event.preventDefault();
}

const up = (row: HTMLTableRowElement): Element | null => row.previousElementSibling;
const down = (row: HTMLTableRowElement): Element | null => row.nextElementSibling;
