import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostPage, stage } from './stage.mjs';
import { UNIT, writesItAll } from './story.mjs';

/** One of everything that a portal is made of; each carries the mark by which it is found again. */
const PROBES = `
<header class="header"><h1>H1</h1><h2>H2</h2><h3>H3</h3><nav class="nav"><ul class="menu"><li>mục</li></ul><ol><li>thứ</li></ol></nav></header>
<div class="container"><div class="row"><div class="col card">thẻ</div></div><p>đoạn <a href="#">liên kết</a> <b>đậm</b> <em>nghiêng</em> <small>nhỏ</small> <code>mã</code></p>
<table class="table"><thead><tr><th>cột</th></tr></thead><tbody><tr><td>ô</td></tr></tbody></table>
<label class="label">nhãn <input class="input"></label><textarea class="field"></textarea><select><option>một</option></select>
<button type="button" class="btn button primary">nút</button><input type="checkbox"><fieldset><legend>nhóm</legend></fieldset>
<div class="hidden">ẩn</div><div class="item page root">như tên của ta</div><details open><summary>mở</summary></details><blockquote>trích</blockquote><pre>dòng</pre><hr><dialog open>hộp</dialog></div>`;
const HOST_STYLE = '<style>body{font:15px/1.4 Arial;color:#123}.btn{padding:3px 9px}.hidden{display:none}h1{font-size:24px}</style>';
const DESK = '<union-report-desk outline="hd79-tld-2023" directory-src="/schema/directory.sample.json"></union-report-desk>';
const MODULE = '<script type="module" src="/dist/cdn/union-report.js"></script>';
const CLASSIC = '<script src="/dist/cdn/union-report.classic.js"></script>';

const theatre = stage({
  '/alone': hostPage(PROBES, HOST_STYLE),
  '/with': hostPage(PROBES + DESK, HOST_STYLE + MODULE),
  '/classic': hostPage(PROBES + DESK, HOST_STYLE + CLASSIC),
});

/** Keys of dependencies; the classic script adds its one name. */
const KNOWN_GLOBALS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** Every property of every probe. */
const looks = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, header *, .container, .container *')].map((one) => {
      const style = getComputedStyle(one);
      return { name: `${one.localName}.${one.className}`, style: Object.fromEntries([...style].map((property) => [property, style.getPropertyValue(property)])) };
    }),
  );
const globals = (page) => page.evaluate(() => Reflect.ownKeys(window).map(String));

/** Counts what stays behind: listeners on what outlives an element, intervals, channels. */
const WATCH = () => {
  const alive = new Map();
  const change = (what, by) => alive.set(what, (alive.get(what) ?? 0) + by);
  const outlives = (target) => target === window || target === document || !(target instanceof Node);
  const told = new WeakMap();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const keyOf = (type, options) => `${type}/${typeof options === 'boolean' ? options : Boolean(options?.capture)}`;
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    const target = this ?? window;
    // The tools that drive this page listen too; what is ours comes from our files.
    if (listener && outlives(target) && new Error().stack.includes('/dist/cdn/')) {
      const own = told.get(target) ?? told.set(target, new Map()).get(target);
      const set = own.get(keyOf(type, options)) ?? own.set(keyOf(type, options), new Set()).get(keyOf(type, options));
      const name = target === window ? 'window' : target === document ? 'document' : target.constructor.name;
      if (!set.has(listener) && /^(window|document|MediaQueryList|BroadcastChannel|VisualViewport|ResizeObserver)$/.test(name)) {
        set.add(listener);
        change(`${name} ${type}`, 1);
        options?.signal?.addEventListener('abort', () => set.delete(listener) && change(`${name} ${type}`, -1));
      }
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    const target = this ?? window;
    const name = target === window ? 'window' : target === document ? 'document' : target.constructor.name;
    if (told.get(target)?.get(keyOf(type, options))?.delete(listener)) change(`${name} ${type}`, -1);
    return removeEventListener.call(target, type, listener, options);
  };
  const { setInterval: set, clearInterval: clear } = window;
  const intervals = new Set();
  window.setInterval = (...words) => {
    const id = set(...words);
    intervals.add(id);
    return id;
  };
  window.clearInterval = (id) => (intervals.delete(id), clear(id));
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name) {
      super(name);
      change('BroadcastChannel', 1);
    }
    close() {
      change('BroadcastChannel', -1);
      super.close();
    }
  };
  globalThis.leftBehind = () => ({ ...Object.fromEntries([...alive].filter(([, count]) => count > 0)), ...(intervals.size > 0 && { intervals: intervals.size }) });
};

for (const [name, path, own] of [['the ES module', '/with', []], ['the classic script', '/classic', ['UnionReport']]])
  describe(`as a guest, ${name}`, () => {
    it('changes no style of its host, adds no global and asks nobody else for anything, over the whole job', async () => {
      const { officer } = theatre;
      let page = await theatre.fresh();
      await page.goto(`${theatre.portal}/alone`);
      const before = await looks(page);
      const globalsBefore = await globals(page);
      assert.ok(before.length >= 34, `${before.length} probes`);
      page = await theatre.fresh();
      theatre.requests.length = 0;
      await officer.opens(theatre.portal + path);
      await officer.choosesUnit(UNIT.query, UNIT.name);
      await writesItAll(officer);
      await officer.goesTo('Xem trước');
      await officer.readsThePaper();
      await officer.downloadsWord();
      const after = await looks(page);
      const changed = after.flatMap(({ name: probe, style }, n) => Object.keys(style).filter((property) => style[property] !== before[n].style[property]).map((property) => `${probe} ${property}`));
      assert.deepEqual(changed, []);
      assert.deepEqual((await globals(page)).filter((key) => !globalsBefore.includes(key) && !KNOWN_GLOBALS.includes(key) && !own.includes(key)), []);
      const asked = theatre.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => new URL(url)).filter(({ host, pathname }) => host !== new URL(theatre.portal).host || !/^\/(with|classic|dist\/cdn\/union-report[\w.-]*\.js|schema\/directory\.sample\.json)$/.test(pathname));
      assert.deepEqual(asked.map(String), []);
      assert.deepEqual(theatre.complaints, []);
    });

    it('leaves no listener, interval or channel behind when it is taken away', async () => {
      const { officer } = theatre;
      const page = await theatre.fresh();
      await page.addInitScript(WATCH);
      await officer.opens(theatre.portal + path);
      await officer.choosesUnit(UNIT.query, UNIT.name);
      await writesItAll(officer);
      assert.notDeepEqual(await page.evaluate(() => globalThis.leftBehind()), {}, 'the watch sees nothing');
      await page.evaluate(() => document.querySelector('union-report-desk').remove());
      await page.waitForFunction(() => Object.keys(globalThis.leftBehind()).length === 0).catch(() => undefined);
      assert.deepEqual(await page.evaluate(() => globalThis.leftBehind()), {});
      assert.deepEqual(theatre.complaints, []);
    });
  });
