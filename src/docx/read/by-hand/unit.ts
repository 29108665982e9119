import { oneLine } from '../../../i18n/clean-text.js';
import { fold, foldUnitName } from '../../../i18n/fold.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { IncomingDetail } from '../../../report/incoming.js';
import type { ReportingUnit } from '../../../report/union-report.js';
import type { BodyBlock } from '../body.js';

/** Words of a name that stay small in running text, and bodies whose capitals are fixed. */
const SMALL = new Set(['tỉnh', 'thành', 'phố', 'huyện', 'quận', 'thị', 'xã', 'phường', 'và', 'đoàn', 'động', 'cơ', 'sở']);

/** Who reports: the name as the text writes it, else made from the letterhead's capitals; the level where one alone fits. */
export function unitOf(outline: Outline, issuer: string | undefined, blocks: readonly BodyBlock[], details: readonly IncomingDetail[]): ReportingUnit | undefined {
  if (issuer === undefined) return undefined;
  const wanted = foldUnitName(issuer);
  let name = issuer;
  if (!/\p{Ll}{3}/u.test(issuer)) {
    name = inText(blocks, issuer, wanted) ?? issuer.split(' ').map((word, i) => {
      const small = word.toLocaleLowerCase('vi');
      return /^(?:LĐLĐ|CĐCS|CĐ|TP|THCS|THPT|TNHH|MTV|[IVX]+)\.?$/u.test(word) ? word : i > 0 && SMALL.has(small) ? small : small.charAt(0).toLocaleUpperCase('vi') + small.slice(1);
    }).join(' ');
  }
  const of = (detail: IncomingDetail['detail']): string | undefined => {
    const value = details.find((one) => one.detail === detail)?.document[detail];
    return typeof value === 'string' ? value : undefined;
  };
  const superior = of('superior');
  const place = of('place');
  const suffix = of('symbol')?.replace(/^BC\s*-\s*/i, '');
  const level = levelOf(outline, wanted, superior === undefined ? undefined : foldUnitName(superior));
  return { name: oneLine(name), ...(level ? { level } : {}), ...(superior ? { superior } : {}), ...(place ? { place } : {}), ...(suffix ? { symbolSuffix: suffix } : {}) };
}

function inText(blocks: readonly BodyBlock[], issuer: string, wanted: string): string | undefined {
  const length = issuer.split(' ').length;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !fold(block.text).includes(fold(issuer))) continue;
    const words = oneLine(block.text).split(' ');
    for (let i = 0; i + length <= words.length; i++) {
      const name = words.slice(i, i + length).join(' ').replace(/[,.;:]+$/, '');
      if (/\p{Ll}/u.test(name) && foldUnitName(name) === wanted) return name;
    }
  }
  return undefined;
}

/** The level whose title says how the name begins; of several, the one that reports to the superior's. */
function levelOf(outline: Outline, name: string, superior: string | undefined): string | undefined {
  const fits = (unit: string): string[] => outline.levels.filter(({ title }) => foldUnitName(printed(title)).split(' ').every((word, i, all) => {
    // "Liên đoàn Lao động tỉnh, thành phố": one of the words behind the body's name.
    const own = unit.split(' ');
    return own[i] === word || (i >= 4 && all.slice(4).some((one) => own[4] === one));
  })).map(({ id }) => id);
  const own = fits(name);
  if (superior === undefined) return own.length === 1 ? own[0] : undefined;
  const above = fits(superior);
  const below = outline.levels.filter(({ reportsTo = [] }) => reportsTo.some((id) => above.includes(id))).map(({ id }) => id);
  const both = own.filter((id) => below.includes(id));
  // "LĐLĐ thành phố B" under "LĐLĐ tỉnh A" is not of the province's level.
  return both.length === 1 ? both[0] : above.length > 0 && below.length > 0 ? below[0] : own.length === 1 ? own[0] : undefined;
}
