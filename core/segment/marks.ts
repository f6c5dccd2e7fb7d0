import {
  ELLIPSIS,
  FULL,
  PERIOD,
  STRONG,
  classAt,
  isInvisible,
  isLetter,
  isSpace,
  isDigit,
  characterAt,
} from './characters';

/** A run of marks that may end a sentence: "?!", "….", ". . .". */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  /** `!`, `?` or a mark that needs no space after it is among them. */
  readonly strong: boolean;
  /** A mark that needs no space after it is among them. */
  readonly full: boolean;
  /** Nothing but dots, two or more, or an ellipsis character. */
  readonly ellipsis: boolean;
  /** An ellipsis character or three dots with a period of their own ("…."). */
  readonly closed: boolean;
}

/** The cluster of marks at `start`, whose first mark is of the class `first`. */
export function clusterAt(text: string, start: number, end: number, first: number): Cluster {
  let strong = false;
  let full = false;
  let dots = 0;
  let ellipses = 0;
  let at = start;
  while (at < end) {
    const kind = at === start ? first : classAt(text, at);
    if (kind === PERIOD) dots++;
    else if (kind === ELLIPSIS) ellipses++;
    else if (kind === STRONG) strong = true;
    else if (kind === FULL) full = true;
    else if (isSpace(text.charCodeAt(at)) && goesOn(text, at, end, strong)) {
      at++;
      continue;
    } else if (!isInvisible(text.charCodeAt(at))) break;
    at++;
  }
  return {
    start,
    end: at,
    strong: strong || full,
    full,
    ellipsis: !strong && !full && (ellipses > 0 || dots > 1),
    closed: (ellipses > 0 && dots > 0) || dots === 4,
  };
}

/** A space between marks of one cluster: ". . .", "! ?", "! ...". */
function goesOn(text: string, space: number, end: number, strong: boolean): boolean {
  const at = space + 1;
  const kind = classAt(text, at);
  if (at >= end || (kind !== PERIOD && kind !== STRONG)) return false;
  if (at + 1 >= end) return true;
  // "Happy! ... No one": the dots belong to the cry.
  if (strong && text.startsWith('... ', at)) return true;
  const unit = text.charCodeAt(at + 1);
  return !isDigit(unit) && !isLetter(characterAt(text, at + 1)) && (kind === STRONG || text[at + 1] !== '.');
}
