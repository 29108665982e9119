import { oneLine } from '../../../i18n/clean-text.js';
import { fold, foldUnitName } from '../../../i18n/fold.js';
import type { Outline } from '../../../outline/outline.js';
import { printed } from '../../../outline/text.js';
import type { IncomingDetail } from '../../../report/incoming.js';
import type { ReportingUnit } from '../../../report/union-report.js';
import type { BodyBlock } from '../body.js';
import { spokenIn } from './themes.js';
import { bagOf, syllables, type Bag } from './words.js';

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

/** A union that is named by its place of work, and of fishermen, is the lowest there is. */
const WORKPLACE = /^(?:cong doan (?=(?:truong|cong ty|benh vien|nha may|xi nghiep|cang|xa|phuong|trung tam|vien(?! chuc)|khoa|chi nhanh|co quan)\b)|(?=nghiep doan\b))/;

/** The level whose title begins as the name does, among those that stand below the superior's. */
function levelOf(outline: Outline, name: string, superior: string | undefined): string | undefined {
  const alike = (unit: string, title: string): number => {
    const words = title.split(' ');
    const own = unit.split(' ');
    let i = 0;
    while (i < own.length && own[i] === words[i]) i++;
    // "Liên đoàn Lao động tỉnh, thành phố": the kind of place is one of those behind the body's name.
    return i >= 4 && i < words.length && !words.slice(i).includes(own[i] ?? '') ? i - 2 : i;
  };
  const named = name.replace(WORKPLACE, 'cong doan co so ');
  // Its whole title says it, whoever stands above.
  const titled = outline.levels.find(({ title }) => named.startsWith(`${foldUnitName(printed(title))} `));
  if (titled) return titled.id;
  const best = (unit: string, levels: Outline['levels']): string | undefined => {
    const ranked = levels.map(({ id, title }) => ({ id, score: alike(unit, foldUnitName(printed(title))) })).sort((a, b) => b.score - a.score);
    return (ranked[0]?.score ?? 0) >= 2 ? ranked[0]?.id : undefined;
  };
  // Of the whole country, nobody stands between it and the highest.
  const highest = outline.levels.find(({ reportsTo = [] }) => reportsTo.length === 0);
  const above = superior === undefined ? (/^cong doan .+ viet nam$/.test(name) ? highest?.id : undefined) : best(superior, outline.levels);
  if (superior === undefined && above === undefined) {
    const themes = [...spokenIn(syllables(name)).themes.keys()];
    const told = outline.levels.filter(({ band, title }) => band !== undefined && themes.some((theme) => spokenIn(syllables(printed(title))).themes.has(theme)));
    return best(named, outline.levels.filter(({ title }) => alike(named, foldUnitName(printed(title))) >= 4)) ?? (told.length === 1 ? told[0]?.id : undefined);
  }
  const below = outline.levels.filter(({ band, reportsTo = [] }) => band !== undefined && above !== undefined && reportsTo.includes(above));
  // "LĐLĐ thành phố B" under "LĐLĐ tỉnh A" has no name of its own among the levels.
  return best(named, below) ?? below[0]?.id;
}

/** Words of a text, where the name of the reporting unit counts as that of its level: "Tại LĐLĐ huyện" is "tại công đoàn cấp trên …". */
export function ownBag(outline: Outline, unit: ReportingUnit | undefined): (text: string) => Bag {
  const level = outline.levels.find(({ id }) => id === unit?.level);
  if (!unit || !level) return bagOf;
  const words = syllables(unit.name);
  const name = words.join(' ');
  const kind = words.slice(0, /^lien doan lao dong (?:thanh pho|thi xa)/.test(name) ? 6 : 5).join(' ');
  const title = printed(level.title);
  return (text) => {
    const said = ` ${syllables(text).join(' ')} `;
    return said.includes(` ${name} `) || (words[0] === 'lien' && said.includes(` ${kind} `)) ? bagOf(text, title) : bagOf(text);
  };
}
