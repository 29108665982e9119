/** What the officer of the stories writes: an answer or two in each of the four sections, and of several kinds. */
export const UNIT = { query: 'ldld nghe an', name: /Liên đoàn Lao động tỉnh Nghệ An/ };
export const GRASSROOTS = { name: 'Công đoàn cơ sở Trường Tiểu học Trần Phú', level: 'Công đoàn cơ sở', superior: 'Liên đoàn Lao động thành phố Vinh' };

export const LEADERSHIP = ['documents-top-text', 'Ban Thường vụ đã ban hành 3 kế hoạch triển khai Chương trình 01.'];
export const SESSIONS = ['direct-sessions', '1.234'];
export const MEMBERS = ['direct-members', 'hơn 87 nghìn'];
export const STRENGTHS = ['awareness-text', 'Nhận thức của cán bộ công đoàn <b>chuyển biến</b> rõ rệt & bền vững.'];
export const PROPOSALS = ['proposals-text', 'Đề nghị Tổng Liên đoàn mở thêm lớp tập huấn.'];
export const DOCUMENT = ['documents-top-list', 'Trích yếu', 'Về truyền thông công đoàn'];

/** Writes all of it, key by key. */
export async function writesItAll(officer) {
  for (const [item, text] of [LEADERSHIP, SESSIONS, MEMBERS, STRENGTHS, PROPOSALS]) await officer.types(item, text);
}

/** Whether a text, of the paper or of the Word file, says all of it. */
export const saysItAll = (text) =>
  [LEADERSHIP[1], SESSIONS[1], MEMBERS[1], STRENGTHS[1], PROPOSALS[1]].filter((sentence) => !text.includes(sentence.replace(/\.$/, '')));
