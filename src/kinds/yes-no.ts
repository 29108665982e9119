import { fold } from '../i18n/fold.js';
import { scalarRules } from './scalar.js';

const YES = ['co', 'yes', 'y', 'x', 'roi', 'da co', 'true', '✓', '✔'];
const NO = ['khong', 'ko', 'no', 'n', 'chua', 'khong co', 'chua co', 'false'];

/** Yes or no. */
export const yesNo = scalarRules<'yes-no', boolean>('yes-no', {
  read(text) {
    const word = fold(text);
    return YES.includes(word) ? { value: true } : NO.includes(word) ? { value: false } : { reason: undefined };
  },
  write: (value) => (value ? 'Có' : 'Không'),
});
