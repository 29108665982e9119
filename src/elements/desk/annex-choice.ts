import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { annex as en } from '../../i18n/en/annex.js';
import { annex as vi } from '../../i18n/vi/annex.js';
import type { Outline } from '../../outline/outline.js';
import type { Language } from '../../outline/text.js';
import type { AddedAppendix } from '../../paper/added-tables.js';
import { sameValue } from '../../report/equal.js';
import type { Source, UnionReport } from '../../report/union-report.js';
import { asError } from '../base/as-error.js';
import { UnionReportErrorEvent } from '../base/events.js';
import type { AnnexOptions } from '../inbox/gathered-annex.js';
import { loadInbox } from '../inbox/parts.js';

const WORDS = { vi, en };

type AnnexState = 'none' | 'fetching' | 'there' | 'missing' | 'failed';
/** The report, and the reports it was made from. */
type Of = readonly [id: string, sources: readonly Source[]];

/** What it is chosen for, and where the appendix goes; `undefined`: there is none. */
interface Chosen extends AnnexOptions {
  readonly outline: Outline;
  readonly report: UnionReport;
  put(added: readonly AddedAppendix[] | undefined): void;
}

/** The choice to print, behind a report that was made from others, what each unit gave to its figures. */
export class AnnexChoice implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #chosen: () => Chosen;
  #state: AnnexState = 'none';
  #fetching: Promise<void> = Promise.resolve();
  #units = 0;
  #lacking = 0;
  /** What the appendix is of. */
  #of: Of | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, chosen: () => Chosen) {
    this.#host = host;
    this.#chosen = chosen;
    host.addController(this);
  }

  /** Another report has no appendix yet; one that was brought up to date, another one. */
  hostUpdate(): void {
    const { report: { id, sources } } = this.#chosen();
    if (!this.#of || (this.#of[0] === id && sameValue(this.#of[1], sources))) return;
    const again = this.#of[0] === id && this.#isWanted;
    this.#leave();
    if (again) this.#fetching = this.#fetch();
  }

  /** Waits for what was chosen a moment ago. @returns false where that can't be had, which is said */
  async arrives(): Promise<boolean> {
    const isAwaited = this.#state === 'fetching';
    while (this.#state === 'fetching') await this.#fetching;
    return !isAwaited || this.#state === 'there' || this.#state === 'none';
  }

  get #isWanted(): boolean {
    return this.#state === 'fetching' || this.#state === 'there';
  }

  /** Nothing for a report that was made from no others. */
  template(language: Language, busy: boolean): TemplateResult | typeof nothing {
    const words = WORDS[language];
    const { sources } = this.#chosen().report;
    if (sources.length === 0) return nothing;
    const state = this.#state;
    const said = state === 'none' ? '' : state === 'fetching' ? words.fetching(sources.length) : state === 'there' ? `${words.there(this.#units)} ${this.#lacking ? words.lacking(this.#lacking) : ''}` : words[state];
    return html`<div class="annex"><label><input type="checkbox" .checked=${this.#isWanted} ?disabled=${busy} @change=${this.#onChange} /> ${words.choose}</label>
      <p role="status" class="hint">${said}</p></div>`;
  }

  readonly #onChange = ({ target }: Event): void => {
    if ((target as HTMLInputElement).checked) this.#fetching = this.#fetch();
    else this.#leave();
    this.#host.requestUpdate();
  };

  #leave(): void {
    this.#of = undefined;
    this.#state = 'none';
    this.#chosen().put(undefined);
  }

  async #fetch(): Promise<void> {
    const { outline, report, put, ...options } = this.#chosen();
    const made: Of = [report.id, report.sources];
    this.#of = made;
    this.#state = 'fetching';
    let state: AnnexState;
    let added: readonly AddedAppendix[] | undefined;
    try {
      const found = await (await loadInbox()).gatheredAnnex(outline, report, options);
      if (this.#of !== made) return;
      state = found ? 'there' : 'missing';
      this.#units = found?.units ?? 0;
      this.#lacking = found?.lacking ?? 0;
      added = found && [found.appendix];
    } catch (cause) {
      if (this.#of !== made) return;
      state = 'failed';
      this.#host.dispatchEvent(new UnionReportErrorEvent(asError(cause, 'storage-failed')));
    }
    this.#state = state;
    put(added);
    this.#host.requestUpdate();
  }
}
