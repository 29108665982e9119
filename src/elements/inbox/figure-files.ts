import type { FigureTable } from '../../consolidation/figure-column.js';
import { csvOf } from '../../consolidation/csv.js';
import { byUnitName, countedFiles } from '../../consolidation/consolidate.js';
import { figureSheet, recordSheet, type Sheet, type UnitRecords } from '../../consolidation/sheet.js';
import { outlineIndex } from '../../outline/outline-index.js';
import type { Language } from '../../outline/text.js';
import type { TableValue } from '../../outline/values.js';
import type { InboxWork } from './inbox-work.js';
import { loadSheets } from './parts.js';

/** Units × figures as CSV. */
export const figuresAsCsv = (table: FigureTable, language: Language): Blob => new Blob([csvOf(figureSheet(table, language))], { type: 'text/csv' });

/** A workbook: units × figures, and a sheet for each table that units filled in, each row with its unit. */
export async function figuresAsXlsx(work: InboxWork, table: FigureTable, language: Language): Promise<Blob> {
  const { xlsxOf, XLSX_TYPE } = await loadSheets();
  const sheets: Sheet[] = [figureSheet(table, language)];
  const files = byUnitName(countedFiles(work.gathering, work.intakes));
  for (const [itemId, { item }] of outlineIndex(work.task.outline).items) {
    if (item.kind !== 'table' || !files.some(({ summary }) => summary.told.includes(itemId))) continue;
    const answers = await work.answers(itemId);
    const records = files.flatMap(({ fileId, unit }): UnitRecords[] => {
      const answer = answers.get(fileId);
      return answer?.state === 'given' ? [{ unitName: unit.unit.name, value: answer.value as TableValue }] : [];
    });
    if (records.length) sheets.push(recordSheet(item, records, language));
  }
  return new Blob([(await xlsxOf(sheets)) as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE });
}
