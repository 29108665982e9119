import type { UnionReportError } from '../errors.js';
import type { WordJob, WordNews } from './word-job.js';

/** Does a job in a Worker. Whatever becomes of it is told; bytes go with the news and are not copied. */
export async function doWordJob(job: WordJob, newId: () => string, tell: (news: WordNews, transfer: Transferable[]) => void): Promise<void> {
  const { n } = job;
  try {
    if (job.type === 'read') {
      const { importDocx } = await import('./import-docx.js');
      tell({ n, type: 'read', read: await importDocx(job.file, { ...job.options, newId }) }, []);
      return;
    }
    const { writeDocx } = await import('./write-docx.js');
    const file = await writeDocx(job.paper, job.report, (share) => tell({ n, type: 'progress', share }, []));
    const bytes = await file.arrayBuffer();
    tell({ n, type: 'written', bytes, contentType: file.type }, [bytes]);
  } catch (cause) {
    const { code, message } = cause as Partial<UnionReportError>;
    // A writer that was loaded as a file of its own has an error class of its own.
    tell({ n, type: 'failed', code: code === 'export-failed' ? code : undefined, message: message ?? String(cause) }, []);
  }
}
