/** The command `union-report gather` and the three lines that do its job, on what is published. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createReport, parseReport, serializeReport } from 'union-report';
import { consolidate, eachReport, readReports } from 'union-report/consolidation';
import { exportDocx, importDocx } from 'union-report/docx';
import { hd79Tld2023 as outline } from 'union-report/schema';
import { manifest, root } from '../support/manifest.mjs';

const province = { id: 'tinh-a', level: 'province', name: 'Liên đoàn Lao động tỉnh A' };
const districts = ['Một', 'Hai', 'Ba'].map((name, i) => ({ id: `huyen-${i + 1}`, level: 'intermediate', name: `Liên đoàn Lao động huyện ${name}`, parentId: 'tinh-a' }));
const directory = { units: [province, ...districts] };
const given = (value, text = String(value)) => ({ state: 'given', value: { value, text } });

function report(i, sessions, more = {}) {
  const { id, level, name } = districts[i];
  const made = createReport(outline, { id: `report-${i + 1}`, now: new Date('2023-05-20T00:00:00Z'), unit: { id, level, name, superior: province.name }, document: { date: '2023-05-20' } });
  return { ...made, answers: { 'direct-sessions': given(sessions), 'direct-text': { state: 'given', value: 'Đã tổ chức nhiều cuộc đối thoại.' } }, ...more };
}
const bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer());
const docxOf = async (one) => bytesOf(await exportDocx(outline, one));
const jsonOf = (one) => JSON.stringify(serializeReport(one));

/** As another program leaves a document: its text is read again. */
function savedAgain(bytes, change = (xml) => xml) {
  const files = unzipSync(bytes);
  return zipSync({ ...files, 'word/document.xml': strToU8(change(strFromU8(files['word/document.xml']).replaceAll('<w:r>', '<w:r w:rsidRPr="00B52F1C">'))) });
}

let folder;
const inFolder = (...path) => join(folder, ...path);
const put = (path, content) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(inFolder(path), content);
};
/** Runs the command as npx does. */
function run(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, manifest.bin['union-report']), ...words], { encoding: 'utf8', cwd: folder, env: { ...process.env, LANG: 'vi_VN.UTF-8', LC_ALL: '' } });
  return { status, stdout, stderr };
}
const gather = (from, ...words) => run('gather', from, '--outline', outline.id, '--unit', 'tinh-a', '--directory', 'danh-ba.json', ...words);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gather-'));
  put('danh-ba.json', JSON.stringify(directory));
  put('tot/mot.docx', await docxOf(report(0, 12)));
  put('tot/xa/hai.json', jsonOf(report(1, 30)));
  put('lan/mot.docx', await docxOf(report(0, 12)));
  put('lan/mot (1).docx', readFileSync(inFolder('lan/mot.docx')));
  put('lan/mot-moi.docx', await docxOf({ ...report(0, 15), revision: 2 }));
  put('lan/hai.json', jsonOf(report(1, 30)));
  put('lan/anh.jpg', 'not read');
  put('lan/hong.docx', readFileSync(inFolder('lan/mot.docx')).subarray(0, 3000));
  put('lan/la.json', jsonOf({ ...report(2, 7), id: 'of-nobody', unit: { name: 'Công ty Lạ' } }));
});
after(() => rmSync(folder, { recursive: true }));

describe('three lines of Node', () => {
  it('make the report of the level above of files', async () => {
    const files = [{ name: 'mot.docx', bytes: await docxOf(report(0, 12)) }, new File([jsonOf(report(1, 30))], 'hai.json')];
    const reports = await readReports(files);
    const { report: made, gathering } = consolidate(outline, reports, { unit: province, directory });
    const document = await exportDocx(outline, made);

    assert.equal(gathering.counts.counted, 2);
    assert.deepEqual(gathering.units.map(({ key, status }) => `${key} ${status}`), ['huyen-1 reported', 'huyen-2 reported', 'huyen-3 missing']);
    const again = await importDocx(document, { outlines: [outline], newId: () => 'new' });
    assert.equal(again.status, 'complete', 'the next level reads it without a question');
    assert.deepEqual(again.report.answers['direct-sessions'], given(42));
    assert.deepEqual(again.report.sources.map(({ reportId }) => reportId), ['report-1', 'report-2']);
  });
  it('read a folder one file at a time, and name what vanishes', async () => {
    async function* files() {
      yield { name: 'a.json', size: 5, read: async () => new TextEncoder().encode(jsonOf(report(0, 1))) };
      yield { name: 'b.json', size: 5, read: () => Promise.reject(new Error('gone')) };
      yield new Blob(['{']);
    }
    const read = [];
    for await (const { names, read: { status, findings } } of eachReport(files())) read.push([names[0], status, findings[0]?.code]);
    assert.deepEqual(read, [['a.json', 'complete', undefined], ['b.json', 'failed', 'file-changed'], ['', 'failed', 'not-json']]);
  });
});

describe('union-report gather', () => {
  it('writes the report in each format, and exits with 0 where all count', () => {
    const { status, stdout, stderr } = gather('tot', '--out', 'ra/a.docx', '--out', 'ra/a.json', '--out=ra/a.csv', '--out', 'ra/a.xlsx');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^2 tệp: 2 được tính, 0 cần xem lại, 0 trùng, 0 không tính\.\n1 đơn vị chưa có báo cáo:\n1\. Liên đoàn Lao động huyện Ba\n$/);
    assert.ok(statSync(inFolder('ra/a.docx')).size > 5000);
    const json = parseReport(outline, readFileSync(inFolder('ra/a.json'), 'utf8'));
    assert.deepEqual([json.status, json.report.answers['direct-sessions']], ['complete', given(42)]);
    assert.match(readFileSync(inFolder('ra/a.csv'), 'utf8'), /^\ufeffĐơn vị;.*\r\nLiên đoàn Lao động huyện Hai;30.*\r\nLiên đoàn Lao động huyện Một;12.*\r\nTổng cộng;42/);
    const sheets = unzipSync(readFileSync(inFolder('ra/a.xlsx')));
    assert.match(strFromU8(sheets['xl/worksheets/sheet1.xml']), /<v>42<\/v>/);
    assert.match(strFromU8(sheets['xl/sharedStrings.xml']), /xa\/hai\.json/);
    const { ok, errors } = JSON.parse(execFileSync(join(root, 'node_modules', '.bin', 'ooxml-validator'), [inFolder('ra/a.xlsx')], { encoding: 'utf8' }));
    assert.ok(ok, `by Microsoft's rules: ${JSON.stringify(errors)}`);
  });
  it('writes what each unit gave behind the document where it is asked to, and the next level reads that without a question', async () => {
    const { status, stderr } = gather('tot', '--out', 'ra/phu-luc.docx', '--appendix');
    assert.equal(status, 0, stderr);
    const bytes = readFileSync(inFolder('ra/phu-luc.docx'));
    const text = strFromU8(unzipSync(bytes)['word/document.xml']).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    assert.match(text, /SỐ LIỆU CỦA CÁC ĐƠN VỊ .* 1 Liên đoàn Lao động huyện Hai 30 2 Liên đoàn Lao động huyện Một 12 Tổng cộng 42/);
    for (const document of [bytes, savedAgain(bytes), savedAgain(bytes, (xml) => xml.replace('Lưu: VT', 'Lưu: VT, TG'))]) {
      const read = await importDocx(document, { outlines: [outline], newId: () => 'new' });
      assert.deepEqual([read.status, read.unplaced, read.report.answers['direct-sessions']], ['complete', [], given(42)]);
    }
  });
  it('gives the same bytes for the same files', () => {
    gather('tot', '--out', 'ra/1.docx', '--out', 'ra/1.json');
    gather('tot', '--out', 'ra/2.docx', '--out', 'ra/2.json');
    for (const kind of ['docx', 'json']) assert.ok(readFileSync(inFolder(`ra/1.${kind}`)).equals(readFileSync(inFolder(`ra/2.${kind}`))), kind);
  });
  it('names every file that does not count, and exits with 2', () => {
    const { status, stdout } = gather('lan', '--out', 'ra/b.json');
    assert.equal(status, 2);
    assert.match(stdout, /^7 tệp: 2 được tính, 1 cần xem lại, 2 trùng, 2 không tính\./);
    for (const line of [/anh\.jpg \| không đọc được/, /hong\.docx \| không đọc được/, /la\.json \| Công ty Lạ \| chưa biết của đơn vị nào/, /mot\.docx \| .*bản cũ hơn \(mot-moi\.docx\)|mot \(1\)\.docx \| .*bản cũ hơn \(mot-moi\.docx\)/, /trùng hoàn toàn với tệp khác/]) assert.match(stdout, line);
    assert.deepEqual(JSON.parse(readFileSync(inFolder('ra/b.json'), 'utf8')).answers['direct-sessions'], given(45));
  });
  it('follows what the clerk decided', async () => {
    const [{ fileId }] = await readReports([{ name: 'la.json', bytes: readFileSync(inFolder('lan/la.json')) }]);
    put('quyet-dinh.json', JSON.stringify({ files: { [fileId]: { unitId: 'huyen-3' } } }));
    const { status, stdout } = gather('lan', '--decisions', 'quyet-dinh.json', '--out', 'ra/c.json');
    assert.equal(status, 2);
    assert.match(stdout, /3 được tính, 0 cần xem lại/);
    assert.deepEqual(JSON.parse(readFileSync(inFolder('ra/c.json'), 'utf8')).answers['direct-sessions'], given(52));
  });
  it('writes nothing where nothing counts, and exits with 3', () => {
    put('trong/anh.png', '');
    assert.equal(gather('trong', '--out', 'ra/d.json').status, 3);
    assert.throws(() => statSync(inFolder('ra/d.json')));
  });
  it('says what is wrong with its words, and exits with 1', () => {
    const says = (pattern, ...words) => {
      const { status, stderr } = run('gather', ...words);
      assert.equal(status, 1, words.join(' '));
      assert.match(stderr, pattern);
    };
    says(/Thiếu --unit/, 'tot', '--outline', outline.id, '--out', 'a.docx');
    says(/--nothing/, 'tot', '--nothing', 'x');
    says(/Không có đề cương “none”/, 'tot', '--outline', 'none', '--unit', 'A', '--out', 'a.docx');
    says(/Không biết ghi “a\.pdf”/, 'tot', '--outline', outline.id, '--unit', 'A', '--out', 'a.pdf');
    says(/không có đơn vị “nowhere”/, 'tot', '--outline', outline.id, '--unit', 'nowhere', '--directory', 'danh-ba.json', '--out', 'a.json');
    says(/Không đọc được “nirgends”/, 'nirgends', '--outline', outline.id, '--unit', 'A', '--out', 'a.json');
  });
  it('helps in Vietnamese and in English', () => {
    assert.match(run('--help').stdout, /Mã thoát/);
    const english = run('gather', '--help', '--lang', 'en');
    assert.equal(english.status, 0);
    assert.match(english.stdout, /Exit codes/);
  });
  it('exits with 4 where a result can not be written', () => assert.equal(gather('tot', '--out', 'danh-ba.json/x.json').status, 4));
});
