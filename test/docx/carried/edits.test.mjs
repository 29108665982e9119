import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sample } from '../documents.mjs';
import { Office, hasOffice } from './office.mjs';
import { blankDocx, everyKind, fileOf, hd79Tld2023, options, readDocx } from './source.mjs';

const base = sample('grassroots');
const good = await fileOf(hd79Tld2023, base);
const MAIN = 'word/document.xml';
const withMain = (bytes, change) => {
  const files = unzipSync(bytes);
  files[MAIN] = strToU8(change(strFromU8(files[MAIN])));
  return zipSync(files);
};
const edited = ({ answers, details }) => [...answers.filter(({ origin }) => origin === 'edited').map(({ itemId }) => itemId), ...details.map(({ detail }) => detail)];
const answerOf = (read, id) => read.report.answers[id]?.value;

describe('An edit made in LibreOffice', { skip: !hasOffice && 'needs soffice' }, () => {
  const office = new Office();
  after(() => office.close());

  it('is found and belongs to the right item: a number, a sentence, a paragraph, number and date of the document', async () => {
    const read = await readDocx(office.edit(good, [
      ['replace', '98 lượt nữ', '99 lượt nữ'],
      ['replace', '98', '99'],
      ['replace', 'có đại diện Ban Giám hiệu', 'có đại diện Ban Giám hiệu và Hội đồng trường'],
      ['paragraph', 'mở lớp tập huấn vào dịp hè', 'Đề nghị thêm kinh phí.'],
      ['replace', 'ngày 20 tháng 4 năm 2023', 'ngày 25 tháng 5 năm 2023'],
      ['cell', '0', '1', '0', 'Số: 17/BC-CĐCS'],
    ]), options());
    assert.deepEqual(edited(read).sort(), ['date', 'direct-members', 'direct-text', 'number', 'proposals-text']);
    assert.equal(answerOf(read, 'direct-members').parts.women.value.value, 99);
    assert.equal(read.report.document.date, '2023-05-25');
    assert.equal(read.report.document.number, '17');
    assert.match(answerOf(read, 'proposals-text'), /\nĐề nghị thêm kinh phí\.$/);
    assert.equal(read.report.id, base.id);
  });

  it('to a table is found: a new row, a cell', async () => {
    const table = office.edit(good, [['row', '2', '2', '', '2022-05-05']]);
    const read = await readDocx(table, options());
    assert.equal(edited(read).length, 1);
    const [answer] = read.answers.filter(({ origin }) => origin === 'edited');
    assert.equal(answer.answer.value.rows.length, answer.data.value.rows.length + 1);
    assert.deepEqual(answer.answer.value.rows.filter(({ rowId }) => !rowId.startsWith('made-up')), answer.data.value.rows);
  });

  it('fills a blank form', async () => {
    const blank = new Uint8Array(await (await blankDocx(everyKind, { level: 'district' })).arrayBuffer());
    const read = await readDocx(office.edit(blank, [['paragraph', 'Kể lại:', 'Đã tổ chức tốt.']]), options());
    assert.equal(answerOf(read, 'story'), 'Đã tổ chức tốt.');
    assert.equal(read.report.id, 'made-up-1');
  });
});

describe('A blank form that LibreOffice has saved', { skip: !hasOffice && 'needs soffice' }, () => {
  const office = new Office();
  after(() => office.close());
  const blank = async (level) => new Uint8Array(await (await blankDocx(hd79Tld2023, { level })).arrayBuffer());
  const levels = hd79Tld2023.levels.map(({ id }) => id);

  it('is still blank, at every level', async () => {
    for (const saved of office.resave(await Promise.all(levels.map(blank)))) {
      const read = await readDocx(saved, options());
      assert.deepEqual([read.status, read.answers, read.unplaced], ['complete', [], []]);
    }
  });

  it('gives what was written into it, and no more', async () => {
    const read = await readDocx(office.edit(await blank('grassroots'), [
      ['paragraph', 'Kết quả ban hành văn bản, kế hoạch của công đoàn cơ sở:', 'Ban hành kế hoạch số 3.'],
      ['paragraph', 'Nêu rõ kiến nghị với cơ quan', 'Đề nghị cấp tài liệu.'],
      ['cell', '1', '1', '1', '03/KH-CĐCS'],
    ]), options());
    assert.deepEqual(read.answers.map(({ itemId }) => itemId), ['documents-base-text', 'documents-base-list', 'proposals-text']);
    assert.deepEqual([answerOf(read, 'documents-base-text'), answerOf(read, 'proposals-text'), read.unplaced], ['Ban hành kế hoạch số 3.', 'Đề nghị cấp tài liệu.', []]);
  });
});

/** A change to the file's own text → what comes in. */
const only = (change) => readDocx(withMain(good, change), options());

describe('An edit to the text', () => {
  it('in an unknown shape goes to review with both values', async () => {
    const read = await only((xml) => xml.replace(/(w:tag w:val="direct-sessions".*?<w:t(?: [^>]*)?>)03/, '$1mấy'));
    const [answer] = read.answers.filter(({ itemId }) => itemId === 'direct-sessions');
    assert.deepEqual([read.status, answer.doubt, answer.answer.state, answer.data.value.value], ['review', 'contradiction', 'unparsed', 3]);
  });
  it('counts insertions that are tracked, and not deletions', async () => {
    const read = await only((xml) => xml.replace(/(w:tag w:val="direct-sessions".*?)<w:r><w:t(?: [^>]*)?>03<\/w:t><\/w:r>/, '$1<w:del w:id="1" w:author="a"><w:r><w:delText>03</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>05</w:t></w:r></w:ins>'));
    assert.deepEqual(edited(read), ['direct-sessions']);
    assert.equal(answerOf(read, 'direct-sessions').value, 5);
  });
  it('that names another issuer makes another report', async () => {
    const read = await only((xml) => xml.replace(/(w:tag w:val=":issuer".*?<w:t(?: [^>]*)?>)[^<]*/, '$1CÔNG ĐOÀN CƠ SỞ KHÁC'));
    assert.deepEqual([read.status, read.report.id, read.report.revision], ['review', 'made-up-1', 0]);
    assert.ok(read.findings.some(({ code }) => code === 'issuer-differs'));
  });
  it('that takes an answer’s place away leaves its data, and says so', async () => {
    const read = await only((xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*w:tag w:val="proposals-text#1".*?<\/w:p>/, ''));
    const [answer] = read.answers.filter(({ doubt }) => doubt);
    assert.deepEqual([answer.itemId, answer.doubt, answer.origin], ['proposals-text', 'anchor-gone', 'data']);
  });
  it('is all there is where the data are gone', async () => {
    const files = unzipSync(good);
    files['docProps/custom.xml'] = strToU8('<Properties/>');
    const read = await readDocx(zipSync(files), options());
    assert.equal(read.report.id, base.id);
    assert.ok(read.answers.every(({ origin, doubt }) => origin === 'visible' && doubt !== undefined));
    const same = read.answers.filter(({ itemId, answer }) => JSON.stringify(answer.value?.value ?? answer.value) === JSON.stringify(base.answers[itemId].value?.value ?? base.answers[itemId].value));
    assert.ok(same.length >= read.answers.length / 2, `${same.length} of ${read.answers.length}`);
  });
  it('of a copied row is a new row', async () => {
    const read = await only((xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*direct-log@2\..*?<\/w:tr>/, (row) => row + row.replace(/>42</, '>77<')));
    const rows = answerOf(read, 'direct-log').rows;
    assert.deepEqual(rows.map(({ rowId }) => rowId), ['row-1', 'row-2', 'made-up-1', 'row-3']);
    assert.equal(rows[2].cells.members.value.value, 77);
  });
  it('that deletes a row is shown', async () => {
    const read = await only((xml) => xml.replace(/<w:tr>(?:(?!<w:tr>).)*direct-log@2\..*?<\/w:tr>/, ''));
    assert.deepEqual(read.findings.filter(({ itemId }) => itemId === 'direct-log'), [{ code: 'row-gone', itemId: 'direct-log', rowId: 'row-2' }]);
    assert.deepEqual(read.findings.filter(({ code }) => code === 'sum-differs').map(({ itemId, entered, computed }) => [itemId, entered, computed]), [['direct-members', 130, 88], ['direct-feedback', 17, 14]]);
    assert.equal(answerOf(read, 'direct-log').rows.length, 2);
  });
});

/** A change to the rows of the table of meetings → what comes in. Rows: heads, three meetings, the totals. */
const rowsOf = (change) => only((xml) => {
  const at = xml.indexOf('direct-log@1.');
  const from = xml.lastIndexOf('<w:tbl>', at);
  const to = xml.indexOf('</w:tbl>', at);
  const table = xml.slice(from, to);
  const rows = table.match(/<w:tr>.*?<\/w:tr>/gsu);
  return xml.slice(0, from) + table.slice(0, table.indexOf('<w:tr>')) + change(rows).join('') + xml.slice(to);
});
const cellsOf = (row) => row.match(/<w:tc>.*?<\/w:tc>/gsu);
const withCells = (row, change) => `<w:tr>${change(cellsOf(row)).join('')}</w:tr>`;
const log = (read) => answerOf(read, 'direct-log').rows;

describe('An edit to the shape of a table', () => {
  it('that puts a column in the middle leaves its cells as not placed, each with its head', async () => {
    const read = await rowsOf((rows) => rows.map((row, i) => withCells(row, ([first, ...others]) => [first, `<w:tc><w:p><w:r><w:t>${i === 0 ? 'Chủ trì' : `Bà ${'ABCD'[i - 1]}`}</w:t></w:r></w:p></w:tc>`, ...others])));
    assert.deepEqual(log(read), base.answers['direct-log'].value.rows);
    assert.deepEqual(read.unplaced.map(({ text }) => text), ['Chủ trì: Bà A', 'Chủ trì: Bà B', 'Chủ trì: Bà C', 'Bà D']);
    assert.equal(read.status, 'review');
  });
  it('that takes a column away leaves its data, and says so', async () => {
    const read = await rowsOf((rows) => rows.map((row, i) => (i === rows.length - 1 ? row : withCells(row, (cells) => cells.toSpliced(1, 1)))));
    assert.deepEqual(log(read), base.answers['direct-log'].value.rows);
    assert.ok(read.findings.some(({ code, itemId, columnId }) => code === 'place-gone' && itemId === 'direct-log' && columnId !== undefined));
  });
  it('that joins two cells changes neither', async () => {
    const inner = (cell) => cell.replace(/^<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?/su, '').replace('</w:tc>', '');
    const read = await rowsOf((rows) => rows.with(1, withCells(rows[1], ([first, second, third, ...others]) => [first, `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${inner(second)}${inner(third)}</w:tc>`, ...others])));
    assert.deepEqual([log(read), read.unplaced], [base.answers['direct-log'].value.rows, []]);
  });
  it('that moves a row moves it', async () => {
    const read = await rowsOf(([head, one, two, ...others]) => [head, two, one, ...others]);
    assert.deepEqual(log(read).map(({ rowId }) => rowId), ['row-2', 'row-1', 'row-3']);
  });
  it('that makes a count contradict its table shows both', async () => {
    const read = await only((xml) => xml.replace(/(w:tag w:val="direct-members".*?<w:t(?: [^>]*)?>)130/, '$1131'));
    const [answer] = read.answers.filter(({ itemId }) => itemId === 'direct-members');
    assert.deepEqual([answer.doubt, answer.answer.value.value, answer.data.value.value], ['contradiction', 131, 130]);
    assert.deepEqual(read.findings, [{ code: 'sum-differs', itemId: 'direct-members', entered: 131, computed: 130 }]);
  });
});

describe('A file that lost its data', () => {
  const bare = () => zipSync({ ...unzipSync(good), 'docProps/custom.xml': strToU8('<Properties/>') });
  it('keeps who reports, as its letterhead says, and says so', async () => {
    const read = await readDocx(bare(), options());
    assert.equal(read.report.unit.superior, base.unit.superior.toLocaleUpperCase('vi'));
    assert.equal(read.report.unit.level, base.unit.level);
    assert.deepEqual(read.findings.filter(({ code }) => code === 'unit-read').map(({ level }) => level), [base.unit.level]);
  });
  it('takes the level that the host knows', async () => {
    const read = await readDocx(bare(), { ...options(), level: 'district' });
    assert.equal(read.report.unit.level, 'district');
  });
});

describe('A blank form', () => {
  it('is read with what was typed into it', async () => {
    const blank = new Uint8Array(await (await blankDocx(everyKind, { level: 'district' })).arrayBuffer());
    const fill = (xml, key, text) => xml.replace(new RegExp(`(w:(?:tag w:val|bookmarkStart w:name)="${key}".*?<w:t(?: [^>]*)?>)[^<]*`), `$1${text}`);
    const read = await readDocx(withMain(blank, (xml) => fill(fill(fill(xml, 'papers@1.number', '12/KH'), ':number', '45'), '_ur_1', 'CÔNG ĐOÀN HUYỆN A')), options());
    assert.deepEqual([answerOf(read, 'papers').rows.length, read.report.document.number, read.report.unit.name], [1, '45', 'CÔNG ĐOÀN HUYỆN A']);
  });
  it('takes what is written into a hint for the item that the hint is for', async () => {
    const blank = new Uint8Array(await (await blankDocx(hd79Tld2023, { level: 'district' })).arrayBuffer());
    const read = await readDocx(withMain(blank, (xml) => xml.replace(/(<w:t(?: [^>]*)?>)((?:(?!<\/w:t>).)*)(<\/w:t><\/w:r><\/w:p>)(?=<w:p>(?:(?!<\/w:p>).)*<w:bookmarkStart w:name="_ur_\d+" w:id="\d+"\/><w:bookmarkEnd)/gsu, (_all, open, hint, close) => `${open}${hint} Viết thêm.${close}`)), options());
    const written = read.answers.filter(({ answer }) => answer.value === 'Viết thêm.');
    assert.ok(written.length > 20, `${written.length} answers`);
    assert.deepEqual(read.answers.filter(({ answer }) => typeof answer.value === 'string' && answer.value !== 'Viết thêm.'), []);
    assert.deepEqual(read.unplaced, []);
  });
});
