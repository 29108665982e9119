import { expect } from 'chai';
import { searchUnits } from '../../src/directory/search.js';
import type { Directory } from '../../src/directory/directory.js';

const directory: Directory = {
  units: [
    { id: 'tld', name: 'Tổng Liên đoàn Lao động Việt Nam', shortName: 'TLĐ' },
    { id: 'na', parentId: 'tld', name: 'Liên đoàn Lao động tỉnh Nghệ An' },
    { id: 'hb', parentId: 'tld', name: 'Liên đoàn Lao động tỉnh Hoà Bình', validTo: '2025-06-30' },
    { id: 'dn', parentId: 'tld', name: 'Liên đoàn Lao động thành phố Đà Nẵng' },
    { id: 'tc', parentId: 'na', name: 'Liên đoàn Lao động huyện Thanh Chương' },
    { id: 'tcm', parentId: 'tc', name: 'CĐCS Trường Mầm non Thanh Chương' },
    { id: 'cva', parentId: 'dn', name: 'Công đoàn cơ sở Trường THPT Nguyễn Nghệ' },
  ],
};
const find = (query: string, day = '2023-05-29') => searchUnits(directory, query, { day }).map(({ unit }) => unit.id);

describe('searchUnits', () => {
  const finds = (query: string, ...ids: string[]) => it(`${query} → ${ids.join(', ') || 'nothing'}`, () => expect(find(query)).to.deep.equal(ids));
  finds('ldld nghe an', 'na', 'tc');
  finds('LĐLĐ tỉnh Nghệ An', 'na', 'tc');
  finds('liên đoàn lao động tỉnh nghệ an', 'na', 'tc', 'tcm');
  finds('nghe an', 'na');
  finds('huyen nghe an', 'tc');
  finds('hòa bình', 'hb');
  finds('hoà binh', 'hb');
  finds('da nang', 'dn');
  finds('tp da nang', 'dn');
  finds('thpt da nang', 'cva');
  finds('cdcs thanh chuong', 'tcm');
  finds('cong doan co so mam non', 'tcm');
  finds('than chu', 'tc', 'tcm');
  finds('mam non nghe an', 'tcm');
  finds('tld', 'tld');
  finds('cà mau');
  finds('   ');
  finds('(*$[');

  it('shows the whole path of the superiors', () =>
    expect(searchUnits(directory, 'mam non', { day: '2023-05-29' })[0]?.superiors.map((unit) => unit.id)).to.deep.equal(['tc', 'na', 'tld']));
  it('finds a unit that is gone, and says so', () => {
    const [hit] = searchUnits(directory, 'hoa binh', { day: '2026-01-01' });
    expect([hit?.unit.id, hit?.exists]).to.deep.equal(['hb', false]);
  });
  it('puts units that are gone last', () => expect(find('ldld tinh', '2026-01-01').at(-1)).to.equal('hb'));
  it('gives no more than it is asked for', () => expect(searchUnits(directory, 'l', { day: '2023-01-01', limit: 2 })).to.have.length(2));
});
