import { css } from 'lit';

export const styles = css`
  .panel {
    display: grid;
    gap: 12px;
    max-width: 44rem;
    padding: 24px 16px 32px;
  }
  h2 {
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  [tabindex='-1']:focus {
    outline: none;
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
  .ways {
    display: grid;
    gap: 16px;
    margin-top: 4px;
  }
  .ways .hint {
    margin-top: 4px;
  }
  .pick {
    position: relative;
  }
  .pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .came {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 16px;
    background: var(--_sunk);
    border-inline-start: 4px solid var(--_saved);
  }
  .came > p {
    flex: 1 1 16rem;
  }
  @container ur (max-width: 699px) {
    .ways .button {
      width: 100%;
      justify-content: flex-start;
      text-align: start;
    }
  }
`;
