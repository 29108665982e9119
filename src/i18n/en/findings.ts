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
  orphan: ({ title }) => `${title ? `“${title}”` : 'An answer'} is no longer part of the outline; what was written is kept.`,
  'option-unknown': ({ text }) => `“${excerpt(text)}” is not one of the options.`,
  'legacy-font': ({ sample }) => `“${excerpt(sample)}” seems to be typed in an old font encoding (TCVN3, VNI); readers may not be able to read it.`,
  'not-json': () => 'This file cannot be read as a report.',
  'not-a-report': () => 'This file is not a report made with this program.',
  'newer-format': ({ format }) => `The report was saved by a newer version (${format}); please reload the page to get it.`,
  'newer-outline': ({ version }) => `The report follows version ${version} of the outline, which is newer than this page's.`,
  'foreign-outline': ({ outlineId }) => `The report follows another outline (${outlineId}).`,
  'value-misfit': ({ path }) => `Some data has the wrong shape and is set aside (${path}).`,
  'record-corrupt': () => 'Part of the draft could not be read; its raw content is kept.',
};
