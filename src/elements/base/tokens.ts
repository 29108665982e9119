import { css, unsafeCSS, type CSSResult } from 'lit';

/** The custom properties of the family and their defaults: light, then dark where it differs. */
const COLOURS = {
  accent: ['#1b4b8a', '#93bdf2'],
  'on-accent': ['#fff', '#0f2440'],
  paper: ['#fff', '#1b1d21'],
  sunk: ['#f5f5f2', '#25282d'],
  ink: ['#1d1f23', '#e9e9e6'],
  quiet: ['#555a63', '#b3b7be'],
  line: ['#dadbd8', '#3b3f46'],
  edge: ['#7d828b', '#868c96'],
  hint: ['#744700', '#f0c877'],
  'hint-paper': ['#fdf4df', '#352c19'],
  wrong: ['#b3261e', '#ff9d94'],
  saved: ['#1b6b3a', '#8fd3a4'],
} as const;

const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';

const colours = (element: string, side: 0 | 1): CSSResult =>
  unsafeCSS(
    Object.entries(COLOURS)
      .map(([name, both]) => `--_${name}:var(--union-report-${element}-${name},var(--union-report-${name},${both[side]}))`)
      .join(';'),
  );

/**
 * What every element of the family begins with: nothing inherited from the host page, and the family's
 * colours, type and measures as `--_*`. Each falls through: `--union-report-form-accent`, then
 * `--union-report-accent`, then the default. The template's outermost element is `<div class="root">`
 * (`root dark` when {@link SchemeController.dark}).
 *
 * The reset stands on `.root` and not on `:host`: rules of the host page win over `:host` but can't reach
 * `.root`. What a host does to hide or place the element still works.
 *
 * `.root` is the container (`ur`) of all container queries. Its intrinsic width keeps an element in a flex
 * row or a float from collapsing to nothing (in pixels too: old pages set rem to 10 px).
 *
 * @param element the element's own name: `form`, `desk`, …
 */
export const tokens = (element: string): CSSResult => css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    direction: ltr;
    display: block;
    container: ur / inline-size;
    contain-intrinsic-inline-size: max(60rem, 960px);
    color-scheme: light;
    ${colours(element, 0)};
    --_font: var(--union-report-${unsafeCSS(element)}-font, var(--union-report-font, ${unsafeCSS(FONT)}));
    --_size: var(--union-report-${unsafeCSS(element)}-font-size, var(--union-report-font-size, max(17px, 1.0625rem)));
    --_radius: var(--union-report-${unsafeCSS(element)}-radius, var(--union-report-radius, 4px));
    --_target: 34px;
    --_measure: 72ch;
    --_fade: 120ms;
    background: var(--_paper);
    color: var(--_ink);
    font: 400 var(--_size) / 1.55 var(--_font);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  .root.dark {
    color-scheme: dark;
    ${colours(element, 1)};
  }
  @media (pointer: coarse) {
    .root {
      --_target: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root {
      --_fade: 0s;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
`;
