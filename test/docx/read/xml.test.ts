import { expect } from 'chai';
import { attribute, decodeText, decodeXml, hasDoctype, tagEnd } from '../../../src/docx/read/xml.js';

describe('scanned XML', () => {
  const references: readonly (readonly [string, string])[] = [
    ['plain', 'plain'], ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''], ['&#65;&#x42;', 'AB'], ['&#x110;&#272;', 'ĐĐ'], ['&nbsp;', '&nbsp;'], ['&#xD800;&#0;', '\ufffd\ufffd'], ['&amp;lt;', '&lt;'], ['&#x1F600;', '😀'],
  ];
  for (const [text, wanted] of references) it(`${text} reads as ${wanted}`, () => { expect(decodeXml(text)).to.equal(wanted); });

  it('ends a tag behind its attributes', () => {
    expect(tagEnd('<a b="x>y">z', 0)).to.equal(11);
    expect(tagEnd('<a>z', 0)).to.equal(3);
    expect(tagEnd('<a b="x', 0)).to.equal(7);
  });

  it('reads an attribute, and only the one of that name', () => {
    expect(attribute('<w:tag w:val="a&amp;b"/>', 'w:val')).to.equal('a&b');
    expect(attribute('<w:tag aw:val="a"/>', 'w:val')).to.equal(undefined);
    expect(attribute('<w:tag w:val="a', 'w:val')).to.equal(undefined);
  });

  it('follows a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('Đoàn'))).to.equal('Đoàn');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x10, 0x01]))).to.equal('Đ');
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x01, 0x10]))).to.equal('Đ');
  });

  it('notices a document type', () => {
    expect(hasDoctype('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><w:document/>')).to.equal(true);
    expect(hasDoctype('<?xml version="1.0"?><w:document/>')).to.equal(false);
  });
});
