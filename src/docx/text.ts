import { Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions, type ParagraphChild } from 'docx';
import { anchored } from './control.js';
import type { MarkedRun } from './mark-paper.js';
import type { StyleId } from './styles.js';

/** What XML 1.0 has no place for, and docx lets through. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that any XML reader takes. The paper is clean already; this holds for what a layout or a host brings in. */
export const xmlText = (text: string): string => text.replace(NOT_XML, '');

/** A run's look where it is not its paragraph's. */
export type RunLook = Pick<IRunOptions, 'size' | 'sizeComplexScript' | 'bold' | 'boldComplexScript'>;

/** Letters and signs that LibreOffice 7.4 takes for one script: of a control that mixes scripts it writes the text once for each. */
const ONE_SCRIPT = /^[\t\u0020-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ab]*$/;

export const BOLD: RunLook = { bold: true, boldComplexScript: true };

/** A run of the paper as Word's runs, to be found again if it is marked; tabs and line feeds as Word has them. */
export function textRuns({ text, mark }: MarkedRun, look?: RunLook): ParagraphChild[] {
  const runs = plainRuns(xmlText(text), look);
  return mark ? anchored(mark, runs, look === undefined && ONE_SCRIPT.test(text)) : runs;
}

function plainRuns(safe: string, look: RunLook | undefined): TextRun[] {
  if (!safe) return [];
  if (!/[\t\n\r]/.test(safe)) return [new TextRun({ text: safe, ...look })];
  return safe.split(/\r\n?|\n/).map((line, i) =>
    new TextRun({ ...look, ...(i > 0 ? { break: 1 } : {}), children: line.split('\t').flatMap((part, n) => (n > 0 ? [new Tab(), part] : [part])) }));
}

export type ParagraphExtras = Omit<IParagraphOptions, 'style' | 'children' | 'text'>;

/** A paragraph in a style of ours. */
export const paragraph = (style: StyleId, runs: readonly MarkedRun[], extras: ParagraphExtras = {}, look?: RunLook): Paragraph =>
  new Paragraph({ ...extras, style, children: runs.flatMap((run) => textRuns(run, look)) });

/** Lines of one paragraph, broken where the paper breaks them. */
export const brokenLines = (style: StyleId, lines: readonly MarkedRun[]): Paragraph =>
  new Paragraph({ style, children: lines.flatMap((run, i) => [...(i > 0 ? [new TextRun({ break: 1 })] : []), ...textRuns(run)]) });
