/** What is not needed before the first key is typed: the list of drafts, the official page, exporting, sending. Loaded when wanted. */
import { defineElement } from './base/define-element.js';
import { UnionReportFinish } from './desk/finish.js';
import { UnionReportNotes } from './desk/notes.js';
import { UnionReportDrafts } from './drafts/drafts.js';
import { defineInboxWhenWanted } from './inbox/parts.js';
import { UnionReportDetails } from './preview/details.js';
import { UnionReportPreview } from './preview/preview.js';
import { UnionReportSend } from './send/send.js';

/** Registers all elements of this room, unless their tags are taken; and the inbox, where the page holds one. */
export function defineRoom(registry: CustomElementRegistry): void {
  defineElement('union-report-drafts', UnionReportDrafts, registry);
  defineElement('union-report-preview', UnionReportPreview, registry);
  defineElement('union-report-details', UnionReportDetails, registry);
  defineElement('union-report-send', UnionReportSend, registry);
  defineElement('union-report-finish', UnionReportFinish, registry);
  defineElement('union-report-notes', UnionReportNotes, registry);
  defineInboxWhenWanted(registry);
}
