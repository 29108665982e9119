const BULLET_LINE = /^[·•▪●○◦\uf000-\uf0ff]\s*|^[–—*]\s+/;

/** Pasted plain text as a narrative holds it: one paragraph a line, lists as "- " lines. A piece within a line keeps the spaces at its ends. */
export function textOfPlain(text: string): string {
  const spaced = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(/[\u00a0\t]/g, ' ');
  if (!spaced.includes('\n')) return spaced;
  const lines = spaced.split('\n').map((line) => line.trim().replace(BULLET_LINE, '- ').replace(/ {2,}/g, ' '));
  return (spaced.startsWith(' ') ? ' ' : '') + lines.filter(Boolean).join('\n') + (spaced.endsWith(' ') ? ' ' : '');
}
