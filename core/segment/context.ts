import {
  BULLET,
  OPEN_BRACKET,
  QUOTE,
  characterAt,
  classAt,
  isDigit,
  isIdeographic,
  isInvisible,
  isLetter,
  isLower,
  isSpace,
  isUpper,
} from './characters';

/** Tokens and words are never read further than this, so that no input makes the scan quadratic. */
const REACH = 40;

type NextKind = 'lower' | 'upper' | 'uncased' | 'digit' | 'other';

/** What follows a mark. */
export interface Next {
  /** Where the text goes on after white space. */
  readonly start: number;
  /** The first character that is no quote mark, bracket, bullet or dash. */
  readonly word: number;
  readonly kind: NextKind;
  /** A quote mark or bracket opens before the word. */
  readonly opened: boolean;
  /** A dash stands before the word. */
  readonly dashed: boolean;
}

const DASHES = '-–—―‒−';
const BEFORE_WORD = '¿¡*_#';

export function nextAfter(text: string, from: number, end: number): Next {
  let start = from;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  let word = start;
  let opened = false;
  let dashed = false;
  for (const limit = Math.min(end, start + REACH); word < limit; word++) {
    const unit = text.charCodeAt(word);
    const kind = classAt(text, word);
    if (kind === QUOTE || kind === OPEN_BRACKET) opened = true;
    else if (DASHES.includes(text.charAt(word))) dashed = true;
    else if (
      kind !== BULLET &&
      !(isSpace(unit) && word > start) &&
      !isInvisible(unit) &&
      !BEFORE_WORD.includes(text.charAt(word))
    )
      break;
  }
  return { start, word, kind: kindOf(text, word, end), opened, dashed };
}

function kindOf(text: string, index: number, end: number): NextKind {
  if (index >= end) return 'other';
  if (isDigit(text.charCodeAt(index))) return 'digit';
  const character = characterAt(text, index);
  if (isUpper(character)) return 'upper';
  if (isLower(character)) return 'lower';
  return isLetter(character) ? 'uncased' : 'other';
}

/** The word that begins at `index`: letters up to anything else. */
export function wordAt(text: string, index: number, end: number): string {
  let at = index;
  for (const limit = Math.min(end, index + REACH); at < limit;) {
    const character = characterAt(text, at);
    if (!isLetter(character)) break;
    at += character.length;
  }
  return text.slice(index, at);
}

/** Where the token that ends at `index` begins: after white space, an opening mark or a quote mark. */
export function tokenStart(text: string, index: number, from: number): number {
  let at = index;
  const latin = at > from && !isIdeographic(text.charCodeAt(at - 1));
  for (const limit = Math.max(from, index - REACH); at > limit; at--) {
    const unit = text.charCodeAt(at - 1);
    if (isSpace(unit) || unit === 47 || (latin && isIdeographic(unit))) break;
    const kind = classAt(text, at - 1);
    if (kind === QUOTE || kind === OPEN_BRACKET || kind === BULLET) break;
  }
  return at;
}
