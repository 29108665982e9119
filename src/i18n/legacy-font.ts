/**
 * Letters that Vietnamese does not have, but texts in TCVN3, VNI and their kin are full of; and signs that stand
 * inside words there. The Greek mu and the minus are what converters make of two of them.
 */
const ODD = /[äåæçëîïðñöøûüþÿ]|\p{L}[¨©ª«¬®µμ¸¶·¹»¾¼½×÷−](?=\p{L})/giu;

/**
 * A piece of text that was typed in a font of before Unicode (TCVN3 "nh©n d©n", VNI "ñoaøn"), or `undefined`.
 * One such word in a line is let pass: it may be a foreign name.
 */
export function legacySample(text: string): string | undefined {
  for (const line of text.split('\n')) {
    if (line.search(ODD) < 0) continue;
    const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    const marks = words.map((word) => word.match(ODD)?.length ?? 0);
    const odd = marks.filter(Boolean).length;
    const first = marks.findIndex(Boolean);
    if (words.length === 1 ? (marks[0] ?? 0) > 1 : odd > 1 && odd * 5 >= words.length) return words.slice(first, first + 5).join(' ');
  }
  return undefined;
}
