import { searchKey } from '../text/search-key';
import { DIGIT, isWordChar, kindOf, LATIN, WORD_CHAR } from '../text/word';

interface Node<T> {
  next: Map<number, Node<T>> | undefined;
  /** Set where a form ends at a word's end. */
  whole: T | undefined;
  /** Set where a form may go on inside its word (written with a trailing `*`). */
  prefix: T | undefined;
  /** What follows after the rest of a word: the second word of "процентн* пункт*". */
  rest: Node<T> | undefined;
}

function emptyNode<T>(): Node<T> {
  return { next: undefined, whole: undefined, prefix: undefined, rest: undefined };
}

interface TrieHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Hindi letters with a dot below: as one character, with the dot behind (as the lexicons write them), or without it. */
const DOTTED: Readonly<Record<string, string>> = {
  'क\u093c': '\u0958',
  'ख\u093c': '\u0959',
  'ग\u093c': '\u095a',
  'ज\u093c': '\u095b',
  'ड\u093c': '\u095c',
  'ढ\u093c': '\u095d',
  'फ\u093c': '\u095e',
  'य\u093c': '\u095f',
};

function spellings(letters: string): string[] {
  if (!letters.includes('\u093c')) return [letters];
  const joined = letters.replace(/.\u093c/gu, (pair) => DOTTED[pair] ?? pair);
  return [letters, joined, letters.replaceAll('\u093c', '')];
}

/** Where forms may begin and end: at word boundaries, at a word's start only, or anywhere. */
type Boundary = 'word' | 'start' | 'none';

/**
 * Finds the forms of a lexicon in a text, leftmost and longest first, in time linear in the text.
 * A form may have several words; a trailing `*` lets its last word go on.
 */
export class Trie<T> {
  readonly #root: Node<T> = emptyNode();
  readonly #boundary: Boundary;
  readonly #clitics: RegExp | undefined;

  /** `clitics`: a sticky expression for what may be written together before a word (Arabic "وال"), each part a group. */
  constructor(boundary: Boundary, clitics?: RegExp) {
    this.#boundary = boundary;
    this.#clitics = clitics;
  }

  /** Adds a form (any case). The first value given for a form stays. */
  add(form: string, value: T): void {
    const open = form.endsWith('*');
    for (const letters of spellings(searchKey(open ? form.slice(0, -1) : form)))
      this.#add(letters, open, value);
  }

  #add(letters: string, open: boolean, value: T): void {
    if (letters === '') return;
    let node = this.#root;
    for (let i = 0; i < letters.length; i++) {
      if (letters.charAt(i) === '*') {
        node.rest ??= emptyNode();
        node = node.rest;
        continue;
      }
      node.next ??= new Map();
      const code = letters.charCodeAt(i);
      let child = node.next.get(code);
      if (child === undefined) {
        child = emptyNode();
        node.next.set(code, child);
      }
      node = child;
    }
    if (open) node.prefix ??= value;
    else node.whole ??= value;
  }

  /** The longest form at `at`, or undefined. `lower` is the text's look-up copy. */
  at(lower: string, at: number): TrieHit<T> | undefined {
    const hit = this.#walk(this.#root, lower, at, at);
    if (hit === undefined || this.#boundary !== 'word') return hit;
    let end = hit.end;
    if (isWordChar(lower.charAt(end - 1))) while (end < lower.length && isWordChar(lower.charAt(end))) end++;
    return end === hit.end ? hit : { ...hit, end };
  }

  #walk(from: Node<T>, lower: string, at: number, start: number): TrieHit<T> | undefined {
    let node: Node<T> | undefined = from;
    let hit: TrieHit<T> | undefined;
    for (let i = at; i < lower.length; i++) {
      if (node.rest !== undefined) {
        let wordEnd = i;
        while (wordEnd < lower.length && isWordChar(lower.charAt(wordEnd))) wordEnd++;
        const further = this.#walk(node.rest, lower, wordEnd, start);
        if (further !== undefined && further.end > (hit?.end ?? 0)) hit = further;
      }
      node = node.next?.get(lower.charCodeAt(i));
      if (node === undefined) break;
      const end = i + 1;
      if (end <= (hit?.end ?? 0)) continue;
      if (node.whole !== undefined && this.#endsWell(lower, end)) hit = { start, end, value: node.whole };
      else if (node.prefix !== undefined) hit = { start, end, value: node.prefix };
    }
    return hit;
  }

  /** All hits, not overlapping. */
  scan(lower: string): TrieHit<T>[] {
    const hits: TrieHit<T>[] = [];
    let i = 0;
    while (i < lower.length) {
      if (this.#startsWell(lower, i)) {
        const hit = this.at(lower, i) ?? this.#afterClitics(lower, i);
        if (hit !== undefined) {
          hits.push(hit);
          i = hit.end;
          continue;
        }
      }
      i++;
    }
    return hits;
  }

  #afterClitics(lower: string, at: number): TrieHit<T> | undefined {
    if (this.#clitics === undefined) return undefined;
    this.#clitics.lastIndex = at;
    let cut = 0;
    const parts: readonly (string | undefined)[] = this.#clitics.exec(lower)?.slice(1) ?? [];
    for (const clitic of parts) {
      if (clitic === undefined || clitic === '') continue;
      cut += clitic.length;
      const hit = this.at(lower, at + cut);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  #startsWell(lower: string, at: number): boolean {
    if (at === 0) return true;
    const before = kindOf(lower.charCodeAt(at - 1));
    const here = kindOf(lower.charCodeAt(at));
    if (this.#boundary === 'none') return (before & here & LATIN) === 0;
    // A unit may be written right after its number: "5km", "5킬로미터".
    return (before & WORD_CHAR) === 0 || (before & ~here & DIGIT) !== 0;
  }

  #endsWell(lower: string, end: number): boolean {
    if (end >= lower.length) return true;
    const both = kindOf(lower.charCodeAt(end - 1)) & kindOf(lower.charCodeAt(end));
    // A Latin abbreviation in a text of another script ends where its letters do.
    return (both & (this.#boundary === 'word' ? WORD_CHAR : LATIN | DIGIT)) === 0;
  }
}
