/**
 * Laws of fast-check for `npm test`: tried on the same values each time, so that a red build is the change's doing,
 * and no longer than a slow machine has time for. `npm run test:full` tries others each time; `SEED=…` chooses.
 */
export const SEED = process.env.SEED ? Number(process.env.SEED) : process.env.UNION_REPORT_FULL ? undefined : 20230326;
export const LAWS = { ...(SEED !== undefined && { seed: SEED }), interruptAfterTimeLimit: 30_000 };

const PATH = '/test/support/__laws-in-time.js';

/** A plugin for Web Test Runner that gives tests fast-check with these settings. */
export const lawsInTime = () => ({
  name: 'laws-in-time',
  resolveImport: ({ source, context }) => (source === 'fast-check' && context.path !== PATH ? PATH : undefined),
  serve: ({ path }) =>
    path === PATH ? { type: 'js', body: `import { configureGlobal } from 'fast-check';\nconfigureGlobal(${JSON.stringify(LAWS)});\nexport * from 'fast-check';\nexport { default } from 'fast-check';` } : undefined,
});
