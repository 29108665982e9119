import { fold } from '../i18n/fold.js';
import type { TableItem } from '../outline/items.js';
import { printed } from '../outline/text.js';

/** Stands for the column of the units that rows came from. No column of an outline has such an id. */
export const UNIT_COLUMN = '~unit';

/** Its head, which no column of the table itself has. */
export const unitHead = ({ columns }: TableItem): string =>
  ['Đơn vị', 'Đơn vị báo cáo', 'Đơn vị gửi báo cáo'].find((head) => !columns.some(({ title }) => fold(printed(title)) === fold(head))) ?? 'Của đơn vị';
