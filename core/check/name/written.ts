import type { Row } from '../article';
import { capitalised, isForeign, isTitleCase } from './doubt';
import type { NameDoubt } from './doubt';
import { editDistance } from './distance';
import { isKnown, isName, isOrdinary, translatedMeant, wordMeant } from './known';
import { isForm, isRespelt } from './letters';
import { lostNames, strayPlaces } from './lost';
import { matchNames } from './match';
import type { NameMatch } from './match';
import { plain } from './romanize';
import { sourceNamesIn } from './source-name';
import type { SourceName } from './source-name';
import { soundLikeness, soundOf } from './sound';
import { isTranslatedName } from './translated';

/** Names that are nearly, but not quite, one of the source's. */
export function misspelt(row: Row): NameDoubt[] {
  const doubts: NameDoubt[] = [];
  const unsure = matchNames(row.source, row.target).filter(({ likeness }) => likeness !== 1);
  if (unsure.length === 0) return doubts;
  const kept = wordsOf(row);
  for (const { name, likeness } of unsure) {
    const known = isKnown(name.key);
    const limit = name.key.length > 6 && !known ? 2 : 1;
    const near = row.source
      .derive(sourceNamesIn)
      .find(
        (one) =>
          /^\p{Lu}/u.test(one.text) &&
          !kept.has(one.latin) &&
          (!known || (one.sure && one.latin.length > 3 && isName(one.latin))) &&
          one.latin !== name.key &&
          !isRespelt(one.latin, name.key) &&
          !isForm(name.key, one, row.source.lang) &&
          isNear(one.latin, name.key, limit, row.source.lang) &&
          !isDeclined(name.key, one.latin),
      );
    if (near !== undefined) {
      doubts.push({ name, source: near, message: 'misspelt', suggestion: capitalised(near.text) });
      continue;
    }
    const word =
      known || likeness > 0.9 || isForeign(name, row)
        ? undefined
        : (wordMeant(name.key) ?? translatedMeant(name.key));
    if (word !== undefined)
      doubts.push({ name, source: undefined, message: 'slip', suggestion: capitalised(word) });
  }
  return doubts;
}

const DECLINING = /^(?:cs|pl|sk|sl|hr|hu|fi|et|lt|lv|tr)$/;

/** Within so many letters of each other, the source's word with its ending or without. */
function isNear(word: string, name: string, limit: number, lang: string): boolean {
  const most = DECLINING.test(lang) ? Math.min(3, word.length - name.length + 1) : 0;
  for (let cut = 0; cut <= Math.max(0, most); cut++) {
    const stem = word.slice(0, word.length - cut);
    if (stem === name) return false;
    if (editDistance(stem, name, limit) <= limit) return true;
  }
  return false;
}

/** The source's word has an ending more, or another last vowel. */
function isDeclined(name: string, word: string): boolean {
  return (
    word.startsWith(name) || (name.slice(0, -1) === word.slice(0, name.length - 1) && /[aeiouy]$/.test(word))
  );
}

/**
 * Names that the source has nowhere, in no form: whatever the rest of the article says, or only those that stand nowhere
 * else in it.
 */
export function unwritten(row: Row, borneOut: boolean): NameDoubt[] {
  if (isTitleCase(row.target.text)) return [];
  const doubts: NameDoubt[] = [];
  const used = new Set<SourceName>();
  const matches = matchNames(row.source, row.target);
  matches.forEach(({ name, likeness }, i) => {
    if (likeness >= 0.6 || isTranslatedName(name.key) || isOrdinary(name.key)) return;
    const lost = lostNames(row).find((one) => !used.has(one) && !isCounterpart(name.key, one));
    if (lost !== undefined) used.add(lost);
    else if (likeness > (borneOut ? LIMIT : LIMIT_ALONE)) return;
    // What is short may be anything.
    else if (name.key.length < 5) return;
    // Translators put first names to surnames.
    if (borneOut && isFirstName(matches, i)) return;
    doubts.push({ name, source: lost, message: lost === undefined ? 'unknown' : 'unlike' });
  });
  return [...doubts, ...strayPlaces(row, used)];
}

/** Another language's own form of the same name: "Plzně", "Pilsen". */
function isCounterpart(name: string, { sound }: SourceName): boolean {
  return soundLikeness(sound, soundOf(name), false, true) >= 0.6;
}

/** A name that stands nowhere else in the article must be liker to something in the source. */
const LIMIT_ALONE = 0.45;
const LIMIT = 0.15;

/** True where the next word is a name that the source has. */
function isFirstName(matches: readonly NameMatch[], i: number): boolean {
  const [name, next] = [matches[i]?.name, matches[i + 1]];
  return name !== undefined && next !== undefined && next.likeness >= 0.9 && next.name.start - name.end === 1;
}

function wordsOf(row: Row): ReadonlySet<string> {
  return new Set([...row.target.text.matchAll(/\p{L}+/gu)].map((match) => plain(match[0].toLowerCase())));
}
