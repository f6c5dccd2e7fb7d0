import { describe, expect, it } from 'vitest';
import { runArticleChecks } from '../../../../../core/check/index';
import { articleOf, found } from '../helper';

const speakers = (langs: string, rows: readonly (readonly [string, string])[]) =>
  runArticleChecks(articleOf(langs, rows)).filter((one) => one.check === 'speaker');

const GERMAN: readonly (readonly [string, string])[] = [
  ['„Wir müssen handeln“, sagte Kretschmer.', '“We have to act,” Kretschmer said.'],
  ['Die Lage ist ernst.', 'The situation is serious.'],
  ['„Das ist falsch“, erklärte Oberhauser.', '“That is wrong,” explained Oberhauser.'],
];

describe('speakers', () => {
  it('is quiet when the words stay with those who said them', () => {
    expect(speakers('de-en', GERMAN)).toEqual([]);
  });

  it('finds two quotations whose speakers were exchanged, and names both', () => {
    const [first, second, third] = GERMAN;
    const found = speakers('de-en', [
      [first?.[0] ?? '', '“We have to act,” Oberhauser said.'],
      second ?? ['', ''],
      [third?.[0] ?? '', '“That is wrong,” explained Kretschmer.'],
    ]);
    expect(found.map((one) => one.row)).toEqual([0, 2]);
    expect(found[0]?.params).toMatchObject({ source: 'Kretschmer', text: 'Oberhauser' });
  });

  it('finds words given to another person of the article, across scripts', () => {
    const rows = [
      ['커비는 “우려된다”고 말했다.', '“We are concerned,” Dallmann said.'],
      ['달만은 “아니다”라고 답했다.', '“No,” answered Dallmann.'],
      ['커비는 브리핑을 끝냈다.', 'Kirby ended the briefing.'],
    ] as const;
    expect(speakers('ko-en', rows).map((one) => [one.row, one.message])).toEqual([[0, 'speaker.other']]);
  });

  it('finds a bare office in the place of a name, and takes the office with its article for no error', () => {
    const [first, second, third] = GERMAN;
    const rows = (said: string) => [
      [first?.[0] ?? '', `“We have to act,” ${said}.`] as const,
      second ?? (['', ''] as const),
      third ?? (['', ''] as const),
      ['Kretschmer kam am Montag.', 'Kretschmer came on Monday.'] as const,
    ];
    expect(speakers('de-en', rows('President said')).map((one) => [one.row, one.message])).toEqual([
      [0, 'speaker.other'],
    ]);
    expect(speakers('de-en', rows('the President said'))).toEqual([]);
    expect(speakers('de-en', rows('President Kretschmer said'))).toEqual([]);
  });

  it('takes a pronoun for a name as no error', () => {
    expect(
      speakers('de-en', [
        ['„Wir müssen handeln“, sagte Kretschmer.', '“We have to act,” he said.'],
        ['„Das ist falsch“, sagte er.', '“That is wrong,” he said.'],
      ]),
    ).toEqual([]);
  });
});

describe('attributions', () => {
  it('finds a quotation that nobody says any more', () => {
    const source = '„Wir müssen heute handeln und nicht morgen“, erklärte sie am Montag.';
    expect(
      found('de-en', source, '“We have to act today and not tomorrow,” she explained on Monday.'),
    ).toEqual([]);
    expect(found('de-en', source, '“We have to act today and not tomorrow,” on Monday.')).toContain(
      'attribution.lost',
    );
  });

  it('tells to deny from to confirm', () => {
    const source = 'Le ministre a confirmé que la réunion aura lieu.';
    expect(found('fr-en', source, 'The minister confirmed that the meeting will take place.')).toEqual([]);
    expect(found('fr-en', source, 'The minister denied that the meeting will take place.')).toContain(
      'attribution.verb',
    );
  });

  it('finds a speaker whom the original of a pair does not name', () => {
    expect(
      found(
        'es-en',
        '“Estamos listos”, dijo Guardiola el lunes.',
        '“We are ready,” Hutchinson said on Monday.',
      ),
    ).toContain('speaker.instead');
  });
});

describe('quotations of one row', () => {
  it('finds words that left the marks', () => {
    const source = '„Das ist eine Katastrophe für alle Menschen, die hier seit Jahren leben“, sagte Weber.';
    expect(
      found(
        'de-en',
        source,
        '“This is a catastrophe for all people who have lived here for years,” said Weber.',
      ),
    ).toEqual([]);
    expect(
      found(
        'de-en',
        source,
        '“This is a” catastrophe for all people who have lived here for years, said Weber.',
      ),
    ).toContain('quotation.shorter');
  });

  it('takes titles and names in marks for no speech', () => {
    expect(
      found(
        'de-en',
        'Der Film „Die Stunde des Siegers“ läuft wieder.',
        'The film Chariots of Fire is running again.',
      ),
    ).not.toContain('quotation.lost');
  });
});
