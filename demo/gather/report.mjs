/** One unit's report, with the truth of it: what it adds to each total. */
import { dice, seedOf } from './dice.mjs';
import { answersOf, figuresOf, truthOf } from './figures.mjs';
import { narrativesOf } from './narrative.mjs';
import { tablesOf, tableTruthOf } from './rows.mjs';

/** Letters for names: no real person is made to sign anything. */
const PEOPLE = ['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C', 'Phạm Thị D', 'Hoàng Văn Đ', 'Vũ Thị E', 'Đặng Văn G'];
export const SAMPLE_NOTE = 'Báo cáo mẫu để dùng thử, số liệu và lời văn đều là giả định';

const two = (n) => String(n).padStart(2, '0');

/** What a unit would say: figures, tables and words, drawn by its name alone. */
export function contentOf(unit, { slip, length, variant = '' } = {}) {
  const die = dice(seedOf(`${unit.id}${variant}`));
  const figures = figuresOf(unit, die, slip);
  const tables = tablesOf(unit, die);
  const narratives = narrativesOf(unit, die, length ?? die.pick([0, 0, 1, 2, 3, 4, 6]));
  const day = `2023-05-${two(die.int(8, 28))}`;
  const signer = { authority: 'TM. BAN THƯỜNG VỤ', position: die.pick(['CHỦ TỊCH', 'PHÓ CHỦ TỊCH']), name: die.pick(PEOPLE) };
  return { die, figures, tables, narratives, day, signer, number: two(die.int(4, 96)) };
}

/**
 * @param library the functions of union-report and the outline, as `libraryOf` in make.mjs gathers them
 * @returns `report`, and `truth`: figure key → number
 */
export function reportOf({ createReport, outline }, unit, content, { id = `mau-${unit.id}`, revision = 1, day = content.day, period, unsigned = false } = {}) {
  const document = {
    ...(unsigned ? {} : { number: content.number, date: day }),
    signer: content.signer,
    distribution: ['Như trên', 'Lưu: VT, TG', SAMPLE_NOTE],
  };
  const begun = createReport(outline, { id, now: new Date(`${day}T02:30:00Z`), unit, document, ...(period && { period }) });
  const narratives = Object.fromEntries(Object.entries(content.narratives).map(([item, paragraphs]) => [item, { state: 'given', value: paragraphs.join('\n') }]));
  const answers = { ...begun.answers, ...answersOf(content.figures), ...content.tables, ...narratives };
  return { report: { ...begun, revision, answers }, truth: { ...truthOf(content.figures), ...tableTruthOf(content.tables) } };
}
