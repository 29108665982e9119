import { css } from 'lit';

export const styles = css`
  .root > * + * {
    margin-top: 16px;
  }
  h3 {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.4;
  }
  h4 {
    font-size: 1em;
    font-weight: 650;
    margin-bottom: 4px;
  }
  section {
    max-width: 52rem;
  }
  .list {
    padding-inline-start: 20px;
    margin-bottom: 4px;
  }
  .list li {
    list-style: disc;
  }
  .list li::marker {
    color: var(--_accent);
  }
  progress {
    width: min(100%, 24rem);
    height: 6px;
    accent-color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .told:not(:empty) {
    max-width: 52rem;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_saved);
    background: var(--_sunk);
  }
  .drafts li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .drafts li + li {
    margin-top: 8px;
  }
  .drafts b {
    font-weight: 650;
  }
`;
