import { css } from 'lit';

export const styles = css`
  .root > * + * {
    margin-top: 20px;
  }
  h3 {
    display: inline;
    font-size: 1.06em;
    font-weight: 650;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  .badge {
    color: var(--_quiet);
    font-size: 0.88em;
    font-weight: 400;
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 10px 14px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .take.empty {
    display: grid;
    justify-content: stretch;
    gap: 16px;
    padding: 28px 24px;
    border-width: 2px;
  }
  .take.empty .lead {
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.35;
  }
  .take .facts {
    display: grid;
    gap: 6px;
    max-width: var(--_measure);
    padding-inline-start: 20px;
    color: inherit;
    font-size: 1em;
  }
  .take .facts li {
    list-style: disc;
  }
  .take .facts li::marker {
    color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .chooser {
    position: relative;
    transition: none;
  }
  .chooser:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 16px;
  }
  progress {
    appearance: none;
    width: 100%;
    height: 8px;
    border: 0;
    border-radius: 4px;
    background: var(--_line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .progress details {
    font-size: 0.9em;
  }
  summary {
    cursor: pointer;
    min-height: var(--_target);
    padding: 4px 0;
  }
  .names {
    max-height: 12em;
    overflow: auto;
    padding-inline-start: 20px;
  }
  .gone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 8px 12px;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    background: var(--_sunk);
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .tally b {
    font-size: 1.3em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .search {
    display: block;
    max-width: 28rem;
    font-size: 0.9em;
    font-weight: 600;
  }
  .tally + .search {
    margin-top: 12px;
  }
  .search input {
    margin-top: 4px;
    font-weight: 400;
  }
  .about {
    margin: 2px 0 8px;
  }
  .files > li {
    display: grid;
    gap: 2px 24px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
  }
  .files > li.card {
    gap: 10px 24px;
    padding: 14px 16px;
    margin-bottom: 8px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_hint);
    border-radius: var(--_radius);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    color: var(--_quiet);
    font-size: 0.88em;
  }
  details.facts {
    display: block;
  }
  .file {
    overflow-wrap: anywhere;
  }
  .why,
  .whys {
    font-size: 0.92em;
  }
  .whys {
    margin-top: 4px;
    color: var(--_hint);
    font-weight: 600;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
  }
  .ask {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_sunk);
  }
  .rivals {
    display: grid;
    gap: 8px;
  }
  .ask p strong {
    font-weight: 600;
  }
  .units {
    display: grid;
    width: 100%;
    gap: 6px;
  }
  .units:empty {
    display: none;
  }
  button.unit {
    display: grid;
    width: 100%;
    max-width: 44rem;
    min-height: max(40px, var(--_target));
    padding: 6px 12px;
    text-align: start;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button.unit:hover {
    border-color: var(--_accent);
  }
  button.unit b {
    font-weight: 600;
  }
  @container ur (min-width: 760px) {
    .files > li:not(.card),
    .rivals .ask {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .rivals .ask {
      justify-items: stretch;
    }
  }
`;
