import { oneLine } from '../i18n/clean-text.js';
import { outlineIndex } from '../outline/outline-index.js';
import type { Outline } from '../outline/outline.js';
import type { UnionReport } from '../report/union-report.js';
import { isLowest } from './letterhead.js';
import type { Block, PaperOptions, Run, Signature } from './paper.js';
import { DOTS, capitals } from './words.js';

const tidy = (lines: readonly string[] | undefined): string[] => (lines ?? []).map((line) => oneLine(line).replace(/^[-–]\s*/, '').replace(/[;.]+$/, '')).filter(Boolean);
const listed = (lines: readonly string[], detail: 'addressees' | 'distribution'): Run[] =>
  lines.map((line, i) => ({ text: `- ${line}${i < lines.length - 1 ? ';' : '.'}`, anchor: { detail } }));

/** Who stands behind "Kính gửi:". A report that goes up without a name of the receiver leaves room for it. */
export function addresseesOf(outline: Outline, report: UnionReport): Run[] {
  const lines = tidy(report.document.addressees);
  if (lines.length > 1) return listed(lines, 'addressees');
  const [line] = lines;
  if (line) return [{ text: line, anchor: { detail: 'addressees' } }];
  const level = outlineIndex(outline).levels.get(report.unit.level ?? '');
  return level && !level.reportsTo?.length ? [] : [{ text: DOTS, anchor: { detail: 'addressees' }, gap: true }];
}

export function distributionOf(report: UnionReport, addressed: boolean): Run[] {
  const lines = tidy(report.document.distribution);
  return listed(lines.length > 0 ? lines : [...(addressed ? ['Như trên'] : []), 'Lưu: VT'], 'distribution');
}

/**
 * Who signs. Where nobody said, the body that heads a union of that level: the presidium of the
 * confederation, the executive committee of a grassroots union, else the standing committee. A level that
 * belongs to no band is an office, not an elected body: its lines stay empty.
 */
export function signatureOf(outline: Outline, report: UnionReport, { showKtLine = false }: PaperOptions): Signature {
  const { authority, position, name } = report.document.signer ?? {};
  const level = outlineIndex(outline).levels.get(report.unit.level ?? '');
  const isBody = !level || level.band !== undefined || !level.reportsTo?.length;
  const body = level && !level.reportsTo?.length ? 'ĐOÀN CHỦ TỊCH' : isLowest(outline, level?.id) ? 'BAN CHẤP HÀNH' : 'BAN THƯỜNG VỤ';
  const line = (text: string | undefined): string => capitals(oneLine(text ?? ''));
  const first = line(authority) || (isBody && !position ? `TM. ${body}` : '');
  const second = line(position) || (isBody ? 'CHỦ TỊCH' : '');
  const lines = [first, ...(showKtLine && first && second.startsWith('PHÓ ') ? ['KT. CHỦ TỊCH'] : []), second].filter(Boolean);
  return {
    lines: lines.map((text) => ({ text, anchor: { detail: 'signer' } })),
    name: { text: oneLine(name ?? ''), anchor: { detail: 'signer' }, ...(name ? {} : { gap: true }) },
  };
}

/** The body with the mark that nothing follows: "./." after its last sentence. */
export function ended(blocks: readonly Block[], report: UnionReport): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.runs.some(({ anchor }) => anchor?.detail === 'opening'))
    return [...blocks, { kind: 'paragraph', form: 'text', runs: [{ text: `Trên đây là báo cáo của ${oneLine(report.unit.name)}` }, { text: './.' }] }];
  const text = last.runs.map((run) => run.text).join('').trimEnd();
  const mark = text.endsWith('./.') ? '' : text.endsWith('.') ? '/.' : './.';
  return mark ? [...blocks.slice(0, -1), { ...last, runs: [...last.runs, { text: mark }] }] : [...blocks];
}
