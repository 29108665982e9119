/**
 * `union-report/classic`: for pages that can hold a classic script only. It brings in the module that lies
 * beside it. Its one global name is `UnionReport`; `UnionReport.loaded` gives what the module exports.
 */
export const loaded: Promise<typeof import('./cdn.js')> = import('./cdn.js');
