/** `union-report/classic`: the same as a classic script, for pages that can't load modules. What it exports is on `UnionReport`. */
export { findOutline, loadReports, registerOutline } from './cdn.js';
