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
    '묻 물었 말했 소리쳤 되물었 반문했 밝혔 답했 강조했 덧붙였 외쳤 호통 고함 대답 반박 항의 따졌 따져 쏘아붙 캐물 질문 중얼 속삭 울먹 절규 비명 울부짖 토로 하소연 꼬집 일갈 탄식 응수 받아쳤 맞받 다그쳤 환호 애원 호소 간청 재촉 핀잔 면박 타박 나무랐 꾸짖 웅얼 투덜 흐느 울먹이 신음 포효 농담 비꼬 비아냥 조롱 장담 단언 호언 다짐 약속 사과했 고백 회고 회상 술회 증언 진술 해명 변명 부인했 인정했 평가했 지적했 비판했 경고했 당부했 촉구했 제안했 썼 적었 남겼 올렸 털어놨 털어놓 내뱉 읊조',
  uncased: true,
};
