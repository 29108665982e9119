export { paperOf } from './paper-of.js';
export { plainText } from './plain-text.js';
export { fileNameOf } from './file-name.js';
export { openingOf } from './opening.js';
export { nd30 } from './nd30.js';
export { textWidth, type Layout, type HeadingLook } from './layout.js';
export type {
  Anchor, Appendix, Block, Form, Heading, Letterhead, Paper, PaperOptions, PaperTable, Paragraph, Ruled, Run, Signature, TableCell, TableColumn, TableRow,
} from './paper.js';
