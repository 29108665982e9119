/**
 * `union-report/worker`: makes and reads Word files apart from the page, where a host names this file in the desk's
 * `worker-src`. A module; does nothing where it is no Worker.
 */
import { doWordJob } from './docx/do-word-job.js';
import type { WordJob, WordNews } from './docx/word-job.js';
import { newId } from './report/new-id.js';

/** As much of a Worker's global object as is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<WordJob>) => void) | null;
  postMessage(news: WordNews, transfer: Transferable[]): void;
}

if ('WorkerGlobalScope' in globalThis) {
  const scope = globalThis as unknown as Scope;
  const tell = (news: WordNews, transfer: Transferable[]): void => scope.postMessage(news, transfer);
  scope.onmessage = ({ data }) => void doWordJob(data, newId, tell);
  tell({ type: 'ready' }, []);
}
