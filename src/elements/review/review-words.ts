import { review as en } from '../../i18n/en/review.js';
import { review as vi, type ReviewWords } from '../../i18n/vi/review.js';
import type { Language } from '../../outline/text.js';

/** The words of the review. They come with it, and not with the first page. */
export const reviewWords = (language: Language): ReviewWords => (language === 'en' ? en : vi);
