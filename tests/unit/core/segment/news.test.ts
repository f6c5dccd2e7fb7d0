import { describe, expect, test } from 'vitest';
import { segmentText } from '../../../../core/segment';
import { NEWS } from './news-cases';
import { NEWS_OF_ASIA_LATER } from './news-cases-asia-later';
import { NEWS_OF_ASIA_THIRD } from './news-cases-asia-third';
import { NEWS_EIGHTH } from './news-cases-eighth';
import { NEWS_FIFTH } from './news-cases-fifth';
import { NEWS_FOURTH } from './news-cases-fourth';
import { NEWS_LATER } from './news-cases-later';
import { NEWS_NINTH } from './news-cases-ninth';
import { NEWS_SEVENTH } from './news-cases-seventh';
import { NEWS_SIXTH } from './news-cases-sixth';
import { NEWS_TENTH } from './news-cases-tenth';
import { NEWS_ELEVENTH } from './news-cases-eleventh';
import { NEWS_TWELFTH } from './news-cases-twelfth';
import { NEWS_THIRTEENTH } from './news-cases-thirteenth';
import { NEWS_FOURTEENTH } from './news-cases-fourteenth';
import { NEWS_FIFTEENTH } from './news-cases-fifteenth';
import { NEWS_SIXTEENTH } from './news-cases-sixteenth';
import { NEWS_SEVENTEENTH } from './news-cases-seventeenth';
import { NEWS_EIGHTEENTH } from './news-cases-eighteenth';
import { NEWS_NINETEENTH } from './news-cases-nineteenth';
import { NEWS_TWENTIETH } from './news-cases-twentieth';
import { NEWS_TWENTY_FIRST } from './news-cases-twenty-first';
import { NEWS_TWENTY_SECOND } from './news-cases-twenty-second';
import { NEWS_TWENTY_THIRD } from './news-cases-twenty-third';
import { NEWS_TWENTY_FOURTH } from './news-cases-twenty-fourth';
import { NEWS_TWENTY_FIFTH } from './news-cases-twenty-fifth';
import { NEWS_TWENTY_SIXTH } from './news-cases-twenty-sixth';
import { NEWS_THIRD } from './news-cases-third';

const SETS = [
  NEWS,
  NEWS_LATER,
  NEWS_OF_ASIA_LATER,
  NEWS_THIRD,
  NEWS_OF_ASIA_THIRD,
  NEWS_FOURTH,
  NEWS_FIFTH,
  NEWS_SIXTH,
  NEWS_SEVENTH,
  NEWS_EIGHTH,
  NEWS_NINTH,
  NEWS_TENTH,
  NEWS_ELEVENTH,
  NEWS_TWELFTH,
  NEWS_THIRTEENTH,
  NEWS_FOURTEENTH,
  NEWS_FIFTEENTH,
  NEWS_SIXTEENTH,
  NEWS_SEVENTEENTH,
  NEWS_EIGHTEENTH,
  NEWS_NINETEENTH,
  NEWS_TWENTIETH,
  NEWS_TWENTY_FIRST,
  NEWS_TWENTY_SECOND,
  NEWS_TWENTY_THIRD,
  NEWS_TWENTY_FOURTH,
  NEWS_TWENTY_FIFTH,
  NEWS_TWENTY_SIXTH,
];

function cut(text: string, lang: string): string[] {
  return segmentText(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe('hard cases of news text', () => {
  for (const [lang, cases] of SETS.flatMap((set) => Object.entries(set))) {
    test.each(cases)(`${lang}: %s`, (marked) => {
      const expected = marked.split(/[|\n]/).map((sentence) => sentence.trim());
      expect(cut(marked.replaceAll('|', ''), lang)).toEqual(expected);
      // A sentence by itself is still one sentence.
      for (const sentence of expected) expect(cut(sentence, lang)).toEqual([sentence]);
    });
  }
});
