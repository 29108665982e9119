import type { Words } from '../vi/index.js';

export const drafts: Words['drafts'] = {
  saved: (time) => `Saved on this device at ${time}`,
  savedOn: (time, date) => `Saved on this device at ${time} on ${date}`,
  saving: 'Saving…',
  notKept: {
    chosen: 'This page keeps no drafts – download a copy before you close it',
    missing: 'This browser does not let us save – download a copy',
    refused: 'This browser does not let us save – download a copy',
    'no-answer': 'The browser’s storage does not respond, so nothing is saved – download a copy',
    blocked: 'Another tab has an older version of this page open, so nothing is saved – download a copy, close that tab, then reload',
    newer: 'There is a newer version of this page, so this one cannot go on saving – download a copy, then reload',
  },
  full: 'This device has no room left. Your text is still on the page and will be saved when there is room – download a copy',
  failed: 'Not saved yet; the page will try again. Your text is still here – please do not close the page',
  editedTwice: 'This was changed in two tabs at once. The later change is in the report, the other is kept here.',
  corrupt: 'A part of the draft on this device is damaged. What is left of it is kept here; the other parts are not affected.',
};
