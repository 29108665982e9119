import { defineSection } from '../../../src/outline/define-outline.js';

/** II.1.7. */
export const culture = defineSection({
  id: 'culture', number: '1.7', title: 'Sản phẩm văn hóa - truyền thông',
  text: 'Kết quả xây dựng các sản phẩm văn hóa - truyền thông phục vụ đông đảo đoàn viên, người lao động',
  sourceText: '1.7. Kết quả xây dựng các sản phẩm văn hóa - truyền thông phục vụ đông đảo đoàn viên, người lao động ',
  sections: [
    {
      id: 'media-products', title: 'Xây dựng sản phẩm truyền thông',
      text: 'Việc xây dựng các sản phẩm truyền thông (tài liệu, thông điệp truyền thông, hướng dẫn nghiệp vụ, các tác phẩm mỹ thuật, tranh, ảnh về phong trào công nhân và hoạt động công đoàn) bằng nhiều hình thức (ảnh, video, thiết kế đồ họa…) phục vụ công tác truyền thông trong toàn hệ thống công đoàn.',
      sourceText: '- Vệc xây dựng các sản phẩm truyền thông (tài liệu, thông điệp truyền thông, hướng dẫn nghiệp vụ, các tác phẩm mỹ thuật, tranh, ảnh về phong trào công nhân và hoạt động công đoàn) bằng nhiều hình thức (ảnh, video, thiết kế đồ họa....) phục vụ công tác truyền thông trong toàn hệ thống công đoàn. ',
      items: [
        { id: 'media-products-text', kind: 'narrative', title: 'Kết quả xây dựng sản phẩm truyền thông' },
        {
          id: 'media-product-list', kind: 'table', asked: 'implied', title: 'Sản phẩm truyền thông', rowTitle: 'sản phẩm', key: ['name'],
          columns: [
            { id: 'name', kind: 'text', title: 'Tên sản phẩm' },
            {
              id: 'type', kind: 'choice', title: 'Loại', other: true,
              options: [
                { id: 'material', title: 'Tài liệu' },
                { id: 'message', title: 'Thông điệp truyền thông' },
                { id: 'manual', title: 'Hướng dẫn nghiệp vụ' },
                { id: 'artwork', title: 'Tác phẩm mỹ thuật' },
                { id: 'picture', title: 'Tranh' },
                { id: 'photo', title: 'Ảnh' },
              ],
            },
            {
              id: 'form', kind: 'choice', title: 'Hình thức', other: true,
              options: [{ id: 'photo', title: 'Ảnh' }, { id: 'video', title: 'Video' }, { id: 'graphics', title: 'Thiết kế đồ họa' }, { id: 'print', title: 'In ấn' }],
            },
            { id: 'quantity', kind: 'count', title: 'Số lượng', unit: 'sản phẩm' },
          ],
        },
      ],
    },
    {
      id: 'productions', title: 'Chương trình văn hóa, hội thi, sáng tác',
      text: 'Việc phối hợp sản xuất các chương trình văn hóa, giải trí; các hội thi: “Tiếng hát công nhân”, sáng tạo “Bài tập thể dục giữa giờ” bằng hình thức trực tuyến trên mạng xã hội; sản xuất các bản ghi âm, ghi hình, các loại phim ngắn phát trên internet. Phát động sáng tác (ca khúc, truyện ngắn,...) về công nhân, công đoàn.',
      items: [
        { id: 'productions-text', kind: 'narrative', title: 'Kết quả phối hợp sản xuất, tổ chức hội thi, phát động sáng tác' },
        {
          id: 'production-list', kind: 'table', asked: 'implied', title: 'Chương trình, hội thi, tác phẩm', rowTitle: 'hoạt động', key: ['name', 'date'],
          columns: [
            { id: 'name', kind: 'text', title: 'Tên' },
            {
              id: 'type', kind: 'choice', title: 'Loại', other: true,
              options: [
                { id: 'show', title: 'Chương trình văn hóa, giải trí' },
                { id: 'contest', title: 'Hội thi, cuộc thi' },
                { id: 'recording', title: 'Ghi âm, ghi hình' },
                { id: 'film', title: 'Phim ngắn' },
                { id: 'writing', title: 'Phát động sáng tác' },
              ],
            },
            { id: 'date', kind: 'date', title: 'Thời gian' },
            { id: 'people', kind: 'count', title: 'Người tham gia', unit: 'người' },
            { id: 'views', kind: 'count', title: 'Lượt dự thi, lượt xem', unit: 'lượt' },
          ],
        },
      ],
    },
  ],
});
