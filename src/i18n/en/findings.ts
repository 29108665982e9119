import { excerpt, type FindingWords, type UnparsedReason } from '../finding-words.js';
import { formatDate } from '../dates.js';
import { formatNumber } from '../numbers.js';

const reasons: Readonly<Record<UnparsedReason, string>> = {
  'ambiguous-separator': 'please use a point between thousands (1.234) and a comma before decimals (12,5)',
  'beyond-safe': 'the number has too many digits to be added up exactly',
  'not-a-number': 'it is not a number yet, so it will not be added up',
  'not-a-date': 'it is not a date yet; please write 30/5/2023, 5/2023 or 2023',
  'not-a-ratio': 'please write it like 45/152',
  'zero-whole': 'the figure after the slash is 0, so no share can be computed',
};

const percent = (value: number): string => `${formatNumber(value, { decimals: 2 })}%`;

export const findings: FindingWords = {
  missing: () => 'Nothing has been written here yet.',
  unparsed: ({ text, reason }) => `“${excerpt(text)}” is kept as written${reason ? `: ${reasons[reason]}` : ''}.`,
  'sum-differs': ({ entered, computed }) => `The total says ${formatNumber(entered)}; the figures add up to ${formatNumber(computed)}.`,
  'part-over-whole': ({ part, whole }) => `The part (${formatNumber(part)}) is larger than the whole (${formatNumber(whole)}).`,
  'percent-differs': ({ entered, computed }) => `The percentage says ${percent(entered)}; the figures give ${percent(computed)}.`,
  'date-outside': ({ date, from, to }) =>
    `${formatDate(date)} is outside the reporting period (${to ? `${formatDate(from)} to ${formatDate(to)}` : `from ${formatDate(from)}`}).`,
  'due-passed': ({ dueBefore }) => `The due date has passed (before ${formatDate(dueBefore)}).`,
  'figure-odd': ({ value }) => `${formatNumber(value)} ${value < 0 ? 'is negative' : 'has a fraction'}; please look at this number again.`,
  'answered-hidden': () => 'This is not asked of your unit, but it has an answer, which is kept.',
  orphan: ({ title }) => `${title ? `“${title}”` : 'An answer'} has no place in the outline; what was written is kept.`,
  'option-unknown': ({ text }) => `“${excerpt(text)}” is not one of the options.`,
  'legacy-font': ({ sample }) => `“${excerpt(sample)}” seems to be typed in an old font encoding (TCVN3, VNI); readers may not be able to read it.`,
  'not-json': () => 'This file cannot be read as a report.',
  'not-a-report': () => 'This file is not a report made with this program.',
  'newer-format': ({ format }) => `The report was saved by a newer version (${format}); please reload the page to get it.`,
  'newer-outline': ({ version }) => `The report follows version ${version} of the outline, which is newer than this page's.`,
  'foreign-outline': ({ outlineId }) => `The report follows another outline (${outlineId}).`,
  'value-misfit': ({ path }) => `Some data has the wrong shape and is set aside (${path}).`,
  'record-corrupt': () => 'Part of the draft could not be read; its raw content is kept.',
  'file-not-zip': () => 'This is not a Word file (.docx). Please open it in Word and save it as .docx.',
  'file-old-doc': () => 'This is an old .doc file. Please open it in Word, choose “Save As” .docx, and open that here.',
  'file-protected': () => 'The file has a password. Please remove it in Word, save, and open the file here.',
  'file-too-large': () => 'The file is too large. Please remove pictures in Word, save, and open the file here.',
  'file-damaged': () => 'The file is damaged or was not downloaded completely. Please download it again, or save it anew in Word.',
  'file-too-many-entries': () => 'The file is built in an unusual way and is not read. Please open it in Word and save it as a new file.',
  'file-no-document': () => 'There is no Word document in this file. Please check that it is the right one.',
  'file-changed': () => 'The file was just saved, moved or deleted, so it could not be read. Please choose it again.',
  'data-damaged': () => 'The data in the file are not whole, so the report was read from its text.',
  rebuilt: () => 'The file no longer carries its data; the report was read from its text. Please check it.',
  'unit-read': ({ text, level }) => `The reporting unit was read from the letterhead (“${excerpt(text)}”)${level ? ', its level from its name' : '; its level is not known'}. Please check it.`,
  'text-differs': ({ text }) => (text ? `In the file this was changed to “${excerpt(text)}”; please check.` : 'This was deleted in the file; what it said before is kept.'),
  'place-gone': () => 'This is no longer found in the file; it is taken from the data in it.',
  'row-gone': () => 'A row of the table was deleted in the file; please check.',
  'issuer-differs': ({ text }) => `The unit named in the file is “${excerpt(text)}”, not that of its data; the report is opened as a new one.`,
};
