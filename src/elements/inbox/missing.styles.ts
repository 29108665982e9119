import { css } from 'lit';

export const styles = css`
  .root > * + * {
    margin-top: 20px;
  }
  h3 {
    display: inline-block;
    font-size: 1.06em;
    font-weight: 650;
    margin-bottom: 8px;
  }
  .badge {
    color: var(--_quiet);
    font-size: 0.88em;
    font-weight: 400;
  }
  .sum {
    display: grid;
    gap: 6px;
    max-width: 44rem;
  }
  .sum b {
    font-size: 1.15em;
    font-weight: 650;
  }
  progress {
    appearance: none;
    width: 100%;
    height: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--_line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .search {
    display: block;
    max-width: 28rem;
    font-size: 0.9em;
    font-weight: 600;
  }
  .search input {
    margin-top: 4px;
    font-weight: 400;
  }
  .units {
    columns: 24rem auto;
    column-gap: 32px;
    max-width: 72rem;
  }
  .units li {
    break-inside: avoid;
    padding: 3px 0;
    border-top: 1px solid var(--_line);
  }
  summary {
    cursor: pointer;
    min-height: var(--_target);
  }
  .reminder {
    display: grid;
    gap: 8px;
    margin-top: 12px;
    max-width: 60rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .reminder textarea {
    font-size: 0.9em;
  }
`;
