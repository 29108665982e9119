import type { SuppliedRow } from '../../../src/outline/outline.js';

/**
 * Examples of what a host supplies as targets. The official list of the programme is not known to us, and these are
 * not it: each says so itself.
 */
export const sampleRows: readonly SuppliedRow[] = [
  { id: 'sample-upper-plans', title: 'Chỉ tiêu ví dụ 1: công đoàn cấp trên trực tiếp cơ sở xây dựng kế hoạch truyền thông', levels: ['province', 'industry', 'corporation'], measure: 'share', target: 100, unit: 'công đoàn cấp trên trực tiếp cơ sở' },
  { id: 'sample-base-activities', title: 'Chỉ tiêu ví dụ 2: công đoàn cơ sở tổ chức hoạt động truyền thông hằng năm', levels: ['province', 'industry', 'corporation', 'intermediate'], measure: 'share', target: 100, unit: 'CĐCS' },
  { id: 'sample-yearly', title: 'Chỉ tiêu ví dụ 3: số hoạt động truyền thông do đơn vị tổ chức mỗi năm', measure: 'count', target: 2, unit: 'hoạt động/năm' },
  { id: 'sample-training', title: 'Chỉ tiêu ví dụ 4: cán bộ làm công tác tuyên giáo được bồi dưỡng nghiệp vụ', levels: ['province', 'industry', 'corporation', 'intermediate'], measure: 'share', target: 80, unit: 'người' },
  { id: 'sample-page', title: 'Chỉ tiêu ví dụ 5: có trang mạng xã hội của đơn vị', measure: 'yes-no' },
];
