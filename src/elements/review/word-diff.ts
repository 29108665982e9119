/** A stretch of two texts laid over each other. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'added';
  readonly text: string;
}

/** Above this many comparisons, a stretch is shown as gone and added as a whole. */
const MOST = 1_000_000;

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** What became of a text, word by word: the pieces that stayed, went and came, in order. Joined without `added` they are `before`. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  for (const { kind, texts } of commonDiff(wordsOf(before), wordsOf(after))) {
    const last = pieces.at(-1);
    const text = texts.join('');
    if (text === '') continue;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  }
  return inOrder(pieces);
}

/** What became of words or lines, some at a time. */
interface Stretch {
  readonly kind: DiffPiece['kind'];
  readonly texts: readonly string[];
}

/** Two rows of texts laid over each other so that as many as may be stay. */
export function commonDiff(a: readonly string[], b: readonly string[]): Stretch[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [
    { kind: 'same', texts: a.slice(0, start) },
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    { kind: 'same', texts: a.slice(a.length - end) },
  ];
}

function* middle(a: readonly string[], b: readonly string[]): Iterable<Stretch> {
  if (a.length * b.length > MOST || a.length === 0 || b.length === 0) {
    yield { kind: 'gone', texts: a };
    yield { kind: 'added', texts: b };
    return;
  }
  // Longest common subsequence, from the end.
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      yield { kind: 'same', texts: [left] };
      i++;
      j++;
    } else if (right === undefined || (left !== undefined && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))) {
      yield { kind: 'gone', texts: [left ?? ''] };
      i++;
    } else {
      yield { kind: 'added', texts: [right] };
      j++;
    }
  }
}

/** Words that changed one after the other are read as one change: a lone space between them is no rest. */
function inOrder(pieces: readonly DiffPiece[]): DiffPiece[] {
  const out: DiffPiece[] = [];
  let gone = '';
  let added = '';
  const flush = (): void => {
    if (gone) out.push({ kind: 'gone', text: gone });
    if (added) out.push({ kind: 'added', text: added });
    gone = added = '';
  };
  pieces.forEach((piece, at) => {
    if (piece.kind === 'gone') gone += piece.text;
    else if (piece.kind === 'added') added += piece.text;
    else if (/^[^\S\n]+$/.test(piece.text) && gone && added && at < pieces.length - 1) {
      gone += piece.text;
      added += piece.text;
    } else {
      flush();
      out.push(piece);
    }
  });
  flush();
  return out;
}

/** How much of two texts is the same, 0 to 1. */
export function likeness(pieces: readonly DiffPiece[]): number {
  const letters = (kind: DiffPiece['kind']): number => pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.replace(/\s/g, '').length : 0), 0);
  const same = letters('same');
  return same === 0 ? 0 : same / (same + Math.max(letters('gone'), letters('added')));
}

const CONTEXT = 60;

/** The pieces with what is far from any change left out: `undefined` stands for a gap. */
export function withoutFar(pieces: readonly DiffPiece[]): (DiffPiece | undefined)[] {
  return pieces.flatMap((piece, at): (DiffPiece | undefined)[] => {
    if (piece.kind !== 'same' || piece.text.length < CONTEXT * 3) return [piece];
    const head = at > 0 ? piece.text.slice(0, CONTEXT).replace(/\S*$/, '') : '';
    const tail = at < pieces.length - 1 ? piece.text.slice(-CONTEXT).replace(/^\S*/, '') : '';
    return [...(head ? [{ kind: 'same' as const, text: head }] : []), undefined, ...(tail ? [{ kind: 'same' as const, text: tail }] : [])];
  });
}
