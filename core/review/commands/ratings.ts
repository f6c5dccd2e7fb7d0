import { original, type Draft } from 'immer';
import { overlaps, type Range, type Side } from '../../range';
import type { ReviewCommand } from '../command';
import type { Rating, Review, Verdict } from '../types';

type Place = Range & { readonly side: Side };

/** Marks sentences as reviewed, or takes that back. `places`: the sentences of the rows meant. */
export const setReviewed: ReviewCommand<{ readonly places: readonly Place[]; readonly reviewed: boolean }> = {
  id: 'row.reviewed',
  perform(draft, { places, reviewed }) {
    for (const [place, there] of ratingsAt(plain(draft), places)) {
      const score = there.find((rating) => rating.score !== null)?.score ?? null;
      put(draft.ratings, there, place, { reviewed, score });
    }
  },
};

/** Rates sentences from 0 to 100; null takes the rating back. */
export const rate: ReviewCommand<{ readonly places: readonly Place[]; readonly score: number | null }> = {
  id: 'row.rate',
  allowed: (_review, { score }) => score === null || (score >= 0 && score <= 100),
  perform(draft, { places, score }) {
    for (const [place, there] of ratingsAt(plain(draft), places)) {
      put(draft.ratings, there, place, { reviewed: there.some((rating) => rating.reviewed), score });
    }
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

/** Sets the rating of `place`; what stood `there` of a longer stretch (sentences were cut anew) goes on beside it. */
function put(
  ratings: Record<string, Rating>,
  there: readonly Rating[],
  place: Place,
  value: Pick<Rating, 'reviewed' | 'score'>,
): void {
  for (const rating of there) {
    Reflect.deleteProperty(ratings, keyOf(rating));
    const rests = [
      { start: rating.start, end: place.start },
      { start: place.end, end: rating.end },
    ];
    for (const rest of rests) {
      if (rest.start < rest.end) ratings[keyOf({ ...rest, side: rating.side })] = { ...rating, ...rest };
    }
  }
  if (!value.reviewed && value.score === null) return;
  const { side, start, end } = place;
  ratings[keyOf(place)] = { side, start, end, ...value };
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
