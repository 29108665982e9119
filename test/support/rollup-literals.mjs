/**
 * A rollup plugin that takes comments and needless white space out of Lit's templates. It is ours because it
 * must not change what is shown: white space in HTML shrinks to one space and never to none, and CSS that is
 * newer than a minifier's grammar passes through.
 */
const TAGS = new Set(['html', 'svg', 'css']);
const PIECES = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[^]*?\*\/|\s*([{};,])\s*|\s+/g;

export const smallCss = (text) => text.replace(PIECES, (_, quoted, sign) => quoted ?? sign ?? ' ').replaceAll(';}', '}');
export const smallHtml = (text) => text.replace(/<!--(?!\?)[^]*?-->/g, '').replace(/[ \t]*[\r\n]\s*/g, ' ');

function* templates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && TAGS.has(node.tag.name)) yield node;
  for (const child of Array.isArray(node) ? node : Object.values(node)) yield* templates(child);
}

/** Every text piece of every template with its smaller form, last first, so that places stay right. */
function edits(tree) {
  const found = [];
  for (const { tag, quasi } of templates(tree))
    for (const { start, end, value } of quasi.quasis) found.push({ start, end, text: (tag.name === 'css' ? smallCss : smallHtml)(value.raw) });
  return found.sort((a, b) => b.start - a.start);
}

export const literals = () => ({
  name: 'literals',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
    let small = code;
    for (const { start, end, text } of edits(this.parse(code))) small = small.slice(0, start) + text + small.slice(end);
    return { code: small, map: { mappings: '' } };
  },
});
