import type { LanguageData } from './types';

export const ko: LanguageData = {
  never: 'dr mr mrs ms',
  either: 'inc ltd co corp u.s',
  units: 'km kg cm mm ml',
  final: '',
  numeric: 'no vol p b.c a.d',
  months: '',
  openers: '',
  speech: '묻 물었 말했 소리쳤 되물었 반문했 밝혔 답했 강조했 덧붙였 외쳤',
  uncased: true,
};
