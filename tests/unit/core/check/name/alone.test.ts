import { describe, expect, it } from 'vitest';
import { namesLedger } from '../../../../../core/check/index';
import { articleOf } from '../helper';

type Rows = readonly (readonly [string, string])[];

const aloneIn = (langs: string, rows: Rows): string[] =>
  namesLedger(articleOf(langs, rows))
    .filter(({ state }) => state === 'lost' || state === 'added')
    .map(
      ({ state, source, renderings, rows: at }) =>
        `${state} ${source}${renderings.map(({ text, count }) => `${text} ${count}`).join()} ${at.join()}`,
    );

describe('names of the original without a counterpart', () => {
  it.each<[string, string, string, string]>([
    ['ko-en', '박서준 대표는 돈이 없다고 말했다.', 'The head said there was no money.', 'lost 박서준 0'],
    [
      'es-en',
      'Ayer dijo Ramos que no había dinero.',
      'He said yesterday there was no money.',
      'lost Ramos 0',
    ],
    [
      'ru-en',
      'Вчера утверждал Соколов, что денег нет.',
      'Yesterday he said there was none.',
      'lost Соколов 0',
    ],
    [
      'ja-en',
      '昨日スミルノフ氏は金がないと言った。',
      'Yesterday he said there was no money.',
      'lost スミルノフ 0',
    ],
    ['zh-en', '克里斯托弗昨天说没有钱。', 'Yesterday he said there was no money.', 'lost 克里斯托弗 0'],
  ])('lists one in %s: %s', (langs, source, target, line) => {
    expect(aloneIn(langs, [[source, target]])).toEqual([line]);
  });

  it('lists it once, with every row that lacks it', () => {
    const rows: Rows = [
      ['Ayer dijo Ramos que no había dinero.', 'He said yesterday there was no money.'],
      ['Luego se fue Ramos a su casa.', 'Then he went home.'],
    ];
    expect(aloneIn('es-en', rows)).toEqual(['lost Ramos 0,1']);
  });

  it('lists both names where one stands in place of the other', () => {
    expect(aloneIn('es-en', [['Ayer ganó Ramos.', 'Yesterday Brannigan won.']])).toEqual([
      'added Brannigan 1 0',
      'lost Ramos 0',
    ]);
  });

  it('is silent where another row renders the name: there it is replaced by a pronoun', () => {
    const rows: Rows = [
      ['Ayer dijo Ramos que no había dinero.', 'Ramos said yesterday there was no money.'],
      ['Luego se fue Ramos a su casa.', 'Then he went home.'],
    ];
    expect(aloneIn('es-en', rows)).toEqual([]);
  });

  it('is silent where the next sentence has it', () => {
    const rows: Rows = [
      ['Ayer dijo Ramos que no había dinero.', 'Someone spoke yesterday.'],
      ['No había dinero.', 'There was no money, said Ramos.'],
    ];
    expect(aloneIn('es-en', rows)).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['a name that may be it in another form', 'es-en', 'Ayer ganó Ramos.', 'Yesterday the Vikings won.'],
    ['a first name left out', 'es-en', 'Ayer ganó Pedro Ramos.', 'Yesterday Ramos won.'],
    ['a sentence that begins so', 'es-en', '¿Dijo eso? «Ramos ganó», dijo.', 'Did he? He won, he said.'],
    ['a gloss in Latin letters', 'zh-en', '卡特里娜（Katrina）是飓风。', 'Katrina was a hurricane.'],
    ['an office', 'ko-en', '정치학 교수는 웃었다.', 'The professor of politics laughed.'],
    ['a word of the language', 'es-en', 'El ministro de Salud se fue.', 'The health minister left.'],
  ])('is silent about %s', (_why, langs, source, target) => {
    expect(aloneIn(langs, [[source, target]]).filter((line) => line.startsWith('lost'))).toEqual([]);
  });

  it('says nothing of translations into another language than English', () => {
    expect(aloneIn('es-fr', [['Ayer dijo Ramos que no.', 'Il a dit non hier.']])).toEqual([]);
  });
});

describe('names of the translation without a source', () => {
  it('lists one with its rows and how often it stands', () => {
    const rows: Rows = [
      ['El alcalde quiere un puente.', 'The mayor wants a bridge.'],
      ['Los vecinos aplaudieron.', 'Residents and Brannigan welcomed it.'],
      ['Los periodistas se fueron.', 'Reporters left Brannigan.'],
    ];
    expect(aloneIn('es-en', rows)).toEqual(['added Brannigan 2 1,2']);
  });

  it('is silent about a name that the original has in another row where the translation has it', () => {
    const rows: Rows = [
      ['브래니건 시장은 다리를 놓겠다고 했다.', 'Mayor Brannigan wants a bridge.'],
      ['주민들은 반겼다.', 'Residents told Brannigan they welcomed it.'],
    ];
    expect(aloneIn('ko-en', rows)).toEqual([]);
  });

  it('lists nothing without an original', () => {
    expect(aloneIn('-en', [['', 'Residents welcomed Brannigan.']])).toEqual([]);
  });
});
