/**
 * A Chromium with a profile of its own, driven by playwright-core. It is started by hand, so that it can be
 * killed as a power cut kills it, and started again on the same profile.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from '../support/browsers.mjs';

/** A plain http site as many portals are: not 127.0.0.1, which browsers treat as if it were secure. */
export const PORTAL = 'portal.example';

const LEFT_BY_A_KILL = ['SingletonLock', 'SingletonCookie', 'SingletonSocket', 'DevToolsActivePort'];

async function start(profile) {
  await Promise.all(LEFT_BY_A_KILL.map((name) => rm(join(profile, name), { force: true })));
  const words = [
    ...chromiumArguments(), '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--disable-gpu', '--lang=vi-VN', '--hide-scrollbars',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', `--host-resolver-rules=MAP ${PORTAL} 127.0.0.1`, 'about:blank',
  ];
  const child = spawn(chromiumPath(), words, { detached: true, stdio: 'ignore' });
  const portFile = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 1800; tries++) {
    const [port, path] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (path) return { child, address: `http://127.0.0.1:${port}` };
    if (child.exitCode !== null) break;
    await wait(50);
  }
  throw new Error('Chromium did not start');
}

/** @returns a browser with one window; `restart()` and `kill()` keep its profile, `close()` removes it. */
export async function openChromium() {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const downloads = await mkdtemp(join(tmpdir(), 'downloads-'));
  const self = { profile, downloads, context: undefined, page: undefined };
  let child;
  let browser;

  self.restart = async () => {
    const started = await start(profile);
    child = started.child;
    browser = await chromium.connectOverCDP(started.address);
    self.context = browser.contexts()[0];
    self.context.setDefaultTimeout(60_000);
    self.page = self.context.pages()[0] ?? (await self.context.newPage());
    const devtools = await browser.newBrowserCDPSession();
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads, eventsEnabled: true });
  };

  const gone = async (end) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    await end();
    await exited;
  };
  /** Ends every process of the browser at once, without a word to the page. */
  self.kill = () => gone(() => process.kill(-child.pid, 'SIGKILL'));
  self.close = async () => {
    await gone(async () => {
      const devtools = await browser.newBrowserCDPSession().catch(() => undefined);
      if (!devtools) return process.kill(-child.pid, 'SIGKILL');
      await devtools.send('Browser.close').catch(() => undefined);
    });
    for (const folder of [profile, downloads]) await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  await self.restart();
  return self;
}
