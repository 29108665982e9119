import { css } from 'lit';

export const styles = css`
  .root {
    --_top: var(--union-report-sticky-top, 0px);
  }
  h2 {
    font-size: 1.3em;
    font-weight: 650;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .failed {
    color: var(--_wrong);
    flex-basis: 100%;
  }
  .failed:empty {
    display: none;
  }
  .blank {
    flex-basis: 100%;
    color: var(--_quiet);
    font-size: 0.9em;
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
  .annex {
    font-size: 0.9em;
  }
  .annex .hint:empty {
    display: none;
  }
  :is(.empty, .annex) label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: max(24px, var(--_target));
  }
  .paper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  union-report-details {
    padding: 0 16px 24px;
  }
  .send {
    padding: 16px 16px 32px;
  }
  .send > * + * {
    margin-top: 16px;
  }
  @container ur (min-width: 1000px) {
    .paper {
      grid-template-columns: minmax(0, 1fr) 320px;
      align-items: start;
    }
    union-report-details {
      padding: 16px 16px 16px 0;
      position: sticky;
      top: var(--_top);
      max-height: calc(100vh - var(--_top));
      overflow-y: auto;
    }
  }
  @container ur (max-width: 559px) {
    .tools .actions,
    .tools .button {
      width: 100%;
    }
  }
  @media print {
    .tools,
    union-report-details {
      display: none;
    }
  }
`;
