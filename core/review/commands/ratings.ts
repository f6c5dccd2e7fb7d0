import { original, type Draft } from 'immer';
import { overlaps, type Range, type Side } from '../../range';
import type { ReviewCommand } from '../command';
import type { Rating, Review, Verdict } from '../types';

type Place = Range & { readonly side: Side };

/** Marks sentences as reviewed, or takes that back. `places`: the sentences of the rows meant. */
export const setReviewed: ReviewCommand<{ readonly places: readonly Place[]; readonly reviewed: boolean }> = {
  id: 'row.reviewed',
  perform(draft, { places, reviewed }) {
    putAll(draft, places, (there) => ({
      reviewed,
      score: there.find((rating) => rating.score !== null)?.score ?? null,
    }));
  },
};

/** Rates sentences from 0 to 100; null takes the rating back. */
export const rate: ReviewCommand<{ readonly places: readonly Place[]; readonly score: number | null }> = {
  id: 'row.rate',
  allowed: (_review, { score }) => score === null || (score >= 0 && score <= 100),
  perform(draft, { places, score }) {
    putAll(draft, places, (there) => ({ reviewed: there.some((rating) => rating.reviewed), score }));
  },
};

export const setVerdict: ReviewCommand<Partial<Verdict>> = {
  id: 'verdict.set',
  perform(draft, verdict) {
    Object.assign(draft.verdict, verdict);
  },
};

export const setTitle: ReviewCommand<{ readonly title: string }> = {
  id: 'review.title',
  allowed: (review, { title }) => title.trim() !== '' && title !== review.title,
  perform(draft, { title }) {
    draft.title = title;
  },
};

export const setScoring: ReviewCommand<Partial<Review['scoring']>> = {
  id: 'review.scoring',
  perform(draft, scoring) {
    Object.assign(draft.scoring, scoring);
  },
};

/** The ratings before the command, without immer's proxies: a draft would make one for each of thousands. */
function plain(draft: Draft<Review>): Readonly<Record<string, Rating>> {
  return original(draft).ratings;
}

type Value = Pick<Rating, 'reviewed' | 'score'>;

/**
 * Sets the ratings of the places; what stood there of a longer stretch (sentences were cut anew) goes on beside them.
 * @param valueOf the new value of a place, from what stood there
 */
function putAll(
  draft: Draft<Review>,
  places: readonly Place[],
  valueOf: (there: readonly Rating[]) => Value,
): void {
  const found = ratingsAt(plain(draft), places);
  const taken = new Map<Rating, Place[]>();
  for (const [place, there] of found) {
    for (const rating of there) taken.set(rating, [...(taken.get(rating) ?? []), place]);
  }
  for (const rating of taken.keys()) Reflect.deleteProperty(draft.ratings, keyOf(rating));
  for (const [rating, by] of taken) {
    for (const rest of restsOf(rating, by)) draft.ratings[keyOf(rest)] = rest;
  }
  for (const [place, there] of found) {
    const { reviewed, score } = valueOf(there);
    if (!reviewed && score === null) continue;
    const { side, start, end } = place;
    draft.ratings[keyOf(place)] = { side, start, end, reviewed, score };
  }
}

/** The rating for each stretch of its own that none of the places takes. */
function restsOf(rating: Rating, places: readonly Place[]): Rating[] {
  const rests: Rating[] = [];
  let { start } = rating;
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    if (start < place.start) rests.push({ ...rating, start, end: place.start });
    start = Math.max(start, place.end);
  }
  if (start < rating.end) rests.push({ ...rating, start });
  return rests;
}

/** What stands at each of the places. The ratings are gone through once, and only where one of another length may be. */
function ratingsAt(
  ratings: Readonly<Record<string, Rating>>,
  places: readonly Place[],
): Map<Place, Rating[]> {
  const found = new Map<Place, Rating[]>();
  const left: Place[] = [];
  for (const place of places) {
    const exact = ratings[keyOf(place)];
    const isExact = exact?.end === place.end;
    found.set(place, isExact ? [exact] : []);
    if (!isExact) left.push(place);
  }
  if (left.length === 0) return found;
  for (const key in ratings) {
    const rating = ratings[key];
    if (!rating) continue;
    for (const place of left) {
      if (rating.side === place.side && overlaps(rating, place)) found.get(place)?.push(rating);
    }
  }
  return found;
}

function keyOf(place: { side: Side; start: number }): string {
  return `${place.side}:${place.start}`;
}
