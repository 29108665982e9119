import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { FigureColumn, FigureRow, FigureTable } from '../../consolidation/figure-column.js';
import type { Mark } from '../../consolidation/summary.js';
import { download } from '../desk/download.js';
import { controls } from '../base/controls.js';
import { tokens } from '../base/tokens.js';
import { figuresAsCsv, figuresAsXlsx } from './figure-files.js';
import { gridStyles } from './figure-grid.styles.js';
import { figureGrid, FEW, ROW, type GridPlace } from './figure-grid.js';
import { figureList } from './figure-list.js';
import { figurePanel } from './figure-panel.js';
import { rowsFor, type RowWish } from './figure-rows.js';
import { sectionTitle } from './figure-words.js';
import { styles } from './figures.styles.js';
import { InboxView } from './inbox-view.js';

/** Below this width there is no table, but one figure at a time. In px. */
const NARROW = 640;

/** So many rows are drawn of a long table before it is known how many are in sight. */
const FIRST = 20;
/** Rows that are drawn above and below those in sight. */
const SPARE = 6;

const NO_TABLE: FigureTable = { columns: [], rows: [], totals: {} };

/** Units × figures: totals, sources, corrections. */
export class InboxFigures extends InboxView {
  static override styles = [tokens('inbox'), controls, gridStyles, styles];

  @state() private wish: RowWish = { query: '', mark: 'any', down: false };
  @state() private section = '';
  /** On a narrow screen: the figure that is looked at. */
  @state() private key = '';
  @state() private open: { readonly key: string; readonly fileId: string | undefined } | undefined;
  @state() private wrong: 'value' | 'note' | undefined;
  @state() private active: GridPlace = { row: 1, column: 1 };
  @state() private listed = 50;
  @state() private narrow = false;
  @state() private making = false;
  @state() private sight: readonly [from: number, to: number] = [0, FIRST];
  #asked: { readonly table: FigureTable; readonly wish: RowWish; readonly key: string; readonly narrow: boolean; readonly rows: readonly FigureRow[] } | undefined;
  #marked: { readonly table: FigureTable; readonly marks: readonly Mark[] } | undefined;
  /** How far the grid was scrolled before it was drawn anew, in px. */
  #top = 0;
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  get #table(): FigureTable {
    return this.work.figures ?? NO_TABLE;
  }

  get #columns(): readonly FigureColumn[] {
    const { columns } = this.#table;
    return this.section ? columns.filter(({ sectionId }) => sectionId === this.section) : columns;
  }

  /** Sought, filtered and sorted once, and not at each turn of a wheel. */
  get #rows(): readonly FigureRow[] {
    const { wish, narrow, section } = this;
    const table = this.#table;
    const key = narrow ? this.#figure : section;
    if (this.#asked?.table !== table || this.#asked.wish !== wish || this.#asked.key !== key || this.#asked.narrow !== narrow)
      this.#asked = { table, wish, key, narrow, rows: rowsFor(table.rows, narrow ? table.columns.filter((one) => one.key === key) : this.#columns, wish) };
    return this.#asked.rows;
  }

  /** Signs that stand somewhere in the table. */
  #marksIn(table: FigureTable): readonly Mark[] {
    if (this.#marked?.table !== table) this.#marked = { table, marks: [...new Set(table.rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => cell.marks)))] };
    return this.#marked.marks;
  }

  protected override render(): TemplateResult {
    const { work, words } = this;
    const { figures: table } = work;
    if (!table) return html`<div class=${this.rootClass} lang=${this.language}><p class="hint pad" role="status">${words.words.loading}</p></div>`;
    if (!table.rows.length) return html`<div class=${this.rootClass} lang=${this.language}><p class="notice">${words.nothing}</p></div>`;
    const columns = this.#columns;
    const rows = this.#rows;
    return html`<div class=${this.rootClass} lang=${this.language} @keydown=${this.#onKey}>
      ${this.narrow ? this.#list(rows) : html`${this.#tools(rows)}<div class="both ${this.open ? 'opened' : ''}">
        <div class="scroll" @scroll=${this.#look}>${rows.length ? figureGrid({
          words, table, columns, rows, language: this.language, outline: work.task.outline, active: this.active, open: this.open,
          from: rows.length > FEW ? this.sight[0] : 0, to: rows.length > FEW ? this.sight[1] : rows.length,
          sorted: { by: this.wish.by, down: this.wish.down },
          sort: (by) => this.#sort(by),
          show: (key, fileId, place) => this.#show(key, fileId, place),
        }) : html`<p class="pad" role="status">${words.figures.none}</p>`}</div>
        ${this.#panel()}</div>`}
      ${this.#legend()}
    </div>`;
  }

  #tools(rows: readonly FigureRow[]): TemplateResult {
    const { words: { figures }, work, wish } = this;
    const all = this.#table;
    const outline = work.task.outline;
    const sections = [...new Set(all.columns.map(({ sectionId }) => sectionId))];
    const marks = this.#marksIn(all);
    const change = (next: Partial<RowWish>): void => void (this.wish = { ...this.wish, ...next });
    const choice = (event: Event): string => (event.target as HTMLSelectElement).value;
    return html`<div class="tools">
      <label>${figures.search}<input type="search" autocomplete="off" .value=${wish.query} @input=${(event: Event) => change({ query: (event.target as HTMLInputElement).value })} /></label>
      ${this.narrow ? nothing : html`<label>${figures.section}<select @change=${(event: Event) => this.#choose(choice(event))}>
        <option value="" ?selected=${!this.section}>${figures.allSections}</option>
        ${sections.map((id) => html`<option value=${id} ?selected=${id === this.section}>${sectionTitle(outline, id, this.language)}</option>`)}</select></label>`}
      <label>${figures.marks}<select @change=${(event: Event) => change({ mark: choice(event) as RowWish['mark'] })}>
        <option value="any" ?selected=${wish.mark === 'any'}>${figures.anyMark}</option><option value="some" ?selected=${wish.mark === 'some'}>${figures.someMark}</option>
        ${marks.map((mark: Mark) => html`<option value=${mark} ?selected=${wish.mark === mark}>${figures.mark[mark].join(' ')}</option>`)}
        <option value="corrected" ?selected=${wish.mark === 'corrected'}>${figures.correctedSign} ${figures.corrected}</option></select></label>
      <p class="shown" role="status">${figures.shown(rows.length, all.rows.length)}</p>
      <p class="saves"><button type="button" class="button" @click=${() => void this.#save('csv')}>${figures.csv}</button>
        <button type="button" class="button" ?disabled=${this.making} @click=${() => void this.#save('xlsx')}>${this.making ? figures.making : figures.xlsx}</button></p>
    </div>`;
  }

  /** Key of the figure that is looked at on a narrow screen. */
  get #figure(): string {
    return this.key || (this.#table.columns[0]?.key ?? '');
  }

  #list(rows: readonly FigureRow[]): TemplateResult {
    const { words, work, language, wish, open } = this;
    return figureList({
      words, work, language, rows, table: this.#table, key: this.#figure, byFigure: wish.by !== undefined, open, listed: this.listed,
      choose: (key) => ((this.key = key), (this.open = undefined), wish.by !== undefined && (this.wish = { ...wish, by: key })),
      order: (byFigure) => (this.wish = byFigure ? { ...wish, by: this.#figure, down: true } : { query: wish.query, mark: wish.mark, down: false }),
      show: (fileId) => this.#show(this.#figure, fileId),
      more: () => (this.listed += 50),
      panel: () => this.#panel(),
      tools: () => this.#tools(rows),
    });
  }

  #panel(): TemplateResult | typeof nothing {
    const { open, work, words, language, wrong, listed } = this;
    const table = this.#table;
    const column = open && table.columns.find(({ key }) => key === open.key);
    if (!column) return nothing;
    const row = open.fileId === undefined ? undefined : table.rows.find(({ fileId }) => fileId === open.fileId);
    return figurePanel({
      words, language, work, table, column, row, wrong, listed,
      show: (fileId) => this.#show(column.key, fileId),
      fail: (what) => (this.wrong = what),
      more: () => (this.listed += 50),
      close: () => void this.#close(),
    });
  }

  #legend(): TemplateResult {
    const { words: { figures } } = this;
    return html`<details class="legend"><summary>${figures.legend}</summary><ul>
      <li><span class="signs">${figures.silentSign}</span> ${figures.silent}</li><li><span class="signs">${figures.notApplicableSign}</span> ${figures.notApplicable.none}</li>
      ${Object.values(figures.mark).map(([sign, word]) => html`<li><span class="signs">${sign}</span> ${word}</li>`)}
      <li><span class="signs">${figures.correctedSign}</span> ${figures.corrected}</li></ul>${this.narrow ? nothing : html`<p class="hint">${figures.keys}</p>`}</details>`;
  }

  async #save(kind: 'csv' | 'xlsx'): Promise<void> {
    const { work, language, words: { figures } } = this;
    this.making = kind === 'xlsx';
    try {
      await work.settled();
      const url = URL.createObjectURL(kind === 'csv' ? figuresAsCsv(this.#table, language) : await figuresAsXlsx(work, this.#table, language));
      download(this.renderRoot, url, `${figures.fileName}.${kind}`);
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (cause) {
      work.tell(cause);
    }
    this.making = false;
  }

  #choose(section: string): void {
    this.section = section;
    this.active = { row: 1, column: 1 };
    this.find('.scroll')?.scrollTo({ left: 0 });
  }

  #sort(by: string | undefined): void {
    const { wish } = this;
    const again = wish.by === by;
    const { by: _by, ...rest } = wish;
    this.wish = by === undefined ? { ...rest, down: again && !wish.down } : { ...rest, by, down: again ? !wish.down : true };
    this.find('.scroll')?.scrollTo({ top: 0 });
  }

  #show(key: string, fileId: string | undefined, place?: GridPlace): void {
    this.open = { key, fileId };
    this.wrong = undefined;
    this.listed = 50;
    if (place) this.active = place;
    void this.updateComplete.then(() => {
      const panel = this.find('.panel');
      panel?.scrollTo({ top: 0 });
      panel?.focus({ preventScroll: !this.narrow });
    });
  }

  async #close(): Promise<void> {
    const { narrow, open } = this;
    this.open = undefined;
    await this.updateComplete;
    if (narrow) this.find(`[data-file="${CSS.escape(open?.fileId ?? '')}"] button`)?.focus();
    else this.#focusActive();
  }

  #focusActive(): void {
    this.find(`[data-at="${String(this.active.row)}/${String(this.active.column)}"]`)?.focus({ preventScroll: true });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.open) return void this.#close();
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((this.find('.scroll')?.clientHeight ?? 400) / ROW) - 4);
    const { row, column } = this.active;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Home: [0, -column], End: [0, Infinity], PageDown: [page, 0], PageUp: [-page, 0],
    };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      void this.#go(row + step[0], column + step[1]);
    } else if ((event.key === 'Enter' || event.key === ' ') && cell.localName !== 'button') {
      event.preventDefault();
      cell.click();
    }
  };

  async #go(row: number, column: number): Promise<void> {
    const columns = this.#columns;
    const rows = this.#rows;
    this.active = { row: Math.min(Math.max(row, 0), rows.length + 1), column: Math.min(Math.max(column, 0), columns.length) };
    const box = this.find('.scroll');
    const head = this.find('thead')?.offsetHeight ?? 0;
    const line = this.active.row - 2;
    if (box && line >= 0) {
      const top = line * ROW;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (top + ROW > box.scrollTop + box.clientHeight - head) box.scrollTop = top + ROW - box.clientHeight + head;
    }
    this.#look();
    await this.updateComplete;
    const cell = this.find(`[data-at="${String(this.active.row)}/${String(this.active.column)}"]`);
    const name = this.find('.heads .name')?.offsetWidth ?? 0;
    if (box && cell && this.active.column > 0) {
      const place = cell.closest('th, td') as HTMLElement;
      if (place.offsetLeft - name < box.scrollLeft) box.scrollLeft = place.offsetLeft - name;
      else if (place.offsetLeft + place.offsetWidth > box.scrollLeft + box.clientWidth) box.scrollLeft = place.offsetLeft + place.offsetWidth - box.clientWidth;
    }
    cell?.focus({ preventScroll: true });
  }

  #measure(): void {
    const { offsetWidth } = this;
    if (offsetWidth) this.narrow = offsetWidth < NARROW;
    this.#look();
  }

  /** Which rows are in sight. */
  readonly #look = (): void => {
    const box = this.find('.scroll');
    if (!box) return;
    const from = Math.max(0, Math.floor(box.scrollTop / ROW) - SPARE);
    const to = from + Math.ceil(box.clientHeight / ROW) + 2 * SPARE;
    if (Math.abs(from - this.sight[0]) > 2 || to - from !== this.sight[1] - this.sight[0] || (from === 0 && this.sight[0] !== 0)) this.sight = [from, to];
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#top = this.find('.scroll')?.scrollTop ?? 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#makeRoom();
    // WebKit looks at the grid while its rows change, and scrolls back where it is too short for a moment.
    const box = this.find('.scroll');
    if (box && box.scrollTop !== this.#top) box.scrollTop = this.#top;
  }

  /** The rows that are not drawn take as much room as if they were. */
  #makeRoom(): void {
    const rows = this.narrow ? [] : this.#rows;
    const [from, to] = rows.length > FEW ? this.sight : [0, rows.length];
    this.find('.before')?.style.setProperty('height', `${String(Math.min(from, rows.length) * ROW)}px`);
    this.find('.after')?.style.setProperty('height', `${String(Math.max(0, rows.length - to) * ROW)}px`);
  }
}
