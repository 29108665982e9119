import { css } from 'lit';

export const styles = css`
  .root {
    max-width: 52rem;
  }
  section + section {
    margin-top: 32px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  h3 {
    font-size: 1.12em;
    font-weight: 650;
  }
  .file {
    display: grid;
    gap: 4px;
    padding: 14px 18px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_saved);
    border-radius: var(--_radius);
  }
  .file.stale {
    border-inline-start-color: var(--_hint);
  }
  .file b {
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-top: 14px;
  }
  .line {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 12px;
    align-items: end;
    margin-top: 12px;
  }
  .line label,
  .line .label {
    grid-column: 1 / -1;
    font-size: 0.9em;
    font-weight: 600;
  }
  .line .said {
    grid-column: 1 / -1;
    min-height: 0;
  }
  .said {
    color: var(--_saved);
    font-size: 0.9em;
  }
  .all {
    margin-top: 8px;
  }
  a.button {
    color: inherit;
  }
  .notice {
    margin-top: 14px;
  }
  .all {
    font-size: max(16px, 0.94em);
  }
  @container ur (max-width: 479px) {
    .actions > .button {
      width: 100%;
    }
  }
`;
