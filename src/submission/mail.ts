import type { Outline } from '../outline/outline.js';
import { recipientOf } from '../report/recipients.js';
import type { UnionReport } from '../report/union-report.js';

/** An e-mail that carries a report, to be sent by the officer's own hand. Its file is attached by hand, too. */
export interface Mail {
  /** Empty where nobody has named an address. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** What to attach. */
  readonly fileName: string;
}

/** The e-mail for a report. In Vietnamese always: it goes from one union office to another. */
export function reportMail(outline: Outline, report: UnionReport, fileName: string): Mail {
  const { unit, document: details } = report;
  const { lines, email = '' } = recipientOf(outline, unit);
  const to = (details.addressees ?? lines).join('; ');
  const number = details.number && details.symbol ? ` số ${details.number}/${details.symbol}` : '';
  const subject = details.subject ?? outline.subject;
  return {
    to: email,
    subject: `${unit.shortName ?? unit.name}: Báo cáo ${lowerFirst(subject)}`,
    body: [
      ...(to ? [`Kính gửi: ${to}`, ''] : []),
      `${unit.name} xin gửi Báo cáo${number} ${lowerFirst(subject)} (tệp đính kèm: ${fileName}).`,
      '',
      'Trân trọng.',
    ].join('\n'),
    fileName,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** RFC 6068: everything percent-encoded, lines end in CRLF. */
export const mailtoUrl = ({ to, subject, body }: Mail): string =>
  `mailto:${address(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;

/** Gmail's page for a new e-mail, filled in. */
export const gmailUrl = ({ to, subject, body }: Mail): string =>
  `https://mail.google.com/mail/?view=cm&fs=1&to=${encodeURIComponent(to)}&su=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** "@" and the comma between addresses stay as they are; some mail programs do not decode them. */
const address = (to: string): string => encodeURIComponent(to).replace(/%40/g, '@').replace(/%2C/g, ',');
