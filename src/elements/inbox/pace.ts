import { breather } from '../base/breathe.js';

/** How long drawing waits while files are read, in ms, and how much longer than the drawing itself. */
const WAIT = 500;
const TIMES = 10;

export interface PaceOptions {
  /** Reckons what will be drawn; may take a while and let the page answer meanwhile. */
  readonly reckon: () => Promise<unknown>;
  /** Resolves when it is drawn. */
  readonly draw: () => Promise<unknown>;
}

/** When something is drawn that changes all the time: seldom enough to leave the page free, and never in one go with the reckoning. */
export class Pace {
  readonly #options: PaceOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /** Draws when it is time to. */
  soon(): void {
    this.#timer ??= setTimeout(() => void this.#draw(), Math.max(WAIT, this.#cost * TIMES));
  }

  /** What was to be drawn soon isn't any more. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #draw(): Promise<void> {
    const timer = this.#timer;
    const { breathe, end } = breather();
    const begun = performance.now();
    await this.#options.reckon();
    const reckoned = performance.now();
    await breathe();
    if (this.#timer === timer) {
      this.#timer = undefined;
      const again = performance.now();
      await this.#options.draw();
      // The parts within draw after what they stand in.
      await breathe();
      this.#cost = performance.now() - again + reckoned - begun;
    }
    end();
  }
}
