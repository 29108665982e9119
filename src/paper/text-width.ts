/** Widths of Times letters in thousandths of an em; all others are half an em. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  ([
    ['ijlt/:;', 278], ['fIr()-', 333], ['sJ', 389], ['acez', 444], ['FPS', 556], ['ELTZ', 611], ['BCR', 667],
    ['ADGHKNOQUVXYw', 722], ['m', 778], ['M', 889], ['W', 944], [' .,\u00a0', 250],
  ] as const).flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** About how wide a line of upright Times is, in em. Marks take no room, but the horn of ư and ơ does. */
export function emWidth(text: string, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') {
      if (letter === '\u031b') sum += 55;
      continue;
    }
    const width = WIDTHS.get(letter === 'Đ' ? 'D' : letter) ?? 500;
    sum += bold ? width * (/\p{Ll}/u.test(letter) ? 1.08 : /\p{Lu}/u.test(letter) ? 1.05 : 1) : width;
  }
  return sum / 1000;
}

/** Where a new line reads well in a name or a title; where it would leave a small word hanging, or cut a word of two syllables in half. */
const OPENS = /^([“"(]|(tỉnh|thành|huyện|quận|thị|việt|công|trường|các|của)$)/i;
const DANGLES = /^(của|về|và|theo|số|ngày|tháng|năm|tại|trong|cho)$/i;
const JOINS = /^(liên đoàn|lao động|công đoàn|việt nam|thành phố|cơ sở|công ty|ban chấp|chấp hành|chương trình|trung ương|thị xã)$/i;

/**
 * Breaks a centred line into as few lines as the width (in em) asks for, about equally long and broken
 * between words that belong apart. What is too long to be a title is left to flow.
 */
export function balanced(text: string, width: number, bold: boolean): string[] {
  const words = text.split(/ +/);
  if (words.length > 120 || emWidth(text, bold) <= width) return [text];
  const ends: number[] = [0];
  for (const word of words) ends.push((ends.at(-1) ?? 0) + emWidth(word, bold) + 0.25);
  const length = (from: number, to: number): number => (ends[to] ?? 0) - (ends[from] ?? 0) - 0.25;

  let count = 1;
  for (let from = 0, to = 1; to <= words.length; to++) if (length(from, to) > width && to - from > 1) { count++; from = to - 1; }

  interface Way { readonly cost: number; readonly breaks: readonly number[] }
  const ways = new Map<string, Way>();
  const best = (from: number, lines: number): Way => {
    const key = `${String(from)} ${String(lines)}`;
    const known = ways.get(key);
    if (known) return known;
    let way: Way = { cost: Infinity, breaks: [] };
    for (let to = lines === 1 ? words.length : from + 1; to <= words.length - lines + 1; to++) {
      const part = length(from, to) / width;
      if (part > 1 && to - from > 1) { if (lines > 1) break; }
      const rest: Way = lines === 1 ? { cost: 0, breaks: [] } : best(to, lines - 1);
      const pair = `${words[to - 1] ?? ''} ${words[to] ?? ''}`;
      const cost = part ** 2 + (part > 1 ? 9 : 0) + rest.cost + (lines === 1 ? 0 : JOINS.test(pair) ? 0.5 : DANGLES.test(words[to - 1] ?? '') && !/^[“"]/.test(words[to] ?? '') ? 0.3 : OPENS.test(words[to] ?? '') ? -0.3 : 0);
      if (cost < way.cost) way = { cost, breaks: [to, ...rest.breaks] };
    }
    ways.set(key, way);
    return way;
  };
  const { breaks } = best(0, count);
  const starts = [0, ...breaks];
  return starts.map((from, i) => words.slice(from, starts[i + 1] ?? words.length).join(' ')).filter(Boolean);
}
