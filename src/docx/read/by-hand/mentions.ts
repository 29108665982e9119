import type { Section } from '../../../outline/outline.js';

/** Text that was placed under a section. */
export interface Said {
  readonly text: string;
  readonly paragraph: number;
  readonly section: Section;
}

/** A number in a sentence, with the words round it. */
export interface Mention {
  readonly sentence: string;
  readonly paragraph: number;
  readonly section: Section;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly ratio: boolean;
  readonly before: string;
  readonly after: string;
  /** No number stands in front of it in its text. */
  readonly first: boolean;
}

const QUALIFIER = '(?:(?:hơn|hon|trên|tren|gần|gan|khoảng|khoang|dưới|duoi|xấp xỉ|xap xi|ước|uoc|ít nhất|it nhat|chừng)\\s+|[<>≥≤~≈]\\s*)';
const NUMBER = '\\d+(?:[.,]\\d+)*(?: \\d{3}(?!\\d))*';
const SCALE = '(?:\\s+(?:nghìn|nghin|ngàn|ngan|triệu|trieu|tỷ|tỉ|ty|vạn)(?![\\p{L}]))*';
const MENTION = new RegExp(`${QUALIFIER}?${NUMBER}${SCALE}(?:\\s*(?:/|trên tổng số|tren tong so|trên|tren)\\s*(?:tổng số\\s*)?${NUMBER})?`, 'giu');
/** Numbers that count nothing: of documents, days, years, prices, times, shares. */
const NOT_BEFORE = /(?:số|so|ngày|ngay|tháng|thang|năm|nam|quý|quy|lần thứ|lan thu|khóa|khoa|điều|khoản|điện thoại|mục|giai đoạn|giai doan|nhiệm kỳ|từ|phụ lục|bảng|chỉ tiêu ví dụ|covid|nghị quyết|kỳ|tuần|mức|lần)\s*[-:]?\s*$|[\p{L}\d][/.-]$|-\s?$/iu;
const NOT_AFTER = /^(?:\s*(?:%|phần trăm|[-–—]\s*\d|\/\s*\p{L}|\/\s*\d|h\b|đồng(?!\s*chí)|triệu đồng|phút|giờ|giây|ngày|ngay|tháng|thang|năm|nam|tuần|tuổi|lần thứ|[:]\s?\d{2}\b)|\p{L})/iu;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d"“(+-])/u).filter((one) => one.trim() !== '');

/** Words of size as the parser of figures writes them. */
export const norm = (text: string): string => text.replace(/\b(nghin)\b/gi, 'nghìn').replace(/\b(ngan)\b/gi, 'ngàn').replace(/\b(trieu)\b/gi, 'triệu').replace(/\bty\b/gi, 'tỷ');

/** Nobody writes so much about one thing; what is longer is not searched for figures. */
export const MOST = { text: 20_000, mentions: 300 };

/** The numbers of a text that may count something. */
export function mentionsIn(said: Said): Mention[] {
  if (said.text.length > MOST.text) return [];
  return sentencesOf(said.text).flatMap((sentence, which) => {
    const all = [...sentence.matchAll(MENTION)].map((found) => ({ text: found[0], from: found.index, to: found.index + found[0].length }))
      // A percentage belongs to the ratio before it.
      .filter(({ to }) => !/^\s*%/.test(sentence.slice(to)));
    return all.flatMap(({ text, from, to }, i) => {
      const left = sentence.slice(Math.max(0, from - 60), from);
      const right = sentence.slice(to, to + 60);
      if (NOT_BEFORE.test(left) && !/(?:tổng số|tong so|số lượng|so luong|số cuộc|có số)\s*[-:]?\s*$/iu.test(left)) return [];
      if (NOT_AFTER.test(right)) return [];
      const bare = text.replace(/^\D+/, '');
      if (/^(?:19|20)\d\d$/.test(bare) && /^\s*(?:[-–,.;)]|$)/.test(right)) return [];
      const before = sentence.slice(all[i - 1]?.to ?? 0, from);
      const after = sentence.slice(to, all[i + 1]?.from ?? sentence.length);
      return [{ sentence, paragraph: said.paragraph, section: said.section, from, to, text, ratio: /\d\s*(?:\/|trên|tren)/iu.test(bare), before, after, first: which === 0 && i === 0 }];
    });
  });
}
