/** The bits that stand for a word in a Bloom filter of `size` bits (double hashing over two FNV-1a values). */
export function bloomBits(word: string, size: number, hashes: number): number[] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  const bits: number[] = [];
  for (let i = 0; i < hashes; i++) bits.push(((a + Math.imul(i, b | 1)) >>> 0) % size);
  return bits;
}

/** True when all of the word's bits are set: it was put into the filter, or another word looks like it. */
export function isInBloom(word: string, bytes: Uint8Array, size: number, hashes: number): boolean {
  for (const bit of bloomBits(word, size, hashes))
    if (((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  return true;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64. The language alone has no decoder; hosts differ. */
export function fromBase64(text: string): Uint8Array {
  const values = new Map(Array.from(ALPHABET, (char, i) => [char.charCodeAt(0), i] as const));
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let buffer = 0;
  let filled = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values.get(text.charCodeAt(i));
    if (value === undefined) continue;
    buffer = ((buffer << 6) | value) & 0xffffff;
    filled += 6;
    if (filled < 8) continue;
    filled -= 8;
    bytes[at++] = (buffer >> filled) & 0xff;
  }
  return bytes.subarray(0, at);
}
