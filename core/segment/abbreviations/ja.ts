import type { LanguageData } from './types';

export const ja: LanguageData = {
  never: '',
  either: '',
  units: 'km kg cm mm ml',
  final: '',
  numeric: '',
  months: '',
  openers: '',
  speech: '述べ 言 話し 語 尋ね 答え 叫 問い 聞い 質問 説明 強調 訴え 指摘 つぶや',
  uncased: true,
};
