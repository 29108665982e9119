import { formatDate } from '../i18n/dates.js';
import type { Words } from '../i18n/vi/index.js';
import type { DraftStatus } from './draft-session.js';

/** What a person is told of a status, by the clock of his machine. */
export function statusText(words: Words['drafts'], status: DraftStatus, now: Date): string {
  switch (status.state) {
    case 'saving': return words.saving;
    case 'not-kept': return words.notKept[status.reason ?? 'chosen'];
    case 'failed': return status.code === 'storage-full' ? words.full : words.failed;
    case 'saved': {
      const at = new Date(status.at);
      const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
      const day = localDay(at);
      return day === localDay(now) ? words.saved(time) : words.savedOn(time, formatDate(day));
    }
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
const localDay = (date: Date): string => `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
