import { defineOutline } from '../../src/outline/define-outline.js';
import type { Item } from '../../src/outline/items.js';
import type { Outline } from '../../src/outline/outline.js';

/** A small outline that has every kind of item, and of each rule of outlines at least one case. */
export const everyKind = defineOutline({
  id: 'every-kind',
  version: 3,
  title: { vi: 'Đề cương thử', en: 'Trial outline' },
  subject: 'Kết quả thử nghiệm',
  opening: 'Thực hiện {guideline}, {unit} báo cáo như sau:',
  guideline: { number: '12/HD-TLĐ', date: '2023-03-23', issuer: 'Tổng Liên đoàn Lao động Việt Nam' },
  programme: { number: '01/CTr-BCH', date: '2020-08-26', issuer: 'Ban Chấp hành', term: 'XII' },
  period: { from: '2020-08-26', to: 'reporting-date' },
  dueBefore: '2023-05-30',
  dueFor: ['province'],
  bands: [
    { id: 'province', title: 'Cấp tỉnh' },
    { id: 'district', title: 'Cấp trên trực tiếp cơ sở', short: 'Cấp trên' },
    { id: 'base', title: 'Cơ sở' },
  ],
  levels: [
    { id: 'province', title: 'Tỉnh', band: 'province', bands: ['province', 'district', 'base'] },
    { id: 'district', title: 'Huyện', band: 'district', bands: ['district', 'base'], reportsTo: ['province'] },
    {
      id: 'base', title: 'Cơ sở', band: 'base', bands: ['base'], reportsTo: ['district', 'province'],
      profile: { otherwise: 'optional', nodes: { lead: 'asked', press: 'hidden' } },
    },
  ],
  recipients: [
    { levels: ['province'], to: { name: 'Tổng Liên đoàn Lao động Việt Nam', through: 'Ban Tuyên giáo' }, email: 'nhan@example.vn' },
    { to: 'superior' },
  ],
  rows: [
    { id: 'plans', title: 'Đơn vị có kế hoạch', measure: 'share', target: 100 },
    { id: 'yearly', title: 'Hoạt động mỗi năm', levels: ['base', 'district'], measure: 'count', target: 2, unit: 'hoạt động' },
    { id: 'page', title: 'Có trang thông tin', levels: ['province'], measure: 'yes-no' },
  ],
  sections: [
    {
      id: 'lead', number: 'I', title: 'Lãnh đạo, chỉ đạo',
      items: [
        { id: 'story', kind: 'narrative', title: { vi: 'Kể lại', en: 'The story' }, aim: { words: 200 } },
        { id: 'slogan', kind: 'text', title: 'Khẩu hiệu', asked: 'implied' },
        {
          id: 'papers', kind: 'table', title: 'Văn bản ban hành', rowTitle: 'văn bản', key: ['number', 'issued'],
          columns: [
            { id: 'number', kind: 'text', title: 'Số, ký hiệu' },
            { id: 'issued', kind: 'date', title: 'Ngày' },
            { id: 'form', kind: 'choice', title: 'Loại', other: true, options: [{ id: 'plan', title: 'Kế hoạch' }, { id: 'letter', title: 'Công văn' }] },
            { id: 'binding', kind: 'yes-no', title: 'Bắt buộc' },
          ],
        },
      ],
    },
    {
      id: 'work', number: 'II', title: 'Kết quả',
      sections: [
        {
          id: 'meetings', number: '1', title: 'Tuyên truyền trực tiếp',
          sections: [
            {
              id: 'direct', title: 'Đối thoại, hội nghị',
              items: [
                { id: 'direct-story', kind: 'narrative', title: 'Nội dung' },
                { id: 'places', kind: 'count', title: 'Số cơ sở', unit: 'cơ sở', print: 'tại {n} cơ sở', glue: ' ' },
                { id: 'sessions', kind: 'count', title: 'Số cuộc', unit: 'cuộc', print: 'đã tổ chức {n} cuộc' },
                {
                  id: 'people', kind: 'count', title: 'Số người', unit: 'người', print: 'cho {n} người', partsAre: 'sum',
                  parts: [{ id: 'women', title: 'nữ', print: '{n} nữ' }, { id: 'men', title: 'nam', print: '{n} nam' }],
                },
                { id: 'covered', kind: 'ratio', title: 'Tỷ lệ cơ sở tham gia', unit: 'cơ sở', print: 'đạt {n}' },
                {
                  id: 'session-list', kind: 'table', title: 'Từng cuộc', rowTitle: 'cuộc', asked: 'implied', feeds: { heads: 'people', replies: 'replies' },
                  columns: [
                    { id: 'day', kind: 'date', title: 'Ngày' },
                    { id: 'heads', kind: 'count', title: 'Số người', unit: 'người', total: true },
                    { id: 'replies', kind: 'count', title: 'Phản hồi', unit: 'ý kiến', total: true },
                    { id: 'share', kind: 'ratio', title: 'Tỷ lệ', unit: 'người' },
                  ],
                },
                { id: 'replies', kind: 'count', title: 'Số phản hồi', unit: 'ý kiến', print: '{n} ý kiến', aggregate: 'sum', scope: 'own' },
                { id: 'started', kind: 'date', title: 'Bắt đầu', print: 'từ {n}' },
              ],
            },
          ],
        },
        {
          id: 'press', number: '2', title: 'Báo chí',
          items: [
            { id: 'has-press', kind: 'yes-no', title: 'Có cơ quan báo chí?', print: { yes: 'có cơ quan báo chí', no: 'không có cơ quan báo chí' } },
            { id: 'press-form', kind: 'choice', title: 'Loại hình', options: [{ id: 'paper', title: 'Báo in' }, { id: 'online', title: 'Báo điện tử' }] },
            { id: 'press-plan', kind: 'narrative', title: 'Quy hoạch', when: { item: 'has-press', is: true } },
          ],
        },
        {
          id: 'networks', number: '3', title: 'Mạng xã hội', seeAlso: ['press'],
          items: [
            {
              id: 'pages', kind: 'matrix', title: 'Số trang', unit: 'trang', other: true, columns: { axis: 'bands' },
              rows: [{ id: 'facebook', title: 'Facebook' }, { id: 'zalo', title: 'Zalo' }],
            },
            {
              id: 'years', kind: 'matrix', title: 'Theo năm', unit: 'bài', asked: 'implied', aggregate: 'none',
              rows: [{ id: 'news', title: 'Tin' }], columns: [{ id: 'y2021', title: '2021' }, { id: 'y2022', title: '2022' }],
            },
          ],
        },
        { id: 'goals', number: '4', title: 'Chỉ tiêu', items: [{ id: 'targets', kind: 'targets', title: 'Chỉ tiêu', unmetTo: 'unmet' }] },
      ],
    },
    {
      id: 'wishes', number: 'III', title: 'Kiến nghị', origin: 'beyond',
      items: [{ id: 'unmet', kind: 'narrative', title: 'Chưa hoàn thành' }],
    },
  ],
  history: [
    { version: 2, renamed: { motto: 'slogan' }, moved: { covered: 'direct' } },
    { version: 3, renamed: { venues: 'places', 'press-kind': 'press-form' }, converted: { sessions: 'text', covered: 'count' } },
  ],
});

/** An outline of `fields` items in sections of ten: every third a narrative, else a count. */
export function bigOutline(fields: number): Outline {
  const item = (n: number): Item =>
    n % 3 === 0
      ? { id: `f-${String(n)}`, kind: 'narrative', title: `Nội dung ${String(n)}` }
      : { id: `f-${String(n)}`, kind: 'count', title: `Số ${String(n)}`, unit: 'cuộc', print: '{n} cuộc' };
  return {
    id: 'big', version: 1, title: 'Lớn', subject: 'Lớn', opening: '',
    guideline: { number: '1/HD', date: '2023-01-01', issuer: 'A' },
    period: { from: '2020-08-26', to: 'reporting-date' },
    bands: [], levels: [{ id: 'province', title: 'Tỉnh', bands: [] }], recipients: [{ to: 'superior' }],
    sections: Array.from({ length: Math.ceil(fields / 10) }, (_, s) => ({
      id: `s-${String(s)}`, number: String(s + 1), title: `Mục ${String(s + 1)}`,
      items: Array.from({ length: Math.min(10, fields - s * 10) }, (_unused, i) => item(s * 10 + i)),
    })),
  };
}
