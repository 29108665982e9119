/** Files that somebody made to do harm, and any number of files that something damaged. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sample } from '../documents.mjs';
import { fileOf, hd79Tld2023 } from './source.mjs';

/** A sound file of ours. */
export const good = await fileOf(hd79Tld2023, sample('grassroots'));
export const MAIN = 'word/document.xml';
export const repacked = (change) => {
  const files = unzipSync(good);
  change(files);
  return zipSync(files);
};
export const withMain = (change) => repacked((files) => { files[MAIN] = strToU8(change(strFromU8(files[MAIN]))); });
const view = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Offset in the central directory of an entry. */
function entryOf(bytes, name) {
  const at = Buffer.from(bytes).lastIndexOf(name);
  return at - 46;
}
const patched = (change) => {
  const bytes = good.slice();
  change(bytes, view(bytes), entryOf(bytes, MAIN));
  return bytes;
};
const ole = (text) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(text, 'utf16le')]);
const many = () => {
  const files = unzipSync(good);
  for (let i = 0; i < 60_000; i++) files[`x/${i}`] = new Uint8Array();
  return zipSync(files, { level: 0 });
};
const twice = () => {
  const bytes = repacked((files) => { files['word/documenx.xml'] = files[MAIN]; });
  const text = Buffer.from(bytes);
  for (let at = text.indexOf('word/documenx.xml'); at >= 0; at = text.indexOf('word/documenx.xml')) text.write(MAIN, at);
  return text;
};
const bomb = () => repacked((files) => { files[MAIN] = new Uint8Array(200 * 2 ** 20).fill(32); });

/** What → how it is made, and the code that answers it. */
export const HOSTILE = {
  'an empty file': [() => new Uint8Array(), 'file-not-zip'],
  'a page called .docx': [() => strToU8('<html><body>BÁO CÁO</body></html>'), 'file-not-zip'],
  'a .doc of Word 97': [() => ole('WordDocument'), 'file-old-doc'],
  'a file with a password': [() => ole('EncryptedPackage'), 'file-protected'],
  'entries with a password': [() => patched((_bytes, data, at) => data.setUint16(at + 8, data.getUint16(at + 8, true) | 1, true)), 'file-protected'],
  'a file cut off': [() => good.slice(0, good.length * 0.6), 'file-damaged'],
  'a bomb': [bomb, 'file-too-large'],
  'a size that is a lie, small': [() => patched((_bytes, data, at) => data.setUint32(at + 24, 1000, true)), 'file-damaged'],
  'a size that is a lie, huge': [() => patched((_bytes, data, at) => data.setUint32(at + 24, 0xf0000000, true)), 'file-too-large'],
  'sixty thousand entries': [many, 'file-too-many-entries'],
  'a wrong checksum': [() => patched((_bytes, data, at) => data.setUint32(at + 16, 1, true)), 'file-damaged'],
  'a flipped byte': [() => patched((bytes, data, at) => { bytes[data.getUint32(at + 42, true) + 200] ^= 0xff; }), 'file-damaged'],
  'the same name twice': [twice, 'file-damaged'],
  'names that climb': [() => zipSync({ '../word/document.xml': strToU8('x'), '/word/document.xml': strToU8('x'), 'word\\document.xml': strToU8('x'), '__proto__/x': strToU8('x') }), 'file-no-document'],
  'a billion laughs': [() => withMain((xml) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document')), 'file-damaged'],
  'an entity from elsewhere': [() => withMain((xml) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document')), 'file-damaged'],
  'a document without a document': [() => repacked((files) => { delete files[MAIN]; }), 'file-no-document'],
  'a document of another kind': [() => withMain(() => '<html/>'), 'file-no-document'],
  'a zip of 64 bits': [() => { const bytes = good.slice(); view(bytes).setUint16(bytes.length - 12, 0xffff, true); return bytes; }, 'file-too-large'],
};

/** A small generator of numbers, the same for the same seed. */
function random(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Files with changes at random: half of them in the zip as it is, half in a part that is then zipped soundly. */
export function* mutated(count, seed) {
  const pick = random(seed);
  const parts = unzipSync(good);
  const names = [MAIN, 'docProps/custom.xml', 'docProps/core.xml', 'word/styles.xml'].filter((name) => parts[name]);
  for (let i = 0; i < count; i++) {
    if (i % 2 === 0) {
      const bytes = good.slice(0, pick(20) === 0 ? pick(good.length) : good.length);
      for (let n = 1 + pick(6); n > 0 && bytes.length > 0; n--) bytes[pick(bytes.length)] = pick(256);
      yield bytes;
      continue;
    }
    const name = names[pick(names.length)];
    const part = parts[name].slice();
    for (let n = 1 + pick(8); n > 0; n--) {
      const at = pick(part.length);
      if (pick(2)) part[at] = pick(256);
      else part.copyWithin(at, pick(part.length), pick(part.length));
    }
    yield zipSync({ ...parts, [name]: part }, { level: 1 });
  }
}
