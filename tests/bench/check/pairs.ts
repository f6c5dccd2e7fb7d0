import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckArticle } from '../../../core/check/index';
import type { GoodPair } from './break/types';

const OWN = ['ko', 'ja', 'zh', 'ru', 'de', 'fr', 'es', 'ar'];
const DATA = new URL('./data/', import.meta.url);

type Part = 'dev' | 'held';

const FACTS = [...OWN, 'uk', 'cs', 'hi'];

/**
 * Pairs written for this bench: twenty sentences a part in eight languages into English, and English into Korean; six
 * more, dense with facts, in eleven languages.
 */
export function ownPairs(part: Part): GoodPair[] {
  const facts = linesOf(`${part}-facts.en.txt`);
  const english = linesOf(`${part}.en.txt`);
  const into = OWN.flatMap((lang) =>
    linesOf(`${part}.${lang}.txt`).map((source, i) => ({
      sourceLang: lang,
      targetLang: 'en',
      source,
      target: english[i] ?? '',
    })),
  );
  const korean = linesOf(`${part}.ko.txt`);
  const dense = FACTS.flatMap((lang) =>
    linesOf(`${part}-facts.${lang}.txt`).map((source, i) => ({
      sourceLang: lang,
      targetLang: 'en',
      source,
      target: facts[i] ?? '',
    })),
  );
  return [
    ...into,
    ...dense,
    ...english.map((source, i) => ({ sourceLang: 'en', targetLang: 'ko', source, target: korean[i] ?? '' })),
  ];
}

function linesOf(name: string): string[] {
  return readFileSync(new URL(name, DATA), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/**
 * Pairs from elsewhere: each file NAME.SOURCE-TARGET.tsv in the folder of the environment variable
 * GALLEY_PARALLEL, three columns: document, source, target. None when it is not set.
 */
export function furtherPairs(pattern: RegExp): { readonly name: string; readonly pairs: GoodPair[] }[] {
  const folder = process.env.GALLEY_PARALLEL;
  if (folder === undefined || folder === '') return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => {
      const [, sourceLang = '', targetLang = ''] = /\.(\w+)-(\w+)\.tsv$/.exec(name) ?? [];
      const pairs = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line): GoodPair[] => {
          const [, source, target] = line.split('\t');
          return source === undefined || target === undefined
            ? []
            : [{ sourceLang, targetLang, source, target }];
        });
      return { name: name.replace(/\.tsv$/, ''), pairs };
    });
}

/** One pair as an article of one row. */
export function articleOf({ sourceLang, targetLang, source, target }: GoodPair): CheckArticle {
  return {
    sourceLang,
    targetLang,
    source: { content: source, sentences: [{ start: 0, end: source.length }] },
    target: { content: target, sentences: [{ start: 0, end: target.length }] },
    rows: [{ source: [0], target: [0] }],
  };
}
