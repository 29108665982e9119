import { cleanText } from '../../i18n/clean-text.js';
import type { Found } from '../../report/incoming.js';
import type { Added, Said } from './visible.js';

export interface Lines {
  readonly text: string;
  readonly edited: boolean;
  /** A line that was printed is not found. */
  readonly gone: boolean;
  readonly found: readonly Found[];
}

/**
 * Running text put together again: lines as the data have them where the paper still says so, as it says now where it
 * does not, with what was added where it was added.
 *
 * @param printed keys that the paper had, by line (from 1)
 */
export function linesIn(data: string, printed: ReadonlyMap<number, string>, said: ReadonlyMap<string, Said>, added: readonly Added[], seen: ReadonlyMap<number, string>): Lines {
  const lines = data === '' ? [] : data.split('\n');
  const out: string[] = [];
  const found: Found[] = [];
  let edited = false;
  let gone = false;
  const say = (text: string): void => {
    const clean = cleanText(text).trim();
    if (clean) out.push(clean);
  };
  const numbers = [...new Set([...printed.keys(), ...seen.keys(), ...lines.map((_line, i) => i + 1)])].sort((a, b) => a - b);
  const join = (key: string | undefined, place: 'before' | 'after'): void => {
    if (key === undefined) return;
    for (const one of added)
      if (one[place] === key) {
        say(one.text);
        found.push(one.found);
        edited = true;
      }
  };
  for (const number of numbers) {
    const key = printed.get(number) ?? seen.get(number);
    const now = key === undefined ? undefined : said.get(key);
    join(key, 'before');
    if (now && !now.same) {
      say(now.text);
      edited = true;
    } else if (lines[number - 1] !== undefined) {
      out.push(lines[number - 1] ?? '');
      if (!now && printed.has(number)) gone = true;
    }
    if (now) found.push(now.found);
    join(key, 'after');
  }
  return { text: edited ? out.join('\n').replace(/^\n+|\n+$/g, '') : data, edited, gone, found };
}
