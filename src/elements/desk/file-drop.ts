/**
 * Takes files that are dropped on an element. Whatever lies beside it is the page's: nothing is listened for there.
 *
 * @param over whether a file is held over it; `take` gets the first file, and whether there are others
 */
export function takeDroppedFiles(host: HTMLElement, isOpen: () => boolean, over: (holds: boolean) => void, take: (file: File, several: boolean) => void): void {
  const on = (types: string, work: (event: DragEvent) => void): void => {
    for (const type of types.split(' '))
      host.addEventListener(type, (event) => {
        if (!(event as DragEvent).dataTransfer?.types.includes('Files') || !isOpen()) return;
        // Else the browser would leave the page for the file.
        event.preventDefault();
        work(event as DragEvent);
      });
  };
  on('dragenter dragover', () => over(true));
  on('dragleave', ({ relatedTarget }) => host.contains(relatedTarget as Node | null) || over(false));
  on('drop', ({ dataTransfer }) => {
    over(false);
    const [file, other] = dataTransfer?.files ?? [];
    if (file) take(file, !!other);
  });
}
