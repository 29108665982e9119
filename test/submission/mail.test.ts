import { expect } from 'chai';
import fc from 'fast-check';
import { gmailUrl, mailtoUrl, reportMail, type Mail } from '../../src/submission/mail.js';
import type { Outline } from '../../src/outline/outline.js';
import type { UnionReport } from '../../src/report/union-report.js';

const outline = {
  subject: 'Kết quả triển khai Chương trình số 01/CTr-BCH',
  recipients: [
    { levels: ['tinh'], to: { name: 'Tổng Liên đoàn Lao động Việt Nam', through: 'Ban Tuyên giáo' }, email: 'ban@tld.example' },
    { to: 'superior' },
  ],
} as unknown as Outline;
const unit = { name: 'Liên đoàn Lao động tỉnh Nghệ An', shortName: 'LĐLĐ tỉnh Nghệ An', level: 'tinh' };
const report = { unit, document: { number: '12', symbol: 'BC-LĐLĐ' } } as unknown as UnionReport;
const mail = reportMail(outline, report, 'bao-cao.docx');

describe('reportMail', () => {
  it('says who sends what', () => expect(mail.subject).to.equal('LĐLĐ tỉnh Nghệ An: Báo cáo kết quả triển khai Chương trình số 01/CTr-BCH'));
  it('greets the recipient and names the file to attach', () => {
    expect(mail.body.split('\n')[0]).to.equal('Kính gửi: Tổng Liên đoàn Lao động Việt Nam (qua Ban Tuyên giáo)');
    expect(mail.body).to.include('Báo cáo số 12/BC-LĐLĐ kết quả').and.to.include('bao-cao.docx');
  });
  it('goes to the e-mail that the outline names for the level', () => expect(mail.to).to.equal('ban@tld.example'));
  it('greets whom the officer wrote as addressee', () =>
    expect(reportMail(outline, { ...report, document: { addressees: ['LĐLĐ huyện'] } }, 'a.docx').body).to.match(/^Kính gửi: LĐLĐ huyện\n/));
  it('has no hole where the number is not known', () => expect(reportMail(outline, { ...report, document: {} }, 'a.docx').body).to.include('Báo cáo kết quả').and.not.to.match(/undefined| {2}/));
});

describe('links', () => {
  const anyMail = fc.record({ to: fc.emailAddress(), subject: fc.string({ unit: 'grapheme' }), body: fc.string({ unit: 'grapheme' }), fileName: fc.constant('a.docx') });
  const read = (search: string, { to, subject, body }: { to: string; subject: string; body: string }) => {
    const params = new Map(search.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]));
    return { to: params.get(to), subject: params.get(subject), body: params.get(body) };
  };
  it('mailto carries subject and body unharmed', () => fc.assert(fc.property(anyMail, (one: Mail) => {
    const [address, search = ''] = mailtoUrl(one).slice('mailto:'.length).split('?');
    const got = read(search, { to: 'to', subject: 'subject', body: 'body' });
    expect([decodeURIComponent(address ?? ''), got.subject, got.body]).to.deep.equal([one.to, one.subject, one.body.replace(/\n/g, '\r\n')]);
  })));
  it('Gmail’s link carries all three unharmed', () => fc.assert(fc.property(anyMail, (one: Mail) => {
    const got = read(new URL(gmailUrl(one)).search.slice(1), { to: 'to', subject: 'su', body: 'body' });
    expect(got).to.deep.equal({ to: one.to, subject: one.subject, body: one.body });
  })));
  it('leaves the @ of an address to be read', () => expect(mailtoUrl(mail)).to.match(/^mailto:ban@tld\.example\?/));
});
