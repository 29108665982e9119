import { Inflate } from 'fflate';

/** A bomb has at most a thousand times as many bytes in it when it is noticed; smaller slices cost time. */
const SLICE = 16_384;

/** What deflated bytes hold; `undefined` if they are damaged, or hold more than `most` bytes. */
export function inflate(data: Uint8Array, most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const inflater = new Inflate((chunk) => {
      length += chunk.length;
      if (length > most) throw new RangeError('more than there may be');
      chunks.push(chunk);
    });
    for (let from = 0; from < data.length; from += SLICE) inflater.push(data.subarray(from, from + SLICE), from + SLICE >= data.length);
  } catch {
    return undefined;
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
