/** What loads the inbox and what it needs later. Not with the loaders of the first page, which has no use for these. */
import { retrying } from '../../retrying.js';

/** Registers the inbox where the page holds one. Another page never loads it. */
export function defineInboxWhenWanted(registry: CustomElementRegistry): void {
  if (typeof document === 'undefined') return;
  const look = (): void => {
    if (document.querySelector('union-report-inbox')) void loadInbox().then(({ UnionReportInbox }) => UnionReportInbox.define(undefined, registry), () => undefined);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
}

/** The inbox; the desk has it make an appendix of what each unit gave. A part of its own for that would tear what the inbox loads in two. */
export const loadInbox = (): Promise<typeof import('./inbox.js')> => retrying(() => import('./inbox.js'));

/** The words of the gathering in English. */
export const loadInboxEnglish = (): Promise<typeof import('../../i18n/en/inbox.js')> => retrying(() => import('../../i18n/en/inbox.js'));

/** What makes spreadsheets. */
export const loadSheets = (): Promise<typeof import('../../consolidation/xlsx.js')> => retrying(() => import('../../consolidation/xlsx.js'));
