/** A file whose bytes are read when its turn comes: on a disk, a share, a server. */
export interface LaterFile {
  readonly name: string;
  /** In bytes, where it is known before. */
  readonly size?: number;
  /** The whole file. It may reject: then the file is named as one that could not be read. */
  read(): Promise<Uint8Array>;
}

/** A file to be read. A `Blob` without a name is one called "". */
export type GivenFile = Blob | { readonly name: string; readonly bytes: Uint8Array } | LaterFile;

export const nameOf = (file: GivenFile): string => ('name' in file ? file.name : '');

export const sizeOf = (file: GivenFile): number => ('bytes' in file && file.bytes instanceof Uint8Array ? file.bytes.length : ((file as Blob | LaterFile).size ?? 0));

export async function bytesOf(file: GivenFile): Promise<Uint8Array> {
  if (file instanceof Blob) return new Uint8Array(await file.arrayBuffer());
  return 'read' in file ? file.read() : file.bytes;
}
