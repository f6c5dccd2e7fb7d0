import type { Notice, RowCheck } from '../check';
import { isKnownWord } from '../english/words';
import { editDistance } from '../name/distance';
import { HEARD, matchNames } from '../name/match';
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
    return scriptOf(row.source.lang) === 'Latin' ? misspelt(row) : unheard(row);
  },
};

/** Same script: a name that is nearly, but not quite, one of the source's. */
function misspelt(row: Row): Notice[] {
  const names = row.source.derive(sourceNamesIn);
  const kept = new Set(
    [...row.target.text.matchAll(/\p{L}+/gu)].map((match) => plain(match[0].toLowerCase())),
  );
  const notices: Notice[] = [];
  for (const { name, likeness } of matchNames(row.source, row.target)) {
    if (likeness >= 0.95) continue;
    const limit = name.key.length > 6 ? 2 : 1;
    const near = names.find(
      (one) =>
        /^\p{Lu}/u.test(one.text) &&
        !kept.has(one.latin) &&
        editDistance(one.latin, name.key, limit) <= limit,
    );
    if (near === undefined || isKnownWord(name.key)) continue;
    notices.push(notice(row, name, near, 'misspelt', near.text));
  }
  return notices;
}

/** Other scripts: a name that nothing in the source sounds like, while the source has a name that nothing in the target renders. */
function unheard(row: Row): Notice[] {
  const matches = matchNames(row.source, row.target);
  const notices: Notice[] = [];
  const used = new Set<SourceName>();
  for (const { name, source, likeness, firm } of matches) {
    if (likeness >= HEARD || firm < 2) continue;
    const lost = unrendered(row, matches).find((one) => !used.has(one));
    const near = source !== undefined && likeness >= 0.4 ? source : undefined;
    const evidence = lost ?? (near !== undefined && firm > 2 && !used.has(near) ? near : undefined);
    if (evidence === undefined) continue;
    used.add(evidence);
    notices.push(notice(row, name, evidence, 'unlike'));
  }
  return notices;
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
