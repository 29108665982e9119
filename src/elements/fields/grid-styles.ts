import { css } from 'lit';

/** Tables, matrices and targets: a sheet of cells where there is room, cards where there is not. */
export const gridStyles = css`
  .grid {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-top: 4px;
  }
  .grid :is(th, td) {
    border: 1px solid var(--_line);
    padding: 0;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
  }
  .grid thead :is(th, td) {
    position: sticky;
    top: var(--union-report-sticky-top, 0px);
    z-index: 1;
    padding: 6px 10px;
    background: var(--_sunk);
    font-size: 0.85em;
    line-height: 1.35;
    font-weight: 600;
    vertical-align: bottom;
  }
  .grid tbody th {
    padding: 8px 10px;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .records tbody th {
    padding-inline: 4px;
    text-align: center;
  }
  .grid thead .date {
    width: 7.5em;
  }
  .grid thead :is(.count, .ratio) {
    width: 11em;
  }
  .grid thead :is(.count, .ratio) {
    text-align: end;
  }
  .grid thead .choice {
    width: 9.5em;
  }
  .grid thead .yes-no {
    width: 6em;
  }
  .records thead th:first-child {
    width: 4em;
  }
  /* Whose a row is, where a report was made from others. */
  .records.joint thead th:first-child {
    width: 8.5em;
  }
  .whose {
    display: block;
    font-size: 0.95em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  :is(.records, .targets) thead th:last-child {
    width: 2.8em;
  }
  .grid :is(input, select, textarea) {
    width: 100%;
    min-height: 40px;
    height: 100%;
    border-color: transparent;
    border-radius: 0;
    background: transparent;
    padding: 6px 8px;
  }
  .grid textarea {
    display: block;
    line-height: 1.5;
  }
  .grid :is(input, select, textarea):hover {
    border-color: var(--_edge);
  }
  .grid :is(input, select, textarea):focus-visible {
    outline-offset: -2px;
    background: var(--_paper);
  }
  .grid .unit {
    display: block;
    padding: 0 8px 4px;
    text-align: end;
  }
  .grid tfoot :is(th, td),
  .grid .total {
    background: var(--_sunk);
    font-weight: 600;
  }
  .grid tfoot :is(th, td) {
    padding: 0;
  }
  .grid tfoot th,
  .grid output {
    display: block;
    padding: 8px 10px;
    text-align: end;
    overflow-wrap: normal;
    font-variant-numeric: tabular-nums;
  }
  .grid tfoot th {
    display: table-cell;
    padding-inline: 4px;
    text-align: center;
    font-size: 0.9em;
  }
  .grid output:empty::after {
    content: '–';
    color: var(--_quiet);
  }
  .matrix tbody th {
    color: inherit;
    font-size: 1em;
  }
  .matrix tbody th.named {
    padding: 0;
  }
  .matrix thead :is(th, td):not(:first-child) {
    text-align: end;
  }
  .matrix thead td:first-child {
    width: 8em;
  }
  .targets tbody th {
    color: inherit;
    font-size: 1em;
  }
  .targets thead th:first-child {
    width: 30%;
  }
  .targets thead th:nth-child(4) {
    width: 9.5em;
  }
  .targets select {
    font-size: 0.9em;
  }
  .grid tfoot .link {
    padding: 0 10px;
    font-weight: 400;
  }
  .card-title {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .actions {
    text-align: center;
  }
  .more {
    width: 100%;
    min-height: 40px;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_quiet);
    cursor: pointer;
    font-size: 1.2em;
    line-height: 1;
  }
  .more:hover {
    background: var(--_sunk);
    color: var(--_ink);
  }
  .menu {
    position: relative;
  }
  .menu-list {
    position: absolute;
    inset-inline-end: 100%;
    top: 0;
    z-index: 2;
    display: flex;
    gap: 4px;
    padding: 4px;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .menu-list .button {
    white-space: nowrap;
  }
  .pager {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    font-size: 0.9em;
  }

  /* Little room: a record is a card, a cell a labelled field. */
  @container col (max-width: 600px) {
    .grid,
    .grid :is(tbody, tfoot, tr, th, td) {
      display: block;
      width: auto;
    }
    .grid thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .grid tr {
      margin-bottom: 12px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .grid tr.spare {
      border-style: dashed;
    }
    .grid :is(th, td) {
      border: 0;
      padding: 4px 12px;
    }
    .grid :is(tbody, tfoot) th {
      display: block;
      padding: 8px 12px;
      text-align: start;
      background: var(--_sunk);
      color: var(--_ink);
      font-weight: 600;
      font-size: 0.9em;
    }
    .grid td[data-label]::before {
      content: attr(data-label);
      display: block;
      color: var(--_quiet);
      font-size: 0.85em;
    }
    .card-title {
      display: inline-block;
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      margin-inline-end: 0.3em;
      clip-path: none;
    }
    .card-title::first-letter {
      text-transform: uppercase;
    }
    .grid :is(input, select, textarea) {
      border-color: var(--_edge);
      border-radius: var(--_radius);
      height: auto;
    }
    .grid :is(.count, .ratio) {
      text-align: start;
    }
    .grid :is(input.count, input.ratio) {
      text-align: end;
    }
    .matrix td,
    .grid tfoot td,
    .records td.count {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 9em;
      align-items: center;
      gap: 8px;
    }
    .matrix td::before,
    .grid tfoot td::before {
      align-self: center;
    }
    .grid tfoot td {
      padding: 4px 12px;
    }
    .grid tfoot td:not(.count) {
      display: none;
    }
    .actions {
      text-align: start;
    }
    .more {
      width: 44px;
    }
    .menu {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .menu-list {
      position: static;
      flex-wrap: wrap;
      border: 0;
    }
  }
`;
