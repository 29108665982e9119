import { defineSection } from '../../../src/outline/define-outline.js';

/** II.1.4. Six of the ten single counts are asked here. */
export const workplace = defineSection({
  id: 'workplace', number: '1.4', title: 'Truyền thông tại cơ sở',
  text: 'Kết quả tổ chức các hoạt động truyền thông tại cơ sở',
  sections: [
    {
      id: 'direct', title: 'Truyền thông trực tiếp tại cơ sở',
      // "số người đoàn viên" may mean members, or people and members. Members: the prompt speaks of their feedback next.
      text: 'Tổ chức truyền thông trực tiếp tại cơ sở: số cơ sở? số cuộc? số đoàn viên tham gia? Số lượng và chất lượng phản hồi của đoàn viên sau mỗi cuộc truyền thông.',
      sourceText: '- Tổ chức truyền thông trực tiếp tại cơ sở: số cơ sở? số cuộc? số người đoàn viên tham gia? Số lượng và chất lượng phản hồi của đoàn viên sau mỗi cuộc truyền thông.',
      guidance: 'Một cuộc là một lần gặp trực tiếp để tuyên truyền: nói chuyện, đối thoại, hội nghị, tuyên truyền lưu động. “Lượt” tính theo lần dự: một đoàn viên dự hai cuộc là hai lượt.',
      items: [
        { id: 'direct-sessions', kind: 'count', title: 'Số cuộc truyền thông trực tiếp', unit: 'cuộc', print: 'đã tổ chức {n} cuộc truyền thông trực tiếp' },
        {
          id: 'direct-workplaces', kind: 'count', title: 'Số cơ sở có truyền thông trực tiếp', unit: 'cơ sở',
          hint: 'Mỗi cơ sở tính một lần, dù có nhiều cuộc.',
          print: 'triển khai tại {n} cơ sở',
        },
        {
          id: 'direct-members', kind: 'count', title: 'Số lượt đoàn viên tham gia', unit: 'lượt đoàn viên',
          print: 'thu hút {n} lượt đoàn viên tham gia',
          parts: [{ id: 'women', title: 'Trong đó nữ', print: '{n} lượt nữ' }],
        },
        { id: 'direct-feedback', kind: 'count', title: 'Số ý kiến phản hồi của đoàn viên', unit: 'ý kiến', print: 'nhận được {n} ý kiến phản hồi của đoàn viên', glue: '; ' },
        {
          id: 'direct-unions', kind: 'ratio', asked: 'implied', title: 'Số CĐCS đã tổ chức / tổng số CĐCS', unit: 'CĐCS',
          hint: 'Ví dụ: 45/152. Tỷ lệ phần trăm được tính sẵn.',
          print: 'có {n} công đoàn cơ sở tổ chức truyền thông trực tiếp', glue: '; ',
        },
        {
          id: 'direct-text', kind: 'narrative', title: 'Cách tổ chức và chất lượng phản hồi của đoàn viên',
          hint: 'Hình thức, nội dung; đoàn viên phản hồi điều gì, đã giải đáp, tiếp thu ra sao.',
        },
        {
          id: 'direct-log', kind: 'table', asked: 'implied', title: 'Danh sách các cuộc truyền thông trực tiếp', rowTitle: 'cuộc', key: ['date', 'place'],
          feeds: { members: 'direct-members', feedback: 'direct-feedback' },
          columns: [
            { id: 'date', kind: 'date', title: 'Ngày' },
            { id: 'place', kind: 'text', title: 'Nơi tổ chức' },
            { id: 'members', kind: 'count', title: 'Lượt đoàn viên', unit: 'lượt đoàn viên', total: true },
            { id: 'feedback', kind: 'count', title: 'Ý kiến phản hồi', unit: 'ý kiến', total: true },
            { id: 'quality', kind: 'text', title: 'Chất lượng phản hồi' },
          ],
        },
      ],
    },
    {
      id: 'loudspeakers', title: 'Hệ thống thông tin tại nơi làm việc',
      text: 'Việc thông tin, tuyên truyền qua hệ thống thông tin cơ sở tại nơi làm việc: Số công đoàn cơ sở có hệ thống loa truyền thanh, truyền hình? Nội dung và tần suất thông tin, tuyên truyền.',
      guidance: 'Mỗi công đoàn cơ sở tính một lần, dù có cả loa truyền thanh và truyền hình.',
      items: [
        {
          id: 'loudspeaker-unions', kind: 'count', title: 'Số CĐCS có hệ thống loa truyền thanh, truyền hình', unit: 'CĐCS',
          print: 'có {n} công đoàn cơ sở có hệ thống loa truyền thanh, truyền hình',
          parts: [
            { id: 'radio', title: 'Có loa truyền thanh', print: '{n} đơn vị có loa truyền thanh' },
            { id: 'television', title: 'Có truyền hình', print: '{n} đơn vị có truyền hình' },
          ],
        },
        { id: 'loudspeakers-text', kind: 'narrative', title: 'Nội dung và tần suất thông tin, tuyên truyền' },
      ],
    },
    {
      id: 'communicators', title: 'Báo cáo viên, tuyên truyền viên',
      text: 'Hoạt động của đội ngũ báo cáo viên, tuyên truyền viên công đoàn: Số lượng? cách thức hoạt động? Hiệu quả hoạt động.',
      guidance: 'Tính người, không tính lượt: mỗi người một lần, tại thời điểm báo cáo.',
      items: [
        {
          id: 'communicators-total', kind: 'count', title: 'Số báo cáo viên, tuyên truyền viên công đoàn', unit: 'người', partsAre: 'sum',
          print: 'đội ngũ báo cáo viên, tuyên truyền viên công đoàn có {n} người',
          parts: [
            { id: 'reporters', title: 'Báo cáo viên', print: '{n} báo cáo viên' },
            { id: 'propagandists', title: 'Tuyên truyền viên', print: '{n} tuyên truyền viên' },
          ],
        },
        { id: 'communicators-text', kind: 'narrative', title: 'Cách thức và hiệu quả hoạt động' },
      ],
    },
    {
      id: 'information-needs', title: 'Nhu cầu thông tin của đoàn viên', origin: 'beyond',
      guidance: 'Hướng dẫn (mục I.2) muốn nắm nhu cầu thông tin của đoàn viên công đoàn. Không bắt buộc.',
      items: [{ id: 'information-needs-text', kind: 'narrative', asked: 'implied', title: 'Nhu cầu thông tin của đoàn viên, người lao động' }],
    },
  ],
});
