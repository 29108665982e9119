import type { Found } from '../../../report/incoming.js';
import type { Item } from '../../../outline/items.js';
import type { Section } from '../../../outline/outline.js';

/** Text that was placed under a section. */
export interface Said {
  readonly text: string;
  readonly paragraph: number;
  readonly section: Section;
  /** The narrative that it was placed to. */
  readonly told: Item;
  /** What stands in front of it: the heading that it follows on the same line, or in the cell beside. */
  readonly lead?: string;
}

/** A number in a sentence, with the words round it. */
export interface Mention {
  readonly sentence: string;
  readonly paragraph: number;
  readonly section: Section;
  readonly told: Item;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly ratio: boolean;
  readonly before: string;
  readonly after: string;
  /** No number stands in front of it in its text. */
  readonly first: boolean;
  /** What the number is named in front of it: "Số cuộc" of "- Số cuộc: 312"; "nữ" of "(nữ 35)". */
  readonly label: string;
  /** A colon or the like stands behind the label. */
  readonly named: boolean;
}

const QUALIFIER = '(?:(?:hơn|hon|trên|tren|gần|gan|khoảng|khoang|dưới|duoi|xấp xỉ|xap xi|ước|uoc|ít nhất|it nhat|chừng)\\s+|[<>≥≤~≈]\\s*)';
const NUMBER = '\\d+(?:[.,]\\d+)*(?: \\d{3}(?!\\d))*';
const SCALE = '(?:\\s+(?:nghìn|nghin|ngàn|ngan|triệu|trieu|tỷ|tỉ|ty|vạn)(?![\\p{L}]))*';
/** "210 CĐCS trên tổng số 820 CĐCS". */
const OF = '(?!\\s(?:nghìn|nghin|ngàn|ngan|triệu|trieu|tỷ|tỉ|ty|vạn)(?!\\p{L}))(?:\\s\\p{L}+){1,4}\\s(?:trên|tren|/)\\s(?:tổng|tong)(?:\\s(?:số|so))?\\s';
const MENTION = new RegExp(`${QUALIFIER}?${NUMBER}${SCALE}(?:(?:${OF}|\\s*(?:/|trên tổng số|tren tong so|trên|tren)\\s*(?:tổng số\\s*)?)${NUMBER})?`, 'giu');
/** Numbers that count nothing: of documents, days, years, prices, times, shares. */
const NOT_BEFORE = /(?:số|so|ngày|ngay|tháng|thang|năm|nam|quý|quy|lần thứ|lan thu|khóa|khoa|điều|khoản|điện thoại|mục|giai đoạn|giai doan|nhiệm kỳ|từ|phụ lục|bảng|chỉ tiêu ví dụ|covid|nghị quyết|kỳ|tuần|mức|lần)\s*[-:]?\s*$|(?:^|[\s(])(?:mỗi|moi)\s+\p{L}+(?:\s\p{L}+)?\s+$|[\p{L}\d][/.-]$|(?<=\S\s*)-\s?$|(?:bình quân|binh quan|trung bình|trung binh)(?:\s\p{L}+){0,2}\s$/iu;
const NOT_AFTER = /^(?:\s*(?:%|phần trăm|[-–—]\s*\d|\/\s*\p{L}|\/\s*\d|h\b|đồng(?!\s*chí)|triệu đồng|phút|giờ|giây|ngày|ngay|tháng|thang|năm|nam|tuần|tuổi|lần thứ|[:]\s?\d{2}\b)|\p{L}|(?:\s\p{L}+){1,3}\s?\/\s?(?:ngày|tuần|tháng|quý|năm|ngay|tuan|thang|nam))/iu;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+(?=[\p{Lu}\d"“(+-])/u).filter((one) => one.trim() !== '');

/** Words of size as the parser of figures writes them. */
export const norm = (text: string): string => text.replace(/\b(nghin)\b/gi, 'nghìn').replace(/\b(ngan)\b/gi, 'ngàn').replace(/\b(trieu)\b/gi, 'triệu').replace(/\bty\b/gi, 'tỷ');

/** "210 CĐCS trên tổng số 820" as "210/820". */
export const oneRatio = (text: string): string => text.replace(new RegExp(`(?<=\\d)${OF}(?=\\d)`, 'iu'), '/');

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
      const own = sentence.slice(all[i - 1]?.to ?? 0, from);
      const first = which === 0 && i === 0;
      // "Số lượng cán bộ: có 03 đồng chí": the number is what the lead asks for.
      const before = first && said.lead && own.trim().split(/\s+/).length < 3 ? `${said.lead.replace(/\s*[:：]?\s*$/, ': ')}${own}` : own;
      const label = (i > 0 ? /^[^,;.(:]*[,;.(](.*)$/su.exec(before)?.[1] ?? '' : before).split(/[;(]|\.\s/).at(-1) ?? '';
      const after = sentence.slice(to, all[i + 1]?.from ?? sentence.length);
      return [{ sentence, paragraph: said.paragraph, section: said.section, told: said.told, from, to, text, ratio: /\d\s*(?:\/|trên|tren)/iu.test(oneRatio(bare)), before, after, first, ...labelOf(label) }];
    });
  });
}

/** A name without what only joins it to the sentence. */
function labelOf(text: string): { readonly label: string; readonly named: boolean } {
  const [, label = '', sign] = /^(.*?)\s*([:：=]|(?<!\p{L})(?:là|la|có|co|được|đạt)(?!\p{L}))?\s*$/su.exec(text) ?? [];
  return { label: label.replace(/^[\s,–+*-]*(?:(?:trong đó|trong do|bao gồm|bao gom|gồm|gom|cụ thể|cu the|và|va|có|co)(?!\p{L})[\s,:–-]*)*/iu, '').trim(), named: sign !== undefined && (/[:：=]/.test(sign) || (/^(?:là|la)$/iu.test(sign) && /(?:^|\s)(?:số|so)\s/iu.test(label))) };
}

/** Where a number stands, for who looks at the proposal. */
export const foundAt = ({ sentence, from, to, paragraph }: Mention): Found => ({ text: sentence, from, to, paragraph });
