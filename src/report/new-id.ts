const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** An id nobody else has: a letter, then 13 letters or digits. Works without a secure context, where `randomUUID` is missing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(14));
  return Array.from(bytes, (byte, at) => LETTERS[byte % (at === 0 ? 26 : 36)]).join('');
}
