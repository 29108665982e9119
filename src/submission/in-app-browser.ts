/** As much of `navigator` as tells where a page runs. */
export interface BrowserSigns {
  readonly userAgent: string;
  /** iOS: opened from the home screen, which is no in-app browser though it looks like one. */
  readonly standalone?: boolean;
}

const APPS: readonly (readonly [RegExp, string])[] = [
  [/\bzalo/i, 'Zalo'],
  [/\bOrca-Android|MessengerForiOS|FBAN\/Messenger/, 'Messenger'],
  [/FBAN|FBAV|FB_IAB|FBIOS/, 'Facebook'],
  [/Instagram/, 'Instagram'],
  [/BytedanceWebview|musical_ly|TikTok|trill_/i, 'TikTok'],
  [/MicroMessenger/, 'WeChat'],
  [/\bLine\//, 'Line'],
  [/Viber/i, 'Viber'],
  [/\bGSA\//, 'Google'],
];

/**
 * The app in whose built-in browser a page runs, or `''` when it is some app without a name known here.
 * There downloads, sharing and printing may do nothing and say nothing. `undefined`: a browser of its own.
 */
export function inAppBrowser({ userAgent, standalone }: BrowserSigns): string | undefined {
  const app = APPS.find(([sign]) => sign.test(userAgent))?.[1];
  if (app) return app;
  // Android's WebView says "wv". Apple's says nothing, but leaves out the "Safari/" that all its browsers have.
  if (/Android.+; wv\)/.test(userAgent)) return '';
  if (/\b(iPhone|iPad|iPod)\b/.test(userAgent) && /AppleWebKit/.test(userAgent) && !/Safari\//.test(userAgent) && !standalone) return '';
  return undefined;
}
