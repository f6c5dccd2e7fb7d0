import {
  CLOSE_BRACKET,
  OPEN_BRACKET,
  QUOTE,
  characterAt,
  classAt,
  isDigit,
  isLetter,
  isSpaceAt,
} from './characters';
import type { Next } from './context';
import type { Language } from './language';
import type { Cluster } from './marks';
import type { Closing } from './quotation';

/** Which brackets and quotations are open where the scan stands: the offsets of their opening marks, -1 if none. */
export interface Opened {
  /** 《 or 〈, around a title. */
  title: number;
  /** Any other bracket. */
  bracket: number;
  /** A quotation that is not yet closed. */
  quotation: number;
  /** The last mark that can open a quotation, closed or not. */
  quote: number;
  /** A quotation in straight double quote marks is open. */
  odd: boolean;
}

/** A place where a sentence may end, and what the rules know of it. */
export interface Site {
  readonly text: string;
  /** Where the sentence began. */
  readonly from: number;
  /** The end of the line or block. */
  readonly end: number;
  readonly cluster: Cluster;
  readonly closing: Closing;
  readonly opened: Readonly<Opened>;
  readonly language: Language;
}

/** A site with white space after it. */
export interface SpacedSite extends Site {
  readonly next: Next;
}

export function nothingOpened(): Opened {
  return { title: -1, bracket: -1, quotation: -1, quote: -1, odd: false };
}

const TITLES = '《〈》〉';
const CAN_OPEN = '“「『‘«"';
const CLOSES = '”»›」』';
const OPENS = '“„«‹「『';

/** Notes the bracket or quote mark at `at`. */
export function note(text: string, at: number, opened: Opened): void {
  const kind = classAt(text, at);
  const mark = text.charAt(at);
  if (kind === OPEN_BRACKET) {
    if (TITLES.includes(mark)) opened.title = at;
    else opened.bracket = at;
  } else if (kind === CLOSE_BRACKET) {
    if (TITLES.includes(mark)) opened.title = -1;
    else opened.bracket = -1;
  } else if (kind === QUOTE) {
    if (CAN_OPEN.includes(mark)) opened.quote = at;
    if (mark === '"') {
      opened.odd = looks(text, at) ?? !opened.odd;
      opened.quotation = opened.odd ? at : -1;
    } else if (CLOSES.includes(mark)) opened.quotation = -1;
    // “ closes what „ opened.
    else if (OPENS.includes(mark)) opened.quotation = opened.quotation >= 0 && mark === '“' ? -1 : at;
  }
}

/**
 * Whether the straight mark at `at` opens (true) or closes (false) a quotation by what stands beside it. Only a mark
 * that could be either changes the state to the other, so that a lost or doubled one does not spoil the whole line.
 */
function looks(text: string, at: number): boolean | undefined {
  const space = at === 0 || isSpaceAt(text, at - 1) || classAt(text, at - 1) === OPEN_BRACKET;
  const word = isLetter(characterAt(text, at + 1)) || isDigit(text.charCodeAt(at + 1));
  if (space === word) return word;
  return undefined;
}

/** A new sentence: what was open before it no longer binds it, but a quotation goes on. */
export function noteBoundary(opened: Opened): void {
  opened.title = opened.bracket = opened.quote = -1;
}
