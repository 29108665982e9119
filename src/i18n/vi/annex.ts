import { formatNumber } from '../numbers.js';

/** The appendix of what each unit gave. Not among the first words: it is loaded with the page on which a document is made. */
export const annex = {
  choose: 'Kèm phụ lục số liệu của từng đơn vị',
  fetching: (units: number) => `Đang lấy số liệu của ${formatNumber(units)} đơn vị…`,
  /** The appendix is in the document. */
  there: (units: number) => `Bản Word và bản in có thêm phụ lục số liệu của ${formatNumber(units)} đơn vị.`,
  lacking: (units: number) => `Thiếu số liệu của ${formatNumber(units)} đơn vị: tệp của các đơn vị này không còn ở phần “Tệp đã nhận”.`,
  missing: 'Số liệu của từng đơn vị chỉ có trên máy đã tổng hợp báo cáo này, nên chưa kèm được phụ lục.',
  failed: 'Chưa lấy được số liệu của các đơn vị. Xin chọn lại để thử lần nữa.',
};

export type AnnexWords = typeof annex;
