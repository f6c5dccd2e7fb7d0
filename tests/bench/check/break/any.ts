import { COVERAGE_KINDS } from './coverage';
import { FORM_KINDS } from './form';
import { replaceOne } from './types';
import type { GoodPair, Kind, Random } from './types';

/** Names that the platform has in each language, so that one may stand for another. */
function namesOf(lang: string, kind: 'month' | 'weekday' | 'region'): string[] {
  if (kind === 'region') {
    const names = new Intl.DisplayNames([lang], { type: 'region' });
    return 'FR DE CN JP RU US ES IT TR IR IQ SY MX BR CA IN GR EG'
      .split(' ')
      .map((code) => names.of(code) ?? code);
  }
  const format = new Intl.DateTimeFormat(lang, {
    ...(kind === 'month' ? { month: 'long', day: 'numeric' } : { weekday: 'long' }),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return Array.from({ length: kind === 'month' ? 12 : 7 }, (_, i) => {
    const date = kind === 'month' ? Date.UTC(2024, i, 15) : Date.UTC(2024, 0, 1 + i);
    return format.formatToParts(date).find(({ type }) => type === kind)?.value ?? '';
  });
}

function swapName(kind: 'month' | 'weekday' | 'region'): Kind['break'] {
  return ({ target, targetLang }, random) => {
    const names = namesOf(targetLang, kind).filter((name) => /^\p{L}{2,}$/u.test(name));
    if (names.length === 0) return undefined;
    const edge = /^(?:zh|ja|th)$/.test(targetLang) ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
    const pattern = new RegExp(`${edge[0] ?? ''}(?:${names.join('|')})${edge[1] ?? ''}`, 'gu');
    return replaceOne(
      target,
      pattern,
      ([text]) => random.pick(names.filter((name) => name !== text)),
      random,
    );
  };
}

function monthSwapped(pair: GoodPair, random: Random): string | undefined {
  if (!/^(?:zh|ja|ko)$/.test(pair.targetLang)) return swapName('month')(pair, random, pair);
  return replaceOne(
    pair.target,
    /(?<!\d)(?:1[0-2]|[1-9])(?=[月월])/g,
    ([text]) => String(1 + ((Number(text) + 3) % 12)),
    random,
  );
}

const NUMBER = /(?<![\d.,])\d[\d.,]*\d(?!\d)|(?<![\d.,])\d(?![\d.,])/g;

function otherDigit(text: string, random: Random): string | undefined {
  const places = Array.from(text).flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  const at = random.pick(places) ?? 0;
  const digit = String((Number(text.charAt(at)) + 1 + Math.floor(random.next() * 8)) % 10);
  return at === 0 && digit === '0' ? undefined : text.slice(0, at) + digit + text.slice(at + 1);
}

/** A capitalised word that both texts have, with two letters changed about or one left out. */
function misspelt({ source, target }: GoodPair, random: Random): string | undefined {
  return replaceOne(
    target,
    /(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{4,}(?!\p{L})/gu,
    ([text]) => {
      if (!source.includes(text)) return undefined;
      const at = 1 + Math.floor(random.next() * (text.length - 3));
      const put = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
      return put === text ? text.slice(0, at) + text.slice(at + 1) : put;
    },
    random,
  );
}

/** What a plain denial looks like, and what is left without it. */
const DENIALS: Readonly<Record<string, readonly [RegExp, string]>> = {
  de: [/ nicht(?!\p{L})/gu, ''],
  es: [/(?<!\p{L})no (?=\p{Ll})/gu, ''],
  fr: [/(?<!\p{L})n['’e] ?(\p{L}+) pas(?!\p{L})/gu, '$1'],
  it: [/(?<!\p{L})non (?=\p{Ll})/gu, ''],
  pt: [/(?<!\p{L})não (?=\p{Ll})/gu, ''],
  nl: [/ niet(?!\p{L})/gu, ''],
  sv: [/ inte(?!\p{L})/gu, ''],
  pl: [/(?<!\p{L})nie (?=\p{Ll})/gu, ''],
  cs: [/(?<!\p{L})ne(?=bud|byl|má|moh|můž|chce|dok|smí|ví)/gu, ''],
  ru: [/(?<!\p{L})не (?=\p{Ll})/gu, ''],
  uk: [/(?<!\p{L})не (?=\p{Ll})/gu, ''],
  ar: [/(?<!\p{L})(?:لم|لن|لا) /gu, ''],
  hi: [/नहीं /gu, ''],
  ko: [/지 않(?=았|는|을|아|고)/gu, ''],
  ja: [/ていない(?=。|と|こ)/gu, 'ている'],
  zh: [/没有|不(?=会|能|是|想|知道|需要)/gu, ''],
};

function denialLost({ target, targetLang }: GoodPair, random: Random): string | undefined {
  const [pattern, put] = DENIALS[targetLang] ?? [];
  if (pattern === undefined || put === undefined) return undefined;
  return replaceOne(target, pattern, (match) => put.replace('$1', match[1] ?? ''), random);
}

const MARKS = /["“”„«»「」]/g;
const QUOTED = /["“„«「][^"“”„«»「」]{8,}["”“»」]/;

const named = (ids: string, kinds: readonly Kind[]): Kind[] =>
  kinds.filter(({ id }) => ids.split(' ').includes(id));

/** Ways of breaking a translation into any language; the words of those that need any come from the platform. */
export const ANY_KINDS: readonly Kind[] = [
  {
    id: 'digit',
    ruled: true,
    break: ({ target }, random) => replaceOne(target, NUMBER, ([text]) => otherDigit(text, random), random),
  },
  {
    id: 'zero',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(target, /(?<![\d.,])[1-9]\d(?![\d.,])/g, ([text]) => `${text}0`, random),
  },
  {
    id: 'number-lost',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(target, /(?<= )\d{2,}(?:[.,]\d+)* (?=\p{L})/gu, () => '', random),
  },
  { id: 'month', ruled: true, break: monthSwapped },
  { id: 'weekday', ruled: true, break: swapName('weekday') },
  { id: 'country', ruled: true, break: swapName('region') },
  { id: 'name-misspelt', ruled: true, break: misspelt },
  { id: 'negation-lost', ruled: true, break: denialLost },
  {
    id: 'question',
    ruled: true,
    break: ({ target }) =>
      /[?？؟]["”»」]?$/.test(target) ? target.replace(/[?？؟](?=["”»」]?$)/, '.') : undefined,
  },
  {
    id: 'quote-marks-lost',
    ruled: true,
    break: ({ target }) => (QUOTED.test(target) ? target.replace(MARKS, '') : undefined),
  },
  {
    id: 'quote-unbalanced',
    ruled: true,
    break: ({ target }, random) =>
      QUOTED.test(target) ? replaceOne(target, MARKS, () => '', random) : undefined,
  },
  {
    id: 'word-doubled',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(target, /(?<= )\p{Ll}{2,3}(?= )/gu, ([text]) => `${text} ${text}`, random),
  },
  {
    id: 'space-before-mark',
    ruled: true,
    break: ({ target }, random) =>
      replaceOne(target, /(?<=\p{Ll})[,.](?= |$)/gu, ([text]) => ` ${text}`, random),
  },
  {
    id: 'mark-doubled',
    ruled: true,
    break: ({ target }, random) => replaceOne(target, /(?<=\p{Ll}),(?= )/gu, () => ',,', random),
  },
  {
    id: 'end-mark',
    ruled: true,
    break: ({ target }) => (/[\p{L}][.。।]$/u.test(target) ? target.slice(0, -1) : undefined),
  },
  {
    id: 'small-start',
    ruled: true,
    break: ({ target }) =>
      /^\p{Lu}\p{Ll}.*[.!?]$/u.test(target) ? target.charAt(0).toLowerCase() + target.slice(1) : undefined,
  },
  {
    id: 'replacement',
    ruled: true,
    break: ({ target }, random) => replaceOne(target, /\p{Ll}|\p{Lo}/gu, () => '\ufffd', random),
  },
  {
    id: 'half-lost',
    ruled: true,
    break: ({ target }) =>
      target.length < 80 && !/[。]/.test(target) ? undefined : target.slice(0, target.length >> 1),
  },
  ...named(
    'clause-lost sentence-added sentence-twice wrong-sentence untranslated word-left phrase-looped',
    COVERAGE_KINDS,
  ),
  ...named('bracket double-space invisible markup', FORM_KINDS),
];
