/**
 * A fingerprint of a text, to notice that a stored record is not what was stored. Guards against accidents,
 * not against people; two streams of 32 bits, so that a chance match is out of the question.
 */
export function checksum(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    // Multiplication alone never carries a high bit down, so texts that differ there would look alike.
    b ^= b >>> 15;
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
