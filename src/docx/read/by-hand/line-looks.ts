import type { Line, Numbering } from './lines.js';
import type { Node } from './nodes.js';

/** How far numbers of a line and a place agree: 1, or less, or against each other. */
export function agreement(line: Numbering | undefined, node: Node): number {
  const own = node.numbering;
  if (!own) {
    if (!line || line.own) return 0;
    if (line.kind === 'roman' || line.kind === 'upper') return -1.5;
    const above = node.chain.at(-1)?.section.number?.split('.').length ?? 0;
    return line.kind !== 'decimal' ? 0.05 : line.path.length > above || node.chain.length < 2 ? 0 : line.flat ? -0.1 : -0.5;
  }
  if (!line) return -0.05;
  // Chapters of the office's own: neither for nor against.
  if (line.own) return line.kind === own.kind ? 0 : -0.1;
  const last = own.path.at(-1) === line.path.at(-1);
  if (line.kind === own.kind) {
    const part = line.part === undefined || line.part === romanOf(node);
    if (own.path.join() === line.path.join()) return part ? 1 : -0.3;
    // "II.4" and "4" for 1.4 where an office leaves out the level between; "II.1.4" is read as 1.4 with its part.
    return last && part ? 0.35 : -0.2;
  }
  if (own.kind === 'roman') return line.kind === 'upper' && last ? 0.8 : line.kind === 'decimal' ? (line.path.length === 1 && last ? 0.1 : -0.8) : -1;
  return line.kind === 'roman' || line.kind === 'upper' ? -0.8 : -0.4;
}

const PARTS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const romanOf = ({ chain }: Node): number => PARTS.indexOf(chain[0]?.section.number ?? '');

export const wordCount = (text: string): number => text.split(' ').length;

/** How much a line looks like a heading, about -1 to 1. */
export function look({ text, rest, strong, capitals, numbering }: Line): number {
  const words = wordCount(rest);
  let score = 0;
  if (strong) score += 0.45;
  if (capitals) score += 0.35;
  if (/[:：]$/.test(text)) score += 0.2;
  if (numbering?.kind === 'roman' || numbering?.kind === 'decimal') score += 0.15;
  if (words <= 12 && !/[.;,]$/.test(text)) score += 0.25;
  if (/[.;]$/.test(text) && words > 14) score -= 0.35;
  if (words > 35) score -= 0.35;
  return score;
}

/** Figures that a wording does not have: such a line says something. */
export const figures = (text: string): string[] => text.replace(/\d+\/[\p{L}-]+|ngày [\d/.]+|năm \d{4}/gu, '').match(/\d[\d.,]*/g) ?? [];

/** "Về công tác chỉ đạo, Ban Chấp hành đã …": where a sentence says first what it is about. */
export function about(rest: string): number | undefined {
  const found = /^(?:(?:và |còn )?(?:về|đối với|trong|ở|riêng)(?: (?:việc|công tác|lĩnh vực|nội dung))?|ve|doi voi)\s[^,.;:]{4,70},\s+/iu.exec(rest);
  return found && found[0].length < rest.length ? found[0].length : undefined;
}

/** Ends of what may be a heading within a line: "Ưu điểm: …", "Kết quả hoạt động. Trong kỳ …". */
export function leads(rest: string): number[] {
  const ends: number[] = [];
  for (const found of rest.matchAll(/[:：]\s+|[.;?]\s+(?=\p{Lu})|\s[–—-]\s+(?=\p{Lu})/gu)) {
    const to = found.index + found[0].length;
    // Behind a figure the answer goes on.
    if (ends.length > 0 && figures(rest.slice(0, found.index)).length > 0) break;
    if (to < rest.length && wordCount(rest.slice(0, found.index)) <= 45) ends.push(to);
    if (ends.length >= 4) break;
  }
  return ends;
}

/** How little a line can be an answer, as it looks like a title: a part, or a short line in capitals that is numbered. */
export function titled({ rest, numbering, strong, capitals, turn }: Line, next?: Line): number {
  // "HỘI THI: Tham gia …", "Về hội thi, công đoàn …": it says itself that something else begins.
  if (!turn && !capitals && /^\P{Ll}{4,60}:\s/u.test(rest)) return 1;
  if (!turn && numbering === undefined && about(rest) !== undefined) return 0.6;
  if (wordCount(rest) > 30 || /[.;:]$/.test(rest)) return 0;
  if (numbering?.word) return 2.5;
  const chapter = numbering?.kind === 'roman' || numbering?.kind === 'upper';
  if (chapter && (strong || capitals)) return 2;
  if (numbering?.kind === 'decimal' && (strong || capitals)) return 1.2;
  // A few words with no full stop, and no list of such goes on.
  if ((numbering?.kind === 'decimal' || numbering?.kind === 'letter') && wordCount(rest) <= 9 && !/[\d…,]$/.test(rest)) return next === undefined || next.numbering?.kind === numbering.kind ? (numbering.kind === 'decimal' ? 0.4 : 0) : 0.8;
  return 0;
}
