import { render } from 'lit';
import type { Paper } from '../../paper/paper.js';
import { sheetCss } from './sheet-css.js';
import { sheets } from './sheet.js';

/**
 * Prints the paper and nothing of the page around it: from an empty frame inside the element's own shadow
 * root. Its style is a constructed sheet, which no content policy refuses. The frame stays until the next
 * print or the element's end, because some browsers print long after they said they had.
 */
export async function printPaper(paper: Paper, into: ParentNode): Promise<void> {
  into.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printer';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  await new Promise((done) => {
    // Firefox replaces a new frame's document once more before it says that it has loaded.
    frame.addEventListener('load', done, { once: true });
    into.append(frame);
  });
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const page = view.document;
  const css = new view.CSSStyleSheet();
  css.replaceSync(sheetCss(paper.layout));
  page.adoptedStyleSheets = [css];
  page.documentElement.lang = 'vi';
  page.title = paper.fileName.replace(/\.docx$/, '');
  render(sheets(paper), page.body);
  view.focus();
  view.print();
}
