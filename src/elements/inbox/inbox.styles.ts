import { css } from 'lit';

export const styles = css`
  .root {
    --_top: var(--union-report-sticky-top, 0px);
    position: relative;
  }
  h2 {
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.35;
  }
  .pad {
    padding: 16px;
  }
  .stack > * + * {
    margin-top: 12px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 20px;
    padding: 8px 16px 0;
  }
  .head .status {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    font-size: 0.9em;
    color: var(--_saved);
  }
  .head .status.not-kept {
    color: var(--_hint);
    font-weight: 600;
  }
  .notice {
    margin: 8px 16px;
  }
  nav {
    position: sticky;
    top: var(--_top);
    z-index: 5;
    background: var(--_paper);
    border-bottom: 1px solid var(--_line);
    padding-inline: 6px;
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
  }
  nav button {
    min-height: 46px;
    padding: 0 10px;
    background: none;
    border: 0;
    border-block: 3px solid transparent;
    cursor: pointer;
    white-space: nowrap;
  }
  nav button:hover {
    border-bottom-color: var(--_line);
  }
  nav button[aria-current] {
    border-bottom-color: var(--_accent);
    font-weight: 650;
  }
  nav button:focus-visible {
    outline-offset: -3px;
  }
  .badge {
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .view {
    padding: 16px;
  }
  .drop {
    position: absolute;
    inset: 0;
    z-index: 9;
    display: grid;
    place-items: start center;
    padding-top: min(30vh, 12rem);
    font-size: 1.4em;
    color: var(--_accent);
    background: var(--_paper);
    opacity: 0.94;
    border: 3px dashed var(--_accent);
    border-radius: var(--_radius);
    pointer-events: none;
  }
  @container ur (max-width: 639px) {
    nav {
      position: static;
    }
    nav ol {
      gap: 0;
    }
    nav button {
      min-height: max(40px, var(--_target));
      padding: 0 8px;
      font-size: 0.92em;
    }
    .head .status {
      margin-inline-start: 0;
    }
    .view {
      padding: 12px;
    }
    .head,
    .pad {
      padding-inline: 12px;
    }
  }
`;
