import { detectAll } from 'jschardet';
import { GalleyError } from '../error';
import { hasManyControls, knownFormat } from './binary';
import { decodeByTable, encodingOf, listEncodings, type Encoding } from './encodings';
import { decodeIso2022Jp, decodeIso2022Kr, guessIso2022 } from './iso2022';
import { looksLikeCp949 } from './korean';
import { decodeStrictUtf8, decodeUtf16, decodeUtf32, decodeUtf8, guessUtf16, isNearlyUtf8 } from './unicode';

export { listEncodings };

export interface DecodeOptions {
  /** Any common name of an encoding; detected when absent. */
  readonly encoding?: string | undefined;
  /** File name for error messages. */
  readonly name?: string | undefined;
}

export interface DecodedText {
  /** Every character of the file in order, line ends and form feeds included. A byte order mark is not a character. */
  readonly content: string;
  /** One of `listEncodings()`. */
  readonly encoding: string;
  /** Whether the file began with a byte order mark. */
  readonly bom: boolean;
}

/** Longer marks first: UTF-32LE's begins with UTF-16LE's. */
const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes shown to the statistical detector; more does not change its mind and costs time. */
const DETECTION_BYTES = 64 * 1024;

/**
 * Bytes to text. In order: byte order mark, ISO-2022 escapes, strict UTF-8, UTF-16 without a mark, UTF-8 with a few
 * broken bytes, statistics over legacy encodings. Nothing is normalised; bytes that the encoding has no character
 * for become U+FFFD.
 * @throws GalleyError `not-text`, `not-text-format`, `encoding-unknown` (the encoding asked for),
 *   `encoding-undetected`
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const name = options.name ?? '';
  const kind = knownFormat(bytes);
  if (kind !== undefined) throw new GalleyError('not-text-format', { name, kind });

  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const asked = options.encoding === undefined ? undefined : encodingOf(options.encoding);
  if (options.encoding !== undefined && asked === undefined) {
    throw new GalleyError('encoding-unknown', { name, encoding: options.encoding });
  }
  const encoding = asked ?? marked?.[0] ?? guess(bytes, name);
  const mark = marked?.[0] === encoding ? marked[1].length : 0;
  return { content: decodeAs(bytes.subarray(mark), encoding), encoding, bom: mark > 0 };
}

function guess(bytes: Uint8Array, name: string): Encoding {
  if (bytes.includes(0)) {
    const utf16 = guessUtf16(bytes);
    if (utf16) return utf16;
    throw new GalleyError('not-text', { name });
  }
  if (hasManyControls(bytes)) throw new GalleyError('not-text', { name });
  const escaped = guessIso2022(bytes);
  if (escaped) return escaped;
  if (decodeStrictUtf8(bytes) !== undefined || isNearlyUtf8(bytes)) return 'utf-8';
  if (looksLikeCp949(bytes)) return 'euc-kr';
  // Best first; some are encodings of a few countries or of mainframes, which Galley does not read.
  const encoding = detectAll(bytes.subarray(0, DETECTION_BYTES), { minimumThreshold: 0 })
    .map((candidate) => (candidate.encoding === null ? undefined : encodingOf(candidate.encoding)))
    .find((candidate) => candidate !== undefined);
  if (!encoding) throw new GalleyError('encoding-undetected', { name });
  // The superset: the part that was looked at may have had none of the quotes and dashes that Latin-1 lacks.
  return encoding === 'iso-8859-1' ? 'windows-1252' : encoding;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes);
    case 'utf-16le':
      return decodeUtf16(bytes, false);
    case 'utf-16be':
      return decodeUtf16(bytes, true);
    case 'utf-32le':
      return decodeUtf32(bytes, false);
    case 'utf-32be':
      return decodeUtf32(bytes, true);
    case 'iso-2022-jp':
      return decodeIso2022Jp(bytes);
    case 'iso-2022-kr':
      return decodeIso2022Kr(bytes);
    default:
      return decodeByTable(bytes, encoding);
  }
}
