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
  .copy {
    position: relative;
  }
  .copy:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
  .status > .link {
    font-size: 1em;
    white-space: nowrap;
  }
  union-report-form {
    --union-report-sticky-top: calc(var(--_top) + 49px);
  }
  .aside {
    display: grid;
    gap: 8px;
  }
  .both {
    display: grid;
    gap: 8px 24px;
  }
  .both .text {
    white-space: pre-line;
    background: var(--_paper);
    padding: 8px 12px;
    max-height: 14em;
    overflow: auto;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    padding: 12px 16px;
  }
  .tools progress {
    width: 100%;
    height: 6px;
    accent-color: var(--_accent);
  }
  .tools .failed:empty {
    display: none;
  }
  .failed {
    color: var(--_wrong);
    flex-basis: 100%;
  }
  .empty {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    font-size: 0.9em;
  }
  .empty legend {
    float: left;
    color: var(--_quiet);
    margin-inline-end: 18px;
    line-height: max(24px, var(--_target));
  }
  .empty label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: max(24px, var(--_target));
  }
  .paper {
    display: grid;
    gap: 24px;
  }
  .details {
    padding: 0 16px 24px;
  }
  .unit,
  .send {
    padding: 16px;
  }
  .unit > * + *,
  .send > * + * {
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
  @container ur (min-width: 560px) {
    .both {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container ur (min-width: 1000px) {
    .paper {
      grid-template-columns: minmax(0, 1fr) 320px;
      align-items: start;
    }
    .details {
      padding: 16px 16px 16px 0;
      position: sticky;
      top: calc(var(--_top) + 49px);
      max-height: calc(100vh - var(--_top) - 49px);
      overflow-y: auto;
    }
  }
  @container ur (max-width: 699px) {
    .bar {
      display: contents;
    }
    nav {
      padding-inline: 16px;
      border-bottom: 1px solid var(--_line);
      overflow-x: auto;
    }
    nav ol {
      gap: 0;
      justify-content: space-between;
    }
    nav button {
      padding-inline: 8px;
      font-size: 0.94em;
    }
    .status {
      position: sticky;
      top: var(--_top);
      z-index: 4;
      min-height: 36px;
      padding: 2px 16px;
      justify-content: space-between;
      background: var(--_paper);
      border-bottom: 1px solid var(--_line);
    }
    .status:is(.not-kept, .failed) {
      flex-wrap: wrap;
      padding-block: 8px;
    }
    union-report-form {
      --union-report-sticky-top: calc(var(--_top) + 36px);
    }
    .tools .actions,
    .tools .button {
      width: 100%;
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
    .tools,
    .details,
    .notice {
      display: none;
    }
  }
`;
