/** What the punctuation and the form of one sentence tell about its translation and its neighbours, as bits. */
export const Mark = {
  question: 1,
  exclamation: 2,
  colon: 4,
  quotes: 8,
  bracket: 16,
  /** Ends as a sentence does (full stop and the like, closing marks aside). */
  closed: 32,
  /** Begins in the middle: lower case, or a mark that cannot begin a sentence. */
  continues: 64,
  /** Ends in the middle: comma, semicolon, dash. */
  breaks: 128,
  /** Looks like a page's furniture rather than an article: sharing, copyright, links. */
  furniture: 256,
} as const;

const ANYWHERE = String.raw`https?:|www\.|©|\(c\) |@\w+\.|#\w`;
const FURNITURE: Readonly<Record<string, string>> = {
  en: String.raw`copyright|all rights reserved|subscri|newsletter|sign up|share (?:this|on)|follow us|read (?:more|also)|click here|related (?:articles|stories)|advertis|photo(?:graph)? ?(?:by|:)|image ?(?:by|:|credit)|^source ?:|getty|cookie|privacy policy|terms of (?:use|service)|download (?:the|our)|comments? (?:are|below)|is a (?:\w+[ -]){0,4}(?:journalist|reporter|writer|editor|correspondent|author|columnist)`,
  ko: '무단|재배포|저작권|구독|공유하기|제보|카카오톡|뉴스레터|광고|기자 ?=|^사진|^출처|댓글|관련 ?기사',
  ja: '転載|著作権|購読|シェア|登録|フォロー|関連記事|続きを読む|^写真|広告|コメント',
  zh: '版权|转载|订阅|分享|关注我|责任编辑|编辑[:：]|记者[:：]|来源[:：]|相关阅读|广告|客户端|评论',
  ru: 'подпис|поделит|авторск|все права|реклам|читайте|^фото|^источник|приложени|комментари',
  uk: 'підпис|поділит|авторськ|усі права|реклам|читайте|^фото|^джерело|застосун|коментар',
  de: 'abonnier|newsletter|teilen sie|alle rechte|urheberrecht|^anzeige|lesen sie|mehr zum thema|folgen sie|^foto|^quelle|kommentar|laden sie',
  fr: 'abonne|partage[rz]|tous droits|droits réservés|lire aussi|publicité|^crédit|^photo|^source|suivez|inscri|commentaires|télécharge',
};

/** Words, or parts of words, one of which every sentence has that a pattern above finds; searching these is faster. */
const ANY_WORD = 'https?$|www$|^c$';
const WORDS: Readonly<Record<string, string>> = {
  en: 'copyright|right|subscri|letter|sign|share|follow|read|click|related|advertis|photo|image|source|getty|cookie|privacy|terms|download|comment|journalist|reporter|writer|editor|correspondent|author|columnist',
  ko: '무단|재배포|저작권|구독|공유하기|제보|카카오톡|뉴스레터|광고|기자|사진|출처|댓글|관련',
  ru: 'подпис|поделит|авторск|права|реклам|читайте|фото|источник|приложени|комментари',
  uk: 'підпис|поділит|авторськ|права|реклам|читайте|фото|джерело|застосун|коментар',
  de: 'abonnier|newsletter|teilen|rechte|urheberrecht|anzeige|lesen|thema|folgen|foto|quelle|kommentar|laden',
  fr: 'abonne|partage[rz]|droits|lire|publicit|crédit|photo|source|suivez|inscri|commentaires|télécharge',
};

const patterns = new Map<string, RegExp>();

/** The pattern of page furniture in a language (base subtag). */
export function furniturePattern(lang: string): RegExp {
  let pattern = patterns.get(lang);
  if (!pattern) {
    const own = FURNITURE[lang];
    pattern = new RegExp(own === undefined ? ANYWHERE : `${ANYWHERE}|${own}`, 'i');
    patterns.set(lang, pattern);
  }
  return pattern;
}

/** The same for text without spaces: characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ja: '載権購ェ録ォ関続写告メ',
  zh: '版载阅享注辑记源告户评',
};

/** The characters one of which a sentence of unspaced text has that the pattern of its language finds. */
export function furnitureCharacters(lang: string): string {
  return CHARACTERS[lang] ?? '';
}

/** Tells by its parts whether a word may be of a page's furniture; most have none of the beginnings of these. */
export class FurnitureWords {
  private readonly pattern: RegExp;
  /** Code units that a beginning has, and a table of the beginnings by hash. */
  private readonly size: number;
  private readonly beginnings = new Uint8Array(4096);

  constructor(lang: string) {
    const own = WORDS[lang];
    this.pattern = new RegExp(own === undefined ? ANY_WORD : `${ANY_WORD}|${own}`);
    this.size = lang === 'ko' ? 2 : 3;
    for (const part of `http|www${own === undefined ? '' : `|${own}`}`.split('|'))
      this.beginnings[this.hash(part, 0)] = 1;
  }

  private hash(text: string, from: number): number {
    let hash = 0;
    for (let k = from; k < from + this.size; k++) hash = Math.imul(hash, 37) + text.charCodeAt(k);
    return (hash ^ (hash >>> 12)) & 4095;
  }

  /** Whether a written word, in lower case, may be one of those. */
  test(word: string): boolean {
    const last = word.length - this.size;
    if (last < 0) return this.pattern.test(word);
    for (let k = 0; k <= last; k++)
      if (this.beginnings[this.hash(word, k)] === 1) return this.pattern.test(word);
    return false;
  }
}

const words = new Map<string, FurnitureWords>();

/** The words of page furniture in a language (base subtag). */
export function furnitureWords(lang: string): FurnitureWords {
  let known = words.get(lang);
  if (!known) words.set(lang, (known = new FurnitureWords(lang)));
  return known;
}
