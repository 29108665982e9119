import { expect } from 'chai';
import { inAppBrowser } from '../../src/submission/in-app-browser.js';

const android = 'Mozilla/5.0 (Linux; Android 13; SM-A515F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('inAppBrowser', () => {
  const is = (userAgent: string, app: string | undefined, what: string) => it(what, () => expect(inAppBrowser({ userAgent })).to.equal(app));
  is(`${android} Zalo android/23081515 ZaloTheme/light ZaloLanguage/vi`, 'Zalo', 'knows Zalo on Android');
  is(`${iphone} Mobile/15E148 Zalo iOS/513 ZaloTheme/light`, 'Zalo', 'knows Zalo on an iPhone');
  is(`${android} [FB_IAB/FB4A;FBAV/437.0.0.32.105;]`, 'Facebook', 'knows Facebook on Android');
  is(`${iphone} Mobile/21A [FBAN/FBIOS;FBAV/430.0]`, 'Facebook', 'knows Facebook on an iPhone');
  is(`${iphone} Mobile/21A [FBAN/MessengerForiOS;FBAV/430.0]`, 'Messenger', 'knows Messenger');
  is(android, '', 'knows some app’s WebView on Android');
  is(`${iphone} Mobile/15E148`, '', 'knows some app’s WebView on an iPhone');
  is(`${iphone} Version/17.0 Mobile/15E148 Safari/604.1`, undefined, 'leaves Safari alone');
  is(`${iphone} CriOS/120.0 Mobile/15E148 Safari/604.1`, undefined, 'leaves Chrome on an iPhone alone');
  is(android.replace('; wv', ''), undefined, 'leaves Chrome on Android alone');
  is('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/112.0 Chrome/106.0 Safari/537.36', undefined, 'leaves Cốc Cốc alone');
  is('Mozilla/5.0 (Windows NT 10.0; rv:115.0) Gecko/20100101 Firefox/115.0', undefined, 'leaves Firefox alone');
  it('leaves a page on the home screen alone', () => expect(inAppBrowser({ userAgent: `${iphone} Mobile/15E148`, standalone: true })).to.equal(undefined));
});
