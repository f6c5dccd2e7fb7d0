import { decodeByTable } from './encodings';

/**
 * ISO-2022-JP and ISO-2022-KR (RFC 1468, 1554, 1557): seven-bit text that escape sequences switch between character
 * sets. The sets are those of EUC-JP and EUC-KR with the high bit taken off, so the bytes are rewritten and read
 * with those tables.
 */

const ESC = 0x1b;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;

type Mode = 'ascii' | 'katakana' | 'x0208' | 'x0212';

/** What an escape sequence of ISO-2022-JP switches to, by the characters after ESC; longer ones first. */
const JAPANESE: readonly (readonly [string, Mode])[] = [
  ['$(D', 'x0212'],
  ['$(B', 'x0208'],
  ['$(@', 'x0208'],
  ['$B', 'x0208'],
  ['$@', 'x0208'],
  ['(I', 'katakana'],
  ['(B', 'ascii'],
  ['(J', 'ascii'],
];

const KOREAN_HEADER = '$)C';

/** The encoding whose escape sequences the bytes hold; undefined when they are not seven-bit or hold none. */
export function guessIso2022(bytes: Uint8Array): 'iso-2022-jp' | 'iso-2022-kr' | undefined {
  let found: 'iso-2022-jp' | 'iso-2022-kr' | undefined;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return undefined;
    if (byte !== ESC || found) continue;
    if (startsWith(bytes, at + 1, KOREAN_HEADER)) found = 'iso-2022-kr';
    else if (escapeAt(bytes, at)) found = 'iso-2022-jp';
  }
  return found;
}

export function decodeIso2022Jp(bytes: Uint8Array): string {
  const euc: number[] = [];
  let mode: Mode = 'ascii';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const escape = byte === ESC ? escapeAt(bytes, at) : undefined;
    if (escape) {
      mode = escape[1];
      at += escape[0].length;
    } else if (byte <= 0x20 || byte >= 0x7f || mode === 'ascii') {
      // Some writers leave the set open at a line's end; RFC 1468 says that a line starts in ASCII.
      if (byte === 0x0a || byte === 0x0d) mode = 'ascii';
      euc.push(byte);
    } else if (mode === 'katakana') {
      euc.push(0x8e, byte | 0x80);
    } else {
      if (mode === 'x0212') euc.push(0x8f);
      euc.push(byte | 0x80);
      const second = bytes[at + 1];
      if (second !== undefined && second > 0x20 && second < 0x7f) {
        euc.push(second | 0x80);
        at++;
      }
    }
  }
  return decodeByTable(Uint8Array.from(euc), 'euc-jp');
}

export function decodeIso2022Kr(bytes: Uint8Array): string {
  const euc: number[] = [];
  let shifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === ESC && startsWith(bytes, at + 1, KOREAN_HEADER)) {
      at += KOREAN_HEADER.length;
      // The designation stands on a line of its own at the head; that line end belongs to it, not to the text.
      if (euc.length === 0 && bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) at += 2;
      else if (euc.length === 0 && bytes[at + 1] === 0x0a) at += 1;
    } else if (byte === SHIFT_OUT) {
      shifted = true;
    } else if (byte === SHIFT_IN) {
      shifted = false;
    } else {
      euc.push(shifted && byte > 0x20 && byte < 0x7f ? byte | 0x80 : byte);
    }
  }
  return decodeByTable(Uint8Array.from(euc), 'euc-kr');
}

function escapeAt(bytes: Uint8Array, at: number): readonly [string, Mode] | undefined {
  return JAPANESE.find(([sequence]) => startsWith(bytes, at + 1, sequence));
}

function startsWith(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index++) {
    if (bytes[at + index] !== ascii.charCodeAt(index)) return false;
  }
  return true;
}
