import { css } from 'lit';

export const styles = css`
  .stack > * + * {
    margin-top: 16px;
  }
  .field {
    display: block;
    max-width: 40rem;
  }
  label,
  .label {
    display: block;
    font-weight: 600;
    margin-bottom: 4px;
  }
  .field .hint {
    display: block;
    margin-bottom: 6px;
  }
  h3:focus-visible {
    outline: none;
  }
  .card .stack {
    margin-top: 16px;
  }
  h3 {
    font-size: 1.12em;
    font-weight: 650;
  }
  .count {
    min-height: 1.5em;
    margin-top: 6px;
  }
  [role='listbox'] {
    max-width: 40rem;
    max-height: min(26rem, 60vh);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [role='option'] {
    padding: 9px 12px;
    cursor: pointer;
    border-inline-start: 4px solid transparent;
  }
  [role='option'] + [role='option'] {
    border-top: 1px solid var(--_line);
  }
  [role='option']:hover {
    background: var(--_sunk);
  }
  [role='option'][aria-selected='true'] {
    background: var(--_sunk);
    border-inline-start-color: var(--_accent);
  }
  [role='option'] b {
    display: block;
    font-weight: 600;
  }
  .path {
    color: var(--_quiet);
    font-size: 0.88em;
  }
  .path .gone {
    color: var(--_hint);
  }
  .card {
    max-width: 44rem;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 16px 20px;
  }
  .card .name {
    font-size: 1.12em;
    font-weight: 650;
  }
  dl {
    margin-top: 12px;
    display: grid;
    gap: 10px;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  dd.strong {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  .wrong {
    color: var(--_wrong);
    font-size: 0.9em;
    margin-top: 4px;
  }
  @container ur (min-width: 560px) {
    dl {
      grid-template-columns: minmax(11rem, max-content) 1fr;
      gap: 10px 24px;
      align-items: baseline;
    }
    dd.path {
      margin-top: -10px;
    }
  }
  @container ur (max-width: 559px) {
    .actions > .button {
      width: 100%;
    }
    .card {
      padding: 12px 14px;
    }
    dd {
      margin-top: -8px;
    }
  }
`;
