/** What is needed from the preview on, to show, print and send a document: loaded when the first one is wanted. */
export { nd30 } from '../../paper/nd30.js';
export { paperOf } from '../../paper/paper-of.js';
export { UnionReportSend } from '../send/send.js';
export { UnionReportDetails } from './details.js';
export { printPaper } from './print-paper.js';
export { sheetCss } from './sheet-css.js';
export { sheets } from './sheet.js';
