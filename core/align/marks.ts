/** What the punctuation and the form of one sentence tell about its translation and its neighbours. */
export interface SentenceMarks {
  readonly question: boolean;
  readonly exclamation: boolean;
  readonly colon: boolean;
  readonly quotes: boolean;
  readonly bracket: boolean;
  /** Ends as a sentence does (full stop and the like, closing marks aside). */
  readonly closed: boolean;
  /** Begins in the middle: lower case, or a mark that cannot begin a sentence. */
  readonly continues: boolean;
  /** Ends in the middle: comma, semicolon, dash. */
  readonly breaks: boolean;
  /** Looks like a page's furniture rather than an article: sharing, copyright, links. */
  readonly furniture: boolean;
}

const FURNITURE =
  /https?:|www\.|©|\(c\) |[\w.]+@[\w.]+\.\w|#\w|copyright|all rights reserved|subscri|newsletter|sign up|share (?:this|on)|follow us|read (?:more|also)|click here|related (?:articles|stories)|advertis|photo(?:graph)? ?(?:by|:)|image ?(?:by|:|credit)|^source ?:|getty|cookie|privacy policy|terms of (?:use|service)|download (?:the|our) app|is a (?:\w+[ -]){0,4}(?:journalist|reporter|writer|editor|correspondent|author)|무단|재배포|저작권|구독|공유하기|기사제보|제보|카카오톡|페이스북|뉴스레터|광고|기자 ?=|転載|著作権|購読|シェア|登録|フォロー|関連記事|続きを読む|写真[:：]|版权|转载|订阅|分享|关注|责任编辑|编辑[:：]|记者[:：]|来源[:：]|подпис|поделит|авторск|копирован|все права|реклам|читайте также|фото[: ]|источник[: ]|підпис|поділит|авторськ|усі права|читайте також|джерело|abonnieren|newsletter|teilen sie|alle rechte|urheberrecht|anzeige|mehr zum thema|folgen sie|abonne|partag|tous droits|droits réservés|lire aussi|publicité|crédit|suivez-nous|inscrivez/i;

/** Reads the marks of a sentence. */
export function marksOf(text: string): SentenceMarks {
  const bare = text.replace(/[\s"'”’»«)\]】」』）]+$/u, '');
  const last = bare.charAt(bare.length - 1);
  const first = /^[\s"'“‘«„»(\[「『（—–-]*(.)/u.exec(text)?.[1] ?? '';
  return {
    question: /[?？؟]/.test(text),
    exclamation: /[!！]/.test(text),
    colon: /[:：]/.test(text),
    quotes: /["“”„«»「」『』‹›]/.test(text),
    bracket: /[([（【]/.test(text),
    closed: /[.!?。！？…؟।]/.test(last),
    continues: first !== first.toUpperCase() || /^[\s]*[,，、)）\]]/.test(text),
    breaks: /[,，、;；—–-]/.test(last),
    furniture: FURNITURE.test(text),
  };
}
