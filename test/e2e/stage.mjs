/** A browser and a server for one file of tests, and what each test wants of them. */
import { after, before, beforeEach } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { PORTAL, openChromium } from './chromium.mjs';
import { Officer } from './officer.mjs';

/** The two lines that a site puts into a page, and what a page has around them. */
export const hostPage = (body, head = '<script type="module" src="/dist/cdn/union-report.js"></script>') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cổng thông tin</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body></html>`;

export const TWO_LINES = hostPage('<union-report-desk outline="hd79-tld-2023" directory-src="/schema/directory.sample.json"></union-report-desk>');

/**
 * Sets up a file of tests. The members are there when tests run: `browser`, `officer`, `local` and `portal`
 * (addresses without a slash at the end; the portal's is plain http), and `complaints`: what a page said on
 * its console as an error, or threw, since the test began.
 */
export function stage(pages = {}) {
  const self = { complaints: [], requests: [] };
  const listen = (page) => {
    page.on('pageerror', (error) => self.complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && self.complaints.push(message.text()));
    page.on('request', (request) => self.requests.push(request.url()));
  };

  before(async () => {
    self.server = await serve(0, { '/': TWO_LINES, ...pages });
    self.local = self.server.address;
    self.portal = `http://${PORTAL}:${self.server.port}`;
    self.browser = await openChromium();
    self.officer = new Officer(self.browser);
    self.browser.context.on('page', listen);
    self.browser.context.pages().forEach(listen);
  });
  after(async () => {
    await self.browser?.close();
    await self.server?.stop();
  });
  beforeEach(() => {
    self.complaints.length = 0;
    self.requests.length = 0;
  });

  /** A new window without anything of the one before: no drafts, no place. */
  self.fresh = async ({ width = 1280, height = 900, origins = [self.local, self.portal] } = {}) => {
    const page = await self.browser.context.newPage();
    const devtools = await self.browser.context.newCDPSession(page);
    for (const origin of origins) await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    for (const other of self.browser.context.pages()) if (other !== page) await other.close();
    await page.setViewportSize({ width, height });
    self.browser.page = page;
    return page;
  };
  return self;
}
