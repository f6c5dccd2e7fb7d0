import { oncePerPair } from '../text/row-text';
import type { RowText, Sides } from '../text/row-text';
import { scriptOf } from '../text/locale';
import { translationIn } from './exonym';
import { canHear, hear } from './hear';
import type { Heard } from './hear';
import { formLikeness } from './letters';
import { sourceNamesIn } from './source-name';
import { nameWordsIn } from './target-name';
import type { NameWord } from './target-name';

/** A stretch of the source, in the row's offsets. */
export interface SourcePlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name of the target and what in the source sounds most like it, or is spelt most like it. */
export interface NameMatch {
  readonly name: NameWord;
  readonly source: SourcePlace | undefined;
  /** 0 to 1; 1 when the same letters stand in the source. */
  readonly likeness: number;
  /** How much there is to compare: below 2 nothing can be concluded. */
  readonly firm: number;
  /** Where sound was compared. */
  readonly heard?: Heard;
}

/** At this likeness and above the source is taken to have the name. */
export const HEARD = 0.7;
/** At this likeness no other name stands in the same place. */
const SURE = 0.76;

const matchesOf = oncePerPair(newMatches);

/** Every name word of the target with its likeliest counterpart in the source; none where the script cannot be read. */
export function matchNames(source: RowText, target: RowText): readonly NameMatch[] {
  return matchesOf({ source, target });
}

function newMatches({ source, target }: Sides): readonly NameMatch[] {
  const names = target.derive(nameWordsIn);
  if (names.length === 0) return [];
  if (scriptOf(source.lang) === 'Latin') return names.map((name) => matchLetters(name, source));
  if (!canHear(source)) return [];
  const matches = names.map((name) => matchSound(name, source, []));
  return matches.map((match) => {
    if (match.likeness >= HEARD || match.likeness === 0) return match;
    // Two names do not stand in one place: what another surely has is not this one's.
    const taken = matches
      .filter((other) => other.likeness >= SURE && isApart(other, match))
      .map((other) => other.source);
    const places = taken.filter((place) => place !== undefined);
    return places.some((place) => overlaps(place, match.source))
      ? matchSound(match.name, source, places)
      : match;
  });
}

function isApart(a: NameMatch, b: NameMatch): boolean {
  return a !== b && !a.name.key.startsWith(b.name.key.slice(0, 4));
}

function overlaps(a: SourcePlace, b: SourcePlace | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}

/** A fit of 0.45 is as good as certain (see `HEARD`): what stands there by chance hardly ever reaches it. */
function matchSound(name: NameWord, source: RowText, taken: readonly SourcePlace[]): NameMatch {
  const heard = hear(name.key, source, taken);
  const firm = name.key.length - 2;
  const known = translationIn(name.key, source);
  if (heard === undefined) return { name, source: known, likeness: known === undefined ? 0 : 1, firm };
  const place = { start: heard.start, end: heard.end, text: source.text.slice(heard.start, heard.end) };
  const likeness = Math.max(0, Math.min(1, heard.fit + 0.25));
  if (known !== undefined && likeness < 0.9) return { name, source: known, likeness: 1, firm };
  return { name, source: place, likeness, firm, heard };
}

/** In the same script a name is copied, with an ending at most. */
function matchLetters(name: NameWord, source: RowText): NameMatch {
  const firm = name.key.length - 2;
  let best: SourcePlace | undefined;
  let likeness = 0;
  for (const candidate of source.derive(sourceNamesIn)) {
    const value = formLikeness(name.key, candidate, source.lang);
    if (value <= likeness) continue;
    best = candidate;
    likeness = value;
    if (value === 1) break;
  }
  if (likeness < 0.9) {
    const known = translationIn(name.key, source);
    if (known !== undefined) return { name, source: known, likeness: 1, firm };
  }
  return { name, source: best, likeness, firm };
}
