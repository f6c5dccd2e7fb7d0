import { segmentText } from '../../../core/segment';
import { NEWS } from '../../unit/core/segment/news-cases';
import type { BenchTable } from '../table';
import { countByPeer } from './peer';

const LENGTHS = [100_000, 1_000_000, 10_000_000];
const LANGUAGES = ['en', 'de', 'ru', 'ar', 'hi', 'th', 'zh', 'ja', 'ko'];
/** Repeated, each of these makes a rule look as far as it may at every character. */
const ADVERSARIAL: readonly (readonly [string, string])[] = [
  ['abbreviations', 'J. R. U.S. '],
  ['dots', '. . .. '],
  ['straight quotes', '" ." '],
  ['open brackets', '. (x '],
  ['numbers', '1. 2. '],
  ['opened quotations', '“啊！'],
  ['no white space', 'a.b'],
  ['periods only', '.'],
  ['quote marks only', '"'],
  ['brackets only', '('],
  ['brackets and dots', '(.).'],
  ['digits and dots', '1.23.'],
  ['letters only', 'abcdefgh'],
  ['lists', 'a. b. c. d. '],
  ['lone surrogates', '\ud800. '],
];

/** Milliseconds of the fastest of three runs. */
function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function megaPerSecond(length: number, milliseconds: number): string {
  return (length / 1000 / milliseconds).toFixed(2);
}

/** The hard cases of a language over and over, a paragraph of five a line. */
function newsOf(lang: string, length: number): string {
  const cases = (NEWS[lang] ?? []).map((marked) => marked.replaceAll('|', '').replaceAll('\n', ' '));
  let paragraph = '';
  cases.forEach((text, index) => (paragraph += text + (index % 5 === 4 ? '\n' : ' ')));
  return (paragraph + '\n').repeat(Math.ceil(length / paragraph.length)).slice(0, length);
}

export function throughput(): BenchTable {
  const length = 1_000_000;
  const rows = LANGUAGES.map((lang) => {
    const text = newsOf(lang, length);
    const own = fastest(() => segmentText(text, lang));
    const peer = fastest(() => countByPeer(text, lang));
    return [lang, megaPerSecond(length, own), megaPerSecond(length, peer)];
  });
  return {
    title: 'Segmentation: speed, million UTF-16 units a second',
    columns: ['language', 'Galley', 'Intl.Segmenter'],
    rows,
    notes: [
      `${length.toLocaleString('en')} units of hard news text a language, denser in marks than an article; fastest of three runs.`,
      'Intl.Segmenter is given pieces of about 4,000 units: on one long string its time and memory grow with the square.',
    ],
  };
}

export function growth(): BenchTable {
  const texts: readonly (readonly [string, (length: number) => string])[] = [
    ['news, en', (length) => newsOf('en', length)],
    ['news, ko', (length) => newsOf('ko', length)],
    ['news in one line, en', (length) => newsOf('en', length).replaceAll('\n', ' ')],
    ...ADVERSARIAL.map(
      ([name, unit]) => [name, (length: number) => unit.repeat(Math.ceil(length / unit.length))] as const,
    ),
  ];
  const rows = texts.map(([name, make]) => {
    const times = LENGTHS.map((length) => {
      const text = make(length);
      return fastest(() => segmentText(text, name.endsWith('ko') ? 'ko' : 'en'));
    });
    const [, middle = NaN, last = NaN] = times;
    return [name, ...times.map((time) => time.toFixed(1)), Math.log10(last / middle).toFixed(2)];
  });
  return {
    title: 'Segmentation: milliseconds by length',
    columns: ['text', '0.1 M units', '1 M', '10 M', 'exponent 1 M to 10 M'],
    rows,
    notes: ['An exponent of 1 is linear growth, 2 would be the square.'],
  };
}
