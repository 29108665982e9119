import { css } from 'lit';

/** The look of the table of units and figures. */
export const gridStyles = css`
  .scroll {
    max-height: max(24rem, 76vh);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overscroll-behavior: contain;
  }
  .pad {
    padding: 16px;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.88em;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  thead {
    position: sticky;
    top: 0;
    z-index: 3;
  }
  th,
  td {
    background: var(--_paper);
    border-bottom: 1px solid var(--_line);
    border-inline-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }
  tbody :is(th, td) {
    height: 44px;
    padding: 0 8px;
  }
  td,
  .heads th {
    min-width: 118px;
    max-width: 118px;
  }
  .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    min-width: 232px;
    max-width: 232px;
    padding: 0 10px;
    text-align: start;
    border-inline-end: 1px solid var(--_edge);
  }
  tbody .name span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  thead :is(th, td) {
    background: var(--_sunk);
  }
  .sections th {
    height: 28px;
    padding: 0 8px;
    text-align: start;
    font-size: 0.92em;
    color: var(--_quiet);
  }
  .sections span:not(.unseen) {
    display: block;
    position: sticky;
    inset-inline-start: 240px;
    width: fit-content;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .sections .one {
    max-width: 100px;
  }
  .sections .two {
    max-width: 200px;
  }
  .sections .wide {
    max-width: 310px;
  }
  .heads th {
    padding: 0;
    vertical-align: bottom;
  }
  .heads button {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    align-items: flex-end;
    gap: 1px;
    width: 100%;
    height: 110px;
    padding: 5px 8px;
    background: none;
    border: 0;
    text-align: end;
    cursor: pointer;
  }
  thead .heads .name {
    padding: 0;
  }
  .heads .name button {
    align-items: flex-start;
    justify-content: flex-end;
    padding: 5px 10px;
    font-weight: 600;
  }
  .heads button:hover {
    text-decoration: underline;
  }
  .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    max-height: 5.2em;
    overflow: hidden;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .title.short {
    -webkit-line-clamp: 3;
    max-height: 3.9em;
  }
  .general {
    max-width: 100%;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .measure,
  .of {
    color: var(--_quiet);
    font-size: 0.86em;
    max-width: 100%;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .totals :is(th, td) {
    padding: 4px 8px;
    border-bottom: 2px solid var(--_edge);
  }
  .totals .name {
    font-weight: 650;
    padding-inline: 10px;
  }
  .totals b {
    display: block;
    font-weight: 650;
    white-space: nowrap;
  }
  td {
    cursor: pointer;
  }
  td:hover {
    box-shadow: inset 0 0 0 1px var(--_edge);
  }
  td.open {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  td:focus-visible,
  th:focus-visible,
  .heads button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  td .figure {
    display: inline-block;
    max-width: 92px;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    vertical-align: bottom;
  }
  td.unparsed .figure {
    max-width: 74px;
    font-style: italic;
  }
  .silent {
    color: var(--_quiet);
  }
  .signs {
    color: var(--_hint);
    font-weight: 700;
    margin-inline-end: 4px;
  }
  .space td {
    height: 0;
    padding: 0;
    border: 0;
  }
`;
