import { html, nothing, type TemplateResult } from 'lit';
import { superiorsOf, type Directory, type Unit } from '../../directory/directory.js';
import { searchUnits } from '../../directory/search.js';
import type { ReviewReason, Standing } from '../../consolidation/standing.js';
import { isSummary, type IntakeHead } from '../../consolidation/summary.js';
import { factsOf, fileButton, nameOf, type FileDrawing } from './file-row.js';

/** How many units a search shows. */
const HITS = 8;

export interface ReviewDrawing extends FileDrawing {
  /** What was typed to find another unit, by file. */
  readonly queries: ReadonlyMap<string, string>;
  search(fileId: string, query: string): void;
  look(fileId: string): void;
}

type Review = Extract<Standing, { status: 'review' }>;
const OF_UNIT: readonly ReviewReason[] = ['unit-unknown', 'unit-proposed'];
const OF_CHOICE: readonly ReviewReason[] = ['unit-twice', 'same-revision-differs'];
const OF_CONTENT: readonly ReviewReason[] = ['doubts', 'unplaced'];

/** A file that waits for the clerk: why, and what he can say. */
export function reviewCard(drawing: ReviewDrawing, intake: IntakeHead, standing: Review): TemplateResult {
  const { words: { files }, work } = drawing;
  const { fileId } = intake;
  const { why } = standing;
  const unit = nameOf(drawing, intake, standing);
  const has = (reasons: readonly ReviewReason[]): boolean => why.some((reason) => reasons.includes(reason));
  const others = why.filter((reason) => ![...OF_UNIT, ...OF_CHOICE, ...OF_CONTENT].includes(reason));
  return html`<li class="card" data-file=${fileId}>
    <div class="what"><h4>${unit}</h4>${has(OF_CHOICE) ? nothing : factsOf(drawing, intake)}
      <ul class="whys">${why.map((reason) => html`<li>${files.reasons[reason]}</li>`)}</ul>
      ${standing.unit?.instead?.length ? html`<p class="why">${files.instead(standing.unit.instead.map(({ name }) => name).join(', '))}</p>` : nothing}
    </div>
    ${has(OF_UNIT) ? unitQuestion(drawing, intake, standing) : nothing}
    ${has(OF_CHOICE) ? choice(drawing, intake, standing) : nothing}
    ${has(OF_CONTENT) && isSummary(intake) ? html`<div class="ask">
        <p>${[intake.doubts.length ? files.doubts(intake.doubts.length) : '', intake.unplaced ? files.unplaced(intake.unplaced) : ''].filter(Boolean).join(' · ')}</p>
        <div class="actions">${fileButton(drawing, files.look(intake.doubts.length + intake.unplaced + intake.findings.length), unit, () => drawing.look(fileId), 'button small')}
          ${fileButton(drawing, files.looked, unit, () => work.decideFile(fileId, { reviewed: true }), 'button small')}</div></div>` : nothing}
    ${has(OF_CHOICE) && !others.length ? nothing : html`<div class="do">
      ${others.length || has(['unit-unknown']) ? fileButton(drawing, files.anyway, unit, () => work.decideFile(fileId, { count: true }), 'button small') : nothing}
      ${why.includes('covered') ? fileButton(drawing, files.ownOnly, unit, () => work.decideFile(fileId, { count: 'own' }), 'button small') : nothing}
      ${fileButton(drawing, files.leave, unit, () => work.decideFile(fileId, { count: false }))}
      ${fileButton(drawing, files.remove, unit, () => drawing.remove(fileId))}
    </div>`}</li>`;
}

function unitQuestion(drawing: ReviewDrawing, intake: IntakeHead, { proposals = [] }: Review): TemplateResult {
  const { words: { files }, work, queries } = drawing;
  const { fileId } = intake;
  const { directory, day } = work.options;
  if (!directory) return html``;
  const query = queries.get(fileId) ?? '';
  const hits = query.trim() ? searchUnits(directory, query, { day, limit: HITS }).map(({ unit }) => unit) : [];
  const pick = (unit: Unit): TemplateResult => html`<li><button type="button" class="unit" @click=${() => work.decideFile(fileId, { unitId: unit.id })}>
    <b>${unit.name}</b><span class="hint">${pathOf(directory, unit, files.below)}</span></button></li>`;
  return html`<div class="ask" role="group" aria-label=${files.isIt}>
    ${isSummary(intake) && intake.unit.name ? html`<p class="hint">${files.saysUnit(intake.unit.name)}</p>` : nothing}
    <p><strong>${files.isIt}</strong></p>
    <ul class="units">${proposals.map(({ unit }) => pick(unit))}</ul>
    <label class="search">${files.otherUnit}<input type="search" autocomplete="off" .value=${query} @input=${(event: Event) => drawing.search(fileId, (event.target as HTMLInputElement).value)} /></label>
    <ul class="units">${hits.map(pick)}</ul>
    ${query.trim() && !hits.length ? html`<p class="hint" role="status">${files.noUnit}</p>` : nothing}
  </div>`;
}

const pathOf = (directory: Directory, unit: Unit, below: (path: string) => string): string => {
  const path = superiorsOf(directory, unit).map(({ shortName, name }) => shortName ?? name);
  return path.length ? below(path.join(' › ')) : '';
};

/** Several reports of one unit, one under another: which of them counts. */
function choice(drawing: ReviewDrawing, intake: IntakeHead, { beside = [] }: Review): TemplateResult {
  const { words: { files }, work } = drawing;
  const rivals = [intake, ...beside.flatMap((id) => work.intakes.get(id) ?? [])];
  const take = (chosen: IntakeHead): Promise<void> =>
    work.decide(...rivals.map(({ fileId }) => ({ kind: 'files' as const, key: fileId, value: { ...work.decisions.files[fileId], count: fileId === chosen.fileId } })));
  return html`<ul class="rivals">${rivals.map((one) => html`<li class="ask"><div>${factsOf(drawing, one)}${isSummary(one) ? html`<p class="hint">${files.told(one.told.length)}</p>` : nothing}</div>
    <div class="actions">${fileButton(drawing, files.choose, one.names[0] ?? '', () => take(one), 'button small')}${fileButton(drawing, files.remove, one.names[0] ?? '', () => drawing.remove(one.fileId))}</div></li>`)}</ul>`;
}

/** Reviews to show: of files that are to be chosen from, the first stands for all. */
export function oncePerChoice(files: readonly (readonly [IntakeHead, Standing])[]): readonly (readonly [IntakeHead, Standing])[] {
  const told = new Set<string>();
  return files.filter(([{ fileId }, standing]) => {
    if (standing.status !== 'review' || !standing.why.some((reason) => OF_CHOICE.includes(reason))) return true;
    if (told.has(fileId)) return false;
    for (const other of standing.beside ?? []) told.add(other);
    return true;
  });
}
