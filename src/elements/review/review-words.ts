import { review as en } from '../../i18n/en/review.js';
import { review as vi, type ReviewWords } from '../../i18n/vi/review.js';
import type { Language } from '../../outline/text.js';

/** What is gone through: a file, or what was gathered anew for a draft that was gathered before. */
export type SourceKind = 'file' | 'update';

const words = { vi: { file: vi, update: { ...vi, ...vi.update } }, en: { file: en, update: { ...en, ...en.update } } };

/** The words of the review. They come with it, and not with the first page. */
export const reviewWords = (language: Language, source: SourceKind = 'file'): ReviewWords => words[language][source];
