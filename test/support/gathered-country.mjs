/** A country of unions, and what its grassroots unions report: drawn, the same each time. */
import { dice, seedOf } from '../../demo/gather/dice.mjs';

/** As many as there were in October 2024. */
export const COUNTRY = { grassroots: 127_000, intermediate: 1226, provinces: 63, others: 19 };

const NAMES = { tld: 'Tổng Liên đoàn Lao động Việt Nam', province: 'Liên đoàn Lao động tỉnh', intermediate: 'Liên đoàn Lao động huyện', grassroots: 'Công đoàn cơ sở Công ty' };

export const unitOf = ({ id }, level) => ({ id, name: level === 'tld' ? NAMES.tld : `${NAMES[level]} số ${id.replace(/^\D+/, '')}`, level });

/** So many things among so many, unevenly: some get many times what others get, all at least one. */
function deal(count, among, die) {
  const weights = Array.from({ length: among }, () => 0.2 + die.next() ** 3 * 4);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(1, Math.floor((weight / whole) * count)));
  for (let rest = count - shares.reduce((sum, one) => sum + one, 0), i = 0; rest !== 0; i = (i + 1) % among) {
    if (rest < 0 && shares[i] < 2) continue;
    shares[i] += Math.sign(rest);
    rest -= Math.sign(rest);
  }
  return shares;
}

/** @returns the provinces and other unions with those below them, two levels deep */
export function countryOf(share = 1) {
  const die = dice(79);
  const top = COUNTRY.provinces + COUNTRY.others;
  const middle = deal(Math.max(top, Math.round(COUNTRY.intermediate * share)), top, die);
  const base = deal(Math.round(COUNTRY.grassroots * share), middle.reduce((sum, one) => sum + one, 0), die);
  let [m, b] = [0, 0];
  return middle.map((count, t) => ({
    id: `p${t + 1}`,
    below: Array.from({ length: count }, () => ({ id: `h${m + 1}`, below: Array.from({ length: base[m++] }, () => ({ id: `c${++b}` })) })),
  }));
}

const given = (value) => ({ state: 'given', value });
const dotted = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const figure = (value) => ({ value, text: dotted(value) });

/** What one grassroots union reports, and what of it goes into the sums. */
export function grassrootsReport({ createReport }, outline, { id }) {
  const die = dice(seedOf(id));
  const [sessions, members, women, feedback, reporters, propagandists, chairs, deputies] = [die.int(1, 12), die.int(20, 900), die.int(5, 20), die.int(0, 30), die.int(0, 2), die.int(1, 6), 1, die.int(0, 2)];
  const pages = { facebook: die.int(0, 1), zalo: 1 };
  const vague = die.chance(0.05);
  const reach = die.chance(0.05) ? die.int(50, 4000) : undefined;
  const answers = {
    'direct-sessions': given(figure(sessions)),
    'direct-members': given({ value: members, text: vague ? `trên ${dotted(members)}` : dotted(members), ...(vague && { qualifier: 'above' }), parts: { women: given(figure(women)) } }),
    'communicators-total': given({ ...figure(reporters + propagandists), parts: { reporters: given(figure(reporters)), propagandists: given(figure(propagandists)) } }),
    'leaders-following': given({ ...figure(chairs + deputies), parts: { chairs: given(figure(chairs)), deputies: given(figure(deputies)) } }),
    'social-pages': given({ cells: { facebook: { base: given(figure(pages.facebook)) }, zalo: { base: given(figure(pages.zalo)) } } }),
    'impact-text': given('Đoàn viên nắm chính sách nhanh hơn, tin tưởng tổ chức công đoàn.'),
  };
  const truth = {
    'direct-sessions': sessions, 'direct-members': members, 'direct-members:women': women, 'communicators-total': reporters + propagandists,
    'communicators-total:reporters': reporters, 'communicators-total:propagandists': propagandists, 'leaders-following': chairs + deputies,
    'leaders-following:chairs': chairs, 'leaders-following:deputies': deputies, 'social-pages/facebook/base': pages.facebook, 'social-pages/zalo/base': pages.zalo,
  };
  // Silence is not zero.
  if (feedback < 27) Object.assign(truth, { 'direct-feedback': feedback }), (answers['direct-feedback'] = given(figure(feedback)));
  if (reach !== undefined) {
    truth['campaign-list#reach'] = reach;
    answers['campaign-list'] = given({ rows: [{ rowId: `row-${id}`, cells: { name: given('Tháng Công nhân'), date: given('2022-05'), reach: given(figure(reach)) } }] });
  }
  const begun = createReport(outline, { id: `r-${id}`, now: new Date('2023-04-20T02:00:00Z'), unit: unitOf({ id }, 'grassroots') });
  return { report: { ...begun, revision: 1, answers: { ...begun.answers, ...answers } }, truth };
}

/** An office's own page stands beside those of the offices below it. */
export function addOwn(report, level) {
  const band = { intermediate: 'middle', province: 'top' }[level];
  const pages = report.answers['social-pages'];
  if (!band || !pages) return report;
  const cells = { ...pages.value.cells, zalo: { ...pages.value.cells.zalo, [band]: given(figure((pages.value.cells.zalo?.[band]?.value?.value ?? 0) + 1)) } };
  return { ...report, revision: 1, answers: { ...report.answers, 'social-pages': given({ ...pages.value, cells }) } };
}
