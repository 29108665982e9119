import { cleanText, oneLine } from '../i18n/clean-text.js';
import { formatDate } from '../i18n/dates.js';
import type { Outline, Reference } from '../outline/outline.js';
import type { UnionReport } from '../report/union-report.js';
import type { Paragraph } from './paper.js';

/** Kinds of document by the abbreviation in their symbol, as far as outlines refer to them. */
const KINDS: Readonly<Record<string, string>> = {
  HD: 'Hướng dẫn', CTr: 'Chương trình', KH: 'Kế hoạch', NQ: 'Nghị quyết', QĐ: 'Quyết định', CT: 'Chỉ thị', KL: 'Kết luận', CV: 'Công văn', TB: 'Thông báo',
};

/** "Hướng dẫn số 79/HD-TLĐ ngày 23/3/2023 của Tổng Liên đoàn Lao động Việt Nam". */
function referenceText({ number, date, issuer, title, term }: Reference): string {
  const kind = KINDS[/\/\s*([^-/\s]+)/.exec(number)?.[1] ?? ''];
  return `${kind ? `${kind} số ` : ''}${number} ngày ${formatDate(date)} của ${issuer}${term ? ` khóa ${term}` : ''}${title ? ` về “${title}”` : ''}`;
}

/** The outline's opening paragraph with its names filled in: what is printed until the officer writes another. */
export function openingOf(outline: Outline, report: UnionReport): string {
  const { guideline, programme } = outline;
  const names: Readonly<Record<string, string>> = {
    unit: oneLine(report.unit.name),
    guideline: referenceText(guideline),
    programme: programme ? referenceText(programme) : '',
  };
  return outline.opening.replace(/\{(unit|guideline|programme)\}/g, (_place, name: string) => names[name] ?? '');
}

export function openingBlocks(outline: Outline, report: UnionReport): Paragraph[] {
  const text = cleanText(report.document.opening ?? openingOf(outline, report));
  return linesOf(text).map(({ text: line, index }) => ({ kind: 'paragraph', form: 'text', runs: [{ text: line, anchor: { detail: 'opening', paragraph: index } }] }));
}

/** The lines of a text that hold something, with their places in it. */
export const linesOf = (text: string): { text: string; index: number }[] =>
  cleanText(text).split('\n').map((line, index) => ({ text: line.trim(), index })).filter((line) => line.text !== '');
