/** `union-report/cdn`: one file for pages without a build. Registers the elements and the outlines of the catalogue. */
import { findOutline, outlines } from '../schema/index.js';
import { defineRoomLater } from './elements/define-room-later.js';
import { UnionReportDesk } from './elements/desk/desk.js';
import { registerOutline } from './outline/register-outline.js';

for (const outline of outlines) registerOutline(outline);
if (typeof customElements !== 'undefined') {
  UnionReportDesk.define();
  defineRoomLater();
}

export { findOutline, registerOutline };
export { parseReport } from './report/parse-report.js';
export { serializeReport } from './report/serialize-report.js';
