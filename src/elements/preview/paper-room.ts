/** What the preview needs to show and print a document: loaded when the first one is wanted. */
export { paperOf } from '../../paper/paper-of.js';
export { nd30 } from '../../paper/nd30.js';
export { sheetCss } from './sheet-css.js';
export { sheets } from './sheet.js';
export { printPaper } from './print-paper.js';
