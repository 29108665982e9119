import { commonDiff, likeness, wordDiff, type DiffPiece } from './word-diff.js';

/** From this much in common on, one line is another that was changed. */
const ALIKE = 0.4;
/** Above this many comparisons, lines that went and lines that came are not looked through for such pairs. */
const MOST = 2_500;

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** What became of a text: line by line first, and word by word only in lines that were changed. Joined without `added` the pieces are `before`. */
export function lineDiff(before: string, after: string): DiffPiece[] {
  const out: DiffPiece[] = [];
  const say = ({ kind, text }: DiffPiece): void => {
    const last = out.at(-1);
    if (text === '') return;
    if (last?.kind === kind) out[out.length - 1] = { kind, text: last.text + text };
    else out.push({ kind, text });
  };
  let [gone, added]: [string[], string[]] = [[], []];
  const flush = (): void => {
    for (const piece of changedLines(gone, added)) say(piece);
    [gone, added] = [[], []];
  };
  for (const { kind, texts } of commonDiff(linesOf(before), linesOf(after))) {
    if (kind === 'gone') gone.push(...texts);
    else if (kind === 'added') added.push(...texts);
    else {
      flush();
      say({ kind, text: texts.join('') });
    }
  }
  flush();
  return out;
}

function* changedLines(gone: readonly string[], added: readonly string[]): Iterable<DiffPiece> {
  let at = 0;
  for (const line of gone) {
    const found = gone.length * added.length > MOST ? undefined : alikeTo(line, added.slice(at));
    if (!found) {
      yield { kind: 'gone', text: line };
      continue;
    }
    yield { kind: 'added', text: added.slice(at, at + found.index).join('') };
    yield* found.pieces;
    at += found.index + 1;
  }
  yield { kind: 'added', text: added.slice(at).join('') };
}

/** The first line that is so much like another that it is the same one, changed. */
function alikeTo(line: string, others: readonly string[]): { readonly index: number; readonly pieces: readonly DiffPiece[] } | undefined {
  for (const [index, other] of others.entries()) {
    const pieces = wordDiff(line, other);
    if (likeness(pieces) >= ALIKE) return { index, pieces };
  }
  return undefined;
}
