import { defineSection } from '../../../src/outline/define-outline.js';
import type { Column } from '../../../src/outline/items.js';

const documentColumns = [
  { id: 'number', kind: 'text', title: 'Số, ký hiệu' },
  {
    id: 'type', kind: 'choice', title: 'Loại văn bản', other: true,
    options: [
      { id: 'plan', title: 'Kế hoạch' },
      { id: 'programme', title: 'Chương trình' },
      { id: 'resolution', title: 'Nghị quyết' },
      { id: 'guideline', title: 'Hướng dẫn' },
      { id: 'decision', title: 'Quyết định' },
      { id: 'letter', title: 'Công văn' },
    ],
  },
  { id: 'date', kind: 'date', title: 'Ngày ban hành' },
  { id: 'issuer', kind: 'text', title: 'Cơ quan ban hành' },
  { id: 'summary', kind: 'text', title: 'Trích yếu' },
] as const satisfies readonly Column[];

/** I. What was issued to put the programme into effect, band by band. */
export const leadership = defineSection({
  id: 'leadership', number: 'I', title: 'Lãnh đạo, chỉ đạo',
  text: 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
  sourceText: 'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO ',
  sections: [
    {
      id: 'documents', title: 'Tham mưu, ban hành văn bản triển khai',
      text: 'Kết quả tham mưu các văn bản cụ thể hóa việc triển khai Chương trình số 01/CTr-BCH.',
      guidance: 'Nêu văn bản ban hành từ ngày 26/8/2020 đến ngày báo cáo: số, ký hiệu, ngày, trích yếu. Với cấp dưới, có thể chỉ nêu số đơn vị đã ban hành và văn bản tiêu biểu.',
      sections: [
        {
          id: 'documents-top', title: 'Tại cấp địa phương, ngành',
          text: 'Tại Liên đoàn Lao động tỉnh, thành phố, công đoàn ngành trung ương và tương đương, công đoàn Tổng công ty trực thuộc Tổng Liên đoàn.',
          items: [
            { id: 'documents-top-text', kind: 'narrative', title: 'Kết quả tham mưu, ban hành văn bản của cấp địa phương, ngành' },
            { id: 'documents-top-list', kind: 'table', title: 'Văn bản của cấp địa phương, ngành', rowTitle: 'văn bản', columns: documentColumns, key: ['number', 'date'] },
          ],
        },
        {
          id: 'documents-middle', title: 'Tại công đoàn cấp trên trực tiếp cơ sở',
          text: 'Tại công đoàn cấp trên trực tiếp cơ sở.',
          items: [
            {
              id: 'documents-middle-units', kind: 'count', asked: 'implied', title: 'Số công đoàn cấp trên trực tiếp cơ sở đã ban hành văn bản', unit: 'đơn vị',
              print: 'có {n} công đoàn cấp trên trực tiếp cơ sở ban hành văn bản triển khai Chương trình',
            },
            { id: 'documents-middle-text', kind: 'narrative', title: 'Kết quả ban hành văn bản của công đoàn cấp trên trực tiếp cơ sở' },
            { id: 'documents-middle-list', kind: 'table', title: 'Văn bản của công đoàn cấp trên trực tiếp cơ sở', rowTitle: 'văn bản', columns: documentColumns, key: ['number', 'date', 'issuer'] },
          ],
        },
        {
          id: 'documents-base', title: 'Tại công đoàn cơ sở',
          text: 'Tại công đoàn cơ sở.',
          items: [
            {
              id: 'documents-base-units', kind: 'count', asked: 'implied', title: 'Số công đoàn cơ sở đã ban hành văn bản', unit: 'CĐCS',
              print: 'có {n} công đoàn cơ sở ban hành văn bản triển khai Chương trình',
            },
            { id: 'documents-base-text', kind: 'narrative', title: 'Kết quả ban hành văn bản, kế hoạch của công đoàn cơ sở' },
            { id: 'documents-base-list', kind: 'table', title: 'Văn bản của công đoàn cơ sở', rowTitle: 'văn bản', columns: documentColumns, key: ['number', 'date', 'issuer'] },
          ],
        },
      ],
    },
  ],
});
