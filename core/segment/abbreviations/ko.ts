import type { LanguageData } from './types';

export const ko: LanguageData = {
  never: 'dr mr mrs ms',
  either: 'inc ltd co corp u.s',
  units: 'km kg cm mm ml',
  final: '',
  numeric: 'no vol p b.c a.d',
  months: '',
  openers: '',
  speech:
    '묻 물었 말했 소리쳤 되물었 반문했 밝혔 답했 강조했 덧붙였 외쳤 호통 고함 대답 반박 항의 따졌 따져 쏘아붙 캐물 질문 중얼 속삭 울먹 절규 비명 울부짖 토로 하소연 꼬집 일갈 탄식 응수 받아쳤 맞받 다그쳤 환호 애원 호소 간청 재촉 핀잔 면박 타박 나무랐 꾸짖',
  uncased: true,
};
