import { expect } from 'chai';
import { legacySample } from '../../src/i18n/legacy-font.js';

describe('legacySample', () => {
  const finds = (text: string, word: string) => it(`finds "${word}"`, () => expect(legacySample(text)).to.include(word));
  finds('Taåp chñ Nghiïn cûáu khoa hoåc cöng àoaân', 'Taåp');
  finds('Uû ban nh©n d©n tØnh', 'Uû');
  finds('®oμn viªn ®−îc h−ëng', '®oμn');
  finds('Coâng ñoaøn Vieät Nam', 'ñoaøn');
  finds('ñoaøn', 'ñoaøn');
  finds('Đã tổ chức tốt.\nHoạt ñoäng cuûa ngöôøi lao ñoäng', 'ñoäng');

  const passes = (text: string) => it(`lets pass: ${text}`, () => expect(legacySample(text)).to.equal(undefined));
  passes('Công đoàn Việt Nam đẩy mạnh công tác truyền thông');
  passes('Ưu điểm: ổn định, đoàn kết, sáng tạo; hiệu quả 100%');
  passes('Đoàn công tác do ông Müller dẫn đầu đã đến thăm');
  passes('Zoë');
  passes('diện tích 25 m², nhiệt độ 30°C, © 2023, «Lao Động»');
  passes('');
});
