import { defineSection } from '../../../src/outline/define-outline.js';

/** II.1.6. The matrix of 4 platforms × 3 bands: twelve of the 22 figures. */
export const social = defineSection({
  id: 'social', number: '1.6', title: 'Mạng xã hội',
  text: 'Kết quả tổ chức thông tin trên các mạng xã hội',
  sections: [
    {
      id: 'social-presence', title: 'Số lượng trang mạng xã hội',
      text: 'Số lượng các trang mạng xã hội (facebook, zalo, youtube, tiktok); trong đó nêu rõ cấp địa phương, ngành; cấp trên trực tiếp cơ sở và cấp cơ sở. Số Chủ tịch (Phó Chủ tịch) công đoàn cơ sở có tài khoản mạng xã hội (facebook, zalo,…) theo dõi hoạt động của các trang, nhóm mạng xã hội (facebook...) của công nhân tại đơn vị, địa bàn.',
      sourceText: '- Số lượng các trang mạng xã hội (facebook, zalo, youtube, tiktok); trong đó nêu rõ cấp địa phương, ngành; cấp trên trực tiếp cơ sở và cấp cơ sở. Số Chủ tịch (Phó Chủ tịch) công đoàn cơ sở có tài khoản mạng xã hội (facebook, zalo,…) theo dõi hoạt động của các trang, nhóm mạng xã hội (facebook...) của công nhân tại đơn vị, địa bàn ',
      guidance: 'Tính trang, nhóm do tổ chức công đoàn lập và quản lý; mỗi trang một lần, ở cấp quản lý trang.',
      items: [
        {
          id: 'social-pages', kind: 'matrix', title: 'Số trang mạng xã hội theo cấp', unit: 'trang', other: true, columns: { axis: 'bands' },
          rows: [
            { id: 'facebook', title: 'Facebook' },
            { id: 'zalo', title: 'Zalo' },
            { id: 'youtube', title: 'YouTube' },
            { id: 'tiktok', title: 'TikTok' },
          ],
        },
        {
          id: 'social-unions', kind: 'ratio', asked: 'implied', title: 'Số CĐCS có trang mạng xã hội / tổng số CĐCS', unit: 'CĐCS',
          hint: 'Ví dụ: 45/152. Tỷ lệ phần trăm được tính sẵn.',
          print: 'có {n} công đoàn cơ sở lập trang mạng xã hội',
        },
        {
          id: 'leaders-following', kind: 'count', title: 'Số Chủ tịch (Phó Chủ tịch) CĐCS theo dõi trang, nhóm của công nhân', unit: 'người', partsAre: 'sum',
          hint: 'Người có tài khoản mạng xã hội và theo dõi trang, nhóm của công nhân tại đơn vị, địa bàn.',
          print: 'có {n} Chủ tịch (Phó Chủ tịch) công đoàn cơ sở có tài khoản mạng xã hội theo dõi hoạt động của các trang, nhóm mạng xã hội của công nhân', glue: '; ',
          parts: [
            { id: 'chairs', title: 'Chủ tịch', print: '{n} Chủ tịch' },
            { id: 'deputies', title: 'Phó Chủ tịch', print: '{n} Phó Chủ tịch' },
          ],
        },
        // The prompt asks for figures only, so the narrative is a place to say more, not a question.
        { id: 'social-presence-text', kind: 'narrative', asked: 'implied', title: 'Thuyết minh về các trang mạng xã hội' },
      ],
    },
    {
      id: 'social-content', title: 'Nội dung và phản hồi thông tin trên mạng xã hội',
      text: 'Nội dung thông tin, hình thức thể hiện, tần suất và thời gian cập nhật thông tin. Việc nắm bắt, tiếp nhận, xử lý và phản hồi thông tin thông qua các kênh truyền thông.',
      sourceText: '- Nội dung thông tin, hình thức thể hiện, tần suất và thời gian cập nhật thông tin. Việc nắm bát, tiếp nhận, xử lý và phản hồi thông tin thong qua các kênh truyền thông.',
      items: [
        { id: 'social-content-text', kind: 'narrative', title: 'Nội dung, hình thức thể hiện, tần suất và thời gian cập nhật' },
        {
          id: 'social-queries', kind: 'count', asked: 'implied', title: 'Số thông tin, ý kiến đã tiếp nhận, phản hồi', unit: 'ý kiến',
          print: 'đã tiếp nhận, phản hồi {n} thông tin, ý kiến qua các kênh truyền thông',
        },
        { id: 'social-response-text', kind: 'narrative', title: 'Nắm bắt, tiếp nhận, xử lý và phản hồi thông tin' },
      ],
    },
  ],
});
