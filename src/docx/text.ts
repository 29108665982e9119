import { Paragraph, Tab, TextRun, type IParagraphOptions } from 'docx';
import type { Run } from '../paper/paper.js';
import type { StyleId } from './styles.js';

/** What XML 1.0 has no place for, and docx lets through. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that any XML reader takes. The paper is clean already; this holds for what a layout or a host brings in. */
export const xmlText = (text: string): string => text.replace(NOT_XML, '');

/** A run of the paper as Word's runs; tabs and line feeds as Word has them. */
export function textRuns({ text }: Run, bold = false): TextRun[] {
  const safe = xmlText(text);
  if (!safe) return [];
  const look = bold ? { bold: true, boldComplexScript: true } : {};
  if (!/[\t\n\r]/.test(safe)) return [new TextRun({ text: safe, ...look })];
  return safe.split(/\r\n?|\n/).map((line, i) =>
    new TextRun({ ...look, ...(i > 0 ? { break: 1 } : {}), children: line.split('\t').flatMap((part, n) => (n > 0 ? [new Tab(), part] : [part])) }));
}

export type ParagraphExtras = Omit<IParagraphOptions, 'style' | 'children' | 'text'>;

/** A paragraph in a style of ours. */
export const paragraph = (style: StyleId, runs: readonly Run[], extras: ParagraphExtras = {}, bold = false): Paragraph =>
  new Paragraph({ ...extras, style, children: runs.flatMap((run) => textRuns(run, bold)) });

/** Lines of one paragraph, broken where the paper breaks them. */
export const brokenLines = (style: StyleId, lines: readonly Run[]): Paragraph =>
  new Paragraph({ style, children: lines.map(({ text }, i) => new TextRun({ ...(i > 0 ? { break: 1 } : {}), children: [xmlText(text)] })) });
