export { blankDocx, type BlankOptions } from './blank-docx.js';
export { importDocx, type ImportOptions } from './import-docx.js';
export { exportDocx, DOCX_TYPE, type ExportOptions } from './export-docx.js';
export { paperOf, plainText, fileNameOf, nd30, type Layout, type Paper, type PaperOptions } from '../paper/index.js';
export type { Doubt, Found, IncomingAnswer, IncomingDetail, Origin, ReadReport, Reason, Unplaced } from '../report/incoming.js';
