import type { Anchor, Block, Paper, PaperTable, Paragraph, Run } from '../paper/paper.js';
import type { UnionReport } from '../report/union-report.js';
import { KEY_LENGTH } from './anchor-key.js';
import { plain, printHash, settled } from './hash.js';
import { END } from './read/bare-text.js';

/** A text that the file will name, so that it is found again. */
export interface Mark {
  /** From 1, in the order of the document. */
  readonly n: number;
  readonly key: string;
  /** For whoever clicks into it in Word; ends in the key. */
  readonly title: string;
  /** Nothing but a bookmark: paragraphs will be typed here, or a control would do harm. */
  readonly bare?: true;
}
export interface MarkedRun extends Run {
  readonly mark?: Mark;
}

/** A table of the paper by what its rows and columns are. */
export interface CarriedTable {
  /** Row ids as printed, without the row of totals. */
  readonly rows: readonly string[];
  /** Column ids as printed; empty for running numbers and titles. */
  readonly columns: readonly string[];
  /** Hashes of the cells of the row of totals, by column. */
  readonly totals?: readonly string[];
  /** Hashes of cells that are worked out from others, one after the other. */
  readonly plain?: string;
  /** Hash of all that stands in it, as `bareText` has it. */
  readonly says?: string;
}

/** What the file says about its own text. */
export interface Carried {
  /** Key number n stands at n - 1. */
  readonly keys: readonly string[];
  /** Hash of each text as printed, one after the other. */
  readonly hashes: string;
  /** Paragraphs with anchors: the number of the first one, then what stands before, between and behind them. */
  readonly frames: readonly (readonly [number, ...string[]])[];
  /** Hashes of paragraphs without an anchor, their signs `plain`. */
  readonly fixed: string;
  readonly tables: Readonly<Record<string, CarriedTable>>;
}

const LABELS: Readonly<Record<string, string>> = {
  number: 'Số', symbol: 'Ký hiệu', place: 'Nơi ban hành', date: 'Ngày ký', superior: 'Cơ quan chủ quản', issuer: 'Đơn vị báo cáo', subject: 'Trích yếu',
  addressees: 'Kính gửi', opening: 'Mở đầu', signer: 'Người ký', distribution: 'Nơi nhận',
};

/** Gives each answer and each detail of a paper its mark, and notes what is printed where. */
export function markPaper(paper: Paper, report: Pick<UnionReport, 'orphans'>): { paper: Paper; carried: Carried } {
  const keys: string[] = [];
  const hashes: string[] = [];
  const frames: [number, ...string[]][] = [];
  const fixed: string[] = [];
  const tables: Record<string, CarriedTable> = {};
  const pieces = new Map<string, number>();
  const orphanIds = [...new Set(report.orphans.map(({ itemId }) => itemId))];
  let heading = '';

  const fix = (text: string): void => void (text.trim() && fixed.push(printHash(plain(text))));
  const marked = (run: Run, key: string, label: string, bare = false): MarkedRun => {
    keys.push(key);
    hashes.push(printHash(key.startsWith('?') ? plain(run.text) : run.text));
    const room = KEY_LENGTH - key.length - 3;
    const short = label.replace(/^[-+]\s|[\s:.,;(]+$/g, '').replace(/\s+/g, ' ').trim().slice(0, Math.max(0, room)).replace(/[\ud800-\udbff]$/, '').trim();
    // LibreOffice 7.4 writes a control in the first paragraph of a document that begins with a table three times.
    return { ...run, mark: { n: keys.length, key, title: short && room > 3 ? `${short} · ${key}` : key, ...(bare || keys.length === 1 ? { bare: true } : {}) } };
  };
  const keyOf = (anchor: Anchor, apart: boolean): string | undefined => {
    const { itemId, detail, paragraph, partId, rowId } = anchor;
    if (detail !== undefined) {
      if (paragraph !== undefined) return `:${detail}#${String(paragraph + 1)}`;
      const piece = (pieces.get(detail) ?? 0) + 1;
      pieces.set(detail, piece);
      return piece === 1 ? `:${detail}` : `:${detail}~${String(piece)}`;
    }
    if (itemId === undefined || rowId !== undefined) return undefined;
    if (apart) {
      if (paragraph === undefined) return undefined;
      // Lines are counted on: there may be two orphans of one item.
      const orphan = `?${String(orphanIds.indexOf(itemId) + 1)}`;
      const line = (pieces.get(orphan) ?? 0) + 1;
      pieces.set(orphan, line);
      return `${orphan}#${String(line)}`;
    }
    return paragraph !== undefined ? `${itemId}#${String(paragraph + 1)}` : partId !== undefined ? `${itemId}/${partId}` : itemId;
  };
  /** A paragraph's runs. */
  const line = (runs: readonly Run[], apart = false): MarkedRun[] => {
    const first = keys.length + 1;
    const frame: string[] = [''];
    const out = runs.map<MarkedRun>((run) => {
      const key = run.anchor && keyOf(run.anchor, apart);
      const before = frame.at(-1) ?? '';
      if (key === undefined) {
        frame[frame.length - 1] = before + run.text;
        return run;
      }
      frame.push('');
      return marked(run, key, LABELS[run.anchor?.detail ?? ''] ?? (/\p{L}{2}/u.test(before) ? before : heading), run.text === '' && run.anchor?.paragraph !== undefined);
    });
    if (frame.length === 1) fix(frame[0] ?? '');
    else if (frame.some((text) => text.trim() !== '') || frame.length > 2) frames.push([first, ...frame]);
    return out;
  };
  const each = (runs: readonly Run[]): MarkedRun[] => runs.flatMap((run) => line([run]));

  const table = (made: PaperTable): PaperTable => {
    const { itemId, columns } = made;
    const own = new Array<string>(columns.length).fill('');
    const rows: string[] = [];
    let totals: string[] | undefined;
    let plain = '';
    let says = '';
    const say = (texts: readonly string[]): void => {
      for (const text of texts.map(settled)) says += (text && text + END.paragraph) + END.cell;
      says += END.row;
    };
    say(columns.map(({ title }) => title));
    const marks = made.rows.map((row) => {
      say(row.cells.map(({ runs }) => runs.map(({ text }) => text).join('')));
      const ids = new Set(row.cells.flatMap(({ runs }) => runs.flatMap(({ anchor }) => (anchor?.rowId === undefined ? [] : [anchor.rowId]))));
      const rowId = [...ids][0] ?? '';
      const isTotal = row.total === true;
      if (isTotal) totals = new Array<string>(columns.length).fill('');
      else rows.push(rowId);
      let at = 0;
      return {
        ...row,
        cells: row.cells.map((cell) => {
          const column = at;
          at += cell.span ?? 1;
          if (isTotal && totals) totals[column] = printHash(cell.runs.map(({ text }) => text).join(''));
          return {
            ...cell,
            runs: cell.runs.map((run) => {
              const id = run.anchor?.itemId === itemId ? run.anchor?.columnId : undefined;
              if (itemId === undefined || (id === undefined && run.anchor?.rowId === undefined)) {
                if (column > 0 && !isTotal) plain += printHash(run.text);
                return run;
              }
              if (id !== undefined && !isTotal) own[column] = id;
              const place = `${itemId}@${isTotal ? 'total' : String(rows.length)}.`;
              const key = id !== undefined && place.length + id.length <= KEY_LENGTH && /^~?[a-z0-9-]+$/.test(id) ? place + id : `${place}~${String(column + 1)}`;
              return marked(run, key, columns[column]?.title ?? '');
            }),
          };
        }),
      };
    });
    if (itemId !== undefined) tables[itemId] = { rows, columns: own, ...(totals ? { totals } : {}), ...(plain ? { plain } : {}), says: printHash(says) };
    for (const { title } of columns) fix(title);
    // Of a table that is no answer nobody is asked anything.
    if (itemId === undefined) for (const { cells } of made.rows) for (const { runs } of cells) fix(runs.map(({ text }) => text).join(''));
    return { ...made, rows: marks };
  };
  const blocks = <B extends Block>(list: readonly B[], apart = false): B[] => list.map((block): Block => {
    if (block.kind === 'table') return table(block);
    if (block.kind === 'heading') {
      heading = block.runs.map(({ text }) => text).join('');
      fix(heading);
      return block;
    }
    return { ...block, runs: line(block.runs, apart) } satisfies Paragraph;
  }) as B[];

  const { letterhead, subject, addressees, signature, appendices } = paper;
  const out: Paper = {
    ...paper,
    letterhead: {
      ...letterhead,
      superior: each(letterhead.superior),
      issuer: { ...letterhead.issuer, lines: each(letterhead.issuer.lines) },
      number: line(letterhead.number),
      placeDate: line(letterhead.placeDate),
    },
    subject: { ...subject, lines: line(subject.lines) },
    addressees: addressees.length === 1 ? line([{ text: 'Kính gửi: ' }, ...addressees]).slice(1) : each(addressees),
    body: blocks(paper.body),
    distribution: each(paper.distribution),
    signature: {
      lines: each(signature.lines),
      name: marked(signature.name, ':signer.name', LABELS['signer'] ?? ''),
    },
    appendices: appendices.map((appendix) => ({ ...appendix, blocks: blocks(appendix.blocks, true) })),
  };
  for (const text of [letterhead.nation.text, ...letterhead.motto.lines.map((run) => run.text), paper.title.text, 'Kính gửi:', 'Nơi nhận:']) fix(text);
  for (const { number, title, note } of appendices) for (const text of [number, title, note.map((run) => run.text).join('')]) fix(text);
  return { paper: out, carried: { keys, hashes: hashes.join(''), frames, fixed: fixed.join(''), tables } };
}

