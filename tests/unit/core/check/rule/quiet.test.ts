import { expect, it } from 'vitest';
import { found } from '../helper';

it('asks no end mark of a short line without article or auxiliary, which is a headline', () => {
  const source = 'Das Gesundheitsministerium schreibt wegen des Brexits an Pflegekräfte aus der EU.';
  const headline = 'Health ministry writes to EU nursing staff over Brexit worries';
  expect(found('de-en', source, headline)).not.toContain('end-mark.lost');
  const sentence = 'The health ministry has written to nursing staff from the EU over Brexit';
  expect(found('de-en', source, sentence)).toContain('end-mark.lost');
  // Only English headlines leave their articles out.
  expect(
    found('en-de', 'Police hold three men over harbour fire.', 'Polizei nimmt drei Männer fest'),
  ).toContain('end-mark.lost');
});

it('counts an acronym as long as what it stands for, unless the original has it too', () => {
  const source =
    'Die Weltgesundheitsorganisation, das Kinderhilfswerk der Vereinten Nationen und die Europäische Union berieten darüber.';
  expect(found('de-en', source, 'The WHO, the UN and the EU discussed it.')).not.toContain('length.short');
  expect(found('de-en', source, 'A few people there discussed it.')).toContain('length.short');
  const kept = `${source} WHO, UN, EU: alle drei Organisationen wollen im Herbst wieder zusammenkommen.`;
  expect(found('de-en', kept, 'The WHO, the UN and the EU discussed it.')).toContain('length.short');
});

it.each([
  ['a racing driver', 'es-en', 'El piloto ganó la carrera.', 'The driver won the race.'],
  ['the police', 'es-en', 'La policía habló con el gerente.', 'Police spoke to the driver.'],
  ['an hour', 'ru-en', 'Полицейских вызвали вечером.', 'Officers were called at 9 pm.'],
  [
    'a manager of any kind',
    'fr-en',
    'Le pompier a aidé la caissière.',
    'The manager was helped by the crew.',
  ],
])('takes %s for no title that changed', (_, langs, source, target) => {
  expect(found(langs, source, target)).not.toContain('title.changed');
});

it('still finds a title that changed', () => {
  expect(found('de-en', 'Der Pilot sprach mit der Presse.', 'The mayor spoke to the press.')).toContain(
    'title.changed',
  );
  expect(found('fr-en', 'Le pompier a quitté la salle.', 'The prime minister left the room.')).toContain(
    'title.changed',
  );
});

it('knows a long plural and goods by their endings', () => {
  expect(found('de-en', 'Der Absatz stieg.', 'Sales of homeware to corporates rose.')).not.toContain(
    'spelling.near',
  );
  expect(found('de-en', 'Der Absatz stieg.', 'Sales of furnitore to the goverment rose.')).toContain(
    'spelling.near',
  );
});

it.each([
  [
    'a region named by a direction',
    'fr-en',
    'Le sud du Moyen-Orient est calme.',
    'The south of the Middle East is quiet.',
  ],
  [
    'a polite refusal',
    'hi-en',
    'उसने बढ़िया रेस्टोरेंट पर टिप्पणी करने से मना किया।',
    'He declined to comment on the fine restaurant.',
  ],
  [
    'a statement',
    'de-en',
    'Er wollte sich zu internen Fragen nicht äußern.',
    'He did not want to comment on internal matters.',
  ],
  ['a purchase', 'es-en', 'Las ventas y las adquisiciones crecieron.', 'Sales and acquisitions grew.'],
])('knows %s for what it is (%s)', (_, langs, source, target) => {
  expect(found(langs, source, target)).toEqual([]);
});

it('takes another sentence that adds to the length for one put in, not a long one cut in two', () => {
  const source = 'Die Stadt will im nächsten Jahr zwei neue Schulen bauen und das alte Rathaus sanieren.';
  const whole = 'The city wants to build two new schools next year and renovate the old town hall.';
  const added = `${whole} Many parents are happy.`;
  const cut = 'The city wants to build two new schools next year. It will also renovate the old town hall.';
  expect(found('de-en', source, added)).toContain('length.long');
  expect(found('de-en', source, whole)).toEqual([]);
  expect(found('de-en', source, cut)).toEqual([]);
  // In a chat sentences run together.
  expect(found('de-en', source.replace(' und', '..und'), added)).not.toContain('length.long');
});

it('finds points for one of several per cents', () => {
  const source = 'Es stimmten 40 % dafür und 60 % dagegen.';
  expect(found('de-en', source, '40% voted for it and 60 percentage points against it.')).toContain(
    'percent.changed',
  );
  expect(found('de-en', source, '40% voted for it and 60% against it.')).toEqual([]);
});

it('takes an age whose bracket was never opened for no mark of a list', () => {
  const source = 'Ein Mann (58) aus Köln kam.';
  expect(found('de-en', source, 'A man 58) from Cologne came.')).toContain('bracket.unopened');
  expect(found('de-en', '1) Ein Mann aus Köln kam.', '1) A man from Cologne came.')).toEqual([]);
});

it('knows a question by the order of its words', () => {
  const source = 'Можна щоб діти прийшли до Валі';
  expect(found('uk-en', source, 'Can the children come to Valya.')).toContain('question.lost');
  expect(found('uk-en', source, 'Can the children come to Valya?')).toEqual([]);
  expect(found('uk-en', 'Як сказано, так і зроблено.', 'As I said, it was done.')).not.toContain(
    'question.lost',
  );
});

it.each([
  ['Belgrade, no Belgium', 'de-en', 'Der Schnee lag hoch in Belgrad.', 'The snow lay high in Belgrade.'],
  [
    'dollars of any country',
    'ru-en',
    'ОАЭ вложат 20 миллионов долларов США.',
    'The UAE will invest $20 million.',
  ],
  ['a set phrase', 'cs-en', 'Otevřeno máme stále.', 'We are open 24/7.'],
  ['a product', 'de-en', 'Die neuen iPhones sind da.', 'The new iPhones are here.'],
  [
    'any for some',
    'uk-en',
    'Якщо з будь-якої причини ви не задоволені.',
    'If for some reason you are not satisfied.',
  ],
])('knows %s (%s)', (_what, langs, source, target) => {
  expect(found(langs, source, target)).toEqual([]);
});
