import { css } from 'lit';

/** One proposal, or one text without a place. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 24px;
    padding: 14px 12px 16px 16px;
    border-bottom: 1px solid var(--_line);
    border-inline-start: 4px solid transparent;
    content-visibility: auto;
    contain-intrinsic-size: auto 140px;
    scroll-margin-block: calc(var(--union-report-sticky-top, 0px) + 16px) 120px;
  }
  .card:focus-visible {
    outline-offset: -3px;
  }
  .card.look {
    border-inline-start-color: var(--_hint);
  }
  .card.taken {
    border-inline-start-color: var(--_saved);
  }
  .card.skipped {
    border-inline-start-color: var(--_edge);
    background: var(--_sunk);
  }
  .card > .head {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }
  .path {
    color: var(--_quiet);
    font-weight: 400;
    margin-inline-end: 6px;
  }
  .tags {
    font-size: 0.85em;
    color: var(--_quiet);
  }
  .tag:is(.replaces, .older) {
    color: var(--_hint);
    font-weight: 600;
  }
  .state::before {
    content: '· ';
  }
  .card.taken .state {
    color: var(--_saved);
    font-weight: 600;
  }
  .what {
    min-width: 0;
    max-width: var(--_measure);
  }
  .what > * + * {
    margin-top: 8px;
  }
  .card > .actions {
    align-self: start;
    flex-wrap: nowrap;
  }
  .card .button[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .card .button.accept[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  dl > div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0 12px;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.9em;
    padding-top: 0.1em;
  }
  dl > div + div {
    margin-top: 4px;
  }
  .card dd {
    white-space: pre-line;
  }
  .plain dt {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  .plain > div {
    display: block;
  }
  .now dd {
    color: var(--_quiet);
  }
  .short dd {
    font-weight: 600;
  }
  .now dd,
  .plain dd {
    font-weight: 400;
  }
  em {
    font-style: normal;
    color: var(--_quiet);
  }
  del {
    color: var(--_quiet);
    text-decoration: line-through;
    text-decoration-thickness: 1.5px;
  }
  ins {
    background: var(--_hint-paper);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  del + ins {
    margin-inline-start: 2px;
  }
  .gap {
    color: var(--_quiet);
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
    white-space: normal;
  }
  .rows li + li {
    margin-top: 4px;
  }
  label.row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 10px;
    padding-block: 2px;
    cursor: pointer;
  }
  label.row input {
    width: 1.15em;
    height: 1.15em;
    margin: 0.25em 0 0;
    accent-color: var(--_accent);
  }
  .rows .tag {
    display: inline-block;
    min-width: 2.6em;
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 600;
  }
  .rows .tag.added {
    color: var(--_saved);
  }
  .rows .tag:is(.changed, .gone) {
    color: var(--_hint);
  }
  .rows .left .row > span {
    color: var(--_quiet);
  }
  .rows .left :is(ins, .tag) {
    background: none;
    color: inherit;
    text-decoration: none;
  }
  .all-rows {
    border-bottom: 1px solid var(--_line);
    margin-bottom: 4px;
    color: var(--_quiet);
  }
  p.gap {
    margin: 4px 0 0;
  }
  mark {
    background: var(--_hint-paper);
    color: inherit;
    font-weight: 650;
    border-bottom: 2px solid var(--_hint);
  }
  .found blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
    font-size: 0.94em;
    white-space: pre-line;
  }
  .found blockquote + blockquote {
    margin-top: 6px;
  }
  figcaption {
    color: var(--_quiet);
    font-size: 0.85em;
    margin-top: 2px;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .said {
    white-space: pre-line;
  }
  .card.text > .place,
  .card > .edit {
    grid-column: 1 / -1;
  }
  .edit {
    container: col / inline-size;
    min-width: 0;
  }
  .edit > .actions {
    margin-top: 8px;
  }
  .edit label {
    display: block;
    margin-top: 8px;
  }
  .card > .edit .item > .body {
    display: block;
  }
  .place {
    display: grid;
    grid-template-columns: auto minmax(0, 28rem);
    align-items: center;
    gap: 4px 12px;
    margin-top: 8px;
    color: var(--_quiet);
    font-size: 0.94em;
  }
  .place select {
    color: var(--_ink);
  }

  @container ur (max-width: 699px) {
    .card {
      display: block;
      padding: 12px 4px 14px 10px;
    }
    label.row {
      padding-block: 8px;
      min-height: var(--_target);
    }
    .card > * + * {
      margin-top: 6px;
    }
    .card > .actions > .button {
      flex: 1;
    }
    dl > div {
      display: block;
    }
    dl > div + div {
      margin-top: 4px;
    }
    .place {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .card:is(.taken, .look, .skipped) {
      border-inline-start-color: CanvasText;
    }
    .card .button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
