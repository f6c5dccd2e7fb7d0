import { BULLET, OTHER, classAt, isDigit, isSpaceAt, isUpper } from './characters';
import { tokenStart } from './context';

type ListStyle = 'number' | 'letter' | 'roman' | 'syllable' | 'bullet';

/** The shape of a list's markers, and the marker that comes next. */
export interface ListMarker {
  /** What the next item must begin with, "2.)" after "1.)". */
  readonly next: string;
  /** The first code unit of `next`. */
  readonly first: number;
  readonly length: number;
  readonly style: ListStyle;
  /** An item before this one has been found: the line is a list beyond doubt. */
  readonly confirmed: boolean;
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const SYLLABLES = Array.from('가나다라마바사아자차카타파하');
const MARKER = /(\(?)(\d{1,2}|[a-z]|[ivx]{2,4}|[가나다라마바사아자차카타파하])(\.\)|[.)])/y;

/**
 * The list marker at `index`, where a sentence begins, or undefined. An enumeration inside one line ("1) … 2) …")
 * is cut before each marker that is the next of the same shape.
 */
export function markerAt(
  text: string,
  index: number,
  end: number,
  previous?: ListMarker,
): ListMarker | undefined {
  let at = index;
  while (at < end && at - index < 4 && (classAt(text, at) === BULLET || (at > index && isSpaceAt(text, at))))
    at++;
  MARKER.lastIndex = at;
  const match = MARKER.exec(text);
  if (!match || MARKER.lastIndex > end) return bulletAt(text, index, at);
  const [, open = '', item = '', close = ''] = match;
  if (open !== '' && close !== ')') return undefined;
  const style = previous?.style ?? styleOf(item);
  const following = successor(item, style);
  if (following === undefined) return undefined;
  const next = text.slice(index, at) + open + following + close;
  const length = MARKER.lastIndex - index;
  return { next, first: next.charCodeAt(0), length, style, confirmed: previous !== undefined };
}

/** "• Bread • Milk": each bullet like the first begins an item. */
function bulletAt(text: string, index: number, end: number): ListMarker | undefined {
  if (classAt(text, index) !== BULLET || !isSpaceAt(text, index + 1)) return undefined;
  const next = text.slice(index, index + 2);
  return { next, first: next.charCodeAt(0), length: end - index, style: 'bullet', confirmed: true };
}

/** Lists in small Roman numerals begin with "i" or are known by two letters; any other letter is a letter. */
function styleOf(item: string): ListStyle {
  if (isDigit(item.charCodeAt(0))) return 'number';
  if (SYLLABLES.includes(item)) return 'syllable';
  return item === 'i' || item.length > 1 ? 'roman' : 'letter';
}

function successor(item: string, style: ListStyle): string | undefined {
  if (style === 'number') return String(Number(item) + 1);
  const sequence: readonly string[] = style === 'roman' ? ROMANS : style === 'syllable' ? SYLLABLES : LETTERS;
  const place = sequence.indexOf(item);
  return place < 0 ? undefined : sequence[place + 1];
}

/** Whether the next item of the list begins at `at`: its marker after white space and before text. */
export function isNextItem(text: string, at: number, end: number, marker: ListMarker): boolean {
  const after = at + marker.next.length;
  if (after >= end || !text.startsWith(marker.next, at) || at === 0 || !isSpaceAt(text, at - 1)) return false;
  if (marker.next.endsWith('.'))
    return isSpaceAt(text, after) && after + 1 < end && (marker.confirmed || endsItem(text, at));
  return marker.style === 'bullet' || !isDigit(text.charCodeAt(after));
}

/** Whether an item can end before the white space at `at - 1`: not with a name that the number may belong to ("Part 2."). */
function endsItem(text: string, at: number): boolean {
  let end = at - 1;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  if (classAt(text, end - 1) !== OTHER) return true;
  return !isUpper(text.charAt(tokenStart(text, end, Math.max(0, end - 30))));
}
