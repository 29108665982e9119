import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/dates.js';
import { findingText } from '../../i18n/finding-words.js';
import type { Words } from '../../i18n/vi/index.js';
import type { InboxWords } from '../../i18n/vi/inbox.js';
import type { Standing } from '../../consolidation/standing.js';
import { isSummary, type IntakeHead } from '../../consolidation/summary.js';
import type { InboxWork } from './inbox-work.js';

/** What rows and cards of files are drawn with. */
export interface FileDrawing {
  readonly words: InboxWords;
  readonly shared: Words;
  readonly work: InboxWork;
  /** Takes a file out, and leads to the way back. */
  remove(fileId: string): void;
}

/** What a file is called: by its report's unit, else by its own name. */
export function nameOf({ work, words }: Pick<FileDrawing, 'work' | 'words'>, intake: IntakeHead, standing = work.gathering.files.get(intake.fileId)): string {
  const unit = standing && 'unit' in standing ? standing.unit.unit.name : undefined;
  return unit ?? ((isSummary(intake) && intake.unit.name) || words.files.unknownUnit);
}

/** When a report was made, how, and under which names its file came. */
export function factsOf({ words: { files } }: FileDrawing, intake: IntakeHead): TemplateResult {
  const [first, ...others] = intake.names;
  const facts = isSummary(intake)
    ? [intake.date === undefined ? '' : files.dated(formatDate(intake.date)), intake.revision > 0 ? files.revision(intake.revision) : '', files.origins[intake.origin]].filter(Boolean)
    : [];
  return html`<p class="facts">${others.length ? nothing : html`<span class="file">${first}</span>`}${facts.map((fact) => html`<span>${fact}</span>`)}</p>
    ${others.length ? html`<details class="facts"><summary>${files.names(intake.names.length)}</summary><ul class="names">${intake.names.map((name) => html`<li class="file">${name}</li>`)}</ul></details>` : nothing}`;
}

/** A button whose name says which file it is for. */
export const fileButton = ({ words }: FileDrawing, label: string, name: string, act: () => unknown, kind = 'link'): TemplateResult =>
  html`<button type="button" class=${kind} aria-label=${words.files.action(label, name)} @click=${act}>${label}</button>`;

/** One file that needs no decision: counted, duplicate or rejected. */
export function fileRow(drawing: FileDrawing, intake: IntakeHead, standing: Exclude<Standing, { status: 'review' }>): TemplateResult {
  const { words: { files }, shared, work } = drawing;
  const { fileId } = intake;
  const unit = isSummary(intake) ? nameOf(drawing, intake, standing) : (intake.names[0] ?? '');
  const decided = work.decisions.files[fileId];
  const [finding] = isSummary(intake) ? [] : intake.findings;
  const of = standing.status === 'duplicate' ? work.intakes.get(standing.of) : undefined;
  return html`<li>
    <div class="what"><h4>${unit}</h4>${factsOf(drawing, intake)}
      ${standing.status === 'counted' && standing.figures === 'own' ? html`<p class="why">${files.own}</p>` : nothing}
      ${standing.status === 'counted' && standing.unit.instead?.length ? html`<p class="why">${files.instead(standing.unit.instead.map(({ name }) => name).join(', '))}</p>` : nothing}
      ${standing.status === 'duplicate' ? html`<p class="why">${files.duplicateOf(of?.names[0] ?? '')}: ${files.duplicates[standing.why]}.</p>` : nothing}
      ${standing.status === 'rejected' ? html`<p class="why">${standing.why === 'unreadable' && finding ? findingText(shared, finding) : files.rejections[standing.why]}</p>` : nothing}
    </div>
    <div class="do">
      ${standing.status === 'rejected' && standing.why === 'left-out' ? fileButton(drawing, files.back, unit, () => work.decide({ kind: 'files', key: fileId, value: undefined })) : nothing}
      ${standing.status === 'rejected' && standing.why === 'other-period' ? fileButton(drawing, files.anyway, unit, () => work.decideFile(fileId, { count: true })) : nothing}
      ${standing.status === 'counted' && decided ? fileButton(drawing, files.again, unit, () => work.decide({ kind: 'files', key: fileId, value: undefined })) : nothing}
      ${standing.status === 'counted' ? fileButton(drawing, files.leave, unit, () => work.decideFile(fileId, { count: false })) : nothing}
      ${fileButton(drawing, files.remove, unit, () => drawing.remove(fileId))}
    </div></li>`;
}
