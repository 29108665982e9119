import type { HeadingLook, Layout } from './layout.js';

/**
 * How a document looks by the technique of NĐ 30/2020/NĐ-CP, Phụ lục I. Where the decree leaves a range, one
 * value of it was chosen; where it is silent (1.1., tables), a usual one.
 *
 * @param sizes the decree's one choice of type: all sizes rise and fall together.
 */
export function nd30(sizes: 'large' | 'small' = 'large'): Layout {
  const low = sizes === 'small' ? 1 : 0;
  const body = 14 - low;
  const heading = (look: Partial<HeadingLook>): HeadingLook =>
    ({ size: body, bold: true, italic: false, capitals: false, before: 8, ...look });
  return {
    name: 'nd30',
    font: 'Times New Roman',
    page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
    pageNumber: { at: 'top-center', size: 14 - low, edge: 10 },
    letterhead: {
      issuerWidth: 66,
      issuer: 13 - low,
      many: 12,
      nation: 13 - low,
      motto: 14 - low,
      number: 13,
      placeDate: 14 - low,
      issuerRule: 0.4,
      before: 6,
    },
    rule: { thickness: 0.75, before: 3 },
    title: { size: body, subject: body, indent: 5, rule: 0.4, before: 18, after: 12 },
    addressees: { size: body, left: 25, dash: 44, after: 12 },
    body: { size: body, firstLine: 10, dash: 10, plus: 10, letter: 10, before: 6, after: 0, line: 1.15 },
    headings: [heading({ capitals: true, before: 12 }), heading({}), heading({ italic: true })],
    table: { size: 12 - low, line: 1, side: 1.4, inside: 0.7, border: 0.5, before: 5 },
    inPlace: { columns: 6, rows: 12 },
    upright: { columns: 6 },
    signature: { distributionWidth: 65, size: body, lines: 5, before: 12, distribution: 12, copies: 11 },
    appendix: { number: 14, title: body, note: 13, after: 12 },
  };
}
