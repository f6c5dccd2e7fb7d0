import type { LanguageData } from './types';

export const zh: LanguageData = {
  never: '',
  either: '',
  units: 'km kg cm mm ml',
  final: '',
  numeric: '',
  months: '',
  openers: '',
  speech:
    '说 說 说道 問 问 道 表示 喊 称 稱 答 指出 强调 強調 补充 補充 写道 寫道 回答 解释 解釋 叫 警告 质问 坦言 感叹',
  uncased: true,
};
