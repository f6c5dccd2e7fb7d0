/** Recognises files that are no text, before anybody tries to read them as one. */

/** First bytes of formats that people take for articles, and the name a reader knows the format by. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['Word (DOC)', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b, 0x08]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74]],
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Office formats are zip files; the names inside, readable near the start, tell which. */
const ZIP_KINDS: readonly (readonly [kind: string, name: string])[] = [
  ['Word (DOCX)', 'word/'],
  ['Excel (XLSX)', 'xl/'],
  ['PowerPoint (PPTX)', 'ppt/'],
  ['OpenDocument', 'vnd.oasis.opendocument'],
  ['EPUB', 'epub+zip'],
  ['HWPX', 'hwp+zip'],
];

/** The format's name when the bytes start like a known one that is not plain text. */
export function knownFormat(bytes: Uint8Array): string | undefined {
  const match = SIGNATURES.find(([, signature]) => startsLike(bytes, signature));
  if (match) return match[0];
  if (!startsLike(bytes, ZIP)) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return ZIP_KINDS.find(([, name]) => head.includes(name))?.[0] ?? 'ZIP';
}

/**
 * Whether too many bytes are control characters for any eight-bit text: more than one in fifty. ESC, SO and SI count
 * as text, for ISO-2022.
 */
export function hasManyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    const isText = byte >= 0x20 ? byte !== 0x7f : (byte >= 0x09 && byte <= 0x0f) || byte === 0x1b;
    if (!isText) controls++;
  }
  return controls > 1 && controls * 50 > sample.length;
}

function startsLike(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
