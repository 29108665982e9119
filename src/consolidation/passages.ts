/** One paragraph of what a unit wrote to a prompt. */
export interface Passage {
  readonly itemId: string;
  readonly fileId: string;
  /** Which paragraph of the narrative, from 0. */
  readonly paragraph: number;
  /** As it stands there, its dash included. */
  readonly text: string;
}

/** The paragraphs of a narrative; blank lines are none. */
export const passagesOf = (itemId: string, fileId: string, narrative: string): Passage[] =>
  narrative.split('\n').flatMap((line, paragraph) => (line.trim() === '' ? [] : [{ itemId, fileId, paragraph, text: line.trim() }]));

const MARK = /^(?:[-–•+*]|[a-zđ]\)|\d{1,2}[.)])\s+/u;

/**
 * A passage as it stands in the report of the level above: behind the name of who wrote it. A dash stays in front;
 * numbers and letters of a list, which would count wrongly elsewhere, become one.
 */
export function attributed(text: string, unitName: string): string {
  const mark = MARK.exec(text)?.[0];
  return mark === undefined ? `${unitName}: ${text}` : `${mark.startsWith('+') ? '+' : '-'} ${unitName}: ${text.slice(mark.length)}`;
}
