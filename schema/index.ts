import type { Outline } from '../src/outline/outline.js';
import { hd79Tld2023 } from './outlines/hd79-tld-2023.js';

export type { GuidelineLine } from './guideline-line.js';
export { hd79Guideline } from './outlines/hd79-tld-2023/guideline.js';
export { hd79Tld2023 };

/** The outlines that come with this package. */
export const outlines: readonly Outline[] = [hd79Tld2023];

/** The outline of that id, or `undefined`. */
export const findOutline = (id: string): Outline | undefined => outlines.find((outline) => outline.id === id);
