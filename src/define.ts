/** `union-report/define`: registers the elements under their own names. Does nothing where there is no page. */
import { UnionReportDesk } from './elements/desk/desk.js';
import { defineRoomLater } from './elements/define-room-later.js';

if (typeof customElements !== 'undefined') {
  UnionReportDesk.define();
  defineRoomLater();
}
