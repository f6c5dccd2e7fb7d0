import { runChecks } from '../../../core/check/index';
import type { Finding } from '../../../core/check/index';
import { ANY_KINDS } from './break/any';
import { KINDS } from './break/index';
import { seeded } from './break/types';
import type { GoodPair, Kind } from './break/types';
import { articleOf } from './pairs';

/** Hits and tries, by kind and by language. */
export interface Recall {
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>;
  /** Hits by kind and check. */
  readonly byCheck: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Mean over kinds, in per cent: those a rule can catch, and all. */
  readonly ruled: number;
  readonly all: number;
}

function keyOf(finding: Finding): string {
  return `${finding.message} ${JSON.stringify(finding.params)}`;
}

/** Breaks translations into English in all the ways there are, by source language. */
export function measureRecall(pairs: readonly GoodPair[], cap: number, seed: number): Recall {
  const english = pairs.filter(({ targetLang }) => targetLang === 'en');
  return measureKinds(english, KINDS, ({ sourceLang }) => sourceLang, cap, seed);
}

/** Breaks translations into other languages, by target language. */
export function measureRecallElsewhere(pairs: readonly GoodPair[], cap: number, seed: number): Recall {
  const others = pairs.filter(({ targetLang }) => targetLang !== 'en');
  return measureKinds(others, ANY_KINDS, ({ targetLang }) => targetLang, cap, seed);
}

/**
 * Breaks every pair in every way it offers, at most `cap` times a kind and language. Caught is what has a finding that
 * the good pair has not.
 */
function measureKinds(
  pairs: readonly GoodPair[],
  kinds: readonly Kind[],
  langOf: (pair: GoodPair) => string,
  cap: number,
  seed: number,
): Recall {
  const counts = new Map<string, Map<string, [number, number]>>();
  const byCheck = new Map<string, Map<string, number>>();
  const random = seeded(seed);
  const byLang = new Map<string, GoodPair[]>();
  for (const pair of pairs) byLang.set(langOf(pair), [...(byLang.get(langOf(pair)) ?? []), pair]);
  for (const [lang, list] of byLang) {
    list.forEach((pair, i) => {
      const other = list[(i + 7) % list.length] ?? pair;
      const good = new Set(runChecks(articleOf(pair)).map(keyOf));
      for (const kind of kinds) {
        const byKind = counts.get(kind.id) ?? new Map<string, [number, number]>();
        counts.set(kind.id, byKind);
        const count = byKind.get(lang) ?? [0, 0];
        byKind.set(lang, count);
        if (count[1] >= cap) continue;
        const target = kind.break(pair, random, other);
        if (target === undefined || target === pair.target) continue;
        count[1]++;
        const fresh = runChecks(articleOf({ ...pair, target })).filter(
          (finding) => !good.has(keyOf(finding)),
        );
        if (fresh.length > 0) count[0]++;
        const own = byCheck.get(kind.id) ?? new Map<string, number>();
        byCheck.set(kind.id, own);
        for (const check of new Set(fresh.map((finding) => finding.check)))
          own.set(check, (own.get(check) ?? 0) + 1);
      }
    });
  }
  const means = kinds
    .map((kind) => ({ ruled: kind.ruled, value: share(counts.get(kind.id)) }))
    .filter((one) => !Number.isNaN(one.value));
  const mean = (list: typeof means): number =>
    list.reduce((sum, one) => sum + one.value, 0) / Math.max(1, list.length);
  return { byKind: counts, byCheck, ruled: mean(means.filter((one) => one.ruled)), all: mean(means) };
}

export function share(counts: ReadonlyMap<string, readonly [number, number]> | undefined): number {
  let hits = 0;
  let tries = 0;
  for (const [hit, tried] of counts?.values() ?? []) {
    hits += hit;
    tries += tried;
  }
  return tries === 0 ? NaN : (100 * hits) / tries;
}

export interface Alarm {
  readonly pairs: number;
  readonly flagged: number;
  /** Pairs flagged, by check. */
  readonly byCheck: ReadonlyMap<string, number>;
}

/** On how many good pairs anything is found. */
export function measureAlarm(pairs: readonly GoodPair[]): Alarm {
  const byCheck = new Map<string, number>();
  let flagged = 0;
  for (const pair of pairs) {
    const ids = new Set(runChecks(articleOf(pair)).map((finding) => finding.check));
    if (ids.size > 0) flagged++;
    for (const id of ids) byCheck.set(id, (byCheck.get(id) ?? 0) + 1);
  }
  return { pairs: pairs.length, flagged, byCheck };
}
