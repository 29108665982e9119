import { fold } from '../../../i18n/fold.js';
import { parseFigure } from '../../../kinds/figure.js';
import { matrixColumns } from '../../../kinds/index.js';
import type { MatrixItem } from '../../../outline/items.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { Cell, Figure } from '../../../outline/values.js';
import type { Found, IncomingAnswer } from '../../../report/incoming.js';
import { bandIn, titlesOf } from './bands.js';
import { foundAt, mentionsIn, norm, type Mention, type Said } from './mentions.js';
import { syllables } from './words.js';

/** Nobody is named. */
const BARE = /^\W*(?:(?:toan [a-z]+|hien(?: nay| tai)?|da|den nay|tong so|thanh lap|lap|quan ly|duy tri|xay dung|duoc|co|so trang)\b\W*)*$/;

/** Figures of a matrix that prose tells: "03 trang Facebook, 04 nhóm Zalo", band by band. */
export function findMatrix(said: readonly Said[], item: MatrixItem, outline: Outline, level: string | undefined): IncomingAnswer | undefined {
  const titles = (entry: MatrixItem['rows'][number]): string[] => titlesOf(entry).map((one) => syllables(printed(one)).join(' '));
  const columns = matrixColumns(outline, item, level);
  const bandTold = bandIn(columns, outline, level);
  const cells: Record<string, Record<string, Cell<Figure>>> = {};
  const found: Found[] = [];
  let several = false;
  for (const one of said) {
    const all = mentionsIn(one);
    let headed: MatrixItem['rows'][number] | undefined;
    for (const mention of all) {
      // "Facebook: cấp huyện 1 trang, cấp cơ sở 64 trang. Zalo: …".
      const label = /^[^:\d]{2,40}:/.exec(mention.sentence)?.[0];
      if (label !== undefined) headed = item.rows.find((row) => titles(row).some((title) => ` ${syllables(label).join(' ')} `.includes(` ${title} `)));
      if (mention.ratio) continue;
      const after = ` ${syllables(mention.after).slice(0, 4).join(' ')} `;
      const before = ` ${syllables(mention.before).slice(-3).join(' ')} `;
      const alone = /^\s*(?:[,;.)]|$|và\b|va\b)/iu.test(mention.after) || /^\s*(?:trang|nhóm|kênh|tài khoản)?\s*[,;.)]/iu.test(mention.after);
      const row = item.rows.find((entry) => titles(entry).some((title) => after.includes(` ${title} `))) ?? (alone ? item.rows.find((entry) => titles(entry).some((title) => before.includes(` ${title} `))) : undefined)
        ?? (/^\s*(?:(?:trang|nhóm|kênh|tài khoản)(?!\p{L})|[,;.)]|$)/iu.test(mention.after) ? headed : undefined);
      if (!row) continue;
      const column = columns.length === 1 ? columns[0]?.id : bandOf(mention);
      const figure = parseFigure(norm(mention.text), printed(item.unit));
      if (!column || 'reason' in figure) continue;
      if (cells[row.id]?.[column]) { several = true; continue; }
      (cells[row.id] ??= {})[column] = { state: 'given', value: figure.figure };
      found.push(foundAt(mention));
    }
  }
  if (found.length === 0) return undefined;
  return { itemId: item.id, answer: { state: 'given', value: { cells } }, origin: 'found', found, confidence: 0.6, reasons: ['phrase'], doubt: several ? 'several-figures' : 'likeness' };

  /** The band that a number is told of: by what stands behind it, else the nearest in front, else the only one up to the next semicolon. None is better than the wrong one. */
  function bandOf({ sentence, from, to }: Mention): string | undefined {
    const front = (sentence.slice(0, from).split(/[;.]\s/).at(-1) ?? '').split(/[,:(]\s*/).reverse();
    const rest = (sentence.slice(to).split(/[;.](?:\s|$)/)[0] ?? '').split(/,\s*/);
    const behind = bandTold((rest[0] ?? '').split(/\s\d/)[0] ?? '');
    if (behind) return behind;
    for (const part of front) {
      const band = bandTold(part);
      if (band) return band;
    }
    // "Ngành có 01 trang, CĐCS có 39 trang": it is told whose it is, only not in words of a band.
    if (!BARE.test(fold((front.at(-1) ?? '').split(/\d/)[0] ?? ''))) return undefined;
    const later = new Set(rest.map(bandTold).filter((band) => band !== undefined));
    return later.size === 1 ? [...later][0] : undefined;
  }
}
