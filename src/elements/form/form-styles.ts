import { css } from 'lit';

/** The form as a page: outline, writing column, margin; on a phone one section between two bars. */
export const formStyles = css`
  .frame {
    position: relative;
  }
  .column {
    container: col / inline-size;
    min-width: 0;
    padding: 8px 16px 24px;
  }
  .title {
    font-weight: 700;
    line-height: 1.35;
    scroll-margin-top: calc(var(--union-report-sticky-top, 0px) + 64px);
  }
  .title:focus {
    outline: none;
  }
  .title .number {
    color: var(--_quiet);
    font-weight: 600;
  }
  .lead {
    padding: 24px 0 0;
  }
  .lead .title {
    font-size: 1.1em;
    color: var(--_quiet);
  }
  .lead.d0 .title {
    font-size: 1.35em;
    color: var(--_ink);
  }
  .page {
    padding: 0 0 40px;
    scroll-margin-top: var(--union-report-sticky-top, 0px);
  }
  .page-head {
    padding: 24px 0 4px;
    margin-bottom: 4px;
  }
  .page-head .title {
    font-size: 1.25em;
  }
  .page-head.d0 .title {
    font-size: 1.35em;
  }
  .prompt {
    padding-top: 20px;
  }
  .wording {
    color: var(--_quiet);
    padding-top: 2px;
  }
  .tag {
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 400;
  }
  .crumb {
    padding-top: 16px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 20px;
  }
  .tools > [open] {
    flex-basis: 100%;
  }
  .tools .link {
    font-size: 0.85em;
    min-height: max(24px, var(--_target) - 8px);
  }
  .head .margin {
    font-size: 0.88em;
    line-height: 1.5;
  }
  .guidance {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 12px;
  }
  .head:not(.guided) .guidance {
    display: none;
  }
  .source blockquote {
    margin: 0;
    padding: 8px 12px;
    background: var(--_sunk);
    font-style: italic;
  }
  summary.link {
    display: inline-flex;
    cursor: pointer;
  }
  .fold {
    margin-top: 8px;
  }
  .fold > summary {
    font-size: 0.95em;
  }
  .fold > summary .tag {
    margin-inline-start: 0.4em;
  }
  .fold > summary::before {
    content: '';
    width: 0.45em;
    height: 0.45em;
    margin-inline: 2px 10px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    transition: rotate var(--_fade);
  }
  .fold[open] > summary::before {
    rotate: 45deg;
  }
  .not-asked {
    opacity: 1;
  }
  .not-asked .title {
    color: var(--_quiet);
    font-weight: 400;
  }

  .one .page:not(.current),
  .all .crumb {
    display: none;
  }

  .stand-in {
    padding: 24px 16px;
  }
  .stand-in .button {
    margin-top: 16px;
  }
  .skeleton.line {
    width: 40%;
    margin-top: 24px;
  }
  .skeleton.block {
    height: 6em;
  }

  @container ur (max-width: 640px) {
    .page:not(.current),
    .turns,
    .only-wide {
      display: none;
    }
    .all .crumb {
      display: block;
    }
    .page {
      padding-bottom: 16px;
    }
    .bar {
      position: sticky;
      z-index: 3;
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 8px 16px;
      background: var(--_paper);
    }
    .bar.top {
      top: var(--union-report-sticky-top, 0px);
      border-bottom: 1px solid var(--_line);
    }
    .bar.top strong {
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .where {
      flex: 1;
      overflow: hidden;
      color: var(--_quiet);
      font-size: 0.9em;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .bar.bottom {
      bottom: 0;
      border-top: 1px solid var(--_line);
      padding-bottom: max(8px, env(safe-area-inset-bottom));
    }
    .bar.bottom .button {
      flex: 1 0 auto;
      min-height: 44px;
      padding-inline: 8px;
      white-space: nowrap;
    }
    .message {
      bottom: 72px;
    }
    .frame:not(.outline-open) > .rail,
    .outline-open > .column {
      display: none;
    }
    [aria-busy] > .rail {
      display: none;
    }
  }
  @container ur (min-width: 640.02px) {
    .frame {
      display: grid;
      grid-template-columns: minmax(200px, 260px) minmax(0, 1fr);
    }
    .rail {
      position: sticky;
      top: var(--union-report-sticky-top, 0px);
      align-self: start;
      max-height: calc(100vh - var(--union-report-sticky-top, 0px));
      overflow-y: auto;
      grid-row: 1 / span 3;
    }
    .column {
      padding-inline: 24px;
      border-inline-start: 1px solid var(--_line);
    }
    .message {
      grid-column: 2;
    }
    .all .page {
      contain-intrinsic-size: auto 900px;
    }
    .all .page.measured {
      content-visibility: auto;
    }
  }
  @container ur (min-width: 1100px) {
    .column {
      padding-inline: 40px 24px;
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) 260px;
      column-gap: 32px;
    }
    .row:is(.table, .matrix, .targets) > .body {
      grid-column: 1 / -1;
    }
    .row:is(.table, .matrix, .targets) > .margin {
      grid-column: 1;
      grid-row: 2;
      padding-top: 8px;
    }
    .row > .margin:empty {
      display: block;
    }
    .head > .margin {
      padding-top: 4px;
    }
    .opener {
      display: none;
    }
    .head:not(.guided) .guidance {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .entry {
      border-color: Canvas;
    }
    .entry[aria-current] {
      border-color: Highlight;
    }
    progress {
      border: 1px solid;
    }
    .mark {
      forced-color-adjust: none;
    }
    .message.shown {
      border: 2px solid CanvasText;
    }
  }
`;
