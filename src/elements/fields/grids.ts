/** The fields that hold many cells, and what reads text from Word: wanted soon, but not for the first key. Loaded by `later-body.ts`. */
export { gridStyles } from './grid-styles.js';
export { matrixField } from './matrix-field.js';
export { hasBlocks, textOfHtml } from './pasted-text.js';
export { TableField } from './table-field.js';
export { targetsField } from './targets-field.js';
