import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../core/read/language';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['en', 'The president said on Tuesday that the talks would continue next week in Geneva.'],
  ['ko', '대통령은 화요일 회담이 다음 주에도 계속될 것이라고 말했다.'],
  ['ko', 'LG전자와 SK하이닉스는 CES 2024에서 AI 신제품을 공개했다.'],
  ['ja', '首相は火曜日、国会で新しい予算案について説明した。'],
  ['ja', '東京株式市場の日経平均は続落した'],
  ['zh', '中国外交部发言人星期二表示，双方将继续就贸易问题进行磋商。'],
  ['zh', '台灣總統週二表示，雙方將繼續就貿易問題進行磋商。'],
  ['de', 'Der Präsident erklärte am Dienstag, die Gespräche würden in Kürze fortgesetzt.'],
  ['fr', 'Le président a déclaré mardi que les négociations se poursuivraient dès demain.'],
  ['es', 'El presidente declaró el martes que las negociaciones continuarán mañana.'],
  ['it', 'Il presidente ha dichiarato martedì che i negoziati continueranno domani.'],
  ['pt', 'O presidente disse na terça-feira que as negociações continuarão amanhã.'],
  ['nl', 'De president zei dinsdag dat de onderhandelingen morgen worden voortgezet.'],
  ['pl', 'Prezydent oświadczył we wtorek, że rozmowy będą kontynuowane.'],
  ['cs', 'Prezident řekl v úterý, že jednání budou pokračovat příští týden.'],
  ['ru', 'Президент заявил во вторник, что переговоры продолжатся на следующей неделе.'],
  ['uk', 'Президент заявив у вівторок, що переговори триватимуть, а її уряд готує відповідь.'],
  ['tr', 'Cumhurbaşkanı salı günü görüşmelerin devam edeceğini söyledi.'],
  ['ar', 'قال الرئيس يوم الثلاثاء إن المفاوضات ستستمر الأسبوع المقبل.'],
  ['fa', 'رئیس‌جمهور روز سه‌شنبه گفت که گفتگوها هفتهٔ آینده پی گرفته می‌شود.'],
  ['hi', 'राष्ट्रपति ने मंगलवार को कहा कि वार्ता अगले सप्ताह भी जारी रहेगी।'],
  ['id', 'Presiden mengatakan pada hari Selasa bahwa perundingan akan dilanjutkan.'],
  ['vi', 'Tổng thống cho biết hôm thứ Ba rằng các cuộc đàm phán sẽ tiếp tục.'],
  ['th', 'ประธานาธิบดีกล่าวเมื่อวันอังคารว่าการเจรจาจะดำเนินต่อไป'],
  ['he', 'הנשיא אמר ביום שלישי כי השיחות יימשכו בשבוע הבא.'],
  ['el', 'Ο πρόεδρος δήλωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν.'],
];

describe('detectLanguage', () => {
  it.each(SENTENCES)('tells %s: %s', (lang, text) => {
    const detected = detectLanguage(text);
    expect(detected.lang).toBe(lang);
    expect(detected.confidence).toBeGreaterThan(0);
    expect(detected.confidence).toBeLessThanOrEqual(1);
  });

  it('is not led astray by foreign names and quotations', () => {
    expect(
      detectLanguage('The word 정 (jeong), Seoul residents say, cannot be translated into English.').lang,
    ).toBe('en');
    expect(detectLanguage('“Make America Great Again”라는 구호는 지지자들이 외쳤다고 전했다.').lang).toBe(
      'ko',
    );
    expect(
      detectLanguage('日本の「もののけ姫」在中国上映，票房超过一亿元，观众反应热烈，评论认为画面精美。').lang,
    ).toBe('zh');
  });

  it.each(['', '   \n', '123 456', '— ! ?', 'ab'])('knows nothing of %j', (text) => {
    expect(detectLanguage(text)).toEqual({ lang: 'und', confidence: 0 });
  });

  it('looks only at the beginning', () => {
    const long = 'The president said that the talks would go on. '.repeat(200_000);
    const start = performance.now();
    expect(detectLanguage(long).lang).toBe('en');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
