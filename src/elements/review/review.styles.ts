import { css } from 'lit';

/** The review around its cards. */
export const styles = css`
  .review {
    padding: 16px 16px 0;
  }
  header,
  .groups {
    max-width: 68rem;
  }
  h2 {
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  h3,
  h4 {
    font-size: 1em;
    font-weight: 650;
  }
  h3 {
    font-size: 1.08em;
  }
  .summary {
    margin-top: 4px;
    font-weight: 600;
  }
  header > .notice {
    margin-top: 12px;
  }
  .notice > p + p {
    margin-top: 4px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 8px 24px;
    margin-top: 12px;
  }
  .filter,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .filter {
    gap: 0 20px;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_target);
    cursor: pointer;
  }
  .keys dl {
    display: grid;
    gap: 4px;
    padding: 4px 0 8px;
    font-size: 0.9em;
  }
  .keys dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 12px;
  }
  .keys dt {
    font-weight: 600;
  }
  .group {
    margin-top: 28px;
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 24px;
    padding-bottom: 4px;
    border-bottom: 2px solid var(--_line);
  }
  .group-head > .actions {
    gap: 0 20px;
  }
  .none {
    padding: 24px 0;
  }

  footer {
    position: sticky;
    bottom: 0;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    margin: 24px -16px 0;
    padding: 10px 16px;
    background: var(--_paper);
    border-top: 1px solid var(--_edge);
  }
  footer.asking {
    background: var(--_hint-paper);
  }
  footer p {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  footer > .note {
    flex-basis: 100%;
    font-size: 0.94em;
    font-weight: 400;
  }
  .narrow {
    display: none;
  }

  @container ur (max-width: 699px) {
    .review {
      padding: 12px 12px 0;
    }
    footer {
      flex-wrap: nowrap;
      gap: 8px;
      margin-inline: -12px;
      padding: 6px 12px;
    }
    footer.asking,
    footer.noted {
      flex-wrap: wrap;
    }
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
    .narrow > summary {
      display: flex;
      align-items: center;
      gap: 6px;
      padding-inline: 10px;
      list-style: none;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .narrow > summary::-webkit-details-marker {
      display: none;
    }
    .narrow > summary::after {
      content: '\\25B4';
    }
    .narrow[open] > summary::after {
      transform: rotate(180deg);
    }
    .menu {
      position: absolute;
      inset-inline: 0;
      bottom: 100%;
      display: grid;
      gap: 8px;
      padding: 12px;
      background: var(--_paper);
      border-block: 1px solid var(--_edge);
    }
    footer > .actions {
      flex: 1;
    }
    footer .actions > .button {
      flex: 1 1 auto;
      padding-inline: 8px;
    }
    footer .primary {
      font-size: 0.96em;
    }
    footer.asking > .actions {
      flex-basis: 100%;
    }
    footer.asking .button {
      white-space: nowrap;
    }
  }
`;
