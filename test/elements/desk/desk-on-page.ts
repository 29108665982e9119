import { UnionReportDesk } from '../../../src/elements/desk/desk.js';
import { createReport } from '../../../src/report/create-report.js';
import type { UnionReport } from '../../../src/report/union-report.js';
import { everyKind } from '../../support/outlines.js';
import { OnPage, clear, put, until } from './on-page.js';

UnionReportDesk.define();

export const directory = { units: [{ id: 'tld', name: 'TLĐ' }, { id: 'na', parentId: 'tld', level: 'province', name: 'LĐLĐ tỉnh Nghệ An' }] };

export const reportBy = (name: string, id = `r-${String(Math.random())}`): UnionReport =>
  createReport(everyKind, { id, now: new Date('2023-05-20T00:00:00Z'), unit: { name, level: 'base' } }) as unknown as UnionReport;

/** Somebody without drafts on this machine. */
export const newcomer = (): string => `user-${String(Math.random())}`;

/** A desk on the page, with words for what an officer does there. */
export class DeskOnPage extends OnPage<UnionReportDesk> {
  static async show(properties: Partial<UnionReportDesk>, width?: string): Promise<DeskOnPage> {
    const { element } = await put(new UnionReportDesk(), { outline: everyKind, directory, ...properties }, width);
    return new DeskOnPage(element);
  }

  /** From the search to the form. */
  async begin(): Promise<void> {
    await this.sees('Tìm đơn vị');
    this.fill('Tìm đơn vị', 'nghe an');
    await this.key('Enter');
    await this.press('Đúng, bắt đầu viết');
    await until('the form is there', () => this.all('[data-item]').length > 0);
  }

  write(text: string): void {
    this.fill('Kể lại', text);
  }

  /** The words of that answer, as the report has them. */
  get story(): unknown {
    return (this.element.report?.answers['story'] as { value?: unknown } | undefined)?.value;
  }
}

/** Takes the desk away. What was open is stored and put away first: the next test opens the same database. */
export async function leaveDesk(): Promise<void> {
  clear();
  await new Promise((resolve) => setTimeout(resolve, 30));
}
