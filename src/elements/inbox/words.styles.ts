import { css } from 'lit';

export const styles = css`
  .both {
    display: grid;
    /* Not as wide as the longest prompt in the select. */
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
  }
  .pick select {
    width: 100%;
  }
  .rail {
    display: none;
  }
  .rail ul {
    display: grid;
  }
  .rail button {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 12px;
    width: 100%;
    min-height: var(--_target);
    padding: 5px 10px;
    background: none;
    border: 0;
    border-inline-start: 3px solid transparent;
    text-align: start;
    font-size: 0.88em;
    line-height: 1.35;
    cursor: pointer;
  }
  .rail button:hover {
    background: var(--_sunk);
  }
  .rail button[aria-current] {
    border-color: var(--_accent);
    background: var(--_sunk);
    font-weight: 600;
  }
  .rail button:focus-visible {
    outline-offset: -3px;
  }
  .rail .hint {
    flex: none;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  label {
    display: block;
    font-size: 0.88em;
    font-weight: 600;
  }
  :is(input, select) {
    margin-top: 2px;
    font-weight: 400;
    text-overflow: ellipsis;
  }
  h3 {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.4;
  }
  h4 {
    font-size: 0.96em;
    font-weight: 650;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin: 10px 0;
  }
  .tools label {
    flex: 0 1 16rem;
  }
  article {
    padding: 12px 0;
    border-top: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: auto 160px;
  }
  .passage {
    display: grid;
    gap: 4px 24px;
    padding: 6px 0 6px 12px;
    border-inline-start: 3px solid transparent;
  }
  .passage > p {
    max-width: var(--_measure);
  }
  .passage.use {
    border-color: var(--_saved);
  }
  .passage.skip > p {
    color: var(--_quiet);
  }
  .do {
    display: flex;
    gap: 8px;
    align-items: start;
  }
  .toggle {
    min-height: var(--_target);
    padding: 2px 12px;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: 0.88em;
    cursor: pointer;
    white-space: nowrap;
  }
  .toggle:hover {
    background: var(--_sunk);
  }
  .toggle[aria-pressed='true'] {
    font-weight: 600;
    border-width: 2px;
    padding-inline: 11px;
  }
  .use .toggle[aria-pressed='true'] {
    color: var(--_saved);
    border-color: var(--_saved);
  }
  mark {
    background: var(--_hint-paper);
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_hint);
  }
  .foot {
    margin-top: 16px;
    max-width: var(--_measure);
  }
  @container ur (max-width: 639px) {
    .tools label {
      flex: 1 1 100%;
    }
  }
  @container ur (min-width: 700px) {
    .passage {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container ur (min-width: 900px) {
    .both {
      grid-template-columns: 280px minmax(0, 1fr);
    }
    .rail {
      display: block;
      position: sticky;
      top: calc(var(--union-report-sticky-top, 0px) + 56px);
      align-self: start;
      max-height: calc(100vh - 72px);
      overflow: auto;
    }
    .pick {
      display: none;
    }
  }
`;
