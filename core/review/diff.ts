import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';
import { commonEnds } from './common-ends';

/** A stretch of a comparison: kept, taken out of the earlier text, or put into the later one. */
export interface DiffPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** How far two wordings lie apart. */
export interface EditDistance {
  /** What was counted: words between spaces, or characters in languages written without spaces. */
  readonly unit: 'words' | 'characters';
  /** Fewest units to put in, take out or replace (Levenshtein). */
  readonly changed: number;
  /** `changed` over the units of the longer text: 0 the same, 1 nothing in common. */
  readonly normalised: number;
}

const UNSPACED_LANGUAGES = new Set(['zh', 'yue', 'wuu', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'dz']);
const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan'];

const UNSPACED = UNSPACED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('');
/** A character of a script without spaces; a word; white space; or any other sign with what is joined to it. */
const TOKEN = new RegExp(
  `[${UNSPACED}]\\p{M}*` +
    `|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+(?:[’'](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+)*` +
    `|\\s+|[^\\s](?:[\\p{M}\\u{1F3FB}-\\u{1F3FF}]|\\u200D[^\\s])*`,
  'gu',
);
const HAS_WORD = /[\p{L}\p{N}]/u;
const ONE_UNSPACED = new RegExp(`^[${UNSPACED}]\\p{M}*$`, 'u');

/** Beyond this many changed tokens a comparison tells a reader nothing, and Myers' algorithm costs their square. */
const MOST_CHANGES = 300;

/**
 * What changed between two wordings, word by word, or character by character where a script has no spaces.
 * The parts without `inserted` join to `before`, those without `deleted` to `after`; no part is empty, and between two
 * kept parts what was deleted stands before what was inserted. Compared with jsdiff (Myers 1986); a kept space, mark or
 * lone character between two changes is drawn into them, so that a rewritten phrase reads as one change.
 */
export function diffText(before: string, after: string): DiffPart[] {
  const old = before.match(TOKEN) ?? [];
  const fresh = after.match(TOKEN) ?? [];
  const changes = diffArrays(old, fresh, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return betweenEnds(old, fresh);
  return joined(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
}

/** All of the middle as one change: what is left to say when the wordings share little but their ends. */
function betweenEnds(before: readonly string[], after: readonly string[]): DiffPart[] {
  const { head, tail } = commonEnds(before, after);
  const parts: DiffPart[] = [
    { kind: 'same', text: before.slice(0, head).join('') },
    { kind: 'deleted', text: before.slice(head, before.length - tail).join('') },
    { kind: 'inserted', text: after.slice(head, after.length - tail).join('') },
    { kind: 'same', text: before.slice(before.length - tail).join('') },
  ];
  return parts.filter((part) => part.text !== '');
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let deleted = '';
  let inserted = '';
  const close = (): void => {
    if (deleted) result.push({ kind: 'deleted', text: deleted });
    if (inserted) result.push({ kind: 'inserted', text: inserted });
    deleted = inserted = '';
  };
  parts.forEach((part, index) => {
    if (part.kind === 'deleted') deleted += part.text;
    else if (part.kind === 'inserted') inserted += part.text;
    else if ((deleted || inserted) && index < parts.length - 1 && isFiller(part.text)) {
      deleted += part.text;
      inserted += part.text;
    } else {
      close();
      result.push(part);
    }
  });
  close();
  return result;
}

function isFiller(text: string): boolean {
  return !HAS_WORD.test(text) || ONE_UNSPACED.test(text);
}

/**
 * How many words, or characters in languages written without spaces, a correction changed.
 * @param lang BCP 47 tag of both texts; decides what is counted
 */
export function editDistance(before: string, after: string, lang: string): EditDistance {
  const unit = isUnspaced(lang) ? 'characters' : 'words';
  const split = unit === 'words' ? wordsOf : charactersOf;
  const old = split(before);
  const fresh = split(after);
  const changed = distanceOf(old, fresh);
  return { unit, changed, normalised: changed / Math.max(old.length, fresh.length, 1) };
}

/** Whether the language is written without spaces between its words. */
export function isUnspaced(lang: string): boolean {
  return UNSPACED_LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '');
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

function charactersOf(text: string): string[] {
  return text.match(/\S\p{M}*/gu) ?? [];
}

/** Levenshtein over any tokens: each distinct one stands as one UTF-16 unit, which is what the library compares. */
function distanceOf(before: readonly string[], after: readonly string[]): number {
  const codes = new Map<string, number>();
  const encode = (tokens: readonly string[]): string =>
    tokens
      .map((token) => {
        const code = codes.get(token) ?? codes.size;
        codes.set(token, code);
        return String.fromCharCode(code);
      })
      .join('');
  return distance(encode(before), encode(after));
}
