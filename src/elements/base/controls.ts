import { css } from 'lit';

/**
 * The shared look of controls. Classes: `button` (with `primary`, `small`), `link` (a button that reads as
 * text), `hint`, `notice`, `unseen` (for screen readers only), `skeleton`.
 */
export const controls = css`
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  input,
  textarea,
  select,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    display: block;
    width: 100%;
    min-height: max(40px, var(--_target));
    padding: 6px 10px;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    transition: border-color var(--_fade);
  }
  textarea {
    min-height: 0;
    resize: vertical;
    padding: 8px 12px;
    line-height: 1.6;
  }
  :is(input, textarea, select):hover {
    border-color: var(--_ink);
  }
  :is(input, textarea, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 0;
    border-color: var(--_accent);
  }
  :is(input, textarea):read-only:not([type='radio'], [type='checkbox']) {
    background: var(--_sunk);
    border-color: var(--_line);
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 20px;
    height: 20px;
    flex: none;
    accent-color: var(--_accent);
  }
  ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: max(40px, var(--_target));
    padding: 4px 16px;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
    text-decoration: none;
    transition: background var(--_fade);
  }
  .button:hover {
    background: var(--_sunk);
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button.primary:hover {
    text-decoration: underline;
  }
  .button.small {
    min-height: var(--_target);
    padding: 2px 12px;
    font-size: 0.9em;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    padding: 0 2px;
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font-size: 0.9em;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  :is(.button, .link):disabled {
    color: var(--_quiet);
    cursor: default;
    text-decoration: none;
    background: none;
    border-style: dashed;
  }
  .hint {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .notice {
    background: var(--_hint-paper);
    border-inline-start: 4px solid var(--_hint);
    color: var(--_ink);
    padding: 8px 12px;
    font-size: 0.9em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    display: block;
    height: 1em;
    margin: 0.4em 0;
    border-radius: var(--_radius);
    background: var(--_sunk);
  }
  @media (forced-colors: active) {
    .button.primary {
      border-width: 2px;
    }
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;
