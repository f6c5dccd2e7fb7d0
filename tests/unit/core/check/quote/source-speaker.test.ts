import { describe, expect, it } from 'vitest';
import { quotationLedger } from '../../../../../core/check/index';
import { articleOf } from '../helper';

/** Who speaks each quotation of a row's original. */
const speakersOf = (lang: string, source: string, target = '“We are concerned,” he said.') =>
  quotationLedger(articleOf(`${lang}-en`, [[source, target]])).flatMap((entry) =>
    entry.source.map((one) => one.speaker?.text),
  );

describe('the speaker of an original quotation', () => {
  it.each([
    ['ko', '이상준 시장은 “걱정된다”고 말했다.', '이상준 시장'],
    ['ko', '다만 그는 “교육이 따라온다면 달라진다”고 덧붙였다.', '그'],
    ['ko', '하지만 김 장관은 “아니다”라고 말했다.', '김 장관'],
    ['ko', '이 단체의 박서준 대표는 “그렇다”고 말했다.', '박서준 대표'],
    ['ko', '이날 이가은 교수는 회의에서 “민생이 먼저”라고 말했다.', '이가은 교수'],
    ['ko', '“안타깝다”고 박준 대표는 말했다.', '박준 대표'],
    ['ja', 'しかし、田中首相は「心配していない」と語った。', '田中首相'],
    ['ja', 'これについて岸田首相は記者団に「重く受け止める」と述べた。', '岸田首相'],
    ['ja', '「心配している」と彼女は語った。', '彼女'],
    ['zh', '但是他说：“我们不会去。”', '他'],
    ['zh', '外交部发言人毛宁周三表示：“我们很担心。”', '外交部发言人毛宁'],
    ['zh', '外交部长王毅在北京强调，“我们很担心”。', '外交部长王毅'],
    ['zh', '李明警告说：“情况严重。”', '李明'],
    ['ru', '«Мы обеспокоены», — предупредил министр Иванов.', 'Иванов'],
    ['ru', 'Дмитрий Орлов заявил: «Мы не знаем».', 'Дмитрий Орлов'],
    ['de', '„Das ist falsch“, warnte Karl Lindner.', 'Karl Lindner'],
    ['fr', 'Le maire, Paul Martin, a prévenu : « C’est faux. »', 'Paul Martin'],
    ['es', 'El alcalde de Sevilla, Pedro Ruiz, negó: “Es falso”.', 'Pedro Ruiz'],
    ['ar', 'حذر الوزير: "الوضع خطير جدا".', 'الوزير'],
    ['ar', 'وقالت ليلى حداد لوكالة الأنباء إن "الوضع خطير".', 'ليلى حداد'],
  ])('is the whole phrase and nothing around it (%s: %s)', (lang, source, speaker) => {
    expect(speakersOf(lang, source)).toEqual([speaker]);
  });

  it('is the same for a second quotation of the sentence', () => {
    expect(
      speakersOf(
        'ko',
        '박서준 대표는 “군락지의 일부가 사라졌다”며 “복원 계획이 없다”고 지적했다.',
        'Park Seo-jun said, “Part of the colony has disappeared,” and “there is no plan.”',
      ),
    ).toEqual(['박서준 대표', '박서준 대표']);
  });

  it('is no one for a quotation of the next sentence that names nobody', () => {
    expect(
      speakersOf(
        'ko',
        '박서준 대표는 “일부가 사라졌다”고 말했다. “복원 계획이 없다.”',
        '“Part of it has disappeared,” he said. “There is no plan.”',
      ),
    ).toEqual(['박서준 대표', undefined]);
  });

  it('is a name heard by its sound together with the office far from the quotation', () => {
    expect(
      speakersOf(
        'ko',
        '존 커비 전략소통조정관은 이날 브리핑에서 러시아가 북한 미사일을 추가로 사용했다고 보느냐는 질문에 “그렇다고 봅니다”라고 답했다.',
        'Asked whether Russia had used more missiles, coordinator John Kirby said, “I think so.”',
      ),
    ).toEqual(['존 커비 전략소통조정관']);
  });
});
