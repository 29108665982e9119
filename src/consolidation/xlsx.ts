import { Workbook } from 'excel-builder-vanilla';
import { strToU8, zipSync } from 'fflate';
import type { Sheet, SheetCell } from './sheet.js';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Excel's limit for the names of sheets. */
const LONGEST_NAME = 31;
const WIDTH = { first: 42, figure: 16 };

/**
 * Sheets as an XLSX file: heads and totals in bold, the heads and the first column stay in sight. Texts are texts, even
 * where they look like formulas. Zipped here and not by the library, whose way starts a Worker.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const { id: bold } = workbook.getStyleSheet().createFormat({ font: { bold: true }, alignment: { wrapText: true, vertical: 'center' } }) as { readonly id: number };
  const names = new Set<string>();
  for (const { title, heads, rows, total } of sheets) {
    const worksheet = workbook.createWorksheet({ name: sheetName(title, names) });
    const inBold = (row: readonly SheetCell[]) => row.map((cell) => ({ value: plain(cell), metadata: { style: bold } }));
    worksheet.setData([inBold(heads), ...rows.map((row) => row.map(plain)), ...(total ? [inBold(total)] : [])] as Parameters<typeof worksheet.setData>[0]);
    worksheet.setColumns(heads.map((_head, i) => ({ width: i === 0 ? WIDTH.first : WIDTH.figure })));
    const { pane } = worksheet.sheetView;
    pane.state = 'frozen';
    pane.freezePane(1, 1, 'B2');
    workbook.addWorksheet(worksheet);
  }
  const files = await workbook.generateFiles();
  const inside = Object.entries(files).map(([path, content]) => [path.replace(/^\//, ''), strToU8(content)] as const);
  return zipSync(Object.fromEntries(inside), { mtime: new Date(1980, 0, 1) });
}

/** XML holds no control characters. An empty cell is null. */
const plain = (cell: SheetCell): string | number | null =>
  typeof cell === 'string' ? cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ') : (cell ?? null);

/** A name that Excel takes, and no other sheet has. */
function sheetName(title: string, taken: Set<string>): string {
  const clean = title.replace(/[\][:*?/\\\u0000-\u001f]/g, ' ').replace(/^'+|'+$/g, '').trim() || 'Sheet';
  let name = clean.slice(0, LONGEST_NAME);
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${clean.slice(0, LONGEST_NAME - 4)} (${String(n)})`;
  taken.add(name.toLowerCase());
  return name;
}
