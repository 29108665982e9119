import { css } from 'lit';

export const styles = css`
  .root {
    --_top: var(--union-report-sticky-top, 0px);
  }
  .view:focus {
    outline: none;
  }
  h2 {
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.35;
  }
  h3,
  h4 {
    font-size: 1em;
    font-weight: 650;
  }
  .language {
    display: flex;
    justify-content: flex-end;
    padding-inline: 16px;
  }
  .start {
    max-width: 60rem;
    padding: 8px 16px 32px;
  }
  .start > * + * {
    margin-top: 20px;
  }
  .lead {
    color: var(--_quiet);
    margin-top: 4px !important;
  }
  .facts {
    display: grid;
    gap: 8px;
    max-width: var(--_measure);
    padding-inline-start: 20px;
  }
  .facts li {
    list-style: disc;
  }
  .facts li::marker {
    color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .file {
    position: relative;
  }
  .file input {
    font-size: max(16px, 1em);
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .root {
    position: relative;
  }
  .drop {
    position: absolute;
    inset: 0;
    z-index: 9;
    padding: 24px;
    pointer-events: none;
    background: var(--_paper);
    border: 3px dashed var(--_accent);
    opacity: 0.93;
  }
  .drop p {
    position: sticky;
    top: 40vh;
    text-align: center;
    font-size: 1.2em;
    font-weight: 650;
  }
  .notice {
    margin: 12px 16px;
    padding: 12px 16px;
  }
  .start .notice {
    margin-inline: 0;
  }
  .notice li {
    list-style: disc;
    margin-inline-start: 20px;
  }
  .address {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    margin: 8px 0;
    max-width: 44rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    padding: 8px 16px 0;
  }
  .head h2 {
    font-size: 1.12em;
    margin-inline-end: auto;
  }
  .bar {
    background: var(--_paper);
    border-bottom: 1px solid var(--_line);
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0 24px;
    padding-inline: 16px;
    position: sticky;
    top: var(--_top);
    z-index: 4;
    min-height: 48px;
  }
  nav ol {
    display: flex;
    gap: 4px;
    margin-inline-start: -10px;
  }
  nav button {
    min-height: 48px;
    padding: 0 10px;
    background: none;
    border: 0;
    border-bottom: 3px solid transparent;
    border-top: 3px solid transparent;
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
  .status {
    display: flex;
    align-items: center;
    gap: 4px 12px;
    font-size: 0.9em;
    color: var(--_quiet);
    min-width: 0;
  }
  .status.saved > span {
    color: var(--_saved);
  }
  .status:is(.not-kept, .failed) > span {
    color: var(--_hint);
    font-weight: 600;
  }
  .status > :is(.link, .button) {
    white-space: nowrap;
  }
  .status > .link {
    font-size: 1em;
  }
  .status.saved > span {
    white-space: nowrap;
  }
  @container ur (max-width: 859px) {
    .status > .link {
      display: none;
    }
  }
  .view > * {
    --union-report-sticky-top: calc(var(--_top) + var(--_stuck, 49px));
  }
  .unit {
    padding: 16px;
  }
  .unit > * + * {
    margin-top: 16px;
  }
  .waiting {
    padding: 24px 16px;
    max-width: 40rem;
  }
  .bones + .bones {
    margin-top: 24px;
  }
  .bones :first-child {
    width: 40%;
  }
  .bones :last-child {
    height: 3em;
  }
  @container ur (max-width: 699px) {
    .bar {
      display: contents;
    }
    nav {
      padding-inline: 8px;
      border-bottom: 1px solid var(--_line);
    }
    nav ol {
      gap: 0;
      margin: 0;
    }
    nav li {
      flex: auto;
    }
    nav button {
      width: 100%;
      padding-inline: 4px;
      font-size: min(0.94em, 4.7cqw);
    }
    .status {
      position: sticky;
      top: var(--_top);
      z-index: 4;
      min-height: 34px;
      padding: 2px 16px;
      line-height: 1.3;
      font-size: 0.84em;
      justify-content: space-between;
      background: var(--_paper);
      border-bottom: 1px solid var(--_line);
    }
    .status.saved > span {
      white-space: normal;
    }
    .status:is(.not-kept, .failed) {
      padding-block: 6px;
      line-height: 1.4;
    }
    .address {
      grid-template-columns: 1fr;
    }
    .notice {
      margin-inline: 0;
    }
  }
  @media print {
    .head,
    .bar,
    .notice {
      display: none;
    }
  }
`;
