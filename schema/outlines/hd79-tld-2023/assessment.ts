import { defineSection } from '../../../src/outline/define-outline.js';

/** III. */
export const assessment = defineSection({
  id: 'assessment', number: 'III', title: 'Đánh giá, bài học kinh nghiệm',
  text: 'ĐÁNH GIÁ ƯU, KHUYẾT ĐIỂM VÀ BÀI HỌC KINH NGHIỆM',
  guidance: 'Hướng dẫn (mục I.1): tổng hợp, đánh giá kết quả; từ đó rút ra ưu điểm, khuyết điểm, nguyên nhân và bài học kinh nghiệm.',
  sections: [
    {
      id: 'strengths', number: '1', title: 'Ưu điểm',
      sections: [
        {
          id: 'awareness', title: 'Chuyển biến trong nhận thức',
          // Awareness is the officers' own: "của", not "cho".
          text: 'Đánh giá sự chuyển biến trong nhận thức của cán bộ công đoàn, các cấp công đoàn về công tác truyền thông Công đoàn Việt Nam (Đổi mới tư duy và cách thức thực hiện công tác truyền thông, từ truyền thống sang hiện đại là chủ yếu; truyền thông công đoàn là trách nhiệm của mỗi cán bộ công đoàn, mỗi cấp công đoàn; nhận thức, trách nhiệm của cán bộ công đoàn, các cấp công đoàn về ý nghĩa, vai trò của công tác truyền thông…).',
          sourceText: '- Đánh giá sự chuyển biến trong nhận thức cho cán bộ công đoàn, các cấp công đoàn về công tác truyền thông Công đoàn Việt Nam (Đổi mới tư duy và cách thức thực hiện công tác truyền thông, từ truyền thống sang hiện đại là chủ yếu; truyền thông công đoàn là trách nhiệm của mỗi cán bộ công đoàn, mỗi cấp công đoàn; nhận thức, trách nhiệm của cán bộ công đoàn, các cấp công đoàn về ý nghĩa, vai trò của công tác truyền thông….).',
          items: [{ id: 'awareness-text', kind: 'narrative', title: 'Chuyển biến trong nhận thức của cán bộ, các cấp công đoàn' }],
        },
        {
          id: 'impact', title: 'Tác động đến đoàn viên, người lao động',
          // The source opens two brackets and closes one. The inner one explains attitude, so it ends before the relation of union and members.
          text: 'Đánh giá tác động của công tác truyền thông đến đoàn viên, người lao động (Tác động đến nhận thức, thái độ và hành vi của đoàn viên, người lao động (Tin tưởng, ủng hộ và thực hiện); tác động đến mối quan hệ giữa tổ chức công đoàn và đoàn viên, người lao động).',
          sourceText: '- Đánh giá tác động của công tác truyền thông đến đoàn viên, người lao động (Tác động nhận thức, thái độ và hành vi của đoàn viên, người lao động (Tin tưởng, ủng hộ và thực hiện; tác động đến mối quan hệ giữa tổ chức công đoàn và đoàn viên, người lao động).',
          items: [{ id: 'impact-text', kind: 'narrative', title: 'Tác động đến đoàn viên, người lao động' }],
        },
        {
          id: 'spread', title: 'Hiệu ứng lan tỏa tới xã hội',
          text: 'Đánh giá về hiệu ứng lan tỏa của truyền thông tới xã hội.',
          items: [{ id: 'spread-text', kind: 'narrative', title: 'Hiệu ứng lan tỏa của truyền thông tới xã hội' }],
        },
      ],
    },
    {
      id: 'difficulties', number: '2', title: 'Khó khăn và hạn chế',
      sections: [
        {
          id: 'obstacles', title: 'Khó khăn, hạn chế trong triển khai',
          text: 'Đánh giá những khó khăn và hạn chế trong triển khai Chương trình.',
          sourceText: '- Đánh giá những khó khăn và hạn chế trong triển khi Chương trình.',
          items: [{ id: 'obstacles-text', kind: 'narrative', title: 'Khó khăn và hạn chế trong triển khai Chương trình' }],
        },
        {
          id: 'unfinished', title: 'Nội dung chưa hoàn thành, khó thực hiện',
          text: 'Những chỉ tiêu, nhiệm vụ và giải pháp chưa hoàn thành, khó thực hiện.',
          items: [{ id: 'unfinished-text', kind: 'narrative', title: 'Chỉ tiêu, nhiệm vụ, giải pháp chưa hoàn thành, khó thực hiện' }],
        },
        {
          id: 'causes', title: 'Nguyên nhân', origin: 'beyond',
          guidance: 'Hướng dẫn (mục I.1) muốn rút ra nguyên nhân; đề cương không có dòng riêng. Không bắt buộc.',
          items: [{ id: 'causes-text', kind: 'narrative', asked: 'implied', title: 'Nguyên nhân của khó khăn, hạn chế' }],
        },
      ],
    },
    {
      id: 'lessons', number: '3', title: 'Bài học kinh nghiệm',
      items: [{ id: 'lessons-text', kind: 'narrative', title: 'Bài học kinh nghiệm' }],
    },
  ],
});
