import { defineSection } from '../../../src/outline/define-outline.js';
import { culture } from './culture.js';
import { press } from './press.js';
import { site } from './site.js';
import { social } from './social.js';
import { team } from './team.js';
import { workplace } from './workplace.js';

/** II. Tasks and solutions of the programme, then its targets. */
export const results = defineSection({
  id: 'results', number: 'II', title: 'Kết quả triển khai',
  text: 'KẾT QUẢ TRIỂN KHAI',
  sourceText: 'II. KẾT QUẢ TRIỂN KHAI \u00a0',
  sections: [
    {
      id: 'tasks', number: '1', title: 'Nhiệm vụ, giải pháp của Chương trình',
      text: 'Kết quả thực hiện các nhiệm vụ, giải pháp của Chương trình số 01/CTr-BCH',
      sourceText: ' 1. Kết quả thực hiện các nhiệm vụ, giải pháp của Chương trình số 01/CTr-BCH',
      sections: [
        {
          id: 'renewal', number: '1.1', title: 'Đổi mới nội dung và hình thức',
          text: 'Kết quả đổi mới nội dung và hình thức thể hiện nội dung truyền thông',
          items: [{ id: 'renewal-text', kind: 'narrative', title: 'Kết quả đổi mới nội dung và hình thức thể hiện' }],
        },
        press,
        site,
        workplace,
        {
          id: 'campaigns', number: '1.5', title: 'Chiến dịch truyền thông',
          text: 'Kết quả tổ chức các chiến dịch truyền thông',
          items: [
            { id: 'campaigns-text', kind: 'narrative', title: 'Kết quả tổ chức các chiến dịch truyền thông' },
            {
              id: 'campaign-list', kind: 'table', asked: 'implied', title: 'Chiến dịch truyền thông', rowTitle: 'chiến dịch', key: ['name', 'date'],
              columns: [
                { id: 'name', kind: 'text', title: 'Tên chiến dịch' },
                { id: 'date', kind: 'date', title: 'Thời gian' },
                { id: 'channels', kind: 'text', title: 'Kênh truyền thông' },
                { id: 'reach', kind: 'count', title: 'Lượt người tiếp cận', unit: 'lượt người', total: true },
                { id: 'outcome', kind: 'text', title: 'Kết quả' },
              ],
            },
          ],
        },
        social,
        culture,
        team,
      ],
    },
    {
      id: 'targets', number: '2', title: 'Chỉ tiêu của Chương trình',
      text: 'Kết quả thực hiện các chỉ tiêu trong Chương trình số 01/CTr-BCH',
      guidance: 'Chỉ tiêu theo Chương trình và kế hoạch của cấp trên giao cho đơn vị. Tên các chỉ tiêu chưa đạt được gợi ý ở mục III.2.',
      items: [
        { id: 'targets-list', kind: 'targets', title: 'Kết quả thực hiện từng chỉ tiêu', unmetTo: 'unfinished-text' },
        // The heading asks for the targets themselves; the narrative is for what a row can't say.
        { id: 'targets-text', kind: 'narrative', asked: 'implied', title: 'Thuyết minh kết quả thực hiện chỉ tiêu' },
      ],
    },
  ],
});
