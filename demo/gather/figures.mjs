/**
 * The figures of one unit, of the size that real ones have: vague now and then, small ones with a leading zero, and in
 * some reports a slip such as real reports hold. A figure is `{ value, text, qualifier? }`; a ratio `{ part, whole, text, entered? }`.
 */
const BIG = ['Hà Nội', 'Thành phố Hồ Chí Minh', 'Bình Dương', 'Đồng Nai', 'Hải Phòng', 'Thanh Hóa', 'Nghệ An', 'Bắc Ninh', 'Bắc Giang'];
const dotted = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const exact = (value) => ({ value, text: dotted(value) });

/** A number that somebody would round, with the word that says so: "hơn 87 nghìn". */
function vague(value, die) {
  const [qualifier, word] = die.pick([['more-than', 'hơn'], ['above', 'trên'], ['nearly', 'gần'], ['about', 'khoảng']]);
  const [unit, name] = value >= 2_000_000 ? [1_000_000, 'triệu'] : value >= 20_000 ? [1000, 'nghìn'] : [100, ''];
  const round = Math.max(1, Math.round(value / unit)) * unit;
  return { value: round, text: name && die.chance(0.6) ? `${word} ${dotted(round / unit)} ${name}` : `${word} ${dotted(round)}`, qualifier };
}

function figure(value, die, vagueness = 0.12) {
  if (value >= 1000 && die.chance(vagueness)) return vague(value, die);
  return value < 10 && die.chance(0.6) ? { value, text: `0${value}` } : exact(value);
}

/** `wrong`: the percentage beside it is not what the two give, as in "33/34 (100%)". */
function share(part, whole, die, wrong) {
  if (!wrong && die.chance(0.5)) return { part, whole, text: `${dotted(part)}/${dotted(whole)}` };
  const entered = wrong ? 100 : Math.round((part / whole) * 1000) / 10;
  return { part, whole, text: `${dotted(part)}/${dotted(whole)} (${String(entered).replace('.', ',')}%)`, entered };
}

/** @returns item id → a figure, a ratio, a matrix, `'none'` or a text that is no figure; an item that is not in it is not answered */
export function figuresOf(unit, die, slip) {
  const isProvince = unit.level === 'province';
  const size = BIG.some((name) => unit.name.includes(name)) ? 4 : isProvince ? 1 : 0.5;
  const range = (from, to) => Math.max(1, Math.round(die.int(from, to) * size));
  const of = (whole, from, to) => Math.max(1, Math.round((whole * die.int(from, to)) / 100));
  const say = (value, vagueness) => figure(value, die, vagueness);
  const count = (value, parts, vagueness) => ({ ...say(value, vagueness), parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, say(part, vagueness === undefined ? 0 : vagueness / 2)])) });

  const unions = range(420, 1900);
  const middle = Math.round(Math.min(range(11, 26), 60));
  const sessions = range(180, 2400);
  const members = sessions * die.int(40, 110);
  const radio = of(unions, 8, 20);
  const television = of(unions, 2, 6);
  const communicators = [range(60, 420), range(150, 900)];
  const leaders = [of(unions, 50, 80), of(unions, 15, 45)];
  const press = [range(300, 2700), range(150, 1700), range(10, 140), range(4, 30)];
  const officers = range(14, 70);
  const issues = range(5, 40);
  const staff = die.int(5, 14);
  const pages = (from, to) => ({ top: say(die.int(1, 4)), middle: say(of(middle, from, to)), base: say(of(unions, Math.ceil(from / 3), Math.ceil(to / 2))) });
  const all = {
    'documents-middle-units': say(middle),
    'documents-base-units': say(of(unions, 55, 95)),
    'press-products': count(press[0] + press[1] + press[2] + press[3], { news: press[0], articles: press[1], features: press[2], columns: press[3] }, 0.1),
    'press-issues': say(issues),
    'press-issues-resolved': say(Math.max(1, issues - die.int(0, 3))),
    'site-visits': say(range(180_000, 4_500_000), 0.8),
    'site-products': say(range(400, 5200)),
    'site-staff': count(staff, { women: die.int(1, staff - 1) }),
    'direct-sessions': say(sessions),
    'direct-workplaces': say(of(unions, 40, 95)),
    'direct-members': slip === 'part-over-whole' ? { ...exact(members), parts: { women: exact(Math.round(members * 1.2)) } } : count(members, { women: of(members, 35, 62) }, 0.5),
    'direct-feedback': slip === 'ten-times' ? exact(range(40_000, 60_000)) : say(of(sessions, 60, 180)),
    'direct-unions': share(of(unions, 45, 96), unions, die, slip === 'percent'),
    'loudspeaker-unions': count(radio + of(television, 20, 60), { radio, television }),
    'communicators-total': count(communicators[0] + communicators[1] + (slip === 'sum' ? 10 : 0), { reporters: communicators[0], propagandists: communicators[1] }),
    'social-pages': { facebook: pages(60, 100), zalo: pages(70, 100), youtube: pages(10, 40), tiktok: pages(5, 30) },
    'social-unions': share(of(unions, 20, 70), unions, die, false),
    'leaders-following': count(leaders[0] + leaders[1], { chairs: leaders[0], deputies: leaders[1] }),
    'social-queries': say(range(300, 6000)),
    'officers-total': count(officers, { women: of(officers, 30, 60), 'full-time': of(officers, 5, 20), trained: of(officers, 8, 30) }),
  };
  // Some figures nobody has; some are said not to exist, some are put into words.
  for (const id of die.some(['press-issues', 'press-issues-resolved', 'site-products', 'social-queries', 'documents-base-units', 'direct-feedback', 'loudspeaker-unions', 'social-unions'], die.int(0, 2)))
    if (!(slip === 'ten-times' && id === 'direct-feedback')) delete all[id];
  if (die.chance(0.08)) Object.assign(all, { 'site-visits': 'none', 'site-products': 'none' });
  if (die.chance(0.08)) all['social-queries'] = 'chưa thống kê được';
  return all;
}

/** The figures as answers of a report. */
export const answersOf = (figures) => Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, answerOf(figure)]));

const given = (value) => ({ state: 'given', value });
function answerOf(figure) {
  if (figure === 'none') return { state: 'not-applicable', reason: 'none' };
  if (typeof figure === 'string') return { state: 'unparsed', text: figure };
  if ('facebook' in figure) return given({ cells: mapped(figure, (row) => mapped(row, given)) });
  return given('parts' in figure ? { ...figure, parts: mapped(figure.parts, given) } : figure);
}
const mapped = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** What a figure gives to the totals: figure key → number. Made here from the numbers drawn, and by nobody else's rules. */
export function truthOf(figures) {
  const truth = {};
  for (const [id, figure] of Object.entries(figures)) {
    if (typeof figure === 'string') continue;
    if ('facebook' in figure) {
      for (const [row, cells] of Object.entries(figure)) for (const [column, { value }] of Object.entries(cells)) truth[`${id}/${row}/${column}`] = value;
    } else if ('whole' in figure) Object.assign(truth, { [`${id}:part`]: figure.part, [`${id}:whole`]: figure.whole });
    else {
      truth[id] = figure.value;
      for (const [part, { value }] of Object.entries(figure.parts ?? {})) truth[`${id}:${part}`] = value;
    }
  }
  return truth;
}
