import { Paragraph, Tab, TextRun, type IParagraphOptions } from 'docx';
import type { Run } from '../paper/paper.js';
import type { StyleId } from './styles.js';

/** What XML 1.0 has no place for, and docx lets through. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that any XML reader takes. The paper is clean already; this holds for what a layout or a host brings in. */
export const xmlText = (text: string): string => text.replace(NOT_XML, '');

/** A run of the paper as Word's runs; tabs and line feeds as Word has them. */
export function textRuns({ text }: Run): TextRun[] {
  const safe = xmlText(text);
  if (!/[\t\n\r]/.test(safe)) return safe ? [new TextRun(safe)] : [];
  return safe.split(/\r\n?|\n/).map((line, i) => new TextRun({ ...(i > 0 ? { break: 1 } : {}), children: line.split('\t').flatMap((part, n) => (n > 0 ? [new Tab(), part] : [part])) }));
}

export type ParagraphExtras = Omit<IParagraphOptions, 'style' | 'children' | 'text'>;

/** A paragraph in a style of ours. */
export const paragraph = (style: StyleId, runs: readonly Run[], extras: ParagraphExtras = {}): Paragraph =>
  new Paragraph({ ...extras, style, children: runs.flatMap(textRuns) });

/** Lines of one paragraph, broken where the paper breaks them. */
export const brokenLines = (style: StyleId, lines: readonly Run[], extras: ParagraphExtras = {}): Paragraph =>
  new Paragraph({ ...extras, style, children: lines.map(({ text }, i) => new TextRun({ ...(i > 0 ? { break: 1 } : {}), children: [xmlText(text)] })) });
