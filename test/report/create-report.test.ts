import { expect } from 'chai';
import { defineOutline } from '../../src/outline/define-outline.js';
import { checkReport } from '../../src/report/check-report.js';
import { createReport } from '../../src/report/create-report.js';
import { parseReport } from '../../src/report/parse-report.js';
import { reportProgress } from '../../src/report/progress.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import type { ReportingUnit } from '../../src/report/union-report.js';
import { everyKind } from '../support/outlines.js';

const created = (unit: ReportingUnit) => createReport(everyKind, { id: 'r1', now: new Date('2023-05-01T08:00:00Z'), unit });
const province = created({ name: 'LĐLĐ tỉnh Nghệ An', level: 'province' });

describe('createReport', () => {
  it('makes a report of the outline’s version and period', () =>
    expect(province).to.deep.include({ id: 'r1', revision: 0, outline: { id: 'every-kind', version: 3 }, period: { from: '2020-08-26' }, updatedAt: '2023-05-01T08:00:00.000Z' }));
  it('ends the period where the outline does', () => {
    const ended = defineOutline({ ...everyKind, period: { from: '2020-08-26', to: '2023-03-31' } });
    expect(createReport(ended, { id: 'r', now: new Date(0), unit: { name: 'A' } }).period).to.deep.equal({ from: '2020-08-26', to: '2023-03-31' });
  });
  it('copies the host’s rows for the unit’s level', () => {
    expect(province.supplied.map(({ id }) => id)).to.deep.equal(['plans', 'page']);
    expect(created({ name: 'CĐCS', level: 'base' }).supplied.map(({ id }) => id)).to.deep.equal(['plans', 'yearly']);
    expect(created({ name: 'Chưa rõ cấp' }).supplied.map(({ id }) => id)).to.deep.equal(['plans']);
  });
  it('lets them wait for their results', () =>
    expect(province.answers.targets).to.deep.equal({
      state: 'given',
      value: {
        rows: [
          { rowId: 'plans', suppliedId: 'plans', title: 'Đơn vị có kế hoạch', measure: 'share', target: { state: 'given', value: { value: 100, text: '100' } } },
          { rowId: 'page', suppliedId: 'page', title: 'Có trang thông tin', measure: 'yes-no' },
        ],
      },
    }));
  it('names the addressee where it is known', () => {
    expect(province.document).to.deep.equal({ addressees: ['Tổng Liên đoàn Lao động Việt Nam (qua Ban Tuyên giáo)'] });
    expect(created({ name: 'CĐCS', level: 'base', superior: 'LĐLĐ huyện' }).document).to.deep.equal({ addressees: ['LĐLĐ huyện'] });
    expect(created({ name: 'CĐCS', level: 'base' }).document).to.deep.equal({});
  });
  it('has nothing answered', () => {
    expect(reportProgress(everyKind, province)).to.deep.include({ answered: 0, optional: 0 });
    expect(new Set(checkReport(everyKind, province, { today: '2023-05-01' }).map(({ code }) => code))).to.deep.equal(new Set(['missing']));
  });
  it('makes what can be written and read', () =>
    expect(parseReport(everyKind, serializeReport(province))).to.deep.equal({ status: 'complete', report: province, findings: [] }));
});
