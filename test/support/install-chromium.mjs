/** Puts a Chromium onto a bare Debian or Ubuntu, where that can be done; else says what to run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browsersHere, chromiumPath, howToInstall } from './browsers.mjs';

const apt = (...words) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Sees to it that there is a browser, if it can. */
export function ensureBrowser() {
  if (Object.keys(browsersHere()).length > 0) return;
  const allowed = !process.env.UNION_REPORT_NO_INSTALL && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!allowed) {
    console.log(`No browser found. Install one: ${process.platform === 'linux' ? howToInstall : 'Chrome, Edge or Firefox'}, or set CHROME_PATH.`);
    return;
  }
  console.log('No browser found: installing Chromium by apt-get (UNION_REPORT_NO_INSTALL=1 keeps me from it)');
  apt('update', '-q');
  for (const name of ['chromium', 'chromium-browser']) if (!chromiumPath()) apt('install', '-y', '-q', '--no-install-recommends', name);
  if (!chromiumPath()) console.log(`Chromium could not be installed. By hand: ${howToInstall}`);
}
