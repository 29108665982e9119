import { Inflate, inflateSync } from 'fflate';
import { joined } from '../../bytes.js';

/** A bomb has at most a thousand times as many bytes in it when it is noticed; smaller slices cost time. */
const SLICE = 16_384;

/**
 * What deflated bytes hold; `undefined` if they are damaged, or hold more than `most` bytes.
 *
 * @param exact they say that they hold `most` bytes. What is more is then not kept, and no room is sought for it
 */
export function inflate(data: Uint8Array, most: number, exact = false): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // In one go it is quicker, and these few can't become too many.
    if (data.length <= (exact ? 4 : 2) * SLICE) {
      const out = inflateSync(data, exact ? { out: new Uint8Array(most + 1) } : {});
      return out.length > most ? undefined : out;
    }
    const inflater = new Inflate((chunk) => {
      length += chunk.length;
      if (length > most) throw new RangeError('more than there may be');
      chunks.push(chunk);
    });
    for (let from = 0; from < data.length; from += SLICE) inflater.push(data.subarray(from, from + SLICE), from + SLICE >= data.length);
  } catch {
    return undefined;
  }
  return joined(chunks, length);
}
