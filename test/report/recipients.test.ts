import { expect } from 'chai';
import type { Outline } from '../../src/outline/outline.js';
import { dueOf, recipientOf } from '../../src/report/recipients.js';
import { everyKind } from '../support/outlines.js';

const outline: Outline = everyKind;

describe('recipientOf', () => {
  it('names the addressee of the level, with who receives for it', () =>
    expect(recipientOf(outline, { name: 'Tỉnh', level: 'province', superior: 'khác' })).to.deep.equal({
      lines: ['Tổng Liên đoàn Lao động Việt Nam (qua Ban Tuyên giáo)'], email: 'nhan@example.vn', through: 'Ban Tuyên giáo',
    }));
  it('names the superior of all others', () => expect(recipientOf(outline, { name: 'CĐCS', level: 'base', superior: 'LĐLĐ huyện' })).to.deep.equal({ lines: ['LĐLĐ huyện'] }));
  it('names nobody where the superior is not known', () => expect(recipientOf(outline, { name: 'CĐCS' })).to.deep.equal({ lines: [] }));
  it('names nobody where no rule holds', () => expect(recipientOf({ ...outline, recipients: [] }, { name: 'CĐCS' })).to.deep.equal({ lines: [] }));
});

describe('dueOf', () => {
  const due = (what: string, from: Outline, level: string | undefined, day: string | undefined) => it(what, () => expect(dueOf(from, level)).to.equal(day));
  due('holds for the levels it is set for', outline, 'province', '2023-05-30');
  due('leaves the others to their superior', outline, 'base', undefined);
  due('leaves a unit of no level alone', outline, undefined, undefined);
  due('holds for all where no level is named', { ...everyKind, dueFor: ['province', 'district', 'base'] }, 'base', '2023-05-30');
  due('gives way to a level’s own day', { ...outline, dueByLevel: { base: '2023-05-10' } }, 'base', '2023-05-10');
});
