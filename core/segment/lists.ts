import { BULLET, OTHER, classAt, isDigit, isSpaceAt, isUpper } from './characters';
import { tokenStart } from './context';

/** The shape of a list's markers, and the marker that comes next. */
export interface ListMarker {
  /** What the next item must begin with, "2.)" after "1.)". */
  readonly next: string;
  /** The first code unit of `next`. */
  readonly first: number;
  readonly length: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MARKER = /(\(?)(\d{1,2}|[a-z]|[ivx]{2,4})(\.\)|[.)])/y;

/**
 * The list marker at `index`, where a sentence begins, or undefined. An enumeration inside one line ("1) … 2) …")
 * is cut before each marker that is the next of the same shape.
 */
export function markerAt(text: string, index: number, end: number): ListMarker | undefined {
  let at = index;
  while (at < end && at - index < 4 && (classAt(text, at) === BULLET || (at > index && isSpaceAt(text, at))))
    at++;
  MARKER.lastIndex = at;
  const match = MARKER.exec(text);
  if (!match || MARKER.lastIndex > end) return undefined;
  const [, open = '', item = '', close = ''] = match;
  if (open !== '' && close !== ')') return undefined;
  const following = successor(item);
  if (following === undefined) return undefined;
  const next = text.slice(index, at) + open + following + close;
  return { next, first: next.charCodeAt(0), length: MARKER.lastIndex - index };
}

function successor(item: string): string | undefined {
  if (isDigit(item.charCodeAt(0))) return String(Number(item) + 1);
  const roman = ROMANS.indexOf(item);
  if (roman > 0 || item === 'i') return ROMANS[roman + 1];
  const letter = LETTERS.indexOf(item);
  return letter >= 0 && item.length === 1 ? LETTERS[letter + 1] : undefined;
}

/** Whether the next item of the list begins at `at`: its marker after white space and before text. */
export function isNextItem(text: string, at: number, end: number, marker: ListMarker): boolean {
  const after = at + marker.next.length;
  if (after >= end || !text.startsWith(marker.next, at) || at === 0 || !isSpaceAt(text, at - 1)) return false;
  if (marker.next.endsWith('.')) return isSpaceAt(text, after) && after + 1 < end && endsItem(text, at);
  return !isDigit(text.charCodeAt(after));
}

/** Whether an item can end before the white space at `at - 1`: not with a name that the number may belong to ("Part 2."). */
function endsItem(text: string, at: number): boolean {
  let end = at - 1;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  if (classAt(text, end - 1) !== OTHER) return true;
  return !isUpper(text.charAt(tokenStart(text, end, Math.max(0, end - 30))));
}
