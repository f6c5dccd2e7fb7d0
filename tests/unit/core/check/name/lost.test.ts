import { describe, expect, it } from 'vitest';
import { found } from '../helper';

const names = (langs: string, source: string, target: string): string[] =>
  found(langs, source, target).filter((message) => /^name(?:-added)?\./.test(message));

describe('forms of one name', () => {
  it.each([
    ['Nehoda se stala v Prachaticích.', 'The accident happened in Prachatice.'],
    ['Převezli ho do nemocnice v Klatovech.', 'He was taken to the hospital in Klatovy.'],
    ['Podle Lukáše Neuheisla je to jinak.', 'According to Lukáš Neuheisel it is different.'],
    ['Za prokurátora Ivana Geševa mluvil jiný.', 'Somebody else spoke for prosecutor Ivan Geshev.'],
    ['Ve volbách na Uherskohradišťsku zvítězil.', 'He won the elections in the Hradiště area.'],
  ])('takes case endings, spelling by sound and parts of compounds: %s', (source, target) => {
    expect(names('cs-en', source, target)).toEqual([]);
  });

  it('still finds a letter changed before the ending', () => {
    expect(
      names('cs-en', 'Nehoda se stala v Prachaticích.', 'The accident happened in Pramhatice.'),
    ).toContain('name.misspelt');
  });

  it('hears names in hiragana', () => {
    expect(
      names('ja-en', '「湯涌ぼんぼり祭り」が中止になった。', 'The Bonbori festival was cancelled.'),
    ).toEqual([]);
  });

  it('does not doubt a Japanese name for the reading of its Han', () => {
    expect(names('ja-en', '関脇は碧山を破った。', 'The sekiwake defeated Aoiyama.')).toEqual([]);
  });
});

describe('a name lost and another in its place', () => {
  it.each([
    ['ru-en', 'Об этом сообщил министр Криворучко.', 'Minister Semilarski reported this.'],
    ['ja-en', '会見でラブロフは説明した。', 'At the briefing Gallardo explained it.'],
    ['zh-en', '记者问了阿基姆·斯坦纳一个问题。', 'The reporters asked Bolsonaro Fitzgerald a question.'],
    ['es-en', 'El ministro habló ayer con Oberhauser.', 'The minister spoke with Kretschmer yesterday.'],
  ])('is found: %s %s', (langs, source, target) => {
    expect(names(langs, source, target)).not.toEqual([]);
  });

  it.each([
    ['ru-en', 'Парад прошёл в Каспийске.', 'The parade took place in Finland.'],
    ['es-en', 'El barco llegó ayer a Torrelavega.', 'The ship arrived in Vietnam yesterday.'],
  ])('is found where the other is a country: %s %s', (langs, source, target) => {
    expect(names(langs, source, target)).toContain('name.unlike');
  });

  it('takes no institution for a name lost', () => {
    expect(
      names('cs-en', 'Zpívá v Divadle na hlavním náměstí.', 'He sings at the theatre in Prague.'),
    ).toEqual([]);
  });
});
