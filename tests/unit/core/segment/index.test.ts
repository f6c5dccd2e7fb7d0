import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentText } from '../../../../core/segment';

function cut(text: string, lang: string, wrapped = false): string[] {
  return segmentText(text, lang, { wrapped }).map(({ start, end }) => text.slice(start, end));
}

const WHITE_SPACE = /[\s\u0085]/;

/** Text made of what the rules look at, so that random text meets them. */
const PIECES = [
  ...[
    '.',
    '!',
    '?',
    '…',
    '...',
    '。',
    '！',
    '？',
    '।',
    '؟',
    '"',
    "'",
    '“',
    '”',
    '«',
    '»',
    '「',
    '」',
    '（',
    '）',
  ],
  ...[
    '(',
    ')',
    '[1]',
    '《',
    '》',
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\f',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u200f',
    '-',
    '—',
  ],
  ...[
    'a',
    'The',
    'he',
    'Mr',
    'U.S',
    'z. B',
    '3',
    '12',
    'II',
    'г',
    '장관',
    '했다',
    '라고',
    '说',
    '東京',
    'と',
    'กล่าว',
  ],
  ...['1.', 'b)', '•', 'e\u0301', '😀', '\ud800', '\udc00', ':', ';', ','],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);
const lang = fc.constantFrom(
  'en',
  'de',
  'fr',
  'ru',
  'tr',
  'ko',
  'ja',
  'zh',
  'th',
  'hi',
  'ar',
  'hy',
  'el',
  'xx',
  '',
  'zh-Hant-TW',
);

describe('properties of segmentText', () => {
  test('every character that is no white space is in exactly one sentence, in order', () => {
    fc.assert(
      fc.property(text, lang, fc.boolean(), (source, code, wrapped) => {
        let last = 0;
        let paragraph = -1;
        for (const sentence of segmentText(source, code, { wrapped })) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          for (const unit of source.slice(last, sentence.start)) expect(unit).toMatch(WHITE_SPACE);
          expect(source.charAt(sentence.start)).not.toMatch(WHITE_SPACE);
          expect(source.charAt(sentence.end - 1)).not.toMatch(WHITE_SPACE);
          expect([paragraph, paragraph + 1]).toContain(sentence.paragraph);
          paragraph = sentence.paragraph;
          last = sentence.end;
        }
        for (const unit of source.slice(last)) expect(unit).toMatch(WHITE_SPACE);
      }),
      { numRuns: 2000 },
    );
  });

  test('no sentence spans a line, and a paragraph is a line that is not blank', () => {
    fc.assert(
      fc.property(text, lang, (source, code) => {
        const lines = source
          .split(/[\n\r\f\u0085\u2028\u2029]/)
          .filter((line) => !/^[\s\u0085]*$/.test(line));
        const sentences = segmentText(source, code);
        expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(lines.length);
        for (const { start, end } of sentences) {
          expect(source.slice(start, end)).not.toMatch(/[\n\r\f\u0085\u2028\u2029]/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a line is cut alone as it is cut among others', () => {
    fc.assert(
      fc.property(text, text, lang, (first, second, code) => {
        expect(cut(`${first}\n${second}`, code)).toEqual([...cut(first, code), ...cut(second, code)]);
      }),
    );
  });

  test('dots that begin a line end nothing, on the first line as on any other', () => {
    expect(cut('… กล่าว', 'en')).toEqual(['… กล่าว']);
    expect(cut('\n… กล่าว', 'en')).toEqual(['… กล่าว']);
  });

  test('surrogate pairs are never cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), lang, (source, code) => {
        for (const { start } of segmentText(source, code)) {
          const unit = source.charCodeAt(start);
          expect(unit < 0xdc00 || unit > 0xdfff).toBe(true);
        }
      }),
    );
  });
});

describe('segmentText', () => {
  test('has nothing to say of nothing', () => {
    expect(segmentText('', 'en')).toEqual([]);
    expect(segmentText(' \n\u3000\r\n\t', 'ko')).toEqual([]);
  });

  test('gives offsets into the text as it is, with every kind of line break', () => {
    const source = '\ufeffOne.\r\n\r\nTwo. Three.\u2028Four\fFive\u0085Six';
    expect(segmentText(source, 'en')).toEqual([
      { start: 1, end: 5, paragraph: 0 },
      { start: 9, end: 13, paragraph: 1 },
      { start: 14, end: 20, paragraph: 1 },
      { start: 21, end: 25, paragraph: 2 },
      { start: 26, end: 30, paragraph: 3 },
      { start: 31, end: 34, paragraph: 4 },
    ]);
  });

  test('joins wrapped lines and keeps blocks apart', () => {
    const source = 'The first sentence is\nwrapped. The second\nis not.\n\nA new block.';
    expect(cut(source, 'en', true)).toEqual([
      'The first sentence is\nwrapped.',
      'The second\nis not.',
      'A new block.',
    ]);
    expect(segmentText(source, 'en', { wrapped: true }).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  test('cuts a line of a list before each item', () => {
    expect(cut('1) Bread 2) Milk 3) Eggs', 'en')).toEqual(['1) Bread', '2) Milk', '3) Eggs']);
    expect(cut('a. The bread b. The milk c. The eggs', 'en')).toEqual([
      'a. The bread',
      'b. The milk',
      'c. The eggs',
    ]);
    expect(cut('i) Bread ii) Milk', 'en')).toEqual(['i) Bread', 'ii) Milk']);
    expect(cut('1. This is told in Part 2. It ends there.', 'en')).toHaveLength(2);
    expect(cut('• Bread • Milk • 2 eggs', 'en')).toEqual(['• Bread', '• Milk', '• 2 eggs']);
    expect(cut('가. 개요 나. 결론', 'ko')).toEqual(['가. 개요', '나. 결론']);
  });

  test('leaves a number with the item that it begins', () => {
    expect(cut('There are two ways: 1. Cut costs. 2. Raise prices.', 'en')).toEqual([
      'There are two ways: 1. Cut costs.',
      '2. Raise prices.',
    ]);
    expect(cut('Wynik: 1. Verstappen, 2. Norris, 3. Leclerc.', 'pl')).toHaveLength(1);
    expect(cut('Total: 1,234.56. Next: 7,890.12.', 'en')).toHaveLength(2);
  });

  test('tells titles that no list has by how words end and by short words', () => {
    expect(cut('Przyszedł też wicekmdt. Jan Kos z żoną.', 'pl')).toHaveLength(1);
    expect(cut('La sig. Conti, vdg. Russo, tace.', 'it')).toHaveLength(1);
    // The same words without a name after them, and a word that the language has.
    expect(cut('Przyszedł też wicekmdt. Potem wyszedł.', 'pl')).toHaveLength(2);
    expect(cut('Kupił ten dom. Jan Kos wyszedł.', 'pl')).toHaveLength(2);
  });

  test('reads a street, a saint and a doctor', () => {
    expect(cut('He lives on Wall St. The police came to St. Mary.', 'en')).toHaveLength(2);
    expect(cut('Herr Dr. Sieben kam.', 'de')).toHaveLength(1);
  });

  test('begins a sentence with its subject where the verb of speech introduces what follows', () => {
    expect(cut('„Die Lage ist ernst.“ Merz sagte, dass er komme.', 'de')).toHaveLength(2);
    expect(cut('"Why now?" Global Citizen replied: "It is time."', 'en')).toHaveLength(2);
    expect(cut('"Why now?" Judge Amy Ross asked.', 'en')).toHaveLength(1);
  });

  test('ends a sentence at a measure, not at a date that leads in', () => {
    expect(cut('W weekend będzie do 35 °C. IMGW ostrzega.', 'pl')).toHaveLength(2);
    expect(cut('W 1945 r. Niemcy przegrały.', 'pl')).toHaveLength(1);
    expect(cut('Толчок ощущался за 24 км. 250-летний дом рухнул.', 'ru')).toHaveLength(2);
    expect(cut('Путь занял 5 ч. 30 мин. пешком.', 'ru')).toHaveLength(1);
  });

  test('takes any tag, and follows its language', () => {
    expect(cut('Am 3. Mai kam er. Es regnete.', 'de-AT')).toHaveLength(2);
    expect(cut('One. Two.', 'not a tag at all')).toHaveLength(2);
    expect(cut('Ոչինչ: Այո:', 'hy')).toHaveLength(2);
    expect(cut('Source: Reuters', 'en')).toHaveLength(1);
  });

  test('cuts where the space between sentences was lost, but not in addresses', () => {
    expect(cut('He left the room.Then he came back.', 'en')).toHaveLength(2);
    expect(cut('그는 떠났다.그리고 돌아왔다.', 'ko')).toHaveLength(2);
    expect(cut('See Example.Com or www.Example.org for version 2.Final today.', 'en')).toHaveLength(1);
  });

  test('knows a lost quote mark from its neighbours', () => {
    // The first mark opens and is never closed: the free one still closes what the third opened.
    expect(cut('He said "yes and left. He said "no. " She left.', 'en')).toEqual([
      'He said "yes and left.',
      'He said "no. "',
      'She left.',
    ]);
  });

  test('cuts text typed without capitals where words show it', () => {
    expect(cut('put him back in. he will stay', 'en')).toHaveLength(2);
    expect(cut('(i know they do.) he eats now', 'en')).toHaveLength(2);
    expect(cut('great service!! best food', 'en')).toHaveLength(2);
    expect(cut('Yahoo! was sold', 'en')).toHaveLength(1);
    expect(cut('Bu, onyedi. yüzyılda oldu.', 'tr')).toHaveLength(1);
  });

  test('joins a pause before the pronoun only where it is short', () => {
    expect(cut("I mean … I don't know", 'en')).toHaveLength(1);
    expect(cut('I have spent the afternoon looking around… I have also looked at it', 'en')).toHaveLength(2);
  });

  test('cuts after words of one letter and sounds, not after units read from titles', () => {
    expect(cut('Это сказал я. Светка пришла.', 'ru')).toHaveLength(2);
    expect(cut('Bir şair o. Dünyada kaldı.', 'tr')).toHaveLength(2);
    expect(cut('Hm. Get some tights.', 'en')).toHaveLength(2);
    expect(cut('Les articles 6 et 7. M. Wurtz est là.', 'fr')).toHaveLength(1);
  });

  // Tried again where a busy machine spoils the measurement.
  test('needs time in proportion to the text, whatever it is made of', { retry: 3 }, () => {
    for (const unit of [
      '. ',
      'a. ',
      '" ." ',
      '(. ',
      '. (x ',
      'J. R. ',
      '1. 2. ',
      '“啊！',
      '《！',
      '（。',
      '.[1]',
      '. . ',
      '.',
      '"',
      '(',
      '".',
      '1.23.',
      'abc',
      'a. b. c. d. ',
      '• x ',
      'xqd. Xy Yz ',
      ': 1. X, 2. ',
      '(Abc. X ',
      '가. 나. ',
    ]) {
      const short = unit.repeat(6_000 / unit.length);
      const long = unit.repeat(96_000 / unit.length);
      const once = (source: string): number => {
        const start = performance.now();
        segmentText(source, 'en');
        return performance.now() - start;
      };
      const limit = (milliseconds: number): number => Math.max(1, milliseconds) * 100;
      once(short);
      // Sixteen times the text takes sixteen times as long, on a busy machine some times that; a square would be 256.
      let small = Infinity;
      let large = Infinity;
      for (let round = 0; round < 20 && !(large < limit(small)); round++) {
        small = Math.min(small, once(short));
        large = Math.min(large, once(long));
      }
      expect(large, unit).toBeLessThan(limit(small));
    }
  });
});
