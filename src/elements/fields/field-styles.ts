import { css } from 'lit';

/** One item and its field. `col` is the container that the form's writing column is. */
export const fieldStyles = css`
  .item {
    padding: 12px 0;
  }
  .row > .body {
    position: relative;
  }
  .label {
    font-weight: 600;
  }
  .item > .body > .hint:empty,
  .item > .margin:empty {
    display: none;
  }
  .item > .body > .hint {
    margin-bottom: 4px;
  }
  .leave > summary {
    list-style: none;
    color: var(--_quiet);
    font-size: 0.85em;
    min-height: max(24px, var(--_target) - 10px);
  }
  .leave > summary::-webkit-details-marker {
    display: none;
  }
  .choices,
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 4px 0 8px;
  }
  .below {
    padding: 8px 0 0;
    gap: 8px 16px;
  }
  @media (hover: hover) and (pointer: fine) {
    .leave:not([open]) {
      position: absolute;
      inset-inline-end: 0;
      top: -24px;
      background: var(--_paper);
    }
    :is(.item, .head):not(:hover, :focus-within) .leave:not([open]) {
      opacity: 0;
    }
  }
  .narrative {
    field-sizing: content;
    min-height: 5.5em;
    max-height: 70vh;
  }
  .grows {
    field-sizing: content;
    resize: none;
  }
  .reason {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    padding: 6px 12px;
    margin-bottom: 4px;
    background: var(--_sunk);
    border-radius: var(--_radius);
  }
  .kept {
    white-space: pre-wrap;
  }
  .notice + .notice {
    margin-top: 8px;
  }

  /* Figures: question to the left, figure to the right, one under the other like a ledger. */
  .item:is(.count, .ratio, .date) > .body,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 17em;
    column-gap: 16px;
    align-items: baseline;
  }
  .item:is(.count, .ratio, .date) > .body > * {
    grid-column: 1 / -1;
  }
  .item:is(.count, .ratio, .date) > .body > :is(.question, .hint:not(.meant)) {
    grid-column: 1;
  }
  .item:is(.count, .ratio, .date) > .body > :is(.figure, input.date) {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .item > .body > .meant {
    grid-column: 2 !important;
  }
  .item.left > .body {
    display: block !important;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  input.count,
  input.ratio,
  input.date {
    width: 9.5em;
  }
  input.count,
  input.ratio {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .figure > .unit {
    flex: 1;
    line-height: 1.3;
  }
  .percent {
    flex-basis: 100%;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .parts {
    margin-top: 6px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }
  .part {
    padding: 3px 0;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: max(40px, var(--_target));
    cursor: pointer;
  }

  @container col (max-width: 600px) {
    .item:is(.count, .ratio, .date) > .body,
    .part {
      display: block;
    }
    .figure > input {
      flex: 0 1 9em;
    }
  }
`;
