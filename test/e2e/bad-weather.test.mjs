import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from './stage.mjs';
import { STRENGTHS, UNIT, saysItAll, writesItAll } from './story.mjs';

const theatre = stage();

describe('without a network', () => {
  it('what is typed is kept; the Word file waits for the network, and comes then', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await officer.opens(`${theatre.portal}/`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await officer.goesTo('Xem trước');
    await officer.readsThePaper();
    await officer.goesTo('Nội dung');
    const devtools = await page.context().newCDPSession(page);
    const network = (offline) => devtools.send('Network.emulateNetworkConditions', { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await devtools.send('Network.enable');
    await network(true);
    await writesItAll(officer);
    await officer.isToldItIsSaved();
    await officer.goesTo('Xem trước');
    await officer.button('Tải bản Word').click();
    await officer.sees(/Chưa tạo được tệp Word/);
    await network(false);
    assert.deepEqual(saysItAll((await officer.downloadsWord()).text), []);
    await page.reload();
    await officer.goesTo('Nội dung');
    assert.equal(await officer.reads(STRENGTHS[0]), STRENGTHS[1]);
  });
});

describe('where a file can\'t leave: downloads, share, print and clipboard dead, as in the browser of an app', () => {
  it('the desk says so before the first key, gives its address, and the report as text at the end', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.setUserAgentOverride', {
      userAgent: 'Mozilla/5.0 (Linux; Android 12; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0 Mobile Safari/537.36 Zalo android/22010 ZaloTheme/light ZaloLanguage/vi',
    });
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'deny' }).catch(() => undefined);
    await page.addInitScript(() => {
      window.print = () => undefined;
      document.execCommand = () => false;
      for (const name of ['share', 'canShare', 'clipboard']) Object.defineProperty(navigator, name, { value: undefined });
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await officer.opens(`${theatre.portal}/`);
    await officer.sees(/đang mở trong ứng dụng Zalo/);
    assert.equal(await officer.desk.getByLabel('Địa chỉ trang này').inputValue(), `${theatre.portal}/`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await writesItAll(officer);
    await officer.goesTo('Gửi');
    const text = await officer.desk.getByRole('textbox', { name: 'Báo cáo dạng chữ' }).inputValue();
    assert.deepEqual(saysItAll(text), []);
  });
});

describe('where nothing can be stored', () => {
  it('the form works, says plainly that nothing is kept, and offers a copy', async () => {
    const { officer } = theatre;
    const page = await theatre.fresh();
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
    await officer.opens(`${theatre.portal}/`);
    await officer.choosesUnit(UNIT.query, UNIT.name);
    await officer.types(...STRENGTHS);
    await officer.sees(/Trình duyệt này không cho lưu/);
    assert.equal(await officer.reads(STRENGTHS[0]), STRENGTHS[1]);
    await officer.button('Tải bản sao').waitFor();
  });
});
