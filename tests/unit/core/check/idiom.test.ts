import { describe, expect, it } from 'vitest';
import { readRow } from '../../../../core/check/article';
import { quantitiesIn } from '../../../../core/check/number/find';
import { found, pairOf } from './helper';

function readings(lang: string, text: string): number[][] {
  return readRow(pairOf(`${lang}-en`, text, 'x'), 0)
    .source.derive(quantitiesIn)
    .filter((one) => one.form !== 'loose')
    .map((one) => [one.value, ...one.other]);
}

describe('numbers by what stands beside them', () => {
  it.each([
    ['ja', '打率3割2分1厘', [[32.1, 321]]],
    ['ja', '約7割', [[7, 70]]],
    ['zh', '6成用户', [[6, 60]]],
    ['ja', '13年の選手', [[13, 1913, 2013]]],
    ['cs', 'čtyřtisícový dav', [[4000]]],
    ['uk', "п'ятимільйонний приз", [[5_000_000]]],
    ['cs', 'devětatřicáté narozeniny', [[39]]],
    ['de', 'vor 10 000 Leuten', [[10_000]]],
    ['de', 'am 16.3. gestartet', [[16], [3]]],
    ['zh', '2021.6.11 售出', [[2021], [6], [11]]],
    ['ja', '1・5メートル', [[1.5]]],
    ['ja', '2，3回', [[2], [3]]],
  ])('%s: %s', (lang, text, values) => {
    expect(readings(lang, text)).toEqual(values);
  });

  it.each([
    ['ja', '新型コロナの影響で閉店した。', 'It closed because of COVID-19.'],
    ['cs', 'Čekali půl roku na výsledek.', 'They waited six months for the result.'],
    ['zh', '近四成的人同意。', 'Nearly 40% of people agreed.'],
    ['zh', '他走出五六百米。', 'He walked some 500 meters.'],
    ['ja', '田中ら4人が1敗となった。', 'Tanaka and three others have one loss.'],
    ['zh', '新华社北京7月26日电', 'BEIJING, July 26, 2020 (Xinhua)'],
    ['zh', '他26日在会议上说明了情况。', 'He explained the situation at the meeting.'],
    ['de', 'Ein Film in 4K-Auflösung ist da.', 'A film in 4K resolution is here.'],
    ['cs', 'Sešly se tam tři desítky lidí.', 'Some thirty people met there.'],
    ['ru', 'Он пообещал $1 трлн помощи.', 'He promised $1 tln in aid.'],
  ])('is quiet, %s: %s', (lang, source, target) => {
    expect(found(`${lang}-en`, source, target).filter((one) => one.startsWith('number'))).toEqual([]);
  });

  it('still finds the same numbers changed', () => {
    expect(found('zh-en', '近四成的人同意。', 'Nearly 70% of people agreed.')).toContain('number.changed');
    expect(found('ja-en', 'COVID-19の影響で閉店した。', 'It closed because of COVID-91.')).toContain(
      'number.added',
    );
    expect(found('de-en', 'Am 7. Mai 2021 wurde gewählt.', 'The vote was on May 7, 2012.')).toContain(
      'number.changed',
    );
  });
});

describe('quiet about what the original leaves open', () => {
  it('lets a chat ask without a mark, and tells a question that was reported', () => {
    expect(found('uk-en', 'Які у вас враження від тижня', 'What are your impressions of the week?')).toEqual(
      [],
    );
    expect(found('zh-en', '警察问他是否有难处？', 'The police asked him whether he had trouble.')).toEqual(
      [],
    );
    expect(found('de-en', 'Er kommt morgen nach Berlin.', 'Is he coming to Berlin tomorrow?')).toContain(
      'question.gained',
    );
  });

  it('lets a site be called by its address, but not a page', () => {
    expect(found('zh-en', '报告已经发布-中新网', 'The report is out - Ecns.cn')).toEqual([]);
    expect(found('de-en', 'Das steht auf der Seite.', 'It says so at https://abc.org/page.')).toContain(
      'address.added',
    );
  });

  it('takes no capitals for acronyms in a text all in capitals, and spells out those of the original', () => {
    expect(
      found('uk-en', 'Коли більшість підприємств НЕ ПРАЦЮЄ.', 'When most enterprises DO NOT WORK.'),
    ).toEqual([]);
    expect(
      found(
        'uk-en',
        'Зброя в руках воїнів ЗСУ виключно відправляє ворога на той світ.',
        'The weapons in the hands of the soldiers of the Armed Forces of Ukraine only kill the enemy.',
      ),
    ).toEqual([]);
  });

  it('takes "Bild am Sonntag" for a paper and "Jan" before a name for a person', () => {
    const paper = found('de-en', 'Das sagte er der „Bild am Sonntag“.', 'He told the “Bild” on Monday.');
    expect(paper).not.toContain('weekday.changed');
    expect(found('cs-en', 'Hamáček to řekl v říjnu.', 'Jan Hamáček said so in October.')).toEqual([]);
  });
});
