import { describe, expect, it } from 'vitest';
import { found } from '../helper';

const acronyms = (langs: string, source: string, target: string): string[] =>
  found(langs, source, target).filter((message) => message.startsWith('acronym.'));

describe('acronyms', () => {
  it.each([
    ['de-en', 'Die NATO tagte am Montag in Brüssel.', 'met in Brussels on Monday.', 'NATO', 'NAFO'],
    [
      'fr-en',
      'Le FMI a publié son rapport sur la croissance.',
      'published its report on growth.',
      'IMF',
      'IMB',
    ],
    ['ru-en', 'По данным МВФ, экономика растёт.', 'says that the economy is growing.', 'IMF', 'INF'],
    [
      'ru-en',
      'Об этом сообщает ТАСС со ссылкой на полицию.',
      'reports this, citing the police.',
      'TASS',
      'TASL',
    ],
    ['zh-en', '世卫组织周一发布了报告。', 'published the report on Monday.', 'WHO', 'WTO'],
    ['ja-en', '新型コロナの影響で中止になった。', 'led to the event being cancelled.', 'COVID', 'COVIR'],
    ['ko-en', '아세안 정상들이 모였다.', 'leaders came together.', 'ASEAN', 'ASDAN'],
    ['ar-en', 'قالت بي بي سي إن الاجتماع انتهى.', 'said that the meeting was over.', 'BBC', 'BBD'],
    ['hi-en', 'एनएफएल ने सोमवार को यह कहा।', 'said this on Monday.', 'NFL', 'NFS'],
    ['hi-en', 'एफ़बीआई ने सोमवार को यह कहा।', 'said this on Monday.', 'FBI', 'FSI'],
    ['ja-en', '国交省は月曜日に発表した。', 'said this on Monday.', 'MLIT', 'MLIB'],
    ['cs-en', 'Zaplatili to v korunách.', 'was paid to them.', 'CZK', 'CZA'],
  ])('finds a letter changed in the form that English has: %s %s', (langs, source, rest, good, bad) => {
    expect(acronyms(langs, source, `The ${good} ${rest}`)).toEqual([]);
    expect(acronyms(langs, source, `The ${bad} ${rest}`)).toEqual(['acronym.changed']);
  });

  it.each([
    ['cs-en', 'Rozpad SSSR skončil válkou.', 'The break-up of the USSR ended in war.'],
    ['de-en', 'Die DDR gab es bis 1990.', 'The GDR existed until 1990.'],
    ['cs-en', 'Vzpomínal na ČSLA a na vojnu.', 'He remembered the CSLA and the army.'],
    ['de-en', 'Er kam, UND er blieb.', 'He came AND he stayed.'],
    ['ru-en', 'Вакцина на основе РНК готова.', 'The RNA vaccine is ready.'],
    ['ru-en', 'Анализ ДНК был готов в среду.', 'The DNA analysis was ready on Wednesday.'],
  ])('takes what another language calls otherwise: %s %s', (langs, source, target) => {
    expect(acronyms(langs, source, target)).toEqual([]);
  });
});
