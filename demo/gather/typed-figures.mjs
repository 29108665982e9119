/** How the offices that type their report put figures into sentences. `of`: the items in the sentence; it is said where all of them are known. */
const part = (figure, id) => figure.parts[id].text;

export const FIGURE_SENTENCES = [
  { of: ['documents-middle-units'], say: (units) => `Có ${units.text} công đoàn cấp trên trực tiếp cơ sở đã ban hành văn bản triển khai.` },
  { of: ['documents-base-units'], say: (units) => `Có ${units.text} công đoàn cơ sở ban hành văn bản, kế hoạch triển khai.` },
  { of: ['press-products'], say: (products) => `Đã có ${products.text} sản phẩm truyền thông được đăng, phát trên báo chí (trong đó ${part(products, 'news')} tin, ${part(products, 'articles')} bài, ${part(products, 'features')} phóng sự).` },
  { of: ['press-issues', 'press-issues-resolved'], say: (issues, resolved) => `Tiếp nhận ${issues.text} vụ việc do báo chí phản ánh, giải quyết xong ${resolved.text} vụ việc.` },
  { of: ['site-visits'], say: (visits) => `Trang thông tin điện tử có ${visits.text} lượt truy cập.` },
  { of: ['site-products'], say: (products) => `Đã đăng ${products.text} sản phẩm truyền thông trên trang thông tin điện tử.` },
  { of: ['site-staff'], say: (staff) => `Ban biên tập có ${staff.text} người (trong đó ${part(staff, 'women')} nữ).` },
  { of: ['direct-sessions', 'direct-workplaces', 'direct-members', 'direct-feedback'], say: (sessions, places, members, feedback) => `Đã tổ chức ${sessions.text} cuộc truyền thông trực tiếp tại ${places.text} cơ sở, thu hút ${members.text} lượt đoàn viên tham gia (trong đó ${part(members, 'women')} lượt nữ), nhận được ${feedback.text} ý kiến phản hồi của đoàn viên.` },
  { of: ['loudspeaker-unions'], say: (unions) => `Có ${unions.text} công đoàn cơ sở có hệ thống loa truyền thanh, truyền hình (trong đó ${part(unions, 'radio')} đơn vị có loa truyền thanh, ${part(unions, 'television')} đơn vị có truyền hình).` },
  { of: ['communicators-total'], say: (people) => `Đội ngũ báo cáo viên, tuyên truyền viên công đoàn có ${people.text} người (gồm ${part(people, 'reporters')} báo cáo viên, ${part(people, 'propagandists')} tuyên truyền viên).` },
  { of: ['leaders-following'], say: (leaders) => `Có ${leaders.text} Chủ tịch, Phó Chủ tịch công đoàn cơ sở có tài khoản mạng xã hội theo dõi các trang, nhóm của công nhân.` },
  { of: ['social-queries'], say: (queries) => `Đã tiếp nhận, phản hồi ${queries.text} thông tin, ý kiến qua các kênh truyền thông.` },
  { of: ['officers-total'], say: (officers) => `Hiện có ${officers.text} cán bộ làm công tác tuyên giáo công đoàn (trong đó ${part(officers, 'women')} nữ).` },
];

/** The same in an office's own words. */
export const OWN_WORDS = [
  { of: ['documents-middle-units'], say: (units) => `Đến nay ${units.text} đơn vị cấp trên trực tiếp cơ sở đã có văn bản.` },
  { of: ['documents-base-units'], say: (units) => `${units.text} CĐCS có kế hoạch riêng hoặc lồng ghép.` },
  { of: ['press-products'], say: (products) => `Báo, đài đăng phát ${products.text} sản phẩm (${part(products, 'news')} tin, ${part(products, 'articles')} bài, ${part(products, 'features')} phóng sự).` },
  { of: ['press-issues', 'press-issues-resolved'], say: (issues, resolved) => `Báo chí phản ánh ${issues.text} vụ việc, đã giải quyết ${resolved.text} vụ.` },
  { of: ['site-visits'], say: (visits) => `Lượt truy cập: ${visits.text}.` },
  { of: ['site-products'], say: (products) => `Trong kỳ trang đăng ${products.text} tin, bài, ảnh, video.` },
  { of: ['site-staff'], say: (staff) => `Ban biên tập: ${staff.text} đồng chí, ${part(staff, 'women')} nữ.` },
  { of: ['direct-sessions', 'direct-workplaces', 'direct-members', 'direct-feedback'], say: (sessions, places, members, feedback) => `Tuyên truyền trực tiếp được ${sessions.text} cuộc ở ${places.text} cơ sở, ${members.text} lượt đoàn viên dự (${part(members, 'women')} lượt nữ), ghi nhận ${feedback.text} ý kiến.` },
  { of: ['loudspeaker-unions'], say: (unions) => `${unions.text} CĐCS có loa hoặc truyền hình nội bộ, gồm ${part(unions, 'radio')} nơi có loa truyền thanh, ${part(unions, 'television')} nơi có truyền hình.` },
  { of: ['communicators-total'], say: (people) => `Lực lượng hiện có ${people.text} người: ${part(people, 'reporters')} báo cáo viên, ${part(people, 'propagandists')} tuyên truyền viên.` },
  { of: ['leaders-following'], say: (leaders) => `${leaders.text} Chủ tịch, Phó Chủ tịch CĐCS có tài khoản theo dõi nhóm của công nhân.` },
  { of: ['social-queries'], say: (queries) => `Nhận và trả lời ${queries.text} ý kiến.` },
  { of: ['officers-total'], say: (officers) => `Cán bộ tuyên giáo: ${officers.text} người, ${part(officers, 'women')} nữ.` },
];

/** Parts that those sentences don't say. */
const UNSAID = ['press-products:columns', 'leaders-following:chairs', 'leaders-following:deputies', 'officers-total:full-time', 'officers-total:trained'];

/** The truth of a typed report: only what its sentences and its one table say. */
export function typedTruth(figures, truth) {
  const said = new Set(['social-pages', ...FIGURE_SENTENCES.filter(({ of }) => of.every((id) => figures[id] && typeof figures[id] !== 'string')).flatMap(({ of }) => of)]);
  return Object.fromEntries(Object.entries(truth).filter(([key]) => said.has(key.split(/[:/#]/)[0]) && !UNSAID.includes(key)));
}
