import { css } from 'lit';

export const styles = css`
  .root > * + * {
    margin-top: 14px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
  }
  .tools label,
  .list > label {
    display: block;
    flex: 0 1 14rem;
    font-size: 0.88em;
    font-weight: 600;
  }
  :is(.tools, .list) :is(input, select) {
    margin-top: 2px;
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .shown {
    margin-inline-start: auto;
    padding-bottom: 8px;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .saves {
    display: flex;
    gap: 8px;
  }
  .both {
    display: grid;
    gap: 16px;
  }
  .panel {
    scroll-margin-top: calc(var(--union-report-sticky-top, 0px) + 8px);
    max-height: max(24rem, 76vh);
    overflow: auto;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-top: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .panel > * + * {
    margin-top: 10px;
  }
  .panel header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 16px;
  }
  .panel h3 {
    font-size: 1.06em;
    font-weight: 650;
    line-height: 1.4;
  }
  .panel h4 {
    font-size: 0.96em;
    font-weight: 600;
  }
  .close {
    flex: none;
  }
  .big {
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.3;
  }
  .marks {
    color: var(--_hint);
    font-size: 0.92em;
    font-weight: 600;
  }
  .was {
    font-size: 0.92em;
  }
  dl {
    display: grid;
    gap: 2px;
    font-size: 0.92em;
  }
  dt {
    color: var(--_quiet);
    margin-top: 6px;
  }
  .file {
    overflow-wrap: anywhere;
  }
  blockquote {
    margin: 0;
    padding: 6px 12px;
    border-inline-start: 3px solid var(--_edge);
    background: var(--_sunk);
  }
  mark {
    background: var(--_hint-paper);
    color: inherit;
    font-weight: 600;
  }
  summary {
    cursor: pointer;
    min-height: var(--_target);
    padding: 4px 0;
  }
  .correct label {
    display: block;
    margin-top: 6px;
    font-size: 0.9em;
    font-weight: 600;
  }
  .correct input {
    font-weight: 400;
  }
  .wrong {
    color: var(--_wrong);
    font-size: 0.92em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-top: 8px;
  }
  .sources > li {
    padding: 6px 0;
    border-top: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: auto 64px;
  }
  .source {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
    width: 100%;
    min-height: var(--_target);
    padding: 2px 0;
    background: none;
    border: 0;
    text-align: start;
    cursor: pointer;
  }
  .source:hover span:first-child {
    text-decoration: underline;
  }
  .source b {
    flex: none;
    max-width: 50%;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .source b.silent {
    font-weight: 400;
  }
  .panel .units {
    padding-inline-start: 4px;
  }
  .list {
    display: grid;
    gap: 12px;
  }
  .list .card {
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sunk);
  }
  .list .card .source {
    font-size: 1.15em;
    font-weight: 650;
  }
  .list .panel {
    max-height: none;
    margin-top: 8px;
  }
  .legend {
    font-size: 0.9em;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 24px;
  }
  @container ur (min-width: 1000px) {
    .both.opened {
      grid-template-columns: minmax(0, 1fr) 360px;
      align-items: start;
    }
  }
  @container ur (max-width: 999px) {
    .both .panel {
      order: -1;
      max-height: 60vh;
    }
  }
  @container ur (max-width: 639px) {
    .tools label {
      flex: 1 1 100%;
    }
    .shown {
      margin-inline-start: 0;
    }
  }
`;
