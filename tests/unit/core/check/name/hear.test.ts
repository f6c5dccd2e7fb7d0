import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../../core/check/article';
import { canHear, hear, hearBetter } from '../../../../../core/check/name/hear';
import type { RowText } from '../../../../../core/check/text/row-text';
import { pairOf } from '../helper';

function sourceOf(lang: string, text: string): RowText {
  const [row] = readArticle(pairOf(`${lang}-en`, text, 'x')).rows;
  if (row === undefined) throw new Error('no row');
  return row.source;
}

describe('hear', () => {
  it.each([
    ['ko', '문재인 대통령이 서울에서 시진핑 주석을 만났다.', ['moon', 'jinping']],
    ['ko', '이재명 대표와 박진 장관', ['jaemyung', 'park', 'pak', 'jin']],
    ['ja', '安倍晋三首相はプーチン大統領と会談した。', ['abe', 'shinzo', 'putin']],
    ['zh', '特朗普与习近平在北京会晤。', ['trump', 'jinping']],
    ['ru', 'Зеленский встретился с Лавровым в Женеве.', ['zelensky', 'zelenskyy', 'zelenskiy', 'lavrov']],
    ['uk', 'Зеленський прибув до Харкова.', ['zelensky', 'kharkiv']],
    ['ar', 'التقى محمد السوداني في بغداد', ['mohammed', 'muhammad', 'sudani', 'baghdad']],
    ['hi', 'नरेंद्र मोदी ने दिल्ली में कहा', ['narendra', 'modi']],
    ['he', 'בנימין נתניהו אמר בתל אביב', ['netanyahu']],
    ['el', 'Ο Μητσοτάκης μίλησε στην Αθήνα', ['mitsotakis']],
    ['th', 'ชินวัตรพบกับโอบามา', ['obama']],
  ])('finds names in %s: %s', (lang, text, names) => {
    const source = sourceOf(lang, text);
    expect(canHear(source)).toBe(true);
    for (const name of names) expect(hear(name, source)?.fit ?? -1, name).toBeGreaterThan(0.33);
  });

  it.each([
    ['ko', '문재인 대통령이 서울에서 시진핑 주석을 만났다.', 'kowalski'],
    ['ja', '安倍晋三首相はプーチン大統領と会談した。', 'wozniak'],
    ['zh', '特朗普与习近平在北京会晤。', 'kowalski'],
    ['ru', 'Зеленский встретился с Лавровым в Женеве.', 'patterson'],
    ['ar', 'التقى محمد السوداني في بغداد', 'kowalski'],
    ['hi', 'नरेंद्र मोदी ने दिल्ली में कहा', 'schwarz'],
  ])('does not find another in %s: %s', (lang, text, name) => {
    expect(hear(name, sourceOf(lang, text))?.fit ?? -1).toBeLessThan(0.2);
  });

  it('tells where the name stands', () => {
    const source = sourceOf('ko', '존 커비 조정관은 답했다.');
    const place = hear('kirby', source);
    expect(source.text.slice(place?.start, place?.end)).toBe('커비');
  });

  it('hears one slip', () => {
    const source = sourceOf('ru', 'Об этом сказал Лавров.');
    const wrong = hear('lavgov', source);
    if (wrong === undefined) throw new Error('nothing heard');
    const better = hearBetter('lavgov', wrong, source);
    expect(better?.name).toBe('lavrov');
    expect(better?.gain).toBeGreaterThan(5);
  });

  it('has no model for Latin letters', () => {
    expect(canHear(sourceOf('de', 'Scholz traf Macron.'))).toBe(false);
    expect(hear('scholz', sourceOf('de', 'Scholz traf Macron.'))).toBeUndefined();
  });
});
