/**
 * Which browsers this machine has. Nothing is downloaded here: see install-chromium.mjs for the one
 * case where a browser is installed.
 */
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The engines that the tests know, in the order in which they run. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** @returns {string[] | undefined} the engines that `BROWSERS=chromium,firefox` makes mandatory. */
export function demanded(text = process.env.BROWSERS) {
  const names = text?.split(',').map((name) => name.trim()).filter(Boolean) ?? [];
  const strange = names.find((name) => !ENGINES.includes(name));
  if (strange) throw new Error(`BROWSERS names "${strange}"; known are ${ENGINES.join(', ')}`);
  return names.length > 0 ? names : undefined;
}

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A browser named by an environment variable must be there: a typing error should not pass silently. */
function named(variable) {
  const path = process.env[variable];
  if (path && !runs(path)) throw new Error(`${variable} is "${path}", which cannot be run`);
  return path || undefined;
}

function inPath(...names) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))).find(runs);
}

/** Places outside PATH where installers of the other systems put things. */
function installed(macApp, ...windowsParts) {
  if (process.platform === 'darwin') return [macApp].find(runs);
  if (process.platform !== 'win32') return undefined;
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return roots.map((root) => join(root, ...windowsParts)).find(runs);
}

/** Path of a Chromium (or Chrome, or Edge), or undefined. */
export const chromiumPath = () =>
  named('CHROME_PATH') ??
  inPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge') ??
  installed('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'Google', 'Chrome', 'Application', 'chrome.exe') ??
  installed('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Microsoft', 'Edge', 'Application', 'msedge.exe');

/** Path of a Firefox, or undefined. */
export const firefoxPath = () =>
  named('FIREFOX_PATH') ??
  inPath('firefox-esr', 'firefox') ??
  installed('/Applications/Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox', 'firefox.exe');

/** What WebKitGTK needs (a driver, its MiniBrowser, and a display or Xvfb to make one), or undefined. */
export function webkitPaths() {
  if (process.platform !== 'linux') return undefined;
  const driver = named('WEBKIT_DRIVER') ?? inPath('WebKitWebDriver');
  const browser = named('WEBKIT_MINIBROWSER') ?? miniBrowser();
  const xvfb = inPath('Xvfb');
  return driver && browser && (process.env.DISPLAY || xvfb) ? { driver, browser, xvfb } : undefined;
}

function miniBrowser() {
  const homes = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'];
  for (const home of homes) {
    let entries = [];
    try {
      entries = readdirSync(home);
    } catch {
      continue; // Each distribution has only some of these folders.
    }
    const versions = entries.filter((entry) => entry.startsWith('webkit')).sort().reverse();
    const found = versions.map((version) => join(home, version, 'MiniBrowser')).find(runs);
    if (found) return found;
  }
  return undefined;
}

/** Engine → what its launcher needs; only engines that are there. */
export function browsersHere() {
  const all = { chromium: chromiumPath(), firefox: firefoxPath(), webkit: webkitPaths() };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found));
}

/** Chromium refuses to run sandboxed as root; everyone else keeps the sandbox. */
export const chromiumArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The one line to tell a person who has no browser. */
export const howToInstall = 'apt-get install -y chromium firefox-esr webkit2gtk-driver xvfb';

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify(browsersHere(), null, 2));
