/** Letters that Vietnamese does not have, but texts in TCVN3, VNI and their kin are full of. */
const FOREIGN_LETTER = /[äåæçëîïðñöøûüþÿ]/giu;
/** Signs that stand inside words there. The Greek mu and the minus are what converters make of two of them. */
const SIGN_IN_WORD = /\p{L}[¨©ª«¬®µμ¸¶·¹»¾¼½×÷−](?=\p{L})/gu;

/**
 * A piece of text that was typed in a font of before Unicode (TCVN3 "nh©n d©n", VNI "ñoaøn"), or `undefined`.
 * One such word in a line is let pass: it may be a foreign name.
 */
export function legacySample(text: string): string | undefined {
  for (const line of text.split('\n')) {
    const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    const marks = (word: string): number => (word.match(FOREIGN_LETTER)?.length ?? 0) + (word.match(SIGN_IN_WORD)?.length ?? 0);
    const odd = words.filter((word) => marks(word) > 0);
    const first = odd[0];
    if (first === undefined) continue;
    if (words.length === 1 ? marks(first) > 1 : odd.length > 1 && odd.length * 5 >= words.length)
      return words.slice(words.indexOf(first), words.indexOf(first) + 5).join(' ');
  }
  return undefined;
}
