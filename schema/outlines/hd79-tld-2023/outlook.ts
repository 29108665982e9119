import { defineSection } from '../../../src/outline/define-outline.js';

/** IV. Four headings without prompts. */
export const outlook = defineSection({
  id: 'outlook', number: 'IV', title: 'Nhiệm vụ, giải pháp, kiến nghị',
  text: 'NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ, ĐỀ XUẤT',
  sourceText: ' IV. NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ, ĐỀ XUẤT',
  guidance: 'Hướng dẫn (mục I.2): từ thực trạng đội ngũ, năng lực báo chí và nhu cầu thông tin của đoàn viên, dự báo những vấn đề đặt ra, đề xuất chính sách, cơ chế tăng cường thông tin đa chiều và tương tác với đoàn viên.',
  sections: [
    {
      id: 'forecast', number: '1', title: 'Dự báo tình hình',
      text: 'Dự báo tình hình tác động đến công tác truyền thông',
      items: [{ id: 'forecast-text', kind: 'narrative', title: 'Dự báo tình hình tác động đến công tác truyền thông' }],
    },
    {
      id: 'challenges', number: '2', title: 'Những vấn đề đặt ra',
      items: [{ id: 'challenges-text', kind: 'narrative', title: 'Những vấn đề đặt ra' }],
    },
    {
      id: 'solutions', number: '3', title: 'Nhiệm vụ và giải pháp',
      items: [{ id: 'solutions-text', kind: 'narrative', title: 'Nhiệm vụ và giải pháp' }],
    },
    {
      id: 'proposals', number: '4', title: 'Kiến nghị, đề xuất',
      items: [{ id: 'proposals-text', kind: 'narrative', title: 'Kiến nghị, đề xuất', hint: 'Nêu rõ kiến nghị với cơ quan, cấp nào.' }],
    },
  ],
});
