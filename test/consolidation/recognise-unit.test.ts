import { expect } from 'chai';
import { recogniseUnit } from '../../src/consolidation/recognise-unit.js';
import type { ReportingUnit } from '../../src/report/union-report.js';
import { directory } from './vocabulary.js';

const found = (reported: ReportingUnit, day = '2023-05-29', parentId = 'tinh'): string => {
  const recognition = recogniseUnit(directory, reported, { day, parentId });
  if (recognition.status === 'unknown') return 'unknown';
  if (recognition.status === 'proposed') return recognition.proposals.map(({ unit, why }) => `${unit.id}?${why}`).join(' ');
  const { key, by, instead } = recognition.unit;
  return `${key} by ${by}${instead ? `, now ${instead.map(({ id }) => id).join(' ')}` : ''}`;
};

describe('whose a report is', () => {
  const is = (reported: ReportingUnit | string, whose: string, day?: string) =>
    it(`${JSON.stringify(reported)}: ${whose}`, () => expect(found(typeof reported === 'string' ? { name: reported } : reported, day)).to.equal(whose));
  is({ id: 'huyen-ba', name: 'what ever' }, 'huyen-ba by id');
  is('Liên đoàn Lao động huyện Ba', 'huyen-ba by name');
  is('LĐLĐ HUYỆN BA', 'huyen-ba by name');
  is('LDLD tp. Hai', 'huyen-hai by name');
  is({ id: 'of-another-system', name: 'LĐLĐ huyện Ba' }, 'huyen-ba by name');
  is('LĐLĐ Ba', 'huyen-ba?short');
  is('Liên đoàn huyện Hai, tỉnh A', 'unknown');
  is('Ban Chấp hành LĐLĐ huyện Mới', 'huyen-moi?short');
  is('', 'unknown');
  is('CĐCS Trường THCS Lê Lợi', 'truong-1?twin truong-2?twin');
  is({ name: 'CĐCS Trường THCS Lê Lợi', superior: 'LĐLĐ TP Hai' }, 'truong-2 by name');
  is('LĐLĐ huyện Cũ', 'huyen-cu by name, now huyen-moi');
  is('LĐLĐ huyện Cũ', 'huyen-cu by name', '2023-03-01');
  is('LĐLĐ huyện Mới', 'huyen-moi by name, now huyen-cu', '2023-03-01');
  it('of units of one name, the gathering unit\'s own is meant', () => expect(found({ name: 'CĐCS Trường THCS Lê Lợi' }, '2023-05-29', 'huyen-mot')).to.equal('truong-1 by name'));
});
