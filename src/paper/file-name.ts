import type { Outline } from '../outline/outline.js';
import type { UnionReport } from '../report/union-report.js';

/** What offices abbreviate themselves. Longer names come first. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/Tổng Liên đoàn Lao động Việt Nam/gi, 'TLĐ'],
  [/Liên đoàn Lao động/gi, 'LĐLĐ'],
  [/Công đoàn cơ sở/gi, 'CĐCS'],
  [/Công đoàn/gi, 'CĐ'],
  [/trách nhiệm hữu hạn/gi, 'TNHH'],
  [/Công ty/gi, 'Cty'],
];
/** Servers, mail programs and old Windows paths stay out of trouble with so many letters. */
const LONGEST = 80;

/**
 * The file's name, without tones or spaces: `BC-LDLD-tinh-Nghe-An-HD79-2023.docx`: the kind of document, the
 * unit, the guideline that asks and its year. A unit's name that is too long, or has letters that are not
 * Latin, is cut at a word and carries a check of the whole name: what the name loses still tells units apart.
 */
export function fileNameOf(outline: Outline, report: UnionReport): string {
  const tail = `-${guidelineTag(outline)}.docx`;
  const name = SHORT.reduce((text, [long, short]) => text.replace(long, short), report.unit.name.normalize('NFC'));
  const room = LONGEST - 'BC-'.length - tail.length;
  const whole = ascii(name);
  const lossy = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}\p{C}]/u.test(name) || whole === '';
  if (whole.length <= room && !lossy) return `BC-${whole}${tail}`;
  const check = `-${checkOf(report.unit.name.normalize('NFC'))}`;
  const cut = whole.slice(0, room - check.length);
  return `BC-${(whole === cut ? cut : cut.replace(/-[^-]*$/, '')) || 'don-vi'}${check}${tail}`;
}

/** "79/HD-TLĐ" of 2023 → `HD79-2023`: numbers begin again every year. */
function guidelineTag({ id, guideline }: Outline): string {
  const [, number, symbol] = /^\s*(\d+)\s*\/\s*([^-/\s]+)/.exec(guideline.number) ?? [];
  const tag = number === undefined ? ascii(id) : `${ascii(symbol ?? '')}${number}`;
  return `${tag.slice(0, 24)}-${guideline.date.slice(0, 4).replace(/\D/g, '')}`.replace(/-$/, '');
}

const ascii = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** FNV-1a: six letters that differ where names differ. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).padStart(6, '0').slice(-6);
}
