import 'axe-core/axe.min.js';

declare global {
  interface Window {
    axe: { run(root: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Milliseconds; a page in the background draws nothing, and its colours never end to fade. */
const LONGEST_FADE = 1000;

/** All that moves or fades in an element, through shadow roots. */
const animationsIn = (root: Element): readonly Animation[] =>
  [root, ...root.querySelectorAll('*')].flatMap((element) => [...element.getAnimations(), ...[...(element.shadowRoot?.children ?? [])].flatMap(animationsIn)]);

/** A colour that is still fading has a contrast that nobody sees. */
const faded = (root: Element): Promise<unknown> => {
  const ends = animationsIn(root).map(({ finished }) => finished.catch(() => undefined));
  return Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, LONGEST_FADE))]);
};

/** What axe finds wrong in an element at WCAG 2.2 A and AA. */
export async function violationsIn(root: Element): Promise<string[]> {
  await faded(root);
  const { violations } = await window.axe.run(root, { runOnly: WCAG });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}
