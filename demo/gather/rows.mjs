/** Tables of records for a report: documents, agreements, campaigns, courses … a few rows each. */
const given = (value) => ({ state: 'given', value });
const counted = (value) => given({ value, text: String(value).replace(/\B(?=(\d{3})+$)/g, '.') });

const two = (n) => String(n).padStart(2, '0');
const table = (rows) => given({ rows: rows.map((cells, i) => ({ rowId: `row-${i + 1}`, cells })) });
const several = (die, from, to, row) => Array.from({ length: die.int(from, to) }, (_, i) => row(i));

/** @returns item id → answer */
export function tablesOf(unit, die) {
  // The programme is of 26 August 2020.
  const day = (year) => `${year}-${two(die.int(year === 2020 ? 9 : 1, 12))}-${two(die.int(1, 28))}`;
  const year = () => die.int(2020, 2022);
  const issuer = unit.shortName ?? unit.name;
  const short = unit.level === 'province' ? 'LĐLĐ' : 'CĐ';
  const tables = {
    'documents-top-list': several(die, 3, 7, (i) => {
      const [type, mark] = die.pick([['plan', 'KH'], ['guideline', 'HD'], ['letter', 'CV'], ['decision', 'QĐ']]);
      return { number: given(`${two(die.int(2, 320))}/${mark}-${short}`), type: given(type), date: given(day(2020 + (i % 3))), issuer: given(issuer), summary: given(die.pick(['Triển khai Chương trình số 01/CTr-BCH', 'Công tác tuyên truyền năm', 'Tăng cường quản lý trang, nhóm mạng xã hội', 'Phân công cán bộ phụ trách truyền thông', 'Tổ chức Tháng Công nhân'])) };
    }),
    'press-agreements': several(die, 1, 3, () => ({ partner: given(die.pick(['Đài Phát thanh và Truyền hình', 'Báo địa phương', 'Báo của ngành', 'Tạp chí chuyên ngành'])), tier: given(die.pick(['central', 'local'])), date: given(day(year())), content: given('Phối hợp tuyên truyền về công nhân, công đoàn giai đoạn 2020 - 2023') })),
    'press-awards': several(die, 0, 2, () => ({ name: given(die.pick(['Giải báo chí viết về công nhân, công đoàn', 'Cuộc thi viết “Người công nhân tôi yêu”'])), year: given(String(year())), works: counted(die.int(40, 260)), prizes: counted(die.int(8, 30)) })),
    'campaign-list': several(die, 1, 4, () => ({ name: given(die.pick(['Tháng Công nhân', 'Tết sum vầy', 'Vì sức khỏe người lao động', 'Tuần lễ áo dài', 'Nói không với tín dụng đen'])), date: given(`${year()}-${two(die.int(1, 12))}`), channels: given('mạng xã hội, báo, đài'), reach: counted(die.int(12, 900) * 100), outcome: given(die.pick(['Đạt yêu cầu', 'Vượt yêu cầu', 'Được cấp trên biểu dương'])) })),
    'production-list': several(die, 0, 3, () => ({ name: given(die.pick(['Tiếng hát công nhân', 'Bài tập thể dục giữa giờ', 'Tìm hiểu Luật Công đoàn trực tuyến'])), type: given('contest'), date: given(`${year()}-${two(die.int(1, 12))}`), people: counted(die.int(200, 62_000)), views: counted(die.int(2000, 215_000)) })),
    'training-courses': several(die, 1, 4, () => {
      const people = die.int(35, 240);
      return { name: given(die.pick(['Kỹ năng viết tin, bài', 'Kỹ năng quay, dựng video bằng điện thoại', 'Nghiệp vụ báo cáo viên', 'Quản trị trang mạng xã hội'])), date: given(day(year())), audience: given('cán bộ công đoàn các cấp'), people: counted(people), women: counted(Math.round((people * die.int(30, 65)) / 100)) };
    }),
    'handbook-list': several(die, 0, 2, () => ({ name: given(die.pick(['Sổ tay cán bộ tuyên giáo', 'Hỏi đáp pháp luật lao động', 'Cẩm nang truyền thông cơ sở'])), date: given(String(year())), copies: counted(die.int(5, 90) * 100) })),
    'equipment-list': several(die, 0, 3, () => ({ name: given(die.pick(['Máy ảnh', 'Máy quay phim', 'Bộ âm thanh lưu động', 'Máy tính dựng phim'])), year: given(String(year())), quantity: counted(die.int(1, 6)), cost: counted(die.int(18, 400) * 1_000_000) })),
  };
  return Object.fromEntries(Object.entries(tables).flatMap(([id, rows]) => (rows.length > 0 ? [[id, table(rows)]] : [])));
}

const TOTALLED = { 'press-awards': ['works', 'prizes'], 'campaign-list': ['reach'], 'training-courses': ['people', 'women'], 'handbook-list': ['copies'], 'equipment-list': ['cost'] };

/** What tables give to the totals: figure key → number. */
export function tableTruthOf(tables) {
  const truth = {};
  for (const [id, columns] of Object.entries(TOTALLED))
    for (const column of columns) if (tables[id]) truth[`${id}#${column}`] = tables[id].value.rows.reduce((sum, { cells }) => sum + cells[column].value.value, 0);
  return truth;
}
