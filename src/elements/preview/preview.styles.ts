import { css } from 'lit';

export const styles = css`
  .root {
    --_desk: var(--union-report-preview-desk, var(--union-report-desk, #dddcd7));
    background: none;
  }
  .root.dark {
    --_desk: var(--union-report-preview-desk, var(--union-report-desk, #0e0f11));
  }
  .desk {
    container: paper / inline-size;
    background: var(--_desk);
    padding: 24px 0;
    color-scheme: light;
  }
  .empty {
    padding: 48px 16px;
    text-align: center;
    color: var(--_ink);
  }
  .blank {
    width: min(100% - 32px, 210mm);
    min-height: 60vh;
    margin: 0 auto;
    background: #fff;
    padding: 12%;
  }
  .sheet button.gap {
    display: inline;
    margin: 0 -1px;
    padding: 0 1px;
    border: 0;
    border-radius: 2px;
    font: inherit;
    line-height: inherit;
    text-align: inherit;
    background: #fbeecb;
    color: #5f3a00;
    cursor: pointer;
    box-shadow: inset 0 -2px #b9770a;
  }
  .sheet button.gap:hover {
    background: #f6dc9a;
  }
  .sheet button.gap:focus-visible {
    outline: 3px solid #1b4b8a;
    outline-offset: 1px;
  }
  .printer {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
    visibility: hidden;
  }
  @media (pointer: coarse) {
    .sheet button.gap {
      padding-block: 4px;
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border: 1px solid CanvasText;
    }
    .sheet button.gap {
      border: 1px dashed ButtonText;
    }
  }
  /* Too narrow for a picture of the page: the same document, set to be read. */
  @container paper (max-width: 679px) {
    .desk > .sheet {
      width: calc(100% - 16px);
      min-height: 0;
      padding: 20px 16px 28px;
      --mm: 1mm;
      font-size: 17px;
      line-height: 1.45;
    }
    .desk > .sheet :is(h4, h5, h6, .p, .letterhead *, .title *, .addressees, .signature *, .appendix-head *) {
      font-size: inherit;
      text-align: start;
      text-indent: 0;
    }
    .desk > .sheet :is(.letterhead, .letterhead *, .title *, .signature .signer *, .appendix-head *) {
      text-align: center;
    }
    .desk > .sheet .letterhead {
      grid-template-columns: 1fr;
      gap: 12px;
    }
    .desk > .sheet .letterhead > :nth-child(2) {
      order: -1;
    }
    .desk > .sheet .letterhead .line {
      padding: 0;
    }
    .desk > .sheet .title {
      padding: 20px 0;
    }
    .desk > .sheet .addressees.many {
      padding-left: 0;
    }
    .desk > .sheet .addressees.many p + p {
      padding-left: 1em;
    }
    .desk > .sheet .signature {
      grid-template-columns: 1fr;
      gap: 24px;
    }
    .desk > .sheet .signature .signer {
      order: -1;
    }
    .desk > .sheet .signature .room {
      height: 5em;
    }
    .desk > .sheet :is(table, tbody, tr, td) {
      display: block;
      width: auto;
      text-align: start;
      font-size: 16px;
    }
    .desk > .sheet :is(colgroup, thead, td:empty) {
      display: none;
    }
    .desk > .sheet tr {
      padding: 8px 0;
      border-top: 1px solid #999;
    }
    .desk > .sheet td {
      border: 0;
      padding: 1px 0;
    }
    .desk > .sheet td[data-head]:not([data-head=''])::before {
      content: attr(data-head) ': ';
      color: #444;
    }
  }
`;
