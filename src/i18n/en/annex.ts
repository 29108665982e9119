import { formatNumber } from '../numbers.js';
import type { AnnexWords } from '../vi/annex.js';

const units = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'unit' : 'units'}`;

export const annex: AnnexWords = {
  choose: 'Add an appendix with the figures of each unit',
  fetching: (count) => `Fetching the figures of ${units(count)}…`,
  there: (count) => `The Word file and the print have an appendix with the figures of ${units(count)}.`,
  lacking: (count) => `The figures of ${units(count)} are missing: their files are no longer under “Files”.`,
  missing: 'The figures of each unit are only on the device where this report was gathered, so there is no appendix.',
  failed: 'The figures of the units could not be fetched. Please tick the box to try again.',
};
