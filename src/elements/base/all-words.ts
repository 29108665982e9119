/** All the words in a value, whatever its shape: its leaves one after the other, but for ids and states. */
export function allWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('text' in value) return String(value.text);
  return Object.entries(value).flatMap(([key, part]) => (/^(state|rowId|id)$/.test(key) ? [] : [allWords(part)])).filter(Boolean).join(' · ');
}
