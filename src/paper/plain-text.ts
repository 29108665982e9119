import type { Block, Paper, PaperTable, Run } from './paper.js';

/** The document as text to be copied: into a message, a mail, another program. Cells of a table are set apart by " | ". */
export function plainText(paper: Paper): string {
  const { letterhead, title, subject, addressees, body, distribution, signature, appendices } = paper;
  const lines = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('\n');
  const parts = [
    [...letterhead.superior, ...letterhead.issuer.lines].length > 0 ? lines([...letterhead.superior, ...letterhead.issuer.lines]) : '',
    textOf(letterhead.number),
    `${letterhead.nation.text}\n${lines(letterhead.motto.lines)}`,
    textOf(letterhead.placeDate),
    `${title.text}\n${lines(subject.lines)}`,
    addressees.length === 0 ? '' : addressees.length === 1 ? `Kính gửi: ${textOf(addressees)}` : `Kính gửi:\n${lines(addressees)}`,
    ...body.map(blockText),
    [...signature.lines, signature.name].map(({ text }) => text).filter(Boolean).join('\n'),
    `Nơi nhận:\n${lines(distribution)}`,
    ...appendices.flatMap(({ number, title: name, note, blocks }) => [`${number}\n${name}\n${textOf(note)}`, ...blocks.map(blockText)]),
  ];
  return `${parts.filter(Boolean).join('\n\n').replace(/\u00a0/g, ' ')}\n`;
}

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const blockText = (block: Block): string => (block.kind === 'table' ? tableText(block) : textOf(block.runs));

const tableText = ({ columns, rows }: PaperTable): string =>
  [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.map(({ runs }) => textOf(runs)))].map((cells) => cells.join(' | ')).join('\n');
