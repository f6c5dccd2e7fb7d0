import type { GoodPair, Kind } from './types';

function clauses(text: string): string[] {
  return text.split(/(?<=[,;]) (?=\p{L})/u);
}

export const COVERAGE_KINDS: readonly Kind[] = [
  {
    id: 'clause-lost',
    ruled: true,
    break: (pair, random) => {
      const parts = clauses(pair.target);
      const middle = parts.map((_, i) => i).filter((i) => i > 0 && (parts[i]?.split(' ').length ?? 0) >= 5);
      const at = random.pick(middle);
      if (at === undefined) return undefined;
      const kept = parts
        .filter((_, i) => i !== at)
        .join(' ')
        .replace(/[,;]$/, '');
      return /[.!?]$/.test(kept) ? kept : `${kept}.`;
    },
  },
  {
    id: 'end-lost',
    ruled: true,
    break: (pair) => {
      const words = pair.target.split(' ');
      return words.length < 12 ? undefined : words.slice(0, Math.floor(words.length * 0.6)).join(' ');
    },
  },
  {
    id: 'sentence-added',
    ruled: true,
    break: (pair, _random, other) =>
      /[.!?]["”]?$/.test(pair.target) ? `${pair.target} ${other.target}` : undefined,
  },
  {
    id: 'sentence-twice',
    ruled: true,
    break: (pair) => (/[.!?]$/.test(pair.target) ? `${pair.target} ${pair.target}` : undefined),
  },
  { id: 'wrong-sentence', ruled: true, break: (_pair, _random, other) => other.target },
  { id: 'untranslated', ruled: true, break: (pair) => pair.source },
  {
    id: 'word-left',
    ruled: true,
    break: (pair, random) => {
      const words = pair.target.split(' ');
      const left = random.pick(foreignWords(pair));
      const at = 1 + Math.floor(random.next() * (words.length - 2));
      return left === undefined || words.length < 5
        ? undefined
        : [...words.slice(0, at), left, ...words.slice(at + 1)].join(' ');
    },
  },
  {
    id: 'note',
    ruled: true,
    break: (pair, random) =>
      random.pick([
        `Here is the translation: ${pair.target}`,
        `${pair.target} (Note: the original is ambiguous here.)`,
        `Sure! Here is the English translation:\n${pair.target}`,
        `${pair.target} [Translator's note: untranslatable pun]`,
        `Translation: ${pair.target}`,
        `${pair.target} I hope this helps!`,
        `${pair.target} (omitted)`,
      ]),
  },
  {
    id: 'boilerplate',
    ruled: true,
    break: (pair, random) =>
      random.pick([
        `${pair.target} Read more: related articles.`,
        `${pair.target} Copyright 2023 Daily Press. All rights reserved.`,
        `${pair.target} Share this article on Facebook`,
        `${pair.target} Subscribe to our newsletter for more.`,
        `Advertisement ${pair.target}`,
        `${pair.target} Click here to sign up.`,
      ]),
  },
  {
    id: 'phrase-looped',
    ruled: true,
    break: (pair, random) => {
      const words = pair.target.split(' ');
      const at = Math.floor(random.next() * (words.length - 4));
      const phrase = words.slice(at, at + 3);
      return words.length < 8 || at < 0
        ? undefined
        : [...words.slice(0, at), ...phrase, ...phrase, ...words.slice(at)].join(' ');
    },
  },
];

function foreignWords(pair: GoodPair): string[] {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(pair.source);
  const words = unspaced
    ? (pair.source.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,4}/gu) ??
      [])
    : (pair.source.match(
        /(?<= )\p{Ll}{5,}(?=[ ,.])|[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]{3,}/gu,
      ) ?? []);
  return words.filter((word) => !pair.target.toLowerCase().includes(word.toLowerCase()));
}
