import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sample } from '../documents.mjs';
import { blankDocx, fileOf, hd79Tld2023, options, readDocx } from './source.mjs';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = 'word/document.xml';
const note = (...texts) => texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');

/** A file with notes in it, of which its text has a mark. */
function withNotes(bytes, { feet = [], ends = [] }) {
  const files = unzipSync(bytes);
  // A mark alone is no word of the text.
  files[MAIN] = strToU8(strFromU8(files[MAIN]).replace('</w:p><w:sectPr', '<w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:sectPr').replace('</w:body>', '<!-- --></w:body>'));
  files['word/footnotes.xml'] = strToU8(`<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${feet.map((texts, id) => `<w:footnote w:id="${id + 1}">${note(...texts)}</w:footnote>`).join('')}</w:footnotes>`);
  files['word/endnotes.xml'] = strToU8(`<w:endnotes ${W}>${ends.map((texts, id) => `<w:endnote w:id="${id + 1}">${note(...texts)}</w:endnote>`).join('')}</w:endnotes>`);
  return zipSync(files);
}
const typed = (...texts) => zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  [MAIN]: strToU8(`<w:document ${W}><w:body>${note(...texts)}</w:body></w:document>`),
});
const left = ({ unplaced }) => unplaced.map(({ text }) => text);

describe('What stands in footnotes and endnotes', () => {
  it('is listed behind the text of our own file, and nothing else of it is taken for changed', async () => {
    const read = await readDocx(withNotes(await fileOf(hd79Tld2023, sample('grassroots')), { feet: [['Số liệu đến 30/4.'], ['Theo báo cáo quý I.', 'Chưa kiểm tra.']], ends: [['Phòng Tuyên giáo.']] }), options());
    assert.deepEqual(left(read), ['Số liệu đến 30/4.', 'Theo báo cáo quý I.', 'Chưa kiểm tra.', 'Phòng Tuyên giáo.']);
    assert.deepEqual(read.answers.filter(({ origin }) => origin === 'edited'), []);
    assert.ok(read.unplaced.every(({ paragraph }, at, all) => paragraph > (all[at - 1]?.paragraph ?? 1)));
  });
  it('is listed where a blank form was filled in', async () =>
    assert.deepEqual(left(await readDocx(withNotes(new Uint8Array(await (await blankDocx(hd79Tld2023, { level: 'grassroots' })).arrayBuffer()), { feet: [['Ước tính.']] }), options())), ['Ước tính.']));
  it('is listed behind a report that somebody typed', async () => {
    const file = typed('I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI THỰC HIỆN', '1. Công tác chỉ đạo', 'Ban Thường vụ đã ban hành kế hoạch triển khai chương trình truyền thông.', 'IV. ĐỀ XUẤT, KIẾN NGHỊ', 'Đề nghị cấp kinh phí.');
    const [without, read] = [await readDocx(file, options()), await readDocx(withNotes(file, { feet: [['Số liệu ước tính.']] }), options())];
    assert.deepEqual(left(read), [...left(without), 'Số liệu ước tính.']);
    assert.deepEqual(read.answers, without.answers);
  });
  it('makes nothing worse where it cannot be read', async () => {
    const files = unzipSync(withNotes(await fileOf(hd79Tld2023, sample('grassroots')), { feet: [['x']] }));
    assert.deepEqual(left(await readDocx(zipSync({ ...files, 'word/footnotes.xml': strToU8('<!DOCTYPE x><a/>') }), options())), []);
  });
});
