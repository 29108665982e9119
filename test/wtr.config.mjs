/**
 * Unit and element tests in real browsers. `BROWSERS=chromium,firefox,webkit` makes each of them mandatory;
 * unset, every engine that is installed runs, and of a call with `--files` (someone working on one room)
 * only the first of them.
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { ENGINES, browsersHere, chromiumArguments, demanded, howToInstall } from './support/browsers.mjs';
import { browserReporter } from './support/browser-reporter.mjs';
import { lawsInTime } from './support/laws-in-time.mjs';
import { webkitLauncher } from './support/webkit-launcher.mjs';

const UNHURRIED = { 'dom.min_background_timeout_value': 4, 'dom.timeout.enable_budget_timer_throttling': false, 'layout.throttled_frame_rate': 60 };

const launchers = {
  // --lang: Intl and <input> speak as in the office, on any machine.
  chromium: (executablePath) => chromeLauncher({ launchOptions: { executablePath, args: [...chromiumArguments(), '--lang=vi-VN', '--disable-gpu'] } }),
  // One page at a time, and no slowing of pages behind another: Firefox lets a hidden page's timers wait for seconds.
  firefox: (executablePath) => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: UNHURRIED } }),
  webkit: webkitLauncher,
};

function launchersToRun() {
  const here = browsersHere();
  const wanted = demanded();
  const missing = (wanted ?? ENGINES).filter((engine) => !here[engine]);
  if (wanted && missing.length > 0) throw new Error(`BROWSERS asks for ${missing.join(', ')}: not installed. ${howToInstall}`);
  if (Object.keys(here).length === 0) throw new Error(`No browser found. On Debian: ${howToInstall}. Elsewhere set CHROME_PATH or FIREFOX_PATH.`);
  const found = (wanted ?? ENGINES).filter((engine) => here[engine]);
  const running = !wanted && process.argv.includes('--files') ? found.slice(0, 1) : found;
  for (const engine of missing) console.log(`${engine}: not installed, skipped`);
  if (running.length < found.length) console.log(`Only ${running.join(', ')}; set BROWSERS=${found.join(',')} for all.`);
  return running.map((engine) => launchers[engine](here[engine]));
}

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [lawsInTime(), esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022' })],
  browsers: launchersToRun(),
  reporters: [browserReporter()],
  staticLogging: true,
  concurrentBrowsers: 1,
  concurrency: 2,
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 600_000,
  // A busy machine is the normal case here: a slow test is not a failed one.
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
};
