/**
 * Runs tests of Web Test Runner in WebKitGTK. The test commands (sendKeys, sendMouse, setViewport) know
 * three families of browsers; this one speaks as a puppeteer page does, because that family has all of them.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { WebKitDriver } from './webkit-driver.mjs';

/** DOM key → code point, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODE_POINTS = new Map(
  Object.entries({
    Backspace: 0xe003, Tab: 0xe004, Enter: 0xe007, Shift: 0xe008, Control: 0xe009, Alt: 0xe00a, Escape: 0xe00c, PageUp: 0xe00e, PageDown: 0xe00f,
    End: 0xe010, Home: 0xe011, ArrowLeft: 0xe012, ArrowUp: 0xe013, ArrowRight: 0xe014, ArrowDown: 0xe015, Insert: 0xe016, Delete: 0xe017, Space: 0x20,
    F1: 0xe031, F2: 0xe032, Meta: 0xe03d,
  }).map(([key, code]) => [key, String.fromCharCode(code)]),
);
const BUTTONS = ['left', 'middle', 'right'];

function keyAction(type, key) {
  const value = CODE_POINTS.get(key) ?? key;
  if ([...value].length !== 1) throw new Error(`WebKit is not taught the key "${key}"`);
  return { type, value };
}
const stroke = (key) => [keyAction('keyDown', key), keyAction('keyUp', key)];
const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS.indexOf(name) });

/** The part of a puppeteer page that test commands call. */
const pageOf = (driver) => ({
  keyboard: {
    type: (text) => driver.keys([...text].flatMap(stroke)),
    press: (key) => driver.keys(stroke(key)),
    down: (key) => driver.keys([keyAction('keyDown', key)]),
    up: (key) => driver.keys([keyAction('keyUp', key)]),
  },
  mouse: {
    move: (x, y) => driver.pointer([move(x, y)]),
    click: (x, y, options) => driver.pointer([move(x, y), button('pointerDown', options), button('pointerUp', options)]),
    down: (options) => driver.pointer([button('pointerDown', options)]),
    up: (options) => driver.pointer([button('pointerUp', options)]),
    reset: () => driver.command('DELETE', '/actions'),
  },
  setViewport: ({ width, height }) => resizeViewport(driver, width, height),
});

/**
 * WebDriver sizes the window, a test means the page in it. The page hears of it a while after the driver has
 * answered, and a frame that was measured meanwhile is no frame: measured again until the page has its width.
 */
async function resizeViewport(driver, width, height) {
  for (let tries = 0; tries < 5; tries++) {
    const [frameWidth, frameHeight] = await driver.run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await driver.resize(width + frameWidth, height + frameHeight);
    for (let looks = 0; looks < 20; looks++) {
      if ((await driver.run('return innerWidth')) === width) return;
      await wait(25);
    }
  }
}

/** @param paths as `webkitPaths()` finds them */
export function webkitLauncher(paths) {
  /** @type {Promise<WebKitDriver> | undefined} */
  let starting;
  const open = new Map();
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1, // WebKitWebDriver gives one session with one window.
    async startSession(id, url) {
      starting ??= WebKitDriver.start(paths);
      const driver = await starting;
      open.set(id, { url, page: pageOf(driver) });
      await resizeViewport(driver, 800, 600); // As the other engines start each file.
      await driver.open(url);
    },
    isActive: (id) => open.has(id),
    getBrowserUrl: (id) => open.get(id)?.url,
    getPage: (id) => open.get(id)?.page,
    async stopSession(id) {
      open.delete(id);
      const driver = await starting;
      await driver.command('DELETE', '/actions').catch(() => undefined); // Keys a failed test left pressed.
      await driver.open('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit cannot be debugged from here');
    },
    async stop() {
      await (await starting?.catch(() => undefined))?.stop();
    },
  };
}
