export { exportDocx, DOCX_TYPE, type ExportOptions } from './export-docx.js';
export { paperOf, plainText, fileNameOf, nd30, type Layout, type Paper, type PaperOptions } from '../paper/index.js';
