const TABLES = /* @__PURE__ */ makeTables();

/** Four tables, so that four bytes are taken at a time: a large part is checked in the time of its scan. */
function makeTables(): readonly Int32Array[] {
  const tables = [0, 1, 2, 3].map(() => new Int32Array(256));
  const [first] = tables as [Int32Array];
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    first[n] = c;
  }
  for (let n = 0; n < 256; n++)
    for (let t = 1; t < 4; t++) {
      const before = tables[t - 1]?.[n] ?? 0;
      (tables[t] as Int32Array)[n] = (first[before & 255] ?? 0) ^ (before >>> 8);
    }
  return tables;
}

/** The checksum of a zip entry, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  let c = -1;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    c ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    c = (t3[c & 255] as number) ^ (t2[(c >>> 8) & 255] as number) ^ (t1[(c >>> 16) & 255] as number) ^ (t0[c >>> 24] as number);
  }
  for (; i < bytes.length; i++) c = (t0[(c ^ (bytes[i] as number)) & 255] as number) ^ (c >>> 8);
  return ~c >>> 0;
}
