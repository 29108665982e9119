import type { DraftStore } from '../../../src/drafts/draft-store.js';
import { createMemoryDraftStore } from '../../../src/drafts/memory-draft-store.js';
import { UnionReportInbox } from '../../../src/elements/inbox/inbox.js';
import type { IntakeStore } from '../../../src/intake/intake-store.js';
import { createMemoryIntakeStore } from '../../../src/intake/open-intake-store.js';
import { createReport } from '../../../src/report/create-report.js';
import { serializeReport } from '../../../src/report/serialize-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { everyKind } from '../../support/outlines.js';
import { OnPage, put, until } from '../desk/on-page.js';

UnionReportInbox.define();

/** A province, and below it districts whose names come from the tests. */
export const directoryOf = (...names: readonly string[]) => ({
  units: [
    { id: 'na', level: 'province', name: 'Liên đoàn Lao động tỉnh Nghệ An', shortName: 'LĐLĐ Nghệ An' },
    ...names.map((name, i) => ({ id: `d${String(i)}`, parentId: 'na', level: 'district', name: `Liên đoàn Lao động huyện ${name}` })),
  ],
});

const figure = (value: number, text = String(value)) => ({ state: 'given', value: { value, text, ...(text.startsWith('hơn') && { qualifier: 'more-than' }) } });
/** Answers in short: numbers are figures, arrays paragraphs, and what is more goes as it is. */
const answersOf = (said: Readonly<Record<string, unknown>>): UnionReport['answers'] =>
  Object.fromEntries(Object.entries(said).map(([id, one]) => [id, typeof one === 'number' ? figure(one) : Array.isArray(one) ? { state: 'given', value: one.join('\n') } : typeof one === 'string' && /\d/.test(one) ? figure(Number(/\d+/.exec(one)?.[0]), one) : one])) as UnionReport['answers'];

export interface Wrote {
  readonly unit: string;
  readonly id?: string;
  readonly revision?: number;
  readonly said?: Readonly<Record<string, unknown>>;
  readonly from?: string;
}

/** A report as JSON in a file. `unit`: the district's name. */
export function fileBy({ unit, id = `report-${unit.toLowerCase().replace(/\W/g, '')}`, revision = 1, said = {}, from }: Wrote, name = `${unit}.json`): File {
  const report = createReport(everyKind, { id, now: new Date('2023-05-20T00:00:00Z'), unit: { name: `Liên đoàn Lao động huyện ${unit}`, level: 'district' } }) as unknown as UnionReport;
  const period = from === undefined ? report.period : { from, to: '2019-12-31' };
  return new File([JSON.stringify(serializeReport({ ...report, revision, period, answers: answersOf(said) }))], name);
}

/** An inbox on the page, with words for what a clerk does there. */
export class Clerk extends OnPage<UnionReportInbox> {
  readonly drafts: DraftStore;
  readonly intake: IntakeStore;
  errors: string[] = [];

  private constructor(element: UnionReportInbox, drafts: DraftStore, intake: IntakeStore) {
    super(element);
    this.drafts = drafts;
    this.intake = intake;
    element.addEventListener('union-report-error', ({ error }) => this.errors.push(error.code));
  }

  static async sitsDown({ width, intake, districts = ['Anh Sơn', 'Con Cuông', 'Đô Lương'], ...properties }: Partial<UnionReportInbox> & { width?: string; districts?: readonly string[] } = {}): Promise<Clerk> {
    const store = intake ?? createMemoryIntakeStore({ user: '', outlineId: everyKind.id, unit: 'na' });
    const drafts = createMemoryDraftStore();
    const element = new UnionReportInbox();
    await put(element, { outline: everyKind, unit: 'na', directory: directoryOf(...districts), intake: store, drafts, ...properties }, width);
    const clerk = new Clerk(element, drafts, store);
    await clerk.sees('Tổng hợp báo cáo');
    return clerk;
  }

  async drops(...files: readonly File[]): Promise<void> {
    await this.element.take(files);
    await this.element.updateComplete;
  }

  /** Presses the first control of that name, selects and labels of choosers left aside. */
  async goesTo(view: string): Promise<void> {
    await until(`there is a tab “${view}”`, () => this.tab(view));
    this.tab(view)?.click();
    await this.element.updateComplete;
    // A page behind another draws no frames.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }

  tab(view: string): HTMLElement | undefined {
    return this.all('nav button').find((one) => one.textContent?.trim().startsWith(view));
  }

  /** What stands in a cell of the figures: by the column's title and the unit's name, "Tổng" for the total. */
  cell(title: string, unit: string): string {
    return this.cellOf(title, unit).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  cellOf(title: string, unit: string): HTMLElement {
    const heads = this.all('.heads button');
    const column = heads.findIndex((one) => (one.getAttribute('title') ?? one.textContent ?? '').trim() === title);
    const row = this.all('table tr').find((one) => one.querySelector('th')?.textContent?.trim().endsWith(unit));
    const found = row?.querySelectorAll<HTMLElement>('td')[column - 1];
    if (!found) throw new Error(`no cell ${title} of ${unit} in ${heads.map((one) => one.title).join(' | ')}`);
    return found;
  }

  /** Numbers of files by what became of them: to look at, counted, duplicate, not counted. */
  get tally(): number[] {
    return this.all('.tally b').map((one) => Number(one.textContent));
  }

  choose(label: string, option: string): void {
    const select = this.field(label) as unknown as HTMLSelectElement;
    const found = [...select.options].find((one) => one.textContent?.trim().startsWith(option));
    if (!found) throw new Error(`no “${option}” under ${label}`);
    select.value = found.value;
    select.dispatchEvent(new Event('change'));
  }
}
