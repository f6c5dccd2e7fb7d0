import { searchKey } from '../text/search-key';
import { DIGIT, isWordChar, kindOf, LATIN, WORD_CHAR } from '../text/word';
import { Edges } from './edges';

/** Marks of a node: a form ends here with its word; ends here and may go on; goes on after the rest of the word. */
const WHOLE = 1;
const PREFIX = 2;
const REST = 4;
const ROOT = 0;

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
  readonly #edges = new Edges();
  /** By node. */
  readonly #marks: number[] = [0];
  readonly #whole = new Map<number, T>();
  /** Of forms written with a trailing `*`. */
  readonly #prefix = new Map<number, T>();
  /** The node that goes on after the rest of a word: the second word of "процентн* пункт*". */
  readonly #rest = new Map<number, number>();
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
    let node = ROOT;
    for (let i = 0; i < letters.length; i++)
      node = letters.charAt(i) === '*' ? this.#afterWord(node) : this.#child(node, letters.charCodeAt(i));
    const values = open ? this.#prefix : this.#whole;
    if (!values.has(node)) values.set(node, value);
    this.#mark(node, open ? PREFIX : WHOLE);
  }

  #child(node: number, unit: number): number {
    const known = this.#edges.get(node, unit);
    if (known !== 0) return known;
    const child = this.#newNode();
    this.#edges.add(node, unit, child);
    return child;
  }

  #afterWord(node: number): number {
    const known = this.#rest.get(node);
    if (known !== undefined) return known;
    const after = this.#newNode();
    this.#rest.set(node, after);
    this.#mark(node, REST);
    return after;
  }

  #newNode(): number {
    return this.#marks.push(0) - 1;
  }

  #mark(node: number, mark: number): void {
    this.#marks[node] = (this.#marks[node] ?? 0) | mark;
  }

  /** The longest form at `at`, or undefined. `lower` is the text's look-up copy. */
  at(lower: string, at: number): TrieHit<T> | undefined {
    const hit = this.#walk(ROOT, lower, at, at);
    if (hit === undefined || this.#boundary !== 'word') return hit;
    let end = hit.end;
    if (isWordChar(lower.charAt(end - 1))) while (end < lower.length && isWordChar(lower.charAt(end))) end++;
    return end === hit.end ? hit : { ...hit, end };
  }

  #walk(from: number, lower: string, at: number, start: number): TrieHit<T> | undefined {
    let node = from;
    let hit: TrieHit<T> | undefined;
    for (let i = at; i < lower.length; i++) {
      if (((this.#marks[node] as number) & REST) !== 0) {
        let wordEnd = i;
        while (wordEnd < lower.length && isWordChar(lower.charAt(wordEnd))) wordEnd++;
        const further = this.#walk(this.#rest.get(node) as number, lower, wordEnd, start);
        if (further !== undefined && further.end > (hit?.end ?? 0)) hit = further;
      }
      node = this.#edges.get(node, lower.charCodeAt(i));
      if (node === 0) break;
      const end = i + 1;
      const marks = this.#marks[node] as number;
      if (marks === 0 || end <= (hit?.end ?? 0)) continue;
      if ((marks & WHOLE) !== 0 && this.#endsWell(lower, end))
        hit = { start, end, value: this.#whole.get(node) as T };
      else if ((marks & PREFIX) !== 0) hit = { start, end, value: this.#prefix.get(node) as T };
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
