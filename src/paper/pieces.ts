import { isEmptyAnswer } from '../kinds/index.js';
import type { Item } from '../outline/items.js';
import type { Outline, Section } from '../outline/outline.js';
import { relevance } from '../outline/relevance.js';
import { printed } from '../outline/text.js';
import type { Answer } from '../outline/values.js';
import type { UnionReport } from '../report/union-report.js';
import { narrativePieces, type TextPiece } from './narrative.js';
import type { PaperOptions, Run } from './paper.js';
import { isSwitch, isTold, notApplicableWords, statement, told } from './sentences.js';
import type { MadeTable } from './tables.js';
import { DOTS, bare, notApplicableText, stopOf } from './words.js';

/** What the sections are written from. */
export interface Writing {
  readonly outline: Outline;
  readonly report: UnionReport;
  readonly options: PaperOptions;
  /** By item id. */
  readonly tables: ReadonlyMap<string, MadeTable>;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly title: string;
  readonly made: MadeTable;
  readonly marked: boolean;
}
export type Piece = TextPiece | TablePiece;

/** An answer to tell, or (`undefined`) the gap where one is missing. */
interface Said {
  readonly item: Item;
  readonly answer: Answer | undefined;
}

/** What is told of a section's own items, in the outline's order. */
export function piecesOf(section: Section, writing: Writing): Piece[] {
  const items = section.items ?? [];
  const { report, options, outline } = writing;
  const answers: Readonly<Record<string, Answer | undefined>> = report.answers;
  const isMissing = (item: Item): boolean => !isSwitch(item) && !answers[item.id] && relevance(outline, report, item.id) === 'asked';
  const said = items.flatMap<Said>((item) => {
    const answer = answers[item.id];
    if (answer && !isEmptyAnswer(item, answer)) return isSwitch(item) && answer.state === 'given' ? [] : [{ item, answer }];
    return options.empty === 'gap' && isMissing(item) ? [{ item, answer: undefined }] : [];
  });
  const [first] = said;
  if (!first) {
    const missing = options.empty === 'say-none' ? items.find(isMissing) : undefined;
    return missing ? [{ kind: 'text', form: 'text', marked: false, runs: [{ text: notApplicableText('none'), anchor: { itemId: missing.id } }, { text: '.' }] }] : [];
  }
  // Nothing but the same "Không phát sinh" to say: once is enough.
  const nothing = said.map((one) => nothingRun(one));
  const [same] = nothing;
  if (same && nothing.every((run) => run?.text === same.text)) return [{ kind: 'text', form: 'text', marked: false, runs: closed([same]) }];
  return tell(said, items.filter(({ kind }) => kind === 'narrative').length > 1, writing);
}

function tell(said: readonly Said[], marked: boolean, { tables }: Writing): Piece[] {
  const pieces: Piece[] = [];
  const say = (runs: readonly Run[]): void => {
    if (runs.length > 0) pieces.push({ kind: 'text', form: 'text', marked, runs });
  };
  // Neighbours flow together; gaps among them follow, so that they tear no sentence.
  let group: { item: Item; answer: Answer }[] = [];
  let gaps: Run[][] = [];
  const flush = (): void => {
    say(told(group));
    say(gaps.flatMap((runs, i) => (i === 0 ? runs : [{ text: '; ' }, ...runs])));
    group = [];
    gaps = [];
  };
  for (const { item, answer } of said) {
    const title = bare(printed(item.title));
    if (isTold(item)) {
      if (answer) group.push({ item, answer });
      else gaps.push(statement(title, { text: DOTS, anchor: { itemId: item.id }, gap: true }));
      continue;
    }
    flush();
    const nothing = nothingRun({ item, answer });
    const made = tables.get(item.id);
    if (nothing) say(item.kind === 'narrative' && !marked ? closed([nothing]) : statement(title, nothing));
    else if (made) pieces.push({ kind: 'table', title, made, marked });
    else if (answer?.state === 'unparsed' && item.kind !== 'narrative') say(statement(title, { text: answer.text, anchor: { itemId: item.id } }));
    else if (answer && answer.state !== 'not-applicable')
      pieces.push(...narrativePieces(item.id, answer.state === 'unparsed' ? answer.text : String(answer.value), marked ? title : undefined));
  }
  flush();
  return pieces;
}

/** What is printed of an answer without content: that there is none, or the gap for it. */
const nothingRun = ({ item, answer }: Said): Run | undefined =>
  !answer
    ? { text: DOTS, anchor: { itemId: item.id }, gap: true }
    : answer.state === 'not-applicable' ? { text: notApplicableWords(answer), anchor: { itemId: item.id } } : undefined;

const closed = ([run]: readonly [Run]): Run[] => (run.gap || !stopOf(run.text) ? [run] : [run, { text: '.' }]);
