/** A file that was chosen or dropped. */
export interface GivenFile {
  readonly file: File;
  /** Its name, behind those of the folders it was found in. */
  readonly path: string;
}

/** Files of a chooser; of a chosen folder all that lie below it. */
export const chosenFiles = (input: HTMLInputElement): GivenFile[] =>
  [...(input.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));

/**
 * All files that were dropped, those of folders too. What was dropped is only there during the event, so this has to
 * be called in it; folders are walked afterwards.
 */
export function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files].map((file) => ({ file, path: file.name }));
  if (!entries.length || entries.some((entry) => entry === null)) return Promise.resolve(plain);
  return walk(entries as FileSystemEntry[]);
}

async function walk(entries: readonly FileSystemEntry[]): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  for (const waiting = [...entries].reverse(); ; ) {
    const entry = waiting.pop();
    if (!entry) return found;
    // What has gone meanwhile, or may not be read, is as if it had not been dropped.
    if (entry.isFile) await fileOf(entry as FileSystemFileEntry).then((file) => found.push({ file, path: entry.fullPath.replace(/^\//, '') }), () => undefined);
    else waiting.push(...(await childrenOf(entry as FileSystemDirectoryEntry)).reverse());
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder tells its children some at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (!some.length) return children;
    children.push(...some);
  }
}
