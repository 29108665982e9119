/** `union-report/define`: registers the elements under their own names. Does nothing where there is no page. */
import { UnionReportDesk } from './elements/desk/desk.js';

if (typeof customElements !== 'undefined') UnionReportDesk.define();
