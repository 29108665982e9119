import { css } from 'lit';

export const styles = css`
  li {
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: 10px 24px;
  }
  li + li {
    margin-top: 8px;
  }
  li.current {
    border-inline-start: 4px solid var(--_accent);
  }
  li.gone {
    background: var(--_sunk);
    border-style: dashed;
  }
  h3,
  .title {
    font-size: 1.06em;
    font-weight: 650;
  }
  .meta {
    color: var(--_quiet);
    font-size: 0.9em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
  }
  progress {
    appearance: none;
    display: inline-block;
    vertical-align: middle;
    width: 96px;
    height: 6px;
    border: 0;
    border-radius: 3px;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
  }
  .rename {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }
  .rename label {
    flex: 1 1 14rem;
    font-weight: 600;
    font-size: 0.9em;
  }
  details {
    margin-top: 16px;
  }
  summary {
    display: list-item;
    cursor: pointer;
    color: var(--_quiet);
    min-height: var(--_target);
  }
  @container ur (min-width: 760px) {
    li {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
`;
