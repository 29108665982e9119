const BLOCK = /^(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|br|hr|section|article|dd|dt|body)$/;
const SILENT = /^(?:style|script|head|title|xml|template)$/;
const MARKS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308' };
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', bull: '•', middot: '·', eth: 'đ', ETH: 'Đ', shy: '',
};
/** What Word, browsers and old symbol fonts put in front of a list's line. */
const BULLET = /^[-–—·•▪●○◦*§ØüvoÞ\uf000-\uf0ff]$/;

/**
 * The text of something copied from Word, a spreadsheet or a web page, as a narrative holds it: one
 * paragraph a line, lists as "- " lines (numbers stay as printed), nothing of fonts, spans and tables.
 *
 * Reads the HTML by hand: a parser of the browser's takes no plain string on pages with Trusted Types,
 * and one pass over the letters stays quick for a megabyte.
 */
export function textOfHtml(html: string): string {
  const from = html.indexOf('<!--StartFragment-->');
  const to = html.indexOf('<!--EndFragment-->');
  const source = html.slice(Math.max(0, from), to < 0 ? undefined : to);
  const lines: string[] = [];
  const lists: number[] = [];
  let line = '';
  let marker: string | undefined;
  let markerDepth = 0;
  const add = (text: string): void => void (marker === undefined ? (line += text) : (marker += text));
  const breakLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text && text !== '-') lines.push(text);
    line = '';
  };

  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at);
    if (open !== at) {
      add(decoded(source.slice(at, open < 0 ? undefined : open)));
      if (open < 0) break;
    }
    if (!/[a-z/!?]/i.test(source[open + 1] ?? '')) {
      add('<');
      at = open + 1;
      continue;
    }
    const comment = source.startsWith('<!--', open);
    const end = source.indexOf(comment ? '-->' : '>', open);
    if (end < 0) {
      add(decoded(source.slice(open)));
      break;
    }
    at = end + (comment ? 3 : 1);
    if (comment) continue;
    const tag = source.slice(open + 1, Math.min(end, open + 2000));
    const closing = tag[0] === '/';
    const name = (/^\/?([\w:-]+)/.exec(tag)?.[1] ?? '').toLowerCase();
    if (SILENT.test(name) && !closing) {
      const past = source.indexOf(`</${name}`, at);
      at = past < 0 ? source.length : past;
    } else if (name === 'span' && marker !== undefined) {
      markerDepth += closing ? -1 : 1;
      if (markerDepth === 0) {
        const said = marker.trim();
        marker = undefined;
        if (said) line += BULLET.test(said) ? '- ' : `${said} `;
      }
    } else if (name === 'span' && /mso-list:\s*ignore/i.test(tag)) {
      marker = '';
      markerDepth = 1;
    } else if (name === 'td' || name === 'th') add(' ');
    else if (BLOCK.test(name)) {
      if (!(name === 'p' && lists.length > 0 && /^(?:-|\d+\.) $/.test(line))) breakLine();
      if ((name === 'ul' || name === 'ol') && closing) lists.pop();
      else if (name === 'ul' || name === 'ol') lists.push(name === 'ol' ? 1 : 0);
      else if (name === 'li' && !closing) {
        const number = lists.at(-1) ?? 0;
        line = number > 0 ? `${String(number)}. ` : '- ';
        if (number > 0) lists[lists.length - 1] = number + 1;
      }
    }
  }
  line += marker ?? '';
  breakLine();
  return lines.join('\n');
}

/** Whether HTML holds more than a piece of one line. */
export const hasBlocks = (html: string): boolean => /<(?:p|div|li|tr|h[1-6]|br|table)\b/i.test(html);

const decoded = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));?/gi, (whole, decimal?: string, hex?: string, name: string = '') => {
        if (decimal ?? hex) return codePoint(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16));
        const accent = /^([aeiouyn])(grave|acute|circ|tilde|uml)$/i.exec(name);
        return accent ? `${accent[1] ?? ''}${MARKS[accent[2] ?? ''] ?? ''}`.normalize() : (NAMED[name] ?? whole);
      });

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
