import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { arbitraryReport, everyKind, fc, fileOf, hd79Tld2023, options, readDocx, sameValue, serializeReport } from './source.mjs';

const RUNS = Number(process.env.RUNS ?? 30);
const MAIN = 'word/document.xml';
const NUMBER = '77';

/** The element that holds a place: from the last `open` before it to the first `close` behind. */
function around(xml, at, open, close) {
  const from = Math.max(xml.lastIndexOf(`${open}>`, at), xml.lastIndexOf(`${open} `, at));
  const to = xml.indexOf(close, at) + close.length;
  return { from, to, text: xml.slice(from, to) };
}
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const spliced = (xml, { from, to }, text) => xml.slice(0, from) + text + xml.slice(to);
const content = (control) => /<w:sdtContent>(.*)<\/w:sdtContent>/su.exec(control)?.[1] ?? '';
const withContent = (control, inside) => control.replace(/<w:sdtContent>.*<\/w:sdtContent>/su, () => `<w:sdtContent>${inside}</w:sdtContent>`);

/** What Word does to the text of one place → what is to become of the token: it joins the `answer`, is a `row`, or is not `placed`; `same`: nothing changes. */
const EDITS = {
  'writes on': { of: 'line', becomes: 'answer', make: (control, token) => withContent(control, content(control) + run(` ${token}`)) },
  'writes on behind the control': { of: 'line', becomes: 'answer', make: (control, token) => `${control}${run(` ${token}`)}` },
  'replaces it': { of: 'line', becomes: 'answer', make: (control, token) => withContent(control, run(token)) },
  'replaces it, tracked': {
    of: 'line', becomes: 'answer',
    make: (control, token) => withContent(control, `<w:del w:id="9001" w:author="a">${content(control).replace(/<(\/?)w:t\b/g, '<$1w:delText')}</w:del><w:ins w:id="9002" w:author="a">${run(token)}</w:ins>`),
  },
  'adds a paragraph': { of: 'line', becomes: 'answer', wide: true, make: (paragraph, token) => `${paragraph}<w:p>${run(token)}</w:p>` },
  'writes another figure': { of: 'count', becomes: 'number', make: (control) => withContent(control, run(NUMBER)) },
  'writes another figure, tracked': {
    of: 'count', becomes: 'number',
    make: (control) => withContent(control, `<w:del w:id="9001" w:author="a">${content(control).replace(/<(\/?)w:t\b/g, '<$1w:delText')}</w:del><w:ins w:id="9002" w:author="a">${run('7')}${run('7')}</w:ins>`),
  },
  'splits its runs': { of: 'any', becomes: 'same', make: (control) => control.replace(/<w:t(?: [^>]*)?>([^<&])([^<]*)<\/w:t>/gu, (_all, first, rest) => `<w:t xml:space="preserve">${first}</w:t></w:r><w:r><w:t xml:space="preserve">${rest}</w:t>`) },
  'takes letters apart': { of: 'any', becomes: 'same', make: (control) => withContent(control, content(control).normalize('NFD')) },
  'accepts an insertion': { of: 'any', becomes: 'same', make: (control) => withContent(control, `<w:ins w:id="9003" w:author="a">${content(control)}</w:ins>`) },
  'copies a row': { of: 'cell', becomes: 'row', make: (row, token) => row + row.replace(/<w:sdt>.*?<\/w:sdt>/su, (first) => withContent(first, run(token))) },
  'puts a column in': { of: 'table', becomes: 'placed', make: (table, token) => table.replace(/<\/w:tr>/g, () => `<w:tc><w:p>${run(token)}</w:p></w:tc></w:tr>`) },
  'puts a column in front': { of: 'table', becomes: 'placed', make: (table, token) => table.replace(/(<w:tr(?: [^>]*)?>(?:<w:trPr>.*?<\/w:trPr>)?)/gsu, (start) => `${start}<w:tc><w:p>${run(token)}</w:p></w:tc>`) },
};
const fits = (of, { kind, item }) => of === 'any' || of === kind || (of === 'count' && kind === 'answer' && item?.kind === 'count') || (of === 'table' && kind === 'cell');

/** Every place of an answer in a file. */
function placesOf(xml, outline) {
  const kinds = new Map();
  const visit = (sections) => { for (const { items = [], sections: below = [] } of sections) { for (const item of items) kinds.set(item.id, item); visit(below); } };
  visit(outline.sections);
  return [...xml.matchAll(/<w:tag w:val="([a-z][a-z0-9-]*)(?:#\d+|@(\d+|total)\.[^"]+|(\/[^"]+))?"\/>/g)].flatMap(({ 0: tag, 1: itemId, 2: row, 3: part }) =>
    row === 'total' || part ? [] : [{ itemId, key: tag, item: kinds.get(itemId), kind: row ? 'cell' : tag.includes('#') ? 'line' : 'answer' }]);
}

function edit(xml, place, how, token) {
  const at = xml.indexOf(place.key);
  const whole = how.of === 'table' ? around(xml, at, '<w:tbl', '</w:tbl>') : how.of === 'cell' ? around(xml, at, '<w:tr', '</w:tr>') : how.wide ? around(xml, at, '<w:p', '</w:p>') : around(xml, at, '<w:sdt', '</w:sdt>');
  return spliced(xml, whole, how.make(whole.text, token));
}

/** What an edit did beside what it should; empty where nothing. */
function oddities(report, read, edits) {
  if (read.status === 'failed') return [JSON.stringify(read.findings)];
  const before = serializeReport(report).answers;
  const now = serializeReport(read.report).answers;
  const changed = new Map(edits.filter(({ how }) => how.becomes !== 'same' && how.becomes !== 'placed').map((one) => [one.place.itemId, one]));
  const odd = [];
  for (const id of new Set([...Object.keys(before), ...Object.keys(now)])) if (!changed.has(id) && !sameValue(before[id], now[id])) odd.push(`${id} is another: ${JSON.stringify(now[id])}`);
  const contradicted = new Set(read.findings.filter(({ code }) => code === 'sum-differs').map(({ itemId }) => itemId));
  for (const { itemId, origin, doubt } of read.answers) {
    if (!changed.has(itemId) && (origin !== 'data' || (doubt && !contradicted.has(itemId)))) odd.push(`${itemId} is ${origin}, ${doubt}`);
    if (changed.has(itemId) && origin !== 'edited') odd.push(`${itemId} is not edited`);
  }
  for (const { place, how, token } of edits) {
    const text = JSON.stringify(now[place.itemId] ?? '');
    if (how.becomes === 'answer' && text.split(token).length !== 2) odd.push(`${place.itemId} has not ${token} once: ${text}`);
    if (how.becomes === 'number' && now[place.itemId]?.value?.value !== Number(NUMBER)) odd.push(`${place.itemId} is not ${NUMBER}: ${text}`);
    if (how.becomes === 'row' && (!text.includes(token) || now[place.itemId].value.rows.length !== before[place.itemId].value.rows.length + 1)) odd.push(`${place.itemId} has no row ${token}: ${text}`);
    if (how.becomes === 'placed' && !read.unplaced.some((one) => one.text.includes(token))) odd.push(`${token} is lost`);
  }
  const tokens = edits.filter(({ how }) => how.becomes === 'placed').map(({ token }) => token);
  for (const { text } of read.unplaced) if (!tokens.some((token) => text.includes(token))) odd.push(`not placed: ${text}`);
  if (read.details.length > 0) odd.push(`details: ${JSON.stringify(read.details)}`);
  return odd;
}

describe('Whatever is done to a file in Word belongs to the item it was done to, and nothing else changes', () => {
  for (const outline of [everyKind, hd79Tld2023])
    it(`${outline.id}, ${RUNS} generated reports`, async () => {
      const choices = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Object.keys(EDITS))), { minLength: 1, maxLength: 6 });
      await fc.assert(fc.asyncProperty(arbitraryReport(outline), choices, async (report, chosen) => {
        const files = unzipSync(await fileOf(outline, report));
        let xml = strFromU8(files[MAIN]);
        const edits = [];
        for (const [n, name] of chosen) {
          const how = EDITS[name];
          const places = placesOf(xml, outline).filter((place) => fits(how.of, place) && !edits.some((one) => one.place.itemId === place.itemId) && !(how.becomes === 'row' && place.item?.kind !== 'table'));
          const place = places[n % places.length];
          if (!place) continue;
          const token = `zq${'bcdghk'[edits.length]}x`;
          xml = edit(xml, place, how, token);
          edits.push({ place, how, token, name });
        }
        for (const e of edits) globalThis.tally = { ...globalThis.tally, [e.name]: ((globalThis.tally ?? {})[e.name] ?? 0) + 1 }; const read = await readDocx(zipSync({ ...files, [MAIN]: strToU8(xml) }), options());
        const odd = oddities(report, read, edits);
        assert.deepEqual(odd, [], edits.map(({ name, place }) => `${name}: ${place.key}`).join('; '));
      }), { numRuns: RUNS });
    });
});
process.on('exit', () => console.log(globalThis.tally));
