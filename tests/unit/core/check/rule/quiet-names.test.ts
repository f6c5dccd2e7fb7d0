import { describe, expect, it } from 'vitest';
import { found } from '../helper';

describe('what is no error of names and quotations', () => {
  it.each([
    [
      'a name of several words',
      'cs-en',
      'Dráhy zohledňují inflaci, říkají České dráhy.',
      'According to České dráhy, inflation counts.',
    ],
    [
      'a word with its meaning',
      'cs-en',
      'Slovo „svízel“ je rodu mužského.',
      'The word "svízel" (trouble) is masculine.',
    ],
  ])('takes %s for nothing left untranslated', (_, langs, source, target) => {
    expect(found(langs, source, target)).not.toContain('untranslated.word');
  });

  it('still finds a word left', () => {
    expect(
      found('cs-en', 'Vláda oznámila nové rozpočtové škrty.', 'The government announced new škrty.'),
    ).toContain('untranslated.word');
  });

  it.each([
    [
      'de-en',
      '„Natürlich“, sagte er, „kommen wir morgen wieder.“',
      '“Of course,“ he said, “we will come again tomorrow.“',
    ],
    ['zh-en', '他说：“现在的水很清，鱼也游了。”', 'He said, “Now the water is clear and fish swim in it. “'],
  ])('takes an opening mark that can only close for a closing one: %s', (langs, source, target) => {
    expect(found(langs, source, target)).not.toContain('quotation.unbalanced');
  });

  it('takes no Japanese title in marks for speech', () => {
    const source = '静岡県は「ふじのくにスポーツサポーター」に二つのチームを委嘱した。';
    expect(found('ja-en', source, 'Shizuoka appointed two teams as sports supporters.')).not.toContain(
      'quotation.lost',
    );
    expect(
      found('ja-en', '知事は「県民の皆さんに感謝している」と述べた。', 'The governor thanked the people.'),
    ).toContain('quotation.lost');
  });

  it('takes two words in marks for more than a name where a small letter begins them', () => {
    const source = 'Les accusations sont « totalement fausses », selon lui.';
    expect(found('fr-en', source, 'The charges are totally false, he says.')).toContain('quotation.lost');
    const title = 'La chanson « Totalement Fausses » est sortie hier.';
    expect(found('fr-en', title, 'The song Totally False came out yesterday.')).not.toContain(
      'quotation.lost',
    );
  });

  it('misses no country by one character alone', () => {
    const source = '分析家说，近来美中相互关闭领事馆，加上其他争端，可能破坏贸易方面的进展。';
    const target =
      'Analysts said that the closure of consulates by the United States and China, with other disputes, could undermine progress.';
    expect(found('zh-en', source, target)).not.toContain('region.changed');
  });

  it('takes names that are foreign on purpose for no slip', () => {
    expect(
      found('zh-en', '法国南特教堂发生大火。', 'There was a fire in the Cathédrale in Nantes, France.'),
    ).not.toContain('name-added.slip');
  });
});

describe('countries by one character', () => {
  it.each([
    [
      'zh-en',
      '据俄媒体报道，计划在年内完成。',
      'According to Russian media, the plan will be completed this year.',
    ],
    [
      'zh-en',
      '农机见证了我国农业的发展。',
      'The machines bear witness to the development of Russian agriculture.',
    ],
    ['ja-en', '米政府は声明を発表した。', 'The Russian government issued a statement.'],
  ])('are told by what follows: %s %s', (langs, source, target) => {
    const regions = (text: string) => found(langs, source, text).filter((one) => one.startsWith('region.'));
    expect(regions(target.replace('Russian', 'Indian'))).toEqual(['region.changed']);
  });
});

it('takes capitals for lost names only where institutions and peoples are known', () => {
  const source = 'Komissio suosi edustajiston nimeksi Walesin parlamenttia.';
  expect(found('fi-en', source, 'The Commission favoured the name of Welsh Parliament.')).toEqual([]);
  const spanish = 'La reunión terminó con Pedro Sanabria en la sala.';
  expect(found('es-en', spanish, 'The meeting ended with Peter Duckworth in the room.')).not.toEqual([]);
});

it('knows an umlaut that is written out', () => {
  const source = 'Der Besitzer kommt aus Baden-Württemberg und spricht kein Englisch.';
  expect(found('de-en', source, 'The owner is from Baden-Wuerttemberg and speaks no English.')).toEqual([]);
});
