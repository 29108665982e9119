/** `union-report/cdn`: one file for pages without a build. Registers the elements and the outlines of the catalogue. */
import { findOutline, outlines } from '../schema/index.js';
import { defineRoomLater, defineWritingWhenWanted } from './elements/define-later.js';
import { UnionReportDesk } from './elements/desk/desk.js';
import { loadWriting } from './elements/lazy.js';
import { registerOutline } from './outline/register-outline.js';

for (const outline of outlines) registerOutline(outline);
if (typeof customElements !== 'undefined') {
  UnionReportDesk.define();
  defineWritingWhenWanted();
  defineRoomLater();
}

/** What a page without a build does with reports itself. Loaded with the form, which comes after the first screen. */
export type Reports = Pick<Awaited<ReturnType<typeof loadWriting>>, 'createReport' | 'parseReport' | 'serializeReport'>;

/** `const { parseReport } = await loadReports()`. */
export async function loadReports(): Promise<Reports> {
  const { createReport, parseReport, serializeReport } = await loadWriting();
  return { createReport, parseReport, serializeReport };
}

export { findOutline, registerOutline };
