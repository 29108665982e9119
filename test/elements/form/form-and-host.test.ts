import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { UnionReportForm } from '../../../src/elements/form/union-report-form.js';
import type { UnionReportChangeEvent, UnionReportErrorEvent } from '../../../src/elements/base/events.js';
import { registerOutline } from '../../../src/outline/register-outline.js';
import { everyKind } from '../../support/outlines.js';
import { clear, given, mount, MountedForm, reportOn } from './mounted-form.js';

describe('<union-report-form>', () => {
  let page: MountedForm;
  afterEach(clear);

  describe('to its host', () => {
    it('tells every change', async () => {
      page = await mount();
      const told: UnionReportChangeEvent[] = [];
      document.body.addEventListener('union-report-change', (event) => void told.push(event), { once: true });
      page.write(page.control('story'), 'Đã làm');
      expect(told.map(({ report, origin }) => [report.answers['story'], origin])).to.deep.equal([[given('Đã làm'), 'here']]);
    });
    it('gives its value when the form round it is read', async () => {
      const form = document.createElement('form');
      document.body.append(form);
      page = await mount({ name: 'report' }, form);
      page.write(page.control('story'), 'a < b & c');
      const sent = new FormData(form).get('report') as string;
      expect(sent).to.contain('a \\u003c b \\u0026 c').and.not.to.match(/[<&]/);
      expect((JSON.parse(sent) as { answers: object }).answers).to.have.property('story');
      page.form.remove();
      expect(new FormData(form).has('report')).to.equal(false);
    });
    it('is disabled by its fieldset', async () => {
      const form = document.createElement('form');
      const set = document.createElement('fieldset');
      form.append(set);
      document.body.append(form);
      page = await mount({ name: 'report' }, set);
      set.disabled = true;
      await page.settled();
      expect(page.control('story').readOnly).to.equal(true);
      expect(new FormData(form).has('report')).to.equal(false);
    });
    it('keeps what is typed, and lets shortcuts pass', async () => {
      page = await mount();
      const heard: string[] = [];
      const listen = (event: Event): void => void heard.push(event instanceof KeyboardEvent ? event.key : event.type);
      for (const type of ['keydown', 'keypress', 'input']) document.body.addEventListener(type, listen);
      await page.type(page.control('story'), 'a');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Escape' });
      for (const type of ['keydown', 'keypress', 'input']) document.body.removeEventListener(type, listen);
      // Safari sends a keypress of Escape as well.
      expect([...new Set(heard)]).to.deep.equal(['Escape']);
    });
    it('takes outline, level and unit as attributes', async () => {
      registerOutline(everyKind);
      document.body.innerHTML = '<union-report-form outline="every-kind" level="district" unit="LĐLĐ huyện Nam Đàn"></union-report-form>';
      page = new MountedForm(document.querySelector('union-report-form') as UnionReportForm);
      await page.settled();
      expect(page.form.report?.unit).to.deep.equal({ name: 'LĐLĐ huyện Nam Đàn', level: 'district' });
      page.form.setAttribute('level', 'base');
      await page.settled();
      expect(page.form.report?.unit.level).to.equal('base');
    });
    it('says what it could not fetch, and tries again', async () => {
      let failure: UnionReportErrorEvent | undefined;
      document.body.addEventListener('union-report-error', (event) => void (failure = event), { once: true });
      page = await mount({ outline: undefined, outlineSrc: '/not-there.json', report: undefined as never });
      await page.until(() => !!failure);
      expect(failure?.error.code).to.equal('fetch-failed');
      expect(page.find('[role=alert]').textContent).to.contain('Chưa tải được đề cương');
      expect(await page.violations()).to.deep.equal([]);
      page.form.outlineSrc = URL.createObjectURL(new Blob([JSON.stringify(everyKind)]));
      await page.until(() => page.all('.page').length > 0);
      expect(page.item('story').isConnected).to.equal(true);
    });
    it('shows a report that is handed over alone, by the outline that it names', async () => {
      registerOutline(everyKind);
      page = await mount({ outline: undefined, report: reportOn({ story: given('Đã làm') }) });
      expect(page.control('story').value).to.equal('Đã làm');
    });
    it('is told of a report that answers another outline', async () => {
      let failure: UnionReportErrorEvent | undefined;
      document.body.addEventListener('union-report-error', (event) => void (failure = event), { once: true });
      page = await mount({ report: { ...reportOn(), outline: { id: 'another', version: 1 } } });
      expect(failure?.error.code).to.equal('outline-unknown');
      expect(page.item('story').isConnected).to.equal(true);
    });
    it('extends the outline by what the host adds', async () => {
      page = await mount({ config: { rows: [{ id: 'new', title: 'Chỉ tiêu của huyện', measure: 'count', target: 3 }] }, report: undefined as never, level: 'district' });
      await page.until(() => page.all('[data-item="targets"] table').length > 0);
      expect(page.item('targets').textContent).to.contain('Chỉ tiêu của huyện');
    });
  });
});
