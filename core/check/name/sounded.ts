import type { Row } from '../article';
import { isCommonWord } from '../english/words';
import { capitalised, isForeign, isTitleCase } from './doubt';
import type { NameDoubt } from './doubt';
import { hear, hearBetter } from './hear';
import { isCommonName, isKnown, isOrdinary, listedNear, translatedMeant, wordMeant } from './known';
import { matchNames } from './match';
import type { NameMatch } from './match';
import { sourceNamesIn } from './source-name';
import type { SourceName } from './source-name';
import { isInKana, isJapanese } from './kana';
import { lostNames, strayPlaces } from './lost';
import { firmLength, soundLikeness, soundOf } from './sound';
import { isTranslatedName } from './translated';

/** How much it takes to doubt a name. */
interface Limits {
  /** By how many bits another spelling must fit the source better: an ordinary word, a common name, ... */
  readonly word: number;
  readonly common: number;
  /** ... any, when the name is in a list, one a letter shorter, any other. */
  readonly listed: number;
  readonly shorter: number;
  readonly other: number;
  /** Added to the fit below which a name is not in the source. */
  readonly alone: number;
}

const STRICT: Limits = { word: 1, common: 3.4, listed: 8, shorter: 9.5, other: 8, alone: -0.12 };
/** For names that the rest of the article does not bear out. */
const LOOSE: Limits = { word: 0.5, common: 1.5, listed: 6, shorter: 7.5, other: 5.5, alone: 0.06 };

/** What is doubtful in a row whatever the rest of the article says, or only of names that stand nowhere else in it. */
export function doubtsIn(row: Row, borneOut: boolean): NameDoubt[] {
  const limits = borneOut ? STRICT : LOOSE;
  return [...misheard(row, limits), ...unheard(row, limits)];
}

/** Names that would fit the source better with one letter changed. */
function misheard(row: Row, limits: Limits): NameDoubt[] {
  const doubts: NameDoubt[] = [];
  for (const match of matchNames(row.source, row.target)) {
    const { name, heard, likeness } = match;
    if (name.key.length < 4 || likeness === 1 || isCommonName(name.key)) continue;
    const better = betterName(row, match, limits);
    if (better !== undefined) {
      doubts.push({
        name,
        source: better.source,
        message: 'misspelt',
        ...(better.known ? { suggestion: capitalised(better.name) } : {}),
      });
      continue;
    }
    if (isKnown(name.key) || isForeign(name, row)) continue;
    const word = translatedMeant(name.key) ?? ((heard?.fit ?? -1) > 0.3 ? undefined : wordMeant(name.key));
    if (word !== undefined)
      doubts.push({ name, source: undefined, message: 'slip', suggestion: capitalised(word) });
  }
  return doubts;
}

/** Languages agree less on vowels: so many bits more. Hardly any two names have the same letters: so many less. */
const VOWEL = 2;
const EXCHANGED = -2;

/** By how many bits it takes more to call `a` a slip of the pen for `b`. */
function doubtOf(a: string, b: string): number {
  if (a.length === b.length && sorted(a) === sorted(b)) return EXCHANGED;
  return consonants(a) === consonants(b) ? VOWEL : 0;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** Without vowels, what is silent, and doubling. */
function consonants(word: string): string {
  return word.replace(/[aeiouyh]/g, '').replace(/(.)\1/g, '$1');
}

interface Better {
  readonly name: string;
  readonly known: boolean;
  readonly source: NameMatch['source'];
}

function betterName(row: Row, { name, heard, source }: NameMatch, limits: Limits): Better | undefined {
  if (heard === undefined) return undefined;
  const { key } = name;
  let best: Better | undefined;
  const listed = isKnown(key);
  let least = heard.place.cost - 4 * (listed ? limits.listed : limits.common);
  // Nothing can fit better by more than there is to gain.
  if (heard.place.cost < 4 * limits.word) return undefined;
  for (const known of listedNear(key)) {
    // A plural, or a possessive without its mark; a declined source lacks the last vowel.
    if (known.length < 4 || (key.startsWith(known) && /[saeiouy]$/.test(key))) continue;
    const place = hear(known, row.source);
    const gained = known.length > 5 && !listed && isCommonWord(known) ? 4 * (limits.common - limits.word) : 0;
    if (
      place === undefined ||
      place.fit < (known.length < 5 ? 0.7 : 0.5) ||
      place.place.cost - gained + 4 * doubtOf(key, known) > least
    )
      continue;
    least = place.place.cost - gained + 4 * doubtOf(key, known);
    best = {
      name: known,
      known: true,
      source: { start: place.start, end: place.end, text: row.source.text.slice(place.start, place.end) },
    };
  }
  if (best !== undefined) return best;
  if (key.length < 5 || listed || heard.place.cost < 4 * limits.other) return undefined;
  const better = hearBetter(key, heard, row.source);
  if (
    better === undefined ||
    better.gain < (better.name.length < key.length ? limits.shorter : limits.other) ||
    better.fit < 0.6
  )
    return undefined;
  return { name: better.name, known: false, source };
}

/** Below this fit a name is not in the source, by the share of good names that a language leaves so. */
const ALONE: Readonly<Record<string, number>> = {
  ko: 0.18,
  hi: 0.2,
  th: 0.22,
  he: 0.02,
  ar: 0.22,
  fa: 0.1,
  el: 0.1,
  ru: 0.22,
  uk: 0.22,
  zh: 0,
  ja: -0.15,
};
/** Added to that: translators put first names to surnames, but not surnames to first names; short names tell little. */
const FIRST_NAME = -0.15;
const SURNAME = 0.08;
const SHORT = -0.1;
/** Below this fit a name beside a lost one is not in the source. */
const WITH_EVIDENCE: Readonly<Record<string, number>> = { ru: 0.4, uk: 0.4 };
const WITH_EVIDENCE_SHORT = 0.1;
const SECOND_OPINION = 0.9;
/** A name lost that sounds so much like the one in its place is rather its counterpart. */
const COUNTERPART = 0.6;

/** Names that nothing in the source sounds like. */
function unheard(row: Row, limits: Limits): NameDoubt[] {
  const matches = matchNames(row.source, row.target);
  if (isTitleCase(row.target.text)) return [];
  const doubts: NameDoubt[] = [];
  let lost: SourceName[] | undefined;
  const most = WITH_EVIDENCE[row.source.lang] ?? 0.2;
  matches.forEach((match, i) => {
    const { name, likeness } = match;
    const { key } = name;
    const fit = likeness > 0 ? likeness - 0.25 : -1;
    if (
      key.length < 4 ||
      fit >= (key.length > 4 ? most : WITH_EVIDENCE_SHORT) ||
      isTranslatedName(key) ||
      isOrdinary(key)
    )
      return;
    if (row.source.lang !== 'zh' && soundsLikeAny(key, row)) return;
    if (row.source.lang === 'ja' && isInKana(key, row.source)) return;
    lost ??= [...lostNames(row)];
    const sound = soundOf(key);
    // What the name was faintly heard in is rather its counterpart than a name lost.
    const evidence = lost.find(
      (one) =>
        soundLikeness(sound, one.sound, one.openStart, one.openEnd) < COUNTERPART &&
        (fit < 0.05 ||
          match.source === undefined ||
          match.source.end <= one.start ||
          one.end <= match.source.start),
    );
    if (evidence !== undefined) lost.splice(lost.indexOf(evidence), 1);
    const limit =
      (ALONE[row.source.lang] ?? 0) +
      limits.alone +
      (isHeardBeside(matches, i, 1) ? FIRST_NAME : 0) +
      (isHeardBeside(matches, i, -1) ? SURNAME : 0) +
      (key.length < 5 ? SHORT : 0);
    if (evidence === undefined && (fit >= limit || (row.source.lang === 'ja' && isJapanese(key)))) return;
    doubts.push({ name, source: evidence, message: evidence === undefined ? 'unknown' : 'unlike' });
  });
  const used = new Set(doubts.flatMap(({ source }) => source ?? []));
  return [...doubts, ...strayPlaces(row, used)];
}

/** A second opinion, by consonants alone: the letters of a name that few others have may mislead the model. */
function soundsLikeAny(key: string, row: Row): boolean {
  const sound = soundOf(key);
  if (firmLength(sound) < 2) return false;
  return row.source
    .derive(sourceNamesIn)
    .some((one) => soundLikeness(sound, one.sound, one.openStart, one.openEnd) >= SECOND_OPINION);
}

/** True where the next word of the target (or the one before, -1) is a name that the source has. */
function isHeardBeside(matches: readonly NameMatch[], i: number, step: 1 | -1): boolean {
  const name = matches[i]?.name;
  const other = matches[i + step];
  if (name === undefined || other === undefined || other.likeness < 0.7) return false;
  return step === 1 ? other.name.start - name.end === 1 : name.start - other.name.end === 1;
}
