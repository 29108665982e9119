import { defineSection } from '../../../src/outline/define-outline.js';

/** II.1.8. */
export const team = defineSection({
  id: 'team', number: '1.8', title: 'Đội ngũ làm công tác truyền thông',
  text: 'Kết quả xây dựng đội ngũ làm công tác truyền thông Công đoàn Việt Nam chuyên nghiệp, bản lĩnh, trí tuệ, tâm huyết, trách nhiệm',
  sourceText: '1.8. Kết quả xây dựng đội ngũ làm công tác truyền thông Công đoàn Việt Nam chuyên nghiệp, bản lĩnh, trí tuệ, tâm huyết, trách nhiệm ',
  sections: [
    {
      id: 'training', title: 'Đào tạo, bồi dưỡng; tài liệu, cẩm nang',
      text: 'Việc tổ chức đào tạo, bồi dưỡng, nâng cao trình độ, năng lực truyền thông cho cán bộ công đoàn, nhất là ở các LĐLĐ tỉnh, thành phố, Công đoàn ngành Trung ương và tương đương. Xây dựng kế hoạch soạn thảo và ấn hành tài liệu tham khảo hoặc cẩm nang nghiệp vụ truyền thông dành cho cán bộ công đoàn.',
      sourceText: '-  Việc tổ chức đào tạo, bồi dưỡng, nâng cao trình độ, năng lực truyền thông cho cán bộ công đoàn, nhất là ở các LĐLĐ tỉnh, thành phố, Công đoàn ngành Trung ương và tương đương. Xây dựng kế hoạch soạn thảo và ấn hành tài liệu tham khảo hoặc cẩm nang nghiệp vụ truyền thông dành cho cán bộ công đoàn. ',
      items: [
        { id: 'training-text', kind: 'narrative', title: 'Đào tạo, bồi dưỡng năng lực truyền thông' },
        {
          id: 'training-courses', kind: 'table', asked: 'implied', title: 'Lớp đào tạo, bồi dưỡng', rowTitle: 'lớp', key: ['name', 'date'],
          columns: [
            { id: 'name', kind: 'text', title: 'Tên lớp' },
            { id: 'date', kind: 'date', title: 'Thời gian' },
            { id: 'audience', kind: 'text', title: 'Đối tượng' },
            { id: 'people', kind: 'count', title: 'Lượt người học', unit: 'lượt người', total: true },
            { id: 'women', kind: 'count', title: 'Trong đó nữ', unit: 'lượt người', total: true },
          ],
        },
        { id: 'handbooks-text', kind: 'narrative', title: 'Soạn thảo, ấn hành tài liệu, cẩm nang nghiệp vụ' },
        {
          id: 'handbook-list', kind: 'table', asked: 'implied', title: 'Tài liệu, cẩm nang', rowTitle: 'tài liệu', key: ['name', 'date'],
          columns: [
            { id: 'name', kind: 'text', title: 'Tên tài liệu' },
            { id: 'date', kind: 'date', title: 'Thời gian ấn hành' },
            { id: 'copies', kind: 'count', title: 'Số bản', unit: 'bản', total: true },
          ],
        },
      ],
    },
    {
      id: 'officers', title: 'Cán bộ làm công tác tuyên giáo',
      text: 'Số lượng, chất lượng đội ngũ cán bộ làm công tác tuyên giáo công đoàn; việc bố trí nhân sự có đủ năng lực, trình độ về báo chí, truyền thông, tuyên truyền để triển khai thực hiện trong thời gian nhất định.',
      guidance: 'Tính người, kể cả chuyên trách và không chuyên trách; mỗi người một lần, tại thời điểm báo cáo.',
      items: [
        {
          id: 'officers-total', kind: 'count', title: 'Số cán bộ làm công tác tuyên giáo công đoàn', unit: 'người',
          print: 'hiện có {n} cán bộ làm công tác tuyên giáo công đoàn',
          parts: [
            { id: 'women', title: 'Trong đó nữ', print: '{n} nữ' },
            { id: 'full-time', title: 'Chuyên trách', print: '{n} cán bộ chuyên trách' },
            { id: 'trained', title: 'Có chuyên môn báo chí, truyền thông', print: '{n} người có chuyên môn báo chí, truyền thông' },
          ],
        },
        {
          id: 'officers-text', kind: 'narrative', title: 'Chất lượng đội ngũ và việc bố trí nhân sự',
          hint: 'Trình độ, năng lực về báo chí, truyền thông; cách bố trí, phân công.',
        },
      ],
    },
    {
      id: 'equipment', title: 'Trang thiết bị, kênh truyền thông',
      text: 'Đầu tư trang thiết bị và nâng cấp các kênh truyền thông hiện có.',
      items: [
        { id: 'equipment-text', kind: 'narrative', title: 'Đầu tư trang thiết bị, nâng cấp kênh truyền thông' },
        {
          id: 'equipment-list', kind: 'table', asked: 'implied', title: 'Trang thiết bị, kênh đã đầu tư, nâng cấp', rowTitle: 'hạng mục', key: ['name', 'year'],
          columns: [
            { id: 'name', kind: 'text', title: 'Hạng mục' },
            { id: 'year', kind: 'date', title: 'Năm' },
            { id: 'quantity', kind: 'count', title: 'Số lượng', unit: 'hạng mục' },
            { id: 'cost', kind: 'count', title: 'Kinh phí (đồng)', unit: 'đồng', total: true },
          ],
        },
      ],
    },
  ],
});
