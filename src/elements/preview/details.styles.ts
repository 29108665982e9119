import { css } from 'lit';

export const styles = css`
  h3 {
    font-size: 1.12em;
    font-weight: 650;
  }
  .grid {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    margin-top: 12px;
  }
  .field {
    grid-column: 1 / -1;
  }
  .field.half {
    grid-column: auto;
  }
  label {
    display: block;
    font-size: 0.9em;
    font-weight: 600;
  }
  fieldset {
    grid-column: 1 / -1;
  }
  legend {
    font-weight: 650;
    padding-top: 8px;
  }
  .odd {
    color: var(--_hint);
    font-size: 0.9em;
  }
  @container ur (max-width: 259px) {
    .field.half {
      grid-column: 1 / -1;
    }
  }
  @container ur (min-width: 560px) {
    .grid {
      grid-template-columns: repeat(4, 1fr);
    }
    .field {
      grid-column: span 2;
    }
    .field.wide {
      grid-column: 1 / -1;
    }
  }
`;
