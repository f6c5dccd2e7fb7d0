import { overlaps } from '../../range';
import type { Forms } from '../lang/index';
import { addForms, trieFor } from '../lexicon/forms';
import { Trie } from '../lexicon/trie';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';
import words from './words.json';

/**
 * One language's words of denial, as forms (see `Forms`). `not` and `none` deny plainly; where both are given a clause
 * takes them together ("no … nada", "никто не"), so that `none` counts only without `not`. `like` may carry another
 * language's denial ("fail", "without"); `!` before a form takes it out. `idiom`: phrases that only look like denials.
 * `pattern` finds plain denial inside words.
 */
interface DenialWords {
  readonly not: Forms;
  readonly none?: Forms;
  readonly like: Forms;
  readonly idiom: Forms;
  /** Words as in `like` that take no denial beside them back: "remain", "trouble". */
  readonly faint?: Forms;
  /** What other languages tell by a denial ("remained high": не ослаб): may deny in an original only. */
  readonly told?: Forms;
  /** Words that with a denial mean "only" (しか…ない). */
  readonly except?: Forms;
  readonly pattern?: string;
  /** Finds what ends in a denial that others tell without one: "until", "whoever it may be" (пока не, кто бы ни). */
  readonly until?: string;
}

type Kind = 'not' | 'none' | 'like' | 'faint' | 'told' | 'except' | 'idiom' | 'idle';

interface Lexicon {
  readonly trie: Trie<Kind>;
  readonly pattern: RegExp | undefined;
  readonly until: RegExp | undefined;
  /** Endings of words that deny ("-los"). */
  readonly endings: RegExp | undefined;
  readonly concord: boolean;
}

export interface Denial {
  readonly start: number;
  readonly end: number;
}

/** What a text denies. Offsets of the row's text. */
export interface Denials {
  /** Plain denials, one a clause. */
  readonly plain: readonly Denial[];
  /** Those of them that deny a verb. */
  readonly verbal: readonly Denial[];
  /** Words that may deny. */
  readonly like: readonly Denial[];
  /** Words that may deny and leave a denial beside them as it is. */
  readonly faint: readonly Denial[];
}

/** "никто не пришёл": languages in which "nobody" denies a verb only beside "not", so that without it a denial is lost. */
const NEED_NOT: Readonly<Record<string, RegExp>> = {
  ru: /^(?:никто|никому|никем|никогда|никуда|нигде|ни)$/,
  uk: /^(?:ніхто|нікому|ніколи|ніде)$/,
  cs: /^(?:nikdo|nikoho|nikomu|nikdy)$/,
  pl: /^(?:nikt|nikogo|nikomu)$/,
};
/** "Никогда больше!": shorter sentences have no verb. */
const FEWEST_WORDS = 5;

const WORDS = words as Readonly<Record<string, DenialWords>>;
const LEXICONS = new Map<string, Lexicon | undefined>();

function lexiconOf(lang: string): Lexicon | undefined {
  if (LEXICONS.has(lang)) return LEXICONS.get(lang);
  const data = WORDS[lang];
  const lexicon = data === undefined ? undefined : lexiconFrom(lang, data);
  LEXICONS.set(lang, lexicon);
  return lexicon;
}

function lexiconFrom(lang: string, data: DenialWords): Lexicon {
  // Korean and the unspaced languages deny inside words.
  const trie = lang === 'ko' ? new Trie<Kind>('none') : trieFor<Kind>(lang);
  addForms(trie, data.idiom, 'idiom');
  addForms(trie, data.not, 'not');
  addForms(trie, data.none, 'none');
  addForms(trie, data.except, 'except');
  addForms(trie, data.told, 'told');
  addForms(trie, data.faint, 'faint');
  const endings: string[] = [];
  for (const form of data.like.split('|')) {
    if (form.startsWith('!')) trie.add(form.slice(1), 'idle');
    else if (form.startsWith('*')) endings.push(form.slice(1));
    else trie.add(form, 'like');
  }
  return {
    trie,
    pattern: expressionOf(data.pattern),
    until: expressionOf(data.until),
    endings: endings.length === 0 ? undefined : new RegExp(`(?:${endings.join('|')})$`, 'u'),
    // English: "nobody" denies by itself.
    concord: lang !== 'en',
  };
}

function expressionOf(pattern: string | undefined): RegExp | undefined {
  return pattern === undefined ? undefined : new RegExp(pattern, 'gu');
}

/** True for languages whose words of denial are known. */
export function knowsDenial(lang: string): boolean {
  return WORDS[lang] !== undefined;
}

/** The denials of one row's text; none for a language that is not known. */
export function denialsIn(text: RowText): Denials {
  const lexicon = lexiconOf(text.lang);
  if (lexicon === undefined) return { plain: [], verbal: [], like: [], faint: [] };
  const hits: Record<Kind, Denial[]> = {
    not: [],
    none: [],
    like: [],
    faint: [],
    told: [],
    except: [],
    idiom: [],
    idle: [],
  };
  for (const { start, end, value } of lexicon.trie.scan(text.lower)) hits[value].push({ start, end });
  if (lexicon.pattern !== undefined) addPattern(hits, lexicon.pattern, text);
  if (lexicon.until !== undefined) setAside(hits, lexicon.until, text);
  if (lexicon.endings !== undefined) {
    for (const { start, end, lower } of text.derive(wordsIn)) {
      if (lower.length > 5 && lexicon.endings.test(lower)) hits.like.push({ start, end });
    }
  }
  if (text.lang === 'en') foldEnglish(hits, text);
  const single = hits.not.filter((one) => !hits.like.some((other) => isBeside(one, other)));
  const verbal = single.slice(hits.except.length);
  const like = [
    ...hits.like,
    ...hits.idiom,
    ...hits.except,
    ...(text.side === 'source' ? hits.told : []),
    ...hits.not.filter((one) => !verbal.includes(one)),
  ];
  const more = { like, faint: hits.faint };
  if (hits.not.length === 0 && isHalf(hits.none, text)) return { ...more, verbal, plain: [] };
  if (lexicon.concord)
    return { ...more, verbal, plain: hits.not.length > 0 ? verbal : hits.none.slice(0, 1) };
  return { ...more, verbal, plain: [...verbal, ...hits.none].sort((a, b) => a.start - b.start) };
}

/** Whether the translation has the "nobody" of a denial without its "not". */
function isHalf(none: readonly Denial[], text: RowText): boolean {
  const needs = NEED_NOT[text.lang];
  return (
    text.side === 'target' &&
    needs !== undefined &&
    none.length > 0 &&
    none.every(({ start, end }) => needs.test(text.lower.slice(start, end))) &&
    text.derive(wordsIn).length >= FEWEST_WORDS
  );
}

/** "not over till the points are there": others tell when it is. */
const UNTIL = /^[^.,;:!?]{1,60} (?:unless|until|till) /;

/** "It didn't take them long": others say that it went fast. */
const SHORTLY =
  /^ (?:take|be|last|wait|need|have to wait|want to wait)(?: \p{L}+){0,3}? (?:long|much time)(?!\p{L})/u;
/** "Isn't it?", "Couldn't they have come?", "Why don't you come?": others ask without the denial. */
const ASKED = /^ (?:i|you|he|she|it|we|they|there|this|that|these|those|the)(?:[.!]|(?!\p{L})[^.!?;]*\?)/u;

/** "No, it isn't" and "not sponsored nor endorsed" deny once: the answer and "nor" only may deny. */
function foldEnglish(hits: Record<Kind, Denial[]>, { lower }: RowText): void {
  const denials = [...hits.not, ...hits.none];
  mayOnly(hits, 'none', ({ start, end }) => {
    const word = lower.slice(start, end);
    if (word === 'no') return /^(?:[,.!?;:…”"’']| \d)/.test(lower.slice(end));
    return word === 'nor' && denials.some((other) => other.start < start);
  });
  mayOnly(hits, 'not', ({ start, end }) => {
    const after = lower.slice(end);
    const short = /['’]/.test(lower.slice(start, end));
    return UNTIL.test(after) || SHORTLY.test(after) || (short && ASKED.test(after));
  });
}

/** Takes denials for words that only may deny. */
function mayOnly(hits: Record<Kind, Denial[]>, kind: 'not' | 'none', isSo: (one: Denial) => boolean): void {
  const denying: Denial[] = [];
  for (const one of hits[kind]) (isSo(one) ? hits.like : denying).push(one);
  hits[kind] = denying;
}

/** Denials inside words, and those of several words: they take the place of what they hold. */
function addPattern(hits: Record<Kind, Denial[]>, pattern: RegExp, text: RowText): void {
  for (const match of text.lower.matchAll(pattern)) {
    const hit = { start: match.index, end: match.index + match[0].length };
    // A capital within the sentence: a name.
    if (hit.start > 0 && text.text.charAt(hit.start) !== text.lower.charAt(hit.start)) continue;
    if ([...hits.idle, ...hits.idiom].some((one) => overlaps(one, hit))) continue;
    hits.not = hits.not.filter((one) => !overlaps(one, hit));
    hits.not.push(hit);
  }
  hits.not.sort((a, b) => a.start - b.start);
}

/** What a clause of time denies is told in other languages by "until": it may deny. */
function setAside(hits: Record<Kind, Denial[]>, until: RegExp, text: RowText): void {
  if (hits.not.length === 0 && hits.none.length === 0) return;
  const waits = [...text.lower.matchAll(until)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const waiting = (one: Denial): boolean => waits.some((other) => overlaps(one, other));
  mayOnly(hits, 'not', waiting);
  mayOnly(hits, 'none', waiting);
}

const BESIDE = 3;

/** "not unusual", 잃지 않: a denial of a denial. */
function isBeside(one: Denial, other: Denial): boolean {
  const gap = Math.max(other.start - one.end, one.start - other.end);
  return gap >= 0 && gap <= BESIDE;
}
