import { parseFigure } from '../../../kinds/figure.js';
import { matrixColumns } from '../../../kinds/index.js';
import type { MatrixItem } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed, type Text } from '../../../outline/text.js';
import type { Cell, Figure } from '../../../outline/values.js';
import type { Found, IncomingAnswer } from '../../../report/incoming.js';
import { foundAt, mentionsIn, norm, type Said } from './mentions.js';
import { syllables } from './words.js';

/** Figures of a matrix that prose tells: "03 trang Facebook, 04 nhóm Zalo", band by band. */
export function findMatrix(said: readonly Said[], item: MatrixItem, outline: Outline, level: string | undefined): IncomingAnswer | undefined {
  const columns = matrixColumns(outline, item, level);
  const cells: Record<string, Record<string, Cell<Figure>>> = {};
  const found: Found[] = [];
  let several = false;
  const titles = (entry: { readonly title: Text; readonly short?: Text }): string[] => [printed(entry.title), ...(entry.short ? [printed(entry.short)] : [])].map((one) => syllables(one).join(' '));
  for (const mention of said.flatMap(mentionsIn)) {
    if (mention.ratio) continue;
    const after = syllables(mention.after).slice(0, 4).join(' ');
    const before = syllables(mention.before).slice(-3).join(' ');
    const alone = /^\s*(?:[,;.)]|$|và\b|va\b)/iu.test(mention.after) || /^\s*(?:trang|nhóm|kênh|tài khoản)?\s*[,;.)]/iu.test(mention.after);
    const row = item.rows.find((one) => titles(one).some((title) => ` ${after} `.includes(` ${title} `))) ?? (alone ? item.rows.find((one) => titles(one).some((title) => ` ${before} `.includes(` ${title} `))) : undefined);
    if (!row) continue;
    const context = ` ${syllables(mention.sentence.slice(0, mention.from)).join(' ')} `;
    const clause = ` ${syllables(mention.after.split(/[;,.]/)[0] ?? '').join(' ')} `;
    const named = columns.map((column) => ({ column, at: Math.max(...titles(column).map((title) => Math.max(clause.includes(` ${title} `) ? 1e6 : -1, endOf(context, ` ${title} `)))) })).filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at || b.column.id.length - a.column.id.length);
    const column = named[0]?.column ?? (columns.length === 1 ? columns[0] : undefined);
    const figure = parseFigure(norm(mention.text), printed(item.unit));
    if (!column || 'reason' in figure) continue;
    if (cells[row.id]?.[column.id]) { several = true; continue; }
    (cells[row.id] ??= {})[column.id] = { state: 'given', value: figure.figure };
    found.push(foundAt(mention));
  }
  if (found.length === 0) return undefined;
  return { itemId: item.id, answer: { state: 'given', value: { cells } }, origin: 'found', found, confidence: 0.6, reasons: ['phrase'], doubt: several ? 'several-figures' : 'likeness' };
}

/** Where the last such words end: of "cấp cơ sở" and "cơ sở", both end at once. */
const endOf = (text: string, words: string): number => { const at = text.lastIndexOf(words); return at < 0 ? -1 : at + words.length; };
