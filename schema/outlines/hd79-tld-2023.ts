import { defineOutline } from '../../src/outline/define-outline.js';
import { assessment } from './hd79-tld-2023/assessment.js';
import { leadership } from './hd79-tld-2023/leadership.js';
import { bands, levels } from './hd79-tld-2023/levels.js';
import { outlook } from './hd79-tld-2023/outlook.js';
import { results } from './hd79-tld-2023/results.js';

/**
 * The outline that guideline 79/HD-TLĐ of 23 March 2023 asks for.
 *
 * `text` holds the wording without its slips: typing errors, stray spaces, and the three wordings of the
 * source that can't be meant (direct communication, awareness, impact), because a heading goes out under the
 * reporting unit's own name and seal. What is merely odd or a matter of style stays. `sourceText` keeps every
 * changed line as it was.
 */
export const hd79Tld2023 = defineOutline({
  id: 'hd79-tld-2023',
  version: 1,
  title: 'Đề cương báo cáo theo Hướng dẫn số 79/HD-TLĐ (năm 2023)',
  sourceHead: ['ĐỀ CƯƠNG', 'Báo cáo kết quả triển khai chương trình “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam  đến năm 2023”', '(Kèm theo hướng dẫn  số 79/HD-TLĐ, ngày 23  tháng 3 năm 2023 của ', '[bookmark: _GoBack]Tổng Liên đoàn Lao động Việt Nam)'],
  subject: 'Kết quả triển khai Chương trình số 01/CTr-BCH ngày 26/8/2020 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam về “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”',
  guideline: {
    number: '79/HD-TLĐ', date: '2023-03-23', issuer: 'Tổng Liên đoàn Lao động Việt Nam',
    title: 'Báo cáo kết quả triển khai Chương trình số 01/CTr-BCH',
  },
  // Its number came back in the next term (2024) for another programme: never without date and term.
  programme: {
    number: '01/CTr-BCH', date: '2020-08-26', term: 'XII', issuer: 'Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam',
    title: 'Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023',
  },
  period: { from: '2020-08-26', to: 'reporting-date' },
  dueBefore: '2023-05-30',
  dueFor: ['department', 'union-press', 'province', 'industry', 'corporation'],
  bands,
  levels,
  recipients: [
    { levels: ['tld'], to: { name: 'Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam' } },
    { levels: ['province', 'industry', 'corporation'], to: { name: 'Tổng Liên đoàn Lao động Việt Nam', through: 'Ban Tuyên giáo' }, email: 'bantuyengiaotongliendoan@gmail.com' },
    { levels: ['department', 'union-press'], to: { name: 'Ban Tuyên giáo Tổng Liên đoàn Lao động Việt Nam' }, email: 'bantuyengiaotongliendoan@gmail.com' },
    { to: 'superior' },
  ],
  opening: 'Thực hiện Hướng dẫn số 79/HD-TLĐ ngày 23/3/2023 của Tổng Liên đoàn Lao động Việt Nam về báo cáo kết quả triển khai Chương trình số 01/CTr-BCH ngày 26/8/2020 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam khóa XII về “Đẩy mạnh công tác truyền thông Công đoàn Việt Nam đến năm 2023”, {unit} báo cáo kết quả như sau:',
  sections: [leadership, results, assessment, outlook],
});
