import { defineSection } from '../../../src/outline/define-outline.js';

/** II.1.2. The one conditional prompt is here, and the one thing that the source asks twice. */
export const press = defineSection({
  id: 'press', number: '1.2', title: 'Truyền thông trên báo chí',
  text: 'Nâng cao chất lượng, hiệu quả truyền thông trên báo chí',
  sourceText: '1.2. Nâng cao chất lượng, hiệu quả\u00a0truyền thông trên báo chí ',
  sections: [
    {
      id: 'press-planning', title: 'Quy hoạch phát triển và quản lý báo chí',
      text: 'Kết quả thực hiện quy hoạch phát triển và quản lý báo chí, truyền thông của tổ chức Công đoàn Việt Nam (đối với các đơn vị phải thực hiện quy hoạch).',
      guidance: 'Chỉ đơn vị có cơ quan báo chí, truyền thông thuộc diện quy hoạch mới báo cáo nội dung này.',
      items: [
        { id: 'press-planning-applies', kind: 'yes-no', title: 'Đơn vị có phải thực hiện quy hoạch báo chí không?' },
        { id: 'press-planning-text', kind: 'narrative', title: 'Kết quả thực hiện quy hoạch báo chí, truyền thông', when: { item: 'press-planning-applies', is: true } },
      ],
    },
    {
      id: 'press-statements', title: 'Quy chế phát ngôn, cung cấp thông tin cho báo chí',
      text: 'Kết quả thực hiện quy chế phát ngôn và cung cấp thông tin cho báo chí.',
      guidance: 'Đề cương nhắc nội dung này hai lần; chỉ cần trả lời ở đây.',
      items: [
        {
          id: 'press-statements-text', kind: 'narrative', title: 'Kết quả thực hiện quy chế phát ngôn và cung cấp thông tin',
          hint: 'Quy chế đã ban hành, người phát ngôn, họp báo, thông tin đã cung cấp.',
        },
      ],
    },
    {
      id: 'press-cooperation', title: 'Phối hợp với các cơ quan báo chí',
      text: 'Kết quả phối hợp với các cơ quan báo chí, truyền thông trong công tác tuyên truyền: Việc thực hiện quy chế phát ngôn và cung cấp thông tin cho báo chí; việc ký kết và triển khai chương trình phối hợp tuyên truyền với các cơ quan báo chí ở trung ương và địa phương; số lượng và chất lượng các sản phẩm truyền thông trên báo chí; việc tiếp nhận và giải quyết thông tin báo chí phản ánh; việc tổ chức giải báo chí, cuộc thi viết…',
      sourceText: '- Kết quả phối hợp với các cơ quan báo chí, truyền thông trong công tác tuyên truyền: Việc thực hiện quy chế phát ngôn và cung cấp thông tin cho báo chí; việc ký kết và triển khai chương trình phối hợp tuyên truyền với các cơ quan báo chí ở trung ương và địa phương; số lượng và chất lượng các sản phẩm truyền thông trên báo chí; việc tiếp nhận và giải quyết thông tin báo chí phản ánh; việc tổ chức giải báo chí, cuộc thi viết….',
      guidance: 'Quy chế phát ngôn đã hỏi ở nội dung ngay trên, không cần nhắc lại.',
      seeAlso: ['press-statements'],
      items: [
        {
          id: 'press-cooperation-text', kind: 'narrative', title: 'Ký kết và triển khai chương trình phối hợp tuyên truyền',
          hint: 'Với báo chí ở trung ương và ở địa phương.',
        },
        {
          id: 'press-agreements', kind: 'table', asked: 'implied', title: 'Chương trình phối hợp đã ký', rowTitle: 'chương trình', key: ['partner', 'date'],
          columns: [
            { id: 'partner', kind: 'text', title: 'Cơ quan báo chí' },
            { id: 'tier', kind: 'choice', title: 'Cấp', options: [{ id: 'central', title: 'Trung ương' }, { id: 'local', title: 'Địa phương' }] },
            { id: 'date', kind: 'date', title: 'Ngày ký' },
            { id: 'content', kind: 'text', title: 'Nội dung, giai đoạn' },
          ],
        },
        {
          id: 'press-products', kind: 'count', title: 'Số lượng sản phẩm truyền thông trên báo chí', unit: 'sản phẩm',
          hint: 'Tin, bài, phóng sự, chuyên mục… đã đăng, phát trong kỳ.',
          print: 'đã có {n} sản phẩm truyền thông được đăng, phát trên báo chí',
          parts: [
            { id: 'news', title: 'Tin', print: '{n} tin' },
            { id: 'articles', title: 'Bài', print: '{n} bài' },
            { id: 'features', title: 'Phóng sự', print: '{n} phóng sự' },
            { id: 'columns', title: 'Chuyên trang, chuyên mục', print: '{n} chuyên trang, chuyên mục' },
          ],
        },
        { id: 'press-products-text', kind: 'narrative', title: 'Chất lượng sản phẩm truyền thông trên báo chí' },
        {
          id: 'press-issues', kind: 'count', asked: 'implied', title: 'Số vụ việc báo chí phản ánh đã tiếp nhận', unit: 'vụ việc',
          print: 'tiếp nhận {n} vụ việc do báo chí phản ánh',
        },
        {
          id: 'press-issues-resolved', kind: 'count', asked: 'implied', title: 'Số vụ việc báo chí phản ánh đã giải quyết', unit: 'vụ việc',
          print: 'giải quyết xong {n} vụ việc được phản ánh',
        },
        { id: 'press-issues-text', kind: 'narrative', title: 'Tiếp nhận và giải quyết thông tin báo chí phản ánh' },
        { id: 'press-awards-text', kind: 'narrative', title: 'Tổ chức giải báo chí, cuộc thi viết' },
        {
          id: 'press-awards', kind: 'table', asked: 'implied', title: 'Giải báo chí, cuộc thi viết', rowTitle: 'giải, cuộc thi', key: ['name', 'year'],
          columns: [
            { id: 'name', kind: 'text', title: 'Tên giải, cuộc thi' },
            { id: 'year', kind: 'date', title: 'Năm' },
            { id: 'works', kind: 'count', title: 'Tác phẩm dự thi', unit: 'tác phẩm', total: true },
            { id: 'prizes', kind: 'count', title: 'Giải đã trao', unit: 'giải', total: true },
          ],
        },
      ],
    },
    {
      id: 'press-capacity', title: 'Năng lực cơ quan báo chí công đoàn', origin: 'beyond',
      guidance: 'Hướng dẫn (mục I.2) muốn nắm năng lực của các cơ quan báo chí, truyền thông trong hệ thống công đoàn. Không bắt buộc.',
      items: [{ id: 'press-capacity-text', kind: 'narrative', asked: 'implied', title: 'Năng lực của cơ quan báo chí, truyền thông công đoàn' }],
    },
  ],
});
