import { defineSection } from '../../../src/outline/define-outline.js';

/** II.1.3. */
export const site = defineSection({
  id: 'site', number: '1.3', title: 'Trang thông tin điện tử',
  text: 'Kết quả hoạt động của trang thông tin điện tử',
  guidance: 'Đơn vị không có trang thông tin điện tử thì chọn “Không phát sinh”.',
  sections: [
    {
      id: 'site-access', title: 'Giao diện, tốc độ, lượng truy cập',
      text: 'Đánh giá về giao diện, tốc độ truy cập, lượng truy cập đối với trang thông tin điện tử.',
      sourceText: ' - Đánh giá về giao diện, tốc độ truy cấp, lượng truy cập đối với trang thông tin điện tử.',
      items: [
        {
          id: 'site-visits', kind: 'count', asked: 'implied', title: 'Số lượt truy cập trong kỳ', unit: 'lượt truy cập', scope: 'own',
          print: 'trang thông tin điện tử có {n} lượt truy cập',
        },
        { id: 'site-access-text', kind: 'narrative', title: 'Đánh giá giao diện, tốc độ và lượng truy cập' },
      ],
    },
    {
      id: 'site-content', title: 'Sản phẩm truyền thông trên trang',
      text: 'Đánh giá về số lượng và chất lượng các sản phẩm truyền thông trên trang thông tin điện tử.',
      items: [
        {
          id: 'site-products', kind: 'count', title: 'Số lượng sản phẩm truyền thông trên trang', unit: 'sản phẩm', scope: 'own',
          hint: 'Tin, bài, ảnh, video, đồ họa… đã đăng trong kỳ.',
          print: 'đã đăng {n} sản phẩm truyền thông trên trang thông tin điện tử',
        },
        { id: 'site-content-text', kind: 'narrative', title: 'Chất lượng sản phẩm truyền thông trên trang' },
      ],
    },
    {
      id: 'site-team', title: 'Bộ máy tổ chức của trang',
      text: 'Đánh giá về bộ máy tổ chức của trang thông tin điện tử.',
      items: [
        {
          id: 'site-staff', kind: 'count', asked: 'implied', title: 'Số người trong ban biên tập, tổ quản trị', unit: 'người', scope: 'own',
          print: 'ban biên tập, tổ quản trị trang có {n} người',
          parts: [{ id: 'women', title: 'Trong đó nữ', print: '{n} nữ' }],
        },
        { id: 'site-team-text', kind: 'narrative', title: 'Đánh giá bộ máy tổ chức của trang' },
      ],
    },
  ],
});
