import { hd79Tld2023 } from '../../../schema/index.js';
import { createReport } from '../../../src/report/create-report.js';
import type { DocumentDetails, ReportingUnit, UnionReport } from '../../../src/report/union-report.js';
import { grassrootsAnswers } from './grassroots.js';
import { intermediateAnswers } from './intermediate.js';
import { assessment } from './province-assessment.js';
import { cultureAndTeam } from './province-culture-team.js';
import { leadership } from './province-leadership.js';
import { pressAndSite } from './province-press-site.js';
import { workplaceAndSocial } from './province-workplace-social.js';
import { sampleRows } from './rows.js';
import type { SampleAnswers } from './say.js';

type SampleReport = UnionReport<typeof hd79Tld2023>;

const outline = { ...hd79Tld2023, rows: sampleRows };

function sample(id: string, unit: ReportingUnit, answers: SampleAnswers, document: DocumentDetails): SampleReport {
  const report = createReport(outline, { id, now: new Date('2023-05-26T02:30:00Z'), unit, document }) as unknown as SampleReport;
  return { ...report, answers };
}

/**
 * Three reports to try things with, one a level. Their units are made up and named by letters, so that no real
 * union is made to say anything; many of the figures are those of real reports.
 */
export const samples: Readonly<Record<'province' | 'intermediate' | 'grassroots', SampleReport>> = {
  province: sample(
    'sample-province',
    { name: 'Liên đoàn Lao động tỉnh A', shortName: 'LĐLĐ tỉnh A', level: 'province', superior: 'Tổng Liên đoàn Lao động Việt Nam', place: 'A', symbolSuffix: 'LĐLĐ' },
    { ...leadership, ...pressAndSite, ...workplaceAndSocial, ...cultureAndTeam, ...assessment },
    {
      date: '2023-05-26',
      signer: { authority: 'TM. BAN THƯỜNG VỤ', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn A' },
      distribution: ['Như trên', 'Thường trực Tỉnh ủy (để báo cáo)', 'Ban Thường vụ LĐLĐ tỉnh', 'Lưu: VT, TG'],
    },
  ),
  intermediate: sample(
    'sample-intermediate',
    { name: 'Liên đoàn Lao động thành phố B', shortName: 'LĐLĐ TP B', level: 'intermediate', superior: 'Liên đoàn Lao động tỉnh A', place: 'B', symbolSuffix: 'LĐLĐ' },
    intermediateAnswers,
    {
      number: '38',
      date: '2023-05-05',
      signer: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Trần Thị B' },
      distribution: ['Như trên', 'Thường trực Thành ủy', 'Lưu: VT'],
    },
  ),
  grassroots: sample(
    'sample-grassroots',
    { name: 'Công đoàn cơ sở Trường THCS C', shortName: 'CĐCS Trường THCS C', level: 'grassroots', superior: 'Liên đoàn Lao động thành phố B', place: 'B', symbolSuffix: 'CĐCS' },
    grassrootsAnswers,
    {
      number: '06',
      date: '2023-04-20',
      signer: { authority: 'TM. BAN CHẤP HÀNH', position: 'CHỦ TỊCH', name: 'Lê Thị C' },
      distribution: ['Như trên', 'Lưu: VT, CĐCS'],
    },
  ),
};
