import { fold } from '../../i18n/fold.js';

/**
 * Where a text says something, whatever its tones: pieces of it in turn that are not and that are it. One piece alone:
 * it does not say it.
 */
export function foundIn(text: string, query: string): readonly string[] {
  const needle = fold(query);
  if (!needle) return [text];
  // Each letter of the folded text with the letter it came from.
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = /\s/.test(letter) ? (folded.endsWith(' ') || !folded ? '' : ' ') : fold(letter);
    for (let i = 0; i < plain.length; i++) from.push(at);
    folded += plain;
    at += letter.length;
  }
  from.push(text.length);
  const pieces: string[] = [];
  let last = 0;
  for (let hit = folded.indexOf(needle); hit >= 0; hit = folded.indexOf(needle, hit + needle.length)) {
    const [start, end] = [from[hit] ?? 0, from[hit + needle.length] ?? text.length];
    pieces.push(text.slice(last, start), text.slice(start, end));
    last = end;
  }
  return [...pieces, text.slice(last)];
}
