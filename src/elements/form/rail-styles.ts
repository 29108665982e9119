import { css } from 'lit';

/** What stands around the pages: outline, findings, the ways on, the bars of a phone, the message at the bottom. */
export const railStyles = css`
  .findings {
    margin: 8px 0;
    padding: 4px 16px;
    background: var(--_hint-paper);
    border-inline-start: 4px solid var(--_hint);
  }
  .findings > summary {
    cursor: pointer;
    min-height: var(--_target);
    align-content: center;
    font-weight: 600;
  }
  .findings li {
    padding: 2px 0;
  }
  .findings .link {
    display: inline;
    min-height: 0;
    font-size: 1em;
  }
  .ending,
  .orphans {
    padding: 16px 0;
    border-top: 1px solid var(--_line);
    max-width: var(--_measure);
  }
  .orphan {
    padding: 8px 0;
  }
  .nexts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 8px 0;
  }
  .turns {
    display: none;
    justify-content: space-between;
    gap: 16px;
    max-width: var(--_measure);
    padding-bottom: 24px;
  }
  .turns .on {
    margin-inline-start: auto;
  }
  .one .turns {
    display: flex;
  }
  .rail {
    padding: 16px;
  }
  .sum {
    font-size: 0.9em;
  }
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 6px;
    margin: 4px 0;
    border: 0;
    border-radius: 3px;
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
  .rail .nexts .button {
    flex: 1 1 100%;
  }
  .entries {
    padding: 8px 0;
    font-size: 0.92em;
    line-height: 1.35;
  }
  .entry,
  .group {
    display: flex;
    align-items: baseline;
    gap: 8px;
    width: 100%;
    padding: 6px 8px;
  }
  .entry {
    align-items: center;
    min-height: var(--_target);
    background: none;
    border: 0;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
    text-align: start;
    line-height: inherit;
  }
  .entry:hover {
    background: var(--_sunk);
  }
  .entry[aria-current] {
    background: var(--_sunk);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .entry .number,
  .group .number {
    flex: none;
    min-width: 1.7em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .group {
    padding-inline-start: 11px;
    padding-top: 12px;
    font-weight: 700;
  }
  .group.d1 {
    padding-top: 4px;
    font-weight: 600;
    color: var(--_quiet);
  }
  .name {
    flex: 1;
  }
  .mark {
    position: relative;
    flex: none;
    width: 13px;
    height: 13px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }
  .mark.free {
    border-style: dotted;
  }
  .mark.some {
    border-color: var(--_accent);
    background: linear-gradient(90deg, var(--_accent) 50%, transparent 50%);
  }
  .mark.all {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .mark.all::after {
    content: '';
    position: absolute;
    inset: 0 2px 2px;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    width: 4px;
    height: 7px;
    rotate: 42deg;
  }
  .mark.noted::before {
    content: '';
    position: absolute;
    top: -6px;
    inset-inline-end: -7px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_hint);
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .views {
    padding: 8px 0;
    border-top: 1px solid var(--_line);
    font-size: 0.9em;
  }
  .views .option {
    min-height: max(32px, var(--_target));
  }
  .bar {
    display: none;
  }
  .message {
    position: sticky;
    bottom: 12px;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 12px;
    width: fit-content;
    max-width: calc(100% - 24px);
    margin: 0 auto;
  }
  .message.shown {
    padding: 6px 8px 6px 16px;
    background: var(--_ink);
    color: var(--_paper);
    border-radius: var(--_radius);
    font-size: 0.95em;
  }
  .message .button {
    background: transparent;
    border-color: currentcolor;
  }
`;
