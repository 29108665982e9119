import { UnionReportError } from '../errors.js';
import { escapeJson } from '../report/escape-json.js';

type ShareTarget = { readonly canShare?: (data: { files: File[] }) => boolean; readonly share?: (data: { files: File[]; title: string }) => Promise<void> };

/** Whether the machine has a share sheet that takes this file. False on plain http. */
export function canShareFile(navigator: ShareTarget, file: File): boolean {
  try {
    return typeof navigator.share === 'function' && navigator.canShare?.({ files: [file] }) === true;
  } catch {
    return false;
  }
}

/** Opens the share sheet with the file. Only at once after a click: browsers refuse it later. */
export async function shareFile(navigator: ShareTarget, file: File, title: string): Promise<'shared' | 'left' | 'refused'> {
  try {
    await navigator.share?.({ files: [file], title });
    return 'shared';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError' ? 'left' : 'refused';
  }
}

/**
 * Copies text to the clipboard; false where there is none (plain http, in-app browsers, a frame without
 * leave). `select` selects the text on the page instead, for the old way and for the person's own Ctrl+C.
 */
export async function copyText(text: string, select?: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select?.();
    try {
      return select !== undefined && document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

/**
 * Posts a report as JSON to the host's address. `<` and `&` leave as escapes: some servers refuse them.
 *
 * @throws UnionReportError `fetch-failed` when the server can't be reached or does not say it is well.
 */
export async function postReport(action: string, value: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(action, { method: 'POST', headers, body: escapeJson(JSON.stringify(value)), credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new UnionReportError('fetch-failed', `${action} could not be reached`, { cause });
  });
  if (!response.ok) throw new UnionReportError('fetch-failed', `${action} answered ${String(response.status)}`);
  return response;
}
