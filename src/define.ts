/** `union-report/define`: registers the elements under their own names. Does nothing where there is no page. */
import { UnionReportDesk } from './elements/desk/desk.js';
import { defineRoomLater } from './elements/define-later.js';
import { UnionReportForm } from './elements/form/union-report-form.js';

if (typeof customElements !== 'undefined') {
  UnionReportForm.define();
  UnionReportDesk.define();
  defineRoomLater();
}
