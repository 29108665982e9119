import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { LEVELS, sample } from '../documents.mjs';
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

/** As Word leaves a control whose text was deleted. */
const emptied = (control) => withContent(control, `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click or tap here to enter text.</w:t></w:r>`).replace('<w:sdtPr>', '<w:sdtPr><w:showingPlcHdr/>');

/** What Word does to the text of one place → what is to become of the token: it joins the `answer`, is a `row`, or is not `placed`; `same`: nothing changes; `kept`, `gone`: the data stay, and somebody has to look; `shorter`: without that line. */
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
  'empties it': { of: 'count', becomes: 'kept', make: (control) => emptied(control) },
  'empties a line': { of: 'line', becomes: 'shorter', make: (control) => emptied(control) },
  'deletes its paragraph': { of: 'line', becomes: 'gone', wide: true, make: () => '' },
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
    const becomes = changed.get(itemId)?.how.becomes;
    if (becomes === 'gone') {
      if (origin !== 'data' || doubt !== 'anchor-gone' || !sameValue(before[itemId], now[itemId]) || !read.findings.some((one) => one.code === 'place-gone' && one.itemId === itemId)) odd.push(`${itemId} is ${origin}, ${doubt}`);
      continue;
    }
    if (!changed.has(itemId) && (origin !== 'data' || (doubt && !contradicted.has(itemId)))) odd.push(`${itemId} is ${origin}, ${doubt}`);
    if (changed.has(itemId) && origin !== 'edited') odd.push(`${itemId} is not edited`);
  }
  const keeps = (id) => sameValue(before[id], now[id]) && read.findings.some(({ code, itemId, text }) => code === 'text-differs' && itemId === id && text === '');
  for (const { place, how, token } of edits) {
    const text = JSON.stringify(now[place.itemId] ?? '');
    if (how.becomes === 'answer' && text.split(token).length !== 2) odd.push(`${place.itemId} has not ${token} once: ${text}`);
    if (how.becomes === 'number' && now[place.itemId]?.value?.value !== Number(NUMBER)) odd.push(`${place.itemId} is not ${NUMBER}: ${text}`);
    if (how.becomes === 'shorter') {
      const number = Number(/#(\d+)/.exec(place.key)[1]);
      const left = before[place.itemId].value.split('\n').filter((line, i) => i !== number - 1 && line.trim() !== '').join('\n');
      if (left !== '' && now[place.itemId]?.value.replace(/\n+/g, '\n') !== left) odd.push(`${place.itemId} is not without line ${number}: ${text}`);
      if (left === '' && !keeps(place.itemId)) odd.push(`${place.itemId} is thrown away`);
    }
    if (how.becomes === 'kept' && !keeps(place.itemId)) odd.push(`${place.itemId} is thrown away`);
    if (how.becomes === 'row' && (!text.includes(token) || now[place.itemId].value.rows.length !== before[place.itemId].value.rows.length + 1)) odd.push(`${place.itemId} has no row ${token}: ${text}`);
    if (how.becomes === 'placed' && !read.unplaced.some((one) => one.text.includes(token))) odd.push(`${token} is lost`);
  }
  const tokens = edits.filter(({ how }) => how.becomes === 'placed').map(({ token }) => token);
  for (const { text } of read.unplaced) if (!tokens.some((token) => text.includes(token))) odd.push(`not placed: ${text}`);
  if (read.details.length > 0) odd.push(`details: ${JSON.stringify(read.details)}`);
  return odd;
}

/** With a comment, which no Word program writes: so no table is passed over, and every word is read. */
const asWhole = (files, xml) => zipSync({ ...files, [MAIN]: strToU8(`${xml}<!-- -->`) });
/** Where an answer stands that nobody changed is of no matter. */
const withoutPlaces = (read) => ({ ...read, answers: read.answers?.map((one) => (one.origin === 'data' ? { ...one, found: [] } : one)) });

describe('A table that is there twice', () => {
  const changed = (table) => table.replace(/(<w:t(?: [^>]*)?>)[^<]{2,}(<\/w:t>(?:(?!<w:t[ >]).)*<\/w:tbl>)/su, '$1zqbx$2');
  for (const [name, copy] of Object.entries({ 'as it is': (table) => table, 'and changed': changed }))
    it(`${name} is read as one that has to be`, async () => {
      const files = unzipSync(await fileOf(hd79Tld2023, sample('province')));
      for (const [table] of strFromU8(files[MAIN]).matchAll(/<w:tbl>(?:(?!<w:tbl>).)*?@1\..*?<\/w:tbl>/gsu)) {
        const xml = strFromU8(files[MAIN]).replace(table, () => `${table}<w:p/>${copy(table)}`);
        assert.deepEqual(await readDocx(zipSync({ ...files, [MAIN]: strToU8(xml) }), options()), await readDocx(asWhole(files, xml), options()));
      }
    });
});

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
        const read = await readDocx(zipSync({ ...files, [MAIN]: strToU8(xml) }), options());
        if (edits.some(({ how }) => how.becomes !== 'same')) assert.deepEqual(...[read, await readDocx(asWhole(files, xml), options())].map(withoutPlaces), 'read as a whole');
        const odd = oddities(report, read, edits);
        assert.deepEqual(odd, [], edits.map(({ name, place }) => `${name}: ${place.key}`).join('; '));
      }), { numRuns: RUNS });
    });
});

/** Word's “AutoFormat”, over the whole document. */
const formatted = (text) => text.replace(/(^|[\s([{>])(?:"|&quot;)/gu, '$1“').replace(/"|&quot;/g, '”').replace(/(^|[\s([{>])(?:'|&apos;)/gu, '$1‘').replace(/'|&apos;/g, '’').replace(/(\s)--?(?=\s)/g, '$1–').replace(/\.\.\./g, '…');
const autoFormat = async (bytes) => {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[MAIN]).replace(/(<w:t(?: [^>]*)?>)([^<]*)/gu, (_all, open, text) => open + formatted(text));
  return readDocx(zipSync({ ...files, [MAIN]: strToU8(xml) }), options());
};
const typed = (value) => JSON.stringify(value ?? '').replace(/\\"/g, "'").replace(/[“”‘’]/g, "'").replace(/–|--/g, '-').replace(/…/g, '...').replace(/(?:\\[nt]|\s)+/g, ' ').replace(/ ?" ?/g, '"');

describe('Signs that Word makes by itself of what was typed', () => {
  for (const outline of [everyKind, hd79Tld2023])
    it(`are taken where running text has them; headings and hints are ours all the same: ${outline.id}, ${RUNS} generated reports`, async () => {
      await fc.assert(fc.asyncProperty(arbitraryReport(outline), async (report) => {
        const read = await autoFormat(await fileOf(outline, report));
        assert.deepEqual([read.status === 'failed', read.unplaced], [false, []]);
        const before = serializeReport(report).answers;
        const now = serializeReport(read.report).answers;
        for (const [id, answer] of Object.entries(before))
          if (answer.state === 'given' && typeof answer.value === 'string') assert.equal(typed(now[id]), typed(answer), id);
        assert.deepEqual(Object.keys(now).sort(), Object.keys(before).sort());
      }), { numRuns: RUNS });
    });
  for (const level of LEVELS)
    it(`change nothing else in a report (${level})`, async () => {
      const report = sample(level);
      const read = await autoFormat(await fileOf(hd79Tld2023, report));
      const [before, now] = [report, read.report].map((one) => serializeReport(one).answers);
      for (const { itemId, origin, doubt } of read.answers) {
        assert.equal(typed(now[itemId]), typed(before[itemId]), itemId);
        assert.deepEqual([origin === 'edited', doubt], [!sameValue(now[itemId], before[itemId]), undefined], itemId);
      }
      assert.deepEqual([read.unplaced, read.findings], [[], []]);
    });
});
