/**
 * The Unicode encodings, decoded without any table. UTF-16 and UTF-32 keep lone surrogates as they are, so that what
 * the file says is what the text says.
 */

/** The platform's own decoder: the same in Node, Electron and browsers. core has neither's types. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** Code units handed to String.fromCharCode at once; far below every engine's limit on arguments. */
const CHUNK = 8192;

/** The text, or undefined when the bytes are not well-formed UTF-8. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Ill-formed sequences become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes);
}

/** An odd byte at the end becomes U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const [high, low] = bigEndian ? [0, 1] : [1, 0];
  const parts: string[] = [];
  const units = new Array<number>(CHUNK);
  let filled = 0;
  const whole = bytes.length - (bytes.length % 2);
  for (let at = 0; at < whole; at += 2) {
    units[filled++] = ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
    if (filled === CHUNK) {
      parts.push(String.fromCharCode(...units));
      filled = 0;
    }
  }
  parts.push(String.fromCharCode(...units.slice(0, filled)));
  if (whole < bytes.length) parts.push('\uFFFD');
  return parts.join('');
}

/** What is no code point becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    if (bigEndian) four.reverse();
    const [b0, b1, b2, b3] = four;
    const isWhole = b0 !== undefined && b1 !== undefined && b2 !== undefined && b3 !== undefined;
    const code = isWhole ? b0 + b1 * 0x100 + b2 * 0x10000 + b3 * 0x1000000 : -1;
    part += code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    if (part.length > CHUNK) {
      parts.push(part);
      part = '';
    }
  }
  parts.push(part);
  return parts.join('');
}

/**
 * Whether bytes that are not well-formed UTF-8 are UTF-8 all the same, with a few bytes broken or the last character
 * cut: well-formed characters of two and more bytes outnumber the bad bytes twenty to one. Text in a double-byte
 * encoding practically never holds such runs.
 */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let seen = 1;
    while (seen < length && ((bytes[at + seen] ?? 0) & 0xc0) === 0x80) seen++;
    if (length > 0 && seen === length) good++;
    else bad++;
    at += seen;
  }
  return good > 0 && good >= bad * 20;
}

/**
 * UTF-16 without a mark, for bytes among which are zeros; undefined when they are no text either way. Of two plausible
 * readings the one with fewer distinct high bytes is right: a script lies in few blocks of 256 characters.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 8192);
  if (isEightBit(bytes, sample)) return undefined;
  const readings = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = decodeUtf16(sample, encoding === 'utf-16be');
    return { encoding, isPlausible: oddity(text) <= 0.02, blocks: blocksIn(text) };
  });
  const [best] = readings.filter(({ isPlausible }) => isPlausible).sort((a, b) => a.blocks - b.blocks);
  return best?.encoding;
}

/**
 * Whether the bytes are UTF-8 with a few NULs in it, which no text has. Text in UTF-16 can be UTF-8 by chance, but then
 * it is full of what would be controls: its high bytes.
 */
function isEightBit(bytes: Uint8Array, sample: Uint8Array): boolean {
  const lows = sample.filter((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d).length;
  return lows < sample.length / 8 && decodeStrictUtf8(bytes) !== undefined;
}

function blocksIn(text: string): number {
  const blocks = new Set<number>();
  for (let at = 0; at < text.length; at++) blocks.add(text.charCodeAt(at) >> 8);
  return blocks.size;
}

/** Share of code units that no article holds: controls, noncharacters, unassigned, private, lone surrogates. */
function oddity(text: string): number {
  let odd = 0;
  for (const character of text) {
    if (/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(character) && !/[\t\n\v\f\r\u0085]/.test(character)) odd++;
  }
  return text.length === 0 ? 1 : odd / text.length;
}
