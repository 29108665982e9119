import { strFromU8, unzipSync } from 'fflate';

/** An element as far as the rules look at it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/**
 * What is wrong with a DOCX that validators let pass and Word does not forgive, or that hurts whoever goes on
 * writing in it. Empty for a good file. Every rule was broken on purpose once: test/docx/lint.test.ts.
 */
export function lintDocx(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  const say = (problem: string): void => void problems.push(problem);
  if (paths[0] !== '[Content_Types].xml') say('[Content_Types].xml is not the first entry');
  const parts = new Map<string, Element>();
  for (const path of paths) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const parsed = parse(strFromU8(files[path] ?? new Uint8Array()));
    if (typeof parsed === 'string') say(`${path}: ${parsed}`);
    else parts.set(path, parsed);
  }
  lintTypes(paths, parts, say);
  lintRelations(paths, parts, say);
  lintStyles(parts, say);
  for (const [path, root] of parts) if (path.startsWith('word/')) lintContent(path, root, say);
  const body = parts.get('word/document.xml')?.children[0]?.children ?? [];
  if (body.at(-1)?.name !== 'w:sectPr') say('the body does not end in w:sectPr');
  if (body.at(-2)?.name !== 'w:p') say('the body has no paragraph at its end');
  if (!parts.get('docProps/core.xml')?.children.some(({ name }) => name === 'dc:language')) say('docProps/core.xml names no language');
  return problems;
}

type Say = (problem: string) => void;

function lintTypes(paths: readonly string[], parts: ReadonlyMap<string, Element>, say: Say): void {
  const types = parts.get('[Content_Types].xml')?.children ?? [];
  const defaults = new Set(types.flatMap(({ name, attributes }) => (name === 'Default' ? [attributes['Extension']?.toLowerCase()] : [])));
  const overrides = new Set(types.flatMap(({ name, attributes }) => (name === 'Override' ? [attributes['PartName']] : [])));
  for (const path of paths)
    if (path !== '[Content_Types].xml' && !overrides.has(`/${path}`) && !defaults.has(path.split('.').at(-1)?.toLowerCase())) say(`${path}: no content type`);
  for (const path of overrides) if (path === undefined || !paths.includes(path.slice(1))) say(`[Content_Types].xml: ${String(path)} is not in the file`);
}

function lintRelations(paths: readonly string[], parts: ReadonlyMap<string, Element>, say: Say): void {
  for (const [path, root] of parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]+$/, '');
    const ids = new Set<string>();
    for (const { attributes: { Id = '', Target = '', TargetMode } } of root.children) {
      if (ids.has(Id)) say(`${path}: id ${Id} twice`);
      ids.add(Id);
      const target = Target.startsWith('/') ? Target.slice(1) : folder + Target;
      if (TargetMode !== 'External' && !paths.includes(target)) say(`${path}: ${target} is not in the file`);
    }
    const owner = path.replace(/_rels\/([^/]+)\.rels$/, '$1');
    for (const { attributes } of all(parts.get(owner)))
      for (const [name, id] of Object.entries(attributes)) if (name.startsWith('r:') && !ids.has(id)) say(`${owner}: ${name}="${id}" leads nowhere`);
  }
}

function lintStyles(parts: ReadonlyMap<string, Element>, say: Say): void {
  const styles = (parts.get('word/styles.xml')?.children ?? []).filter(({ name }) => name === 'w:style');
  const ids = new Set<string>(['DefaultParagraphFont', 'TableNormal', 'NoList']);
  const names = new Set<string>();
  for (const { attributes, children } of styles) {
    const id = attributes['w:styleId'] ?? '';
    if (ids.has(id) && id !== 'TableNormal') say(`style ${id} twice`);
    ids.add(id);
    const name = children.find((child) => child.name === 'w:name')?.attributes['w:val'] ?? '';
    if (name === '' || name.includes(',')) say(`style ${id} has the name "${name}"`);
    if (names.has(name.toLowerCase())) say(`two styles are called "${name}"`);
    names.add(name.toLowerCase());
  }
  for (const [path, root] of parts)
    for (const { name, attributes } of all(root))
      if (/^w:(pStyle|rStyle|tblStyle|basedOn|next|link)$/.test(name) && !ids.has(attributes['w:val'] ?? '')) say(`${path}: no style ${String(attributes['w:val'])}`);
}

/** Children that a cell's last block may not be, or marks that stand beside blocks. */
const BESIDE_BLOCKS = ['w:tcPr', 'w:bookmarkStart', 'w:bookmarkEnd'];

function lintContent(path: string, root: Element, say: Say): void {
  const seen = new Map<string, Set<string>>();
  const once = (kind: string, value: string): void => {
    const values = seen.get(kind) ?? new Set<string>();
    if (values.has(value)) say(`${path}: ${kind} ${value} twice`);
    seen.set(kind, values.add(value));
  };
  for (const element of all(root)) {
    const { name, attributes, children } = element;
    const val = attributes['w:val'] ?? '';
    const inner = (wanted: string): Element[] => children.filter((child) => child.name === wanted);
    if (name === 'w:tc' && children.filter((child) => !BESIDE_BLOCKS.includes(child.name)).at(-1)?.name !== 'w:p') say(`${path}: a cell does not end in a paragraph`);
    if (name === 'w:tr' && inner('w:tc').length === 0) say(`${path}: a row has no cell`);
    if (name === 'w:tbl') lintTable(path, element, say);
    if (name === 'w:altChunk') say(`${path}: an altChunk`);
    if (name === 'w:sdtPr') for (const { attributes: { 'w:val': id = '' } } of inner('w:id')) {
      once('sdt id', id);
      if (!/^-?\d+$/.test(id) || Math.abs(Number(id)) > 0x7fffffff) say(`${path}: sdt id ${id} is no 32-bit number`);
    }
    if (name === 'w:bookmarkStart') {
      once('bookmark id', attributes['w:id'] ?? '');
      once('bookmark', attributes['w:name'] ?? '');
      if ((attributes['w:name'] ?? '').length > 40) say(`${path}: bookmark ${String(attributes['w:name'])} is longer than 40`);
    }
    if ((name === 'w:tag' || name === 'w:alias') && val.length > 64) say(`${path}: ${name} is longer than 64`);
    if (name === 'w:pgSz' && attributes['w:orient'] === 'landscape' && Number(attributes['w:w']) < Number(attributes['w:h'])) say(`${path}: a page on its side is higher than wide`);
  }
}

function lintTable(path: string, { children }: Element, say: Say): void {
  const grid = children.find(({ name }) => name === 'w:tblGrid')?.children.map(({ attributes }) => attributes['w:w'] ?? '') ?? [];
  if (grid.length === 0) say(`${path}: a table has no grid`);
  if (grid.some((width) => !/^[1-9]\d*$/.test(width))) say(`${path}: widths ${grid.join(' ')}`);
  const property = (element: Element, list: string, name: string): string | undefined =>
    element.children.find((child) => child.name === list)?.children.find((child) => child.name === name)?.attributes[name === 'w:tcW' ? 'w:w' : 'w:val'];
  for (const row of children.filter(({ name }) => name === 'w:tr')) {
    let column = 0;
    for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
      const span = Number(property(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
      const width = grid.slice(column, column + span).reduce((sum, one) => sum + Number(one), 0);
      if (Number(property(cell, 'w:tcPr', 'w:tcW')) !== width) say(`${path}: a cell is not as wide as its columns`);
      column += span;
    }
    if (column !== grid.length) say(`${path}: a row has ${String(column)} of ${String(grid.length)} columns`);
  }
}

/** An element and all inside it. A file may be deep, so without recursion. */
function* all(root: Element | undefined): Generator<Element> {
  const waiting = root ? [root] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as Element);
  }
}

const PIECE = /<(\?[^>]*\?|(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>|([^<]+)/gy;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ENTITY = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** The elements of an XML text, or what is not well formed about it. No DTD, comments or CDATA: docx writes none. */
export function parse(xml: string): Element | string {
  if (NOT_XML.test(xml)) return 'a character that XML has no place for';
  if (ENTITY.test(xml)) return 'a bare "&"';
  const top: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [top];
  PIECE.lastIndex = 0;
  let at = 0;
  for (let piece = PIECE.exec(xml); piece; piece = PIECE.exec(xml)) {
    at = PIECE.lastIndex;
    const [, , closes, name, attributes = '', empty] = piece;
    if (name === undefined) continue;
    if (closes) {
      if (open.pop()?.name !== name || open.length === 0) return `</${name}> closes nothing`;
      continue;
    }
    const element: Element = { name, attributes: {}, children: [] };
    const values = element.attributes as Record<string, string>;
    for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      if (Object.hasOwn(values, key)) return `${key} twice in <${name}>`;
      values[key] = double ?? single ?? '';
    }
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  if (at !== xml.length) return `not well formed at "${xml.slice(at, at + 40)}"`;
  return open.length === 1 && top.children[0] ? top.children[0] : `<${open.at(-1)?.name ?? ''}> is not closed`;
}
