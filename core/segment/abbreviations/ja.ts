import type { LanguageData } from './types';

export const ja: LanguageData = {
  never: '',
  either: '',
  units: 'km kg cm mm ml',
  final: '',
  numeric: '',
  months: '',
  openers: '',
  speech:
    '述べ 言 話し 語 尋ね 答え 叫 問い 聞い 質問 説明 強調 訴え 指摘 つぶや 呼びかけ 呼び掛け 警告 反論 批判 主張 明か 明言 漏らし こぼし 嘆 振り返 コメント 打ち明け 認め 応じ 怒鳴 書い 返し 懇願 断言 ささや うめ どなり 評し 評価し 提案し 要求し 約束し 宣言し 抗議し 感謝し 謝罪し 釈明し 弁明し 説い 綴っ つづっ 投稿し 記し 口にし 皮肉っ 叱っ ',
  uncased: true,
};
