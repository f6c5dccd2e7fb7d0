import type { Notice, RowCheck } from '../check';
import { isCommonWord, isKnownWord, knownNames } from '../english/words';
import { editDistance } from '../name/distance';
import { HEARD, matchNames } from '../name/match';
import { wordsNear } from '../name/near';
import { isTranslatedName } from '../name/translated';
import type { NameMatch } from '../name/match';
import { plain } from '../name/romanize';
import { sourceNamesIn } from '../name/source-name';
import type { SourceName } from '../name/source-name';
import { soundLikeness, soundOf } from '../name/sound';
import { scriptOf } from '../text/locale';
import type { Row } from '../article';

/** A name that the source has in another form, or not at all. */
export const nameCheck: RowCheck = {
  id: 'name',
  scope: 'row',
  category: 'name',
  severity: 'major',
  languages: ['en'],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired) return [];
    return scriptOf(row.source.lang) === 'Latin' ? written(row) : heard(row);
  },
};

/** Same script: a name that is nearly, but not quite, one of the source's, or none of them. */
function written(row: Row): Notice[] {
  const names = row.source.derive(sourceNamesIn);
  const kept = new Set(
    [...row.target.text.matchAll(/\p{L}+/gu)].map((match) => plain(match[0].toLowerCase())),
  );
  const notices: Notice[] = [];
  const used = new Set<SourceName>();
  for (const { name, likeness } of matchNames(row.source, row.target)) {
    if (likeness >= 0.95) continue;
    const limit = name.key.length > 6 ? 2 : 1;
    const near = names.find(
      (one) =>
        /^\p{Lu}/u.test(one.text) &&
        !kept.has(one.latin) &&
        editDistance(one.latin, name.key, limit) <= limit,
    );
    if (near !== undefined && !isKnownWord(name.key)) {
      notices.push(notice(row, name, near, 'misspelt', near.text));
    } else if (
      likeness < 0.6 &&
      !isTranslatedName(name.key) &&
      !isTitleCase(row.target.text) &&
      row.source.lang !== 'de'
    ) {
      // German gives every noun a capital, so that no word is known to be a name there.
      if (soundsLikeAny(name.key, names)) continue;
      const lost = names.find(
        (one) => one.sure && !used.has(one) && !isKept(one, kept) && !isCommonWord(one.latin),
      );
      if (lost === undefined) continue;
      used.add(lost);
      notices.push(notice(row, name, lost, 'unlike'));
    }
  }
  return notices;
}

function soundsLikeAny(key: string, names: readonly SourceName[]): boolean {
  const sound = soundOf(key);
  return names.some(
    (one) => /^\p{Lu}/u.test(one.text) && soundLikeness(sound, one.sound, false, true) >= HEARD,
  );
}

/** Headlines give every word a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

function isKept(name: SourceName, kept: ReadonlySet<string>): boolean {
  if (kept.has(name.latin)) return true;
  const stem = name.latin.slice(0, 4);
  for (const word of kept)
    if (word.startsWith(stem) || (word.length >= 4 && name.latin.startsWith(word))) return true;
  return false;
}

/** Other scripts: a name that nothing in the source sounds like. */
function heard(row: Row): Notice[] {
  const matches = matchNames(row.source, row.target);
  if (matches.length === 0 || isUnreadable(row)) return [];
  const notices: Notice[] = [];
  const used = new Set<SourceName>();
  const titled = isTitleCase(row.target.text);
  for (const match of matches) {
    const { name, source, likeness, firm } = match;
    if (isTranslatedName(name.key)) continue;
    const better = betterName(match);
    if (better !== undefined && source !== undefined) {
      notices.push(notice(row, name, source, 'misspelt', better));
      continue;
    }
    const limit = scriptOf(row.source.lang) === 'Han' ? 0.55 : 0.66;
    if (likeness >= (firm > 2 ? limit : 0.5) || firm < 2 || titled) continue;
    const sure = unrendered(row, matches);
    const evidence = sure.find((one) => !used.has(one)) ?? (needsEvidence(row, match) ? undefined : source);
    if (evidence === undefined) continue;
    used.add(evidence);
    notices.push(notice(row, name, evidence, 'unlike'));
  }
  return notices;
}

/** A known name one letter away that sounds more like the source than the unknown one that stands there. */
function betterName({ name, source, likeness }: NameMatch): string | undefined {
  if (source === undefined || name.key.length < 5 || isKnownWord(name.key)) return undefined;
  const near = wordsNear(name.key, knownNames());
  for (const known of near) {
    const value = soundLikeness(soundOf(known), source.sound, source.openStart, source.openEnd);
    const clearer = value >= HEARD && value - likeness >= 0.12;
    if (clearer) return known.charAt(0).toUpperCase() + known.slice(1);
  }
  return undefined;
}

/** Han characters without a known reading make every name sound wrong. */
function isUnreadable(row: Row): boolean {
  if (scriptOf(row.source.lang) !== 'Han') return false;
  const all = row.source.text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const unread = row.source
    .derive(sourceNamesIn)
    .reduce((sum, one) => sum + (one.latin.match(/\p{Script=Han}/gu)?.length ?? 0), 0);
  return unread > 0.08 * all;
}

/** Japanese writes its own names in Han, whose sound is not known here; Cyrillic has its names in capitals. */
function needsEvidence(row: Row, { likeness, firm }: NameMatch): boolean {
  const script = scriptOf(row.source.lang);
  if (script === 'Cyrillic') return firm < 3 || likeness >= 0.55;
  return script === 'Japanese' && /\p{Script=Han}{2}/u.test(row.source.text);
}

/** Names of the source, by its script or capitals, that sound like no word of the target. */
function unrendered(row: Row, matches: readonly NameMatch[]): SourceName[] {
  const heard = new Set(matches.filter((match) => match.likeness >= HEARD).map((match) => match.source));
  return row.source.derive(sourceNamesIn).filter((one) => one.sure && !heard.has(one) && !isSaid(row, one));
}

function isSaid(row: Row, name: SourceName): boolean {
  for (const match of row.target.text.matchAll(/\p{L}{3,}/gu)) {
    const sound = soundOf(plain(match[0].toLowerCase()));
    if (
      soundLikeness(name.sound, sound, false, name.openEnd) >= HEARD ||
      soundLikeness(sound, name.sound, false, true) >= 0.8
    )
      return true;
  }
  return false;
}

function notice(
  row: Row,
  name: NameMatch['name'],
  source: SourceName,
  message: string,
  suggestion?: string,
): Notice {
  return {
    spans: [row.source.span(source.start, source.end), row.target.span(name.start, name.end)],
    message,
    params: { source: source.text, target: name.text },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
