const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An id nobody has used: a letter and 13 letters or digits. Needs no secure context. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(14));
  return Array.from(bytes, (byte, at) => LETTERS[byte % (at === 0 ? 26 : 36)]).join('');
}
