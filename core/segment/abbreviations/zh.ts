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
    '说 說 说道 問 问 道 表示 喊 称 稱 答 指出 强调 強調 补充 補充 写道 寫道 回答 解释 解釋 叫 警告 质问 坦言 感叹 呼吁 呼籲 号召 號召 提醒 敦促 坚称 堅稱 反驳 反駁 抱怨 感慨 承认 承認 透露 宣布 高呼 笑道 追问 追問 反问 反問 质疑 質疑 直言 批评 批評 谴责 譴責 嘀咕 怒斥 调侃 調侃 打趣 自嘲 怒吼 惊呼 驚呼 感叹道 叹息 嘆息 解释道 低声说 低聲說 嘟囔 嘟哝 咕哝 哭喊 哭诉 哭訴 哽咽 吼道 大喊 大叫 开玩笑 開玩笑 回忆 回憶 忆述 憶述 描述 认为 評論 评论 反击 嘲讽 讽刺 诘问 請求 请求 哀求 恳求 抗议 抗議 声明 聲明 解释称 感慨道 强调说 叹道 嘆道 喃喃',
  uncased: true,
};
