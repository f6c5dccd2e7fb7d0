import { expect, it } from 'vitest';
import { found } from '../helper';

it.each([
  ['Chinese characters in Chinese', 'en-zh', 'Hello everyone!', '大家好！'],
  ['a French participle', 'en-fr', 'The two men were arrested.', 'Les deux hommes ont été arrêtés.'],
  [
    'an age in Russian',
    'en-ru',
    'Police arrested the 32-year-old driver.',
    'Полиция арестовала 32-летнего водителя.',
  ],
  ['a name that is a word', 'en-uk', 'Kit will star in a play.', 'У виставі зіграє Кіт.'],
  ['a dog in a compound', 'en-ja', 'Is it the next Shiba Inu?', 'それは次の柴犬コインとなるのか？'],
  ['Swedish marks', 'en-sv', '"They must go," he said.', '”De måste gå”, sade han.'],
  ['Finnish marks', 'en-fi', 'He called it "big".', 'Hän kutsui sitä ”suureksi”.'],
  ['Hungarian dashes', 'en-hu', '"We must do it now," he said.', '„Most kell megtennünk – mondta.'],
  ['Hebrew acronyms', 'en-he', '"No trust in the US," he said.', '„אין אמון בארה“ב“, אמר.'],
  ['the Vietnamese year', 'en-vi', 'She was born in 1994.', 'Cô sinh năm 1994.'],
  ['a Vietnamese weekday', 'en-vi', 'It happened on Friday.', 'Việc đó xảy ra vào thứ sáu.'],
  [
    'Danish words that are English too',
    'en-da',
    'He was there for me.',
    'Han var der for mig og for dem alle.',
  ],
  ['a Finnish month', 'en-fi', 'He won in September 1918.', 'Hän voitti syyskuussa 1918.'],
  ['a month in figures', 'en-fi', 'He won on 29 September 1918.', 'Hän voitti 29.9.1918.'],
  ['a Greek month', 'en-el', 'They met in October.', 'Συναντήθηκαν τον Οκτώβριο.'],
  ['a Persian month', 'en-fa', 'He died on 4 October 1918.', 'او در 4 اکتبر 1918 درگذشت.'],
  ['Persian "financial"', 'en-fa', 'American aid was cut.', 'کمک مالی آمریکا قطع شد.'],
  ['a Thai question', 'en-th', 'Did you do it?', 'คุณทำจริงหรือไม่'],
  ['a highest court', 'en-ko', 'The Supreme Court ruled on it.', '최고 법원이 그 문제를 판결했다.'],
  ['a Bulgarian abbreviation', 'en-bg', 'In 1945, he died.', 'През 1945 г., той почина.'],
  ['doubling for weight', 'en-tr', 'Numbers rise slowly.', 'Sayılar yavaş yavaş artıyor.'],
  ['spelt letters', 'en-ar', 'It was shown live on CNN.', 'بث ذلك مباشرة على سي إن إن.'],
  ['a Turkish point inside', 'en-tr', '"It is great," he said.', '"Aramız harika." dedi.'],
  ['a Czech carrier', 'uk-cs', 'Ми несемо відповідальність.', 'My neseme odpovědnost.'],
  ['a polite Japanese form', 'en-ja', 'I am sorry that it is late.', '遅れており、申し訳ございません。'],
  ['a Japanese duty', 'en-ja', 'I had to save.', 'お金を貯めないといけなかった。'],
  ['a Japanese lack', 'en-ja', 'Not medically necessary.', '医療上必要なし。'],
  ['a Chinese "unfit"', 'en-zh', 'This hose is not suitable for oil.', '这根软管不适合输送油。'],
  ['an answer', 'en-uk', "No, it's not.", 'Ні.'],
  ['a Russian "ten"', 'en-ru', 'Ten people came to the meeting.', 'На встречу пришли десять человек.'],
  [
    'a Russian abbreviation',
    'en-ru',
    'More than 300,000 people live there now.',
    'Сейчас там проживает более 300 тыс. человек.',
  ],
  ['Russian animals', 'en-ru', 'He fed his pigs there.', 'Там он кормил своих животных.'],
  [
    'a Ukrainian month',
    'en-uk',
    'They met after the June summit.',
    'Вони зустрілися після червневого саміту.',
  ],
  ['last night', 'en-zh', 'He said it last night.', '他昨晚这样说。'],
  ['a German morning', 'en-de', 'He died this morning.', 'Er starb heute Morgen.'],
  ['a Korean working week', 'en-ko', 'He wants a four-day week.', '그는 주 4일 근무제를 원한다.'],
  ['"must not" in Korean', 'en-ko', 'They must not be defiant.', '그들은 반항해서는 안 됩니다.'],
  ['"not guilty" in Japanese', 'en-ja', 'He has pleaded not guilty.', '彼は無罪を主張している。'],
  ['"not … unless"', 'en-de', 'It will not come unless they sign.', 'Es kommt nur, wenn sie unterschreiben.'],
  ['what a denial tells', 'en-ko', 'It is very bad.', '매우 좋지 않습니다.'],
  ['a denial told of hardship', 'en-zh', 'Travelling there is challenging.', '去那里旅行也不轻松。'],
  ['a number of a house', 'en-de', 'The aides of No 10 laughed.', 'Die Berater der Nummer 10 lachten.'],
  ['a Greek million', 'en-el', 'The deal was worth £11 million.', 'Η συμφωνία άξιζε 11 εκατομμύρια λίρες.'],
  ['Finnish kilograms', 'en-fi', 'He has a 550 pound pig.', 'Hänellä on 250-kiloinen sika.'],
  ['a Swedish century', 'en-sv', 'It is of the 19th century.', 'Det är från 1800-talet.'],
  ['a Ukrainian family', 'en-uk', 'His family was there.', 'Там була його сім’я.'],
  ['a Russian family', 'en-ru', 'It gave me my family.', 'Это подарило мне мою семью.'],
  ['Italian winds', 'en-it', 'It had winds of 85 mph.', 'Ha registrato venti fino a 137 km/h.'],
  [
    'Russian speech told inside the marks',
    'en-ru',
    '"Most of the buyers will be white," he said, "and the churches will close for good soon."',
    '«Большинство покупателей будут белыми, — сказал он, — и церкви скоро закроются навсегда».',
  ],
  [
    'Russian speech that goes on in the next row',
    'en-ru',
    '"He came to the line and just collapsed there," he said.',
    '«Он вышел к линии и просто рухнул там, — сказал он.',
  ],
  [
    'Ukrainian speech that began in the row before',
    'en-uk',
    '"The ruling is a chance to overcome the past."',
    'Це рішення дає можливість подолати минуле».',
  ],
  [
    'a title that other languages put in marks',
    'en-ja',
    'Save the Children sends a team.',
    '「Save the Children」はチームを派遣する。',
  ],
  [
    'a speech left open behind an apostrophe',
    'en-de',
    "'We know it won't change students' behaviour at once.",
    '„Wir wissen, dass es das Verhalten der Schüler nicht sofort ändern wird.',
  ],
  ['"nor" after "not"', 'en-ja', 'It is not approved nor endorsed.', '承認されておりません。'],
])('is quiet on %s (%s)', (_, langs, source, target) => {
  expect(found(langs, source, target)).toEqual([]);
});

it.each([
  ['en-zh', 'The house is old.', 'そのこの房子很旧。', 'left-over.script'],
  ['en-fr', 'They married in winter.', 'Ils se sont mariés en été.', 'thing.changed'],
  ['en-sv', '"They must go," he said.', '”De måste gå, sade han.', 'quotation.unbalanced'],
  ['en-vi', 'Six people died.', 'Năm người đã chết.', 'number.changed'],
  ['en-fi', 'He won in September 1918.', 'Hän voitti lokakuussa 1918.', 'month.changed'],
  ['en-el', 'They met in October.', 'Συναντήθηκαν τον Νοέμβριο.', 'month.changed'],
  ['en-vi', 'The goal of the team was good.', 'Bàn thắng của của đội rất đẹp.', 'repetition.word'],
  ['en-zh', 'He did not come.', '他来了。', 'negation.lost'],
  ['en-ja', 'He did not come yesterday.', '彼は昨日来た。', 'negation.lost'],
  ['en-el', 'The deal was worth £11 million.', 'Η συμφωνία άξιζε 13 εκατομμύρια λίρες.', 'number.changed'],
  ['en-ru', 'Nobody could believe the news.', 'Никто мог поверить этой новости.', 'negation.lost'],
  ['en-cs', 'Nobody could believe the news.', 'Nikdo mohl uvěřit té zprávě.', 'negation.lost'],
  ['en-ru', 'He said: "They must go home."', 'Он сказал: «Они должны уйти домой.', 'quotation.unbalanced'],
])('still tells (%s): %s -> %s', (langs, source, target, message) => {
  expect(found(langs, source, target)).toContain(message);
});

it.each([
  ['en-de', 'It was Michael Kavanaugh who won.', 'Es war Michael Kavnaaugh, der gewann.', 'name.misspelt'],
  ['en-ru', 'It was Gary Johnson who won.', 'Победил Гэри Джносон.', 'name.misspelt'],
  ['en-uk', 'They met in California again.', 'Вони знову зустрілися в Каліфонрії.', 'name.misspelt'],
  ['en-ar', 'They met Robert Johnson there.', 'التقوا هناك روبرت جوسنون.', 'name.misspelt'],
  ['en-cs', 'He met Scott Kavanaugh there.', 'Setkal se tam se Scottem Kavnaaughem.', 'name.misspelt'],
  ['en-ru', 'They like the colourful houses.', 'Им нравятся colourful дома.', 'untranslated.word'],
  ['en-hi', 'The houses are old.', 'houses पुराने हैं।', 'untranslated.word'],
  [
    'en-zh',
    'He came home. It was late.',
    '他回家了，现在已经是很晚的时候了。他回家了，现在已经是很晚的时候了。',
    'repetition.sentence',
  ],
  ['en-fr', 'The house is old.', 'la maison est vieille, dit le maire.', 'capital.small'],
])('tells in other languages too (%s): %s -> %s', (langs, source, target, message) => {
  expect(found(langs, source, target)).toContain(message);
});

it.each([
  ['a declined name', 'en-cs', 'He met Scott Kavanaugh there.', 'Setkal se tam se Scottem Kavanaughem.'],
  ['a Russian spelling', 'en-ru', 'It was Gary Johnson who won.', 'Победил Гэри Джонсон.'],
  ['a Russian case', 'en-ru', 'They met in California again.', 'Они снова встретились в Калифорнии.'],
  ['a name of its own spelling', 'en-fi', 'He lives in Macedonia now.', 'Hän asuu nyt Makedoniassa.'],
  ['a product in small letters', 'en-ru', 'It runs on the "arcade" board.', 'Работает на плате «arcade».'],
])('lets %s be (%s)', (_, langs, source, target) => {
  expect(found(langs, source, target)).toEqual([]);
});

it('tells a word of English spelling that stands in the translation, but no loan', () => {
  expect(found('en-pt', 'He had already thought about the house.', 'Ele já thought sobre a casa.')).toContain(
    'untranslated.word',
  );
  expect(found('en-pt', 'The team won the match.', 'O team venceu o match.')).toEqual([]);
});
