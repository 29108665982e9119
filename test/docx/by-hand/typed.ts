import { hd79Tld2023 } from '../../../schema/outlines/hd79-tld-2023.js';
import { matchByHand } from '../../../src/docx/read/by-hand/match-by-hand.js';
import type { ByHand } from '../../../src/docx/read/by-hand/matched.js';
import type { BodyBlock, BodyParagraph } from '../../../src/docx/read/body.js';
import type { Outline } from '../../../src/outline/outline.js';

export const outline: Outline = hd79Tld2023;

export const paragraph = (text: string, bold = false): BodyParagraph => ({ kind: 'paragraph', text, controls: [], marks: [], ...(bold ? { bold: true } : {}) });

const cell = (text: string): { readonly span: number; readonly blocks: BodyBlock[] } => ({ span: 1, blocks: [paragraph(text)] });
export const table = (rows: readonly (readonly string[])[]): BodyBlock => ({ kind: 'table', rows: rows.map((cells) => ({ cells: cells.map(cell) })) });

/** What is found in a document of these blocks. */
export const read = (blocks: readonly BodyBlock[]): ByHand => {
  let row = 0;
  return matchByHand(outline, blocks, { newRowId: () => `row-${String(++row)}` });
};

const said = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'value' in value ? value.value : value);

/** What each item is given by lines; a figure as its number alone, what is not given as its state. */
export const given = (texts: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(read(texts.map((text) => paragraph(text))).answers.map(({ itemId, answer }) => [itemId, answer.state === 'given' ? said(answer.value) : answer.state]));

/** The parts of a figure that lines give, by their ids. */
export const partsGiven = (texts: readonly string[], itemId: string): Record<string, unknown> => {
  const answer = read(texts.map((text) => paragraph(text))).answers.find((one) => one.itemId === itemId)?.answer;
  const value: unknown = answer?.state === 'given' ? answer.value : undefined;
  const parts = typeof value === 'object' && value !== null && 'parts' in value ? (value.parts as Readonly<Record<string, { readonly value: unknown }>>) : {};
  return Object.fromEntries(Object.entries(parts).map(([id, { value: part }]) => [id, said(part)]));
};
