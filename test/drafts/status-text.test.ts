import { expect } from 'chai';
import { statusText } from '../../src/drafts/status-text.js';
import type { DraftStatus } from '../../src/drafts/draft-session.js';
import { drafts as vi } from '../../src/i18n/vi/drafts.js';
import { drafts as en } from '../../src/i18n/en/drafts.js';

const now = new Date(2023, 4, 30, 14, 30);
const savedAt = (...time: [number, number, number, number]): DraftStatus => ({ state: 'saved', at: new Date(2023, ...time).toISOString() });

describe('what a person is told', () => {
  const says = (status: DraftStatus, words: string): void => void expect(statusText(vi, status, now)).to.include(words);

  it('of a save today', () => says(savedAt(4, 30, 14, 5), 'Đã lưu trên máy này lúc 14:05'));
  it('of a save early in the day', () => says(savedAt(4, 30, 0, 0), 'lúc 00:00'));
  it('of a save on another day', () => says(savedAt(4, 3, 9, 5), 'Đã lưu trên máy này lúc 09:05 ngày 3/5/2023'));
  it('of a slow save', () => says({ state: 'saving' }, 'Đang lưu'));
  it('of a browser that keeps nothing', () => says({ state: 'not-kept', reason: 'missing' }, 'Trình duyệt này không cho lưu – hãy tải bản sao'));
  it('of a host that wants nothing kept', () => says({ state: 'not-kept', reason: undefined }, 'hãy tải bản sao'));
  it('of a full disk', () => says({ state: 'failed', code: 'storage-full' }, 'hết chỗ'));
  it('of another failure', () => says({ state: 'failed', code: 'storage-failed' }, 'tự thử lại'));
  it('in English', () => expect(statusText(en, savedAt(4, 30, 14, 5), now)).to.equal('Saved on this device at 14:05'));
});
