import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { validate } from '../validate.mjs';
import { Office, hasOffice } from './office.mjs';
import { differences, everyKind, fileOf, options, readDocx, touched } from './source.mjs';

const given = (value) => ({ state: 'given', value });
const row = (rowId, unit, number, form) => ({ rowId, ...(unit && { unit }), cells: { number: given(number), issued: given('2022-05-12'), form: given(form) } });
const [first, second] = [{ id: 'huyen-mot', name: 'LĐLĐ huyện Mốt' }, { id: 'huyen-hai', name: 'LĐLĐ huyện Hai' }];
/** Two rows of one unit, one of another, one of the clerk's own. */
const report = {
  id: 'gathered-1', revision: 1, outline: { id: everyKind.id, version: everyKind.version }, unit: { name: 'Liên đoàn Lao động tỉnh A', level: 'province' }, period: { from: '2020-08-26' },
  answers: { story: given('Đã làm tốt.'), papers: given({ rows: [row('r1', first, '1/KH', 'plan'), row('r2', first, '2/CV', 'letter'), row('r3', second, '3/KH', 'plan'), row('r4', undefined, '4/KH', 'plan')] }) },
  selection: {}, supplied: [], document: {}, sources: [{ reportId: 'a', revision: 1, unitId: 'huyen-mot' }], orphans: [], updatedAt: '2023-05-20T00:00:00.000Z',
};
const MAIN = 'word/document.xml';
const file = await fileOf(everyKind, report);
const withMain = (change, bytes = file) => {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [MAIN]: strToU8(change(strFromU8(files[MAIN]))) });
};
const without = (bytes, path) => zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => name !== path)));
const DATA = 'docProps/custom.xml';
const rowsOf = (xml) => [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([text]) => text);
const rowWith = (xml, text) => rowsOf(xml).find((one) => one.includes(text));
const cellsOf = (text) => [...text.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => cell);
/** The unit's cell of a row, done something to. */
const inUnitCell = (xml, text, change) => {
  const whole = rowWith(xml, text);
  const [, cell] = cellsOf(whole);
  return xml.replace(whole, () => whole.replace(cell, () => change(cell)));
};
const emptied = (cell) => cell.replace(/<w:p[ >].*<\/w:p>/su, '<w:p/>');
const papers = (read) => read.report.answers.papers.value.rows;
const told = (read) => papers(read).map(({ unit, cells }) => [unit?.id, unit?.name, cells.number?.value].map((one) => one ?? '').join('|'));
const SAID = ['huyen-mot|LĐLĐ huyện Mốt|1/KH', 'huyen-mot|LĐLĐ huyện Mốt|2/CV', 'huyen-hai|LĐLĐ huyện Hai|3/KH', '||4/KH'];
const edited = ({ answers }) => answers.filter(({ origin }) => origin === 'edited').map(({ itemId }) => itemId);
/** One thing of the table is another; the rest of the report is as it was. */
const only = (read, rows, findings = []) => {
  assert.deepEqual([edited(read), told(read), read.unplaced, read.findings.map(({ code }) => code)], [['papers'], rows, [], findings]);
  assert.deepEqual(papers(read).filter(({ rowId }) => !rowId.startsWith('made-up')).map(({ cells }) => cells), papers({ report }).filter(({ rowId }) => papers(read).some((one) => one.rowId === rowId)).map(({ cells }) => cells));
};

describe('The units that rows came from, in a Word file', () => {
  it('stand in a column of their own, valid by Microsoft’s rules', async () => {
    const cells = cellsOf(rowWith(strFromU8(unzipSync(file)[MAIN]), '1/KH')).map((cell) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)].map(([, text]) => text).join(''));
    assert.deepEqual(cells, ['1', 'LĐLĐ huyện Mốt', '1/KH', '12/5/2022', 'Kế hoạch']);
    assert.deepEqual(await validate(Buffer.from(file)), []);
  });
  it('are no edit of anything, untouched or read again', async () => {
    for (const one of [file, touched(file)]) assert.deepEqual(differences(report, await readDocx(one, options())), []);
  });
  it('written anew, are another unit of that row and nothing else', async () =>
    only(await readDocx(withMain((xml) => inUnitCell(xml, '3/KH', (cell) => cell.replace(second.name, 'LĐLĐ thị xã Ba'))), options()), [...SAID.slice(0, 2), '|LĐLĐ thị xã Ba|3/KH', SAID[3]]));
  it('written as another of the table’s, are that unit', async () =>
    only(await readDocx(withMain((xml) => inUnitCell(xml, '3/KH', (cell) => cell.replace(second.name, first.name))), options()), [...SAID.slice(0, 2), 'huyen-mot|LĐLĐ huyện Mốt|3/KH', SAID[3]]));
  it('written beside a row of the clerk’s own, are its unit', async () =>
    only(await readDocx(withMain((xml) => inUnitCell(xml, '4/KH', (cell) => cell.replace(/<w:p[ >].*<\/w:p>/su, `<w:p><w:r><w:t>${second.name}</w:t></w:r></w:p>`))), options()), [...SAID.slice(0, 3), 'huyen-hai|LĐLĐ huyện Hai|4/KH']));
  it('taken away, are taken away', async () =>
    only(await readDocx(withMain((xml) => inUnitCell(xml, '3/KH', emptied)), options()), [...SAID.slice(0, 2), '||3/KH', SAID[3]]));
  it('said once for rows that are joined, are the units of all of them', async () => {
    const read = await readDocx(withMain((xml) => inUnitCell(xml, '2/CV', emptied)), options());
    assert.deepEqual([edited(read), told(read), read.unplaced], [[], SAID, []]);
  });
  it('are copied with a row', async () =>
    only(await readDocx(withMain((xml) => xml.replace(rowWith(xml, '3/KH'), (one) => one + one.replace('3/KH', '33/KH'))), options()), [...SAID.slice(0, 3), 'huyen-hai|LĐLĐ huyện Hai|33/KH', SAID[3]]));
  it('go with a row that is deleted', async () =>
    only(await readDocx(withMain((xml) => xml.replace(rowWith(xml, '2/CV'), '')), options()), [SAID[0], ...SAID.slice(2)], ['row-gone']));
  it('stay in the data where somebody deletes their column, and that is said', async () => {
    const read = await readDocx(withMain((xml) => rowsOf(xml).filter((one) => cellsOf(one).length === 5).reduce((now, one) => now.replace(one, one.replace(cellsOf(one)[1], '')), xml)), options());
    assert.deepEqual([edited(read), told(read), read.unplaced, read.findings], [[], SAID, [], [{ code: 'place-gone', itemId: 'papers', columnId: '~unit' }]]);
  });
  it('written alone into a new row, are not lost', async () => {
    const read = await readDocx(withMain((xml) => xml.replace(rowWith(xml, '4/KH'), (one) => `${one}<w:tr>${['', 'LĐLĐ huyện Bốn', '', '', ''].map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`)), options());
    assert.deepEqual([told(read), read.unplaced.map(({ text }) => text)], [SAID, ['LĐLĐ huyện Bốn']]);
  });

  /** Of the document's own words nobody knows then that they are. */
  const loose = ({ unplaced }) => unplaced.filter(({ text }) => /huyện|Đơn vị|KH|CV/u.test(text));
  const names = SAID.map((one) => one.replace(/^[^|]*/u, ''));
  it('are read from the text where the data are gone', async () => {
    const read = await readDocx(without(file, DATA), options());
    assert.deepEqual([told(read), loose(read)], [names, []]);
    assert.deepEqual(papers(read).map(({ cells }) => cells), papers({ report }).map(({ cells }) => cells));
  });
  it('and where no place is marked any more', async () => {
    const bare = withMain((xml) => xml.replace(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/gsu, '$1').replace(/<w:bookmark(?:Start|End)[^>]*>/gu, ''), without(file, DATA));
    const read = await readDocx(bare, options());
    assert.deepEqual([told(read), loose(read)], [names, []]);
  });
});

describe('The units that rows came from, in a Word file that LibreOffice saved', { skip: !hasOffice && 'needs soffice' }, () => {
  const office = new Office();
  after(() => office.close());
  it('are no edit; and a name that was written anew there is one of its row', async () => {
    const [saved] = office.resave([file]);
    assert.deepEqual(differences(report, await readDocx(saved, options())), []);
    only(await readDocx(office.edit(file, [['replace', second.name, 'LĐLĐ thị xã Ba']]), options()), [...SAID.slice(0, 2), '|LĐLĐ thị xã Ba|3/KH', SAID[3]]);
  });
});
