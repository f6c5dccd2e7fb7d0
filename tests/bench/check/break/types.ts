/** A good pair of sentences (or short paragraphs). */
export interface GoodPair {
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: string;
  readonly target: string;
}

/** A seeded source of chance: `next` gives 0 to 1. */
export interface Random {
  next(): number;
  pick<T>(items: readonly T[]): T | undefined;
}

/** One way of breaking a translation. */
export interface Kind {
  readonly id: string;
  /** False for what needs more than a rule, a ledger or a word list. */
  readonly ruled: boolean;
  /** The broken target, or undefined when the pair offers nothing to break. `other` is another pair of the same language. */
  break(pair: GoodPair, random: Random, other: GoodPair): string | undefined;
}

/** Mulberry32: small, fast, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, pick: (items) => items[Math.floor(next() * items.length)] };
}

/** Replaces one match of `pattern`, chosen by chance; undefined when there is none or nothing would change. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  by: (match: RegExpMatchArray) => string | undefined,
  random: Random,
): string | undefined {
  const match = random.pick([...text.matchAll(pattern)]);
  const put = match === undefined ? undefined : by(match);
  if (match === undefined || put === undefined || put === match[0]) return undefined;
  return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
}
