import { langData } from '../lang/index';
import type { RowText } from '../text/row-text';
import { allOf } from '../text/match';
import { searchKey } from '../text/search-key';
import { conceptData } from './data/index';
import { trieFor } from './forms';
import { addCalendar, addCurrencies, addRegions, addUnits, PROPER } from './intl';
import type { Trie } from './trie';

/** A mention of something that has a counterpart in other languages: a month, a country, "before". */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** `group:concept`; several when the word is ambiguous (Korean: North or South). */
  readonly concepts: readonly string[];
  /** Too short or ambiguous to be missed on its own, but good enough to meet another. */
  readonly weak?: boolean;
  /** Weak for being one character alone. */
  readonly single?: boolean;
}

/** What a form means where it stands. */
interface Reading {
  readonly concepts: readonly string[];
  readonly weak: boolean;
}

/** What a form means with a capital and without; undefined where it means nothing. */
interface Meaning {
  readonly capital: Reading | undefined;
  readonly small: Reading | undefined;
}

const TRIES = new Map<string, Trie<Meaning>>();
const BLOCK = 'block:-';
/** Marks a form that has other meanings too often: it meets a counterpart, but is not missed. */
const WEAK = 'weak:-';

/** Names of months and countries that are common words: Romanian "mai", more; Persian "مالی", financial. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = { ro: ['mai'], fa: ['مالی'] };

function conceptTrie(lang: string): Trie<Meaning> {
  const known = TRIES.get(lang);
  if (known !== undefined) return known;
  const gathered = new Map<string, string[]>();
  const add = (form: string, concept: string): void => {
    const concepts = gathered.get(form) ?? [];
    if (!concepts.includes(concept)) concepts.push(concept);
    gathered.set(form, concepts);
  };
  for (const [group, concepts] of Object.entries(conceptData(lang))) {
    for (const [concept, forms] of Object.entries(concepts)) {
      for (const form of forms.split('|')) {
        const proper = form.startsWith(PROPER);
        add(proper ? form.slice(1) : form, `${proper ? PROPER : ''}${group}:${concept}`);
      }
    }
  }
  const { percent, meridiem } = langData(lang);
  for (const [group, concepts] of Object.entries({ percent, meridiem })) {
    for (const [concept, forms] of Object.entries(concepts ?? {})) {
      for (const form of forms.split('|')) add(form, `${group}:${concept}`);
    }
  }
  if (lang !== '') {
    addCalendar(lang, add);
    for (const form of AMBIGUOUS[lang] ?? []) add(form, WEAK);
    addRegions(lang, add);
    addUnits(lang, add);
    addCurrencies(lang, add);
  }
  const trie = trieFor<Meaning>(lang);
  for (const [form, concepts] of gathered)
    trie.add(form, meaningOf(withStems(form, concepts, gathered), lang));
  TRIES.set(lang, trie);
  return trie;
}

function meaningOf(concepts: readonly string[], lang: string): Meaning {
  if (concepts.length === 1 && concepts[0] === BLOCK) return { capital: undefined, small: undefined };
  return {
    capital: readingOf(concepts),
    small: readingOf(concepts.filter((concept) => isCommon(concept, lang))),
  };
}

function readingOf(concepts: readonly string[]): Reading | undefined {
  if (concepts.length === 0) return undefined;
  const bare = concepts.map((concept) => (concept.startsWith(PROPER) ? concept.slice(1) : concept));
  return { concepts: [...new Set(bare)], weak: concepts.includes(WEAK) };
}

/**
 * A word that is listed whole for one meaning and as a stem for another has both: Korean 올해, "this year" and a span. A
 * form that the platform knows as one measure may be another by any stem: Russian "фунтов", pounds of both kinds.
 */
function withStems(
  form: string,
  concepts: readonly string[],
  all: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (form.endsWith('*')) return concepts;
  const found = new Set([...concepts, ...(all.get(`${form}*`) ?? [])]);
  if (!concepts.some((concept) => COUNTED.test(concept))) return [...found];
  for (let end = 3; end <= form.length; end++) {
    for (const concept of all.get(`${form.slice(0, end)}*`) ?? [])
      if (COUNTED.test(concept)) found.add(concept);
  }
  return [...found];
}

const MONTH = /(?<!\d)(1[0-2]|0?[1-9])\s?(?:월|月(?!間|余|额|薪))/g;
/** "29.9.1918", "29/09/1918", "20.7.": tells a month, though none is missed where it does not. */
const NUMERIC_DATE = /(?<![\d.,/])(\d{1,2})([./])(\d{1,2})(?:\2\d{4}(?!\d)|\.(?!\d))/g;
/** Groups whose mentions stand next to a number, so that one character is enough. */
const COUNTED = /^(?:span|unit|currency|percent):/;
/** Groups in which one character is a word of its own: 犬, 冬, 妻, 南. */
const WHOLE = /^(?:animal|season|family|compass):/;
/** What is written with a capital in some languages, the German adjectives of countries not being so. */
const CAPITALISED: Readonly<Record<string, RegExp>> = {
  en: /^(?:month|weekday|region):/,
  id: /^(?:month|weekday|region):/,
  de: /^(?:month|weekday):/,
};

/** All mentions in the text, ordered, not overlapping but for numeric months. */
export function mentionsIn(row: RowText): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end, value } of conceptTrie(row.lang).scan(row.lower)) {
    const reading = isSmall(row.text.charAt(start)) ? value.small : value.capital;
    // "9일 " is a day, not Japan.
    if (
      reading === undefined ||
      (end - start === 2 && row.text.charAt(end - 1) === ' ' && isDigit(row.lower.charAt(start - 1)))
    )
      continue;
    mentions.push({ start, end, concepts: reading.concepts, weak: reading.weak });
  }
  for (const match of allOf(row.lower, NUMERIC_DATE)) {
    const months = match[2] === '/' ? [match[1], match[3]] : [match[3]];
    const concepts = months.filter((one) => Number(one) <= 12).map((one) => `month:${String(Number(one))}`);
    mentions.push({ start: match.index, end: match.index + match[0].length, concepts, weak: true });
  }
  if (!row.lower.includes('월') && !row.lower.includes('月')) return mentions;
  for (const match of row.lower.matchAll(MONTH)) {
    mentions.push({
      start: match.index,
      end: match.index + match[0].length,
      concepts: [`month:${String(Number(match[1]))}`],
    });
  }
  return mentions;
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/** "may", "march", "turkey" are words; the names have a capital. */
function isCommon(concept: string, lang: string): boolean {
  return !concept.startsWith(PROPER) && CAPITALISED[lang]?.test(concept) !== true;
}

const MONTH_BEFORE =
  /(?:\b(?:in|on|of|by|since|until|till|from|last|this|next|early|late|mid|and|to|before|after|between|through|during|each|every|the)[ -]|\d(?:st|nd|rd|th)?,? |^)$/i;

/** One Han or Hangul character names a country in headlines only; "May" and "March" are names and words as well. */
function isWeak(row: RowText, start: number, end: number, concepts: readonly string[]): boolean {
  // Hebrew and Vietnamese weekdays are ordinals.
  if ((row.lang === 'vi' || row.lang === 'he') && concepts.some((concept) => concept.startsWith('weekday:')))
    return true;
  if (end - start === 1 && !concepts.some((concept) => COUNTED.test(concept) || WHOLE.test(concept))) {
    return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(row.text.charAt(start));
  }
  // "Jan" is a name as well.
  if (
    row.lang === 'en' &&
    end - start === 3 &&
    !row.lower.startsWith('may', start) &&
    concepts[0]?.startsWith('month:') === true
  )
    return !/^\.? ?\d/.test(row.text.slice(end)) && !/\d(?:st|nd|rd|th)? $/.test(row.text.slice(0, start));
  if (row.lang !== 'en' || !/^(?:may|march|august)$/.test(row.lower.slice(start, end))) return false;
  return (
    !(MONTH_BEFORE.test(row.text.slice(Math.max(0, start - 8), start)) && start > 0) &&
    !/^ \d/.test(row.text.slice(end))
  );
}

/** The groups that the text mentions, each with its mentions in order. */
export function groupsIn(row: RowText): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const { start, end, concepts, weak } of row.derive(mentionsIn)) {
    for (const [group, own] of groupedOf(concepts)) {
      const single = weak !== true && isWeak(row, start, end, own);
      const mention = { start, end, concepts: own, weak: weak === true || single, single };
      const known = groups.get(group);
      if (known === undefined) groups.set(group, [mention]);
      else known.push(mention);
    }
  }
  return groups;
}

type Grouped = readonly (readonly [string, readonly string[]])[];

/** By the lexicon's lists, which all mentions of a form share. */
const GROUPED = new WeakMap<readonly string[], Grouped>();

function groupedOf(concepts: readonly string[]): Grouped {
  const known = GROUPED.get(concepts);
  if (known !== undefined) return known;
  const groups = [...new Set(concepts.map(groupOf))];
  const grouped = groups.map((group) => [group, concepts.filter((one) => groupOf(one) === group)] as const);
  GROUPED.set(concepts, grouped);
  return grouped;
}

function groupOf(concept: string): string {
  return concept.slice(0, concept.indexOf(':'));
}

const NONE: readonly Mention[] = [];

/** The mentions that belong to one group. */
export function groupIn(row: RowText, group: string): readonly Mention[] {
  return row.derive(groupsIn).get(group) ?? NONE;
}

/** What stands on one side only. A mention with several readings is met by any of them. */
export function unmatched(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  return mentions.filter(
    (one) =>
      one.weak !== true &&
      !others.some((other) => other.concepts.some((concept) => one.concepts.includes(concept))),
  );
}

const HINTS = new Map<string, RegExp>();
/** Shorter stems stand in too many other words. */
const SHORTEST_HINT = 4;

/** True when some word of the text holds a form of the concept, as compounds do: "Religionslehrer", "Beinverletzung". */
export function isHinted({ lang, lower }: RowText, concept: string): boolean {
  const key = `${lang} ${concept}`;
  let hint = HINTS.get(key);
  if (hint === undefined) {
    const [group = '', name = ''] = concept.split(':');
    const stems = (conceptData(lang)[group]?.[name] ?? '')
      .split('|')
      .map((form) => searchKey(form.replace(/\*$/, '')))
      .filter((stem) => stem.length >= SHORTEST_HINT && /^[\p{L}\p{M}]+$/u.test(stem));
    hint = stems.length === 0 ? /$^/ : new RegExp(stems.join('|'), 'u');
    HINTS.set(key, hint);
  }
  return hint.test(lower);
}
