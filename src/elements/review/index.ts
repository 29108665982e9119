/** Opening a file: reading it, going through what it brings. Loaded when the first file is opened. */
import { defineElement } from '../base/define-element.js';
import { UnionReportOpenFile } from './open-file.js';
import { UnionReportReview } from './review.js';

export { UnionReportReview } from './review.js';

/** Registers the elements of this room, unless their tags are taken. */
export function defineReview(registry: CustomElementRegistry): void {
  defineElement('union-report-review', UnionReportReview, registry);
  defineElement('union-report-open-file', UnionReportOpenFile, registry);
}
