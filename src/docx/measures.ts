/** Twentieths of a point, docx's unit of length, from millimetres. Rounded: docx's own conversion floors. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** Twentieths of a point from points. */
export const pt = (length: number): number => Math.round(length * 20);

/** Half points, docx's unit of type size, from points. */
export const half = (size: number): number => Math.round(size * 2);

/** Eighths of a point, docx's unit for rules. */
export const eighth = (width: number): number => Math.round(width * 8);

/** Line spacing as docx counts it: single is 240. */
export const lines = (count: number): number => Math.round(count * 240);
