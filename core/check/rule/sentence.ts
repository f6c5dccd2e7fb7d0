import type { Row } from '../article';
import type { Notice, RowCheck } from '../check';
import { scriptOf } from '../text/locale';
import { allOf } from '../text/match';

const CASED = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian']);
const END = /[.!?…。！？।؟:;‽\p{Extended_Pictographic}][\s"'”’»«›)\]』」）]*$/u;
/** A text that ends in a mark of a sentence's end, perhaps closed by quote marks or brackets. */
export const STRONG_END = /[.!?…。！？।؟][\s"'”’»«›)\]』」）]*$/u;
const SMALL_AFTER = /(?<=\p{Ll}{3}[.!?]["”’]? )["“‘]?\p{Ll}/gu;
/** Written with a small first letter by their owners. */
const SMALL =
  /^(?:i(?:Phone|Pad|Pod|OS|Mac|Tunes|Cloud|Player)|e(?:Bay|Book|Sports|-\p{L}|\p{Lu})|van |von |al-|el-|bin |ibn |x\d|\p{Ll}\p{Lu}|www|http|[a-z]+\.(?:com|org|net))/u;

/** Articles and prepositions that begin a name in English, and any sentence in the languages they are of. */
const SMALL_IN_ENGLISH = /^(?:de |d'|la |le |di |du )/;

function isSmallName(text: string, lang: string): boolean {
  return SMALL.test(text) || (lang === 'en' && SMALL_IN_ENGLISH.test(text));
}

/** What ends in a point within the sentence. */
const SLAVIC =
  /(?<!\p{L})(?:тыс|млн|млрд|трлн|долл|руб|коп|грн|евр|кв|куб|см|км|кг|гг?|вв?|рр?|ст|стр|обл|ул|вул|просп|им|ім|др|пр|т\.? ?[дпке]|и\.? ?о|в\.? ?о|н\.? ?э|н\.? ?е|св|проф|акад|тов|гр|мин|хв|час|сек|напр|пп?|ч|рис|табл|англ|нем|нім|франц?|лат)\. ?$/u;
const ABBREVIATION: Readonly<Record<string, RegExp>> = {
  ru: SLAVIC,
  uk: SLAVIC,
};

/** A sentence that begins with a small letter although the original begins one, or the sentence before it ended. */
export const capitalCheck: RowCheck = {
  id: 'capital',
  scope: 'row',
  category: 'textual-conventions',
  severity: 'minor',
  languages: [],
  onByDefault: true,
  needsSource: false,
  run(row) {
    const { target, source } = row;
    if (!CASED.has(scriptOf(target.lang))) return [];
    const notices: Notice[] = [];
    const first = /^[\s"'“‘«(]*(\p{Ll})\p{L}*/u.exec(target.text);
    if (first !== null && endsSentence(target.text) && !sourceContinues(source.text, source.lang)) {
      const at = first[0].length - (first[0].length - first[0].search(/\p{Ll}/u));
      if (!isSmallName(target.text.slice(at), target.lang)) notices.push(noticeAt(at));
    }
    for (const match of allOf(target.text, SMALL_AFTER)) {
      const at = match.index + match[0].length - 1;
      // Turkish keeps the point of what was said: "… harika." dedi.
      const point = target.lang === 'tr' ? /[!?.]["”’]\s*$/ : /[!?]["”’]? ?$/;
      const quoted = point.test(target.text.slice(0, match.index));
      const dotted =
        /(?:\b(?:etc|inc|ltd|corp|sept?|approx|dept|est|fig|vol|max|min|gen|gov|sen|rep|prof|capt|mrs|mss)|\.\p{L}+)\.["”’]? ?$/iu.test(
          target.text.slice(0, match.index),
        );
      const short = ABBREVIATION[target.lang]?.test(target.lower.slice(0, match.index)) === true;
      if (!quoted && !dotted && !short && !isSmallName(target.text.slice(at), target.lang))
        notices.push(noticeAt(at));
    }
    return notices;

    function noticeAt(at: number): Notice {
      const letter = target.text.charAt(at);
      return {
        spans: [target.span(at, at + 1)],
        message: 'small',
        params: { text: letter },
        suggestion: letter.toUpperCase(),
      };
    }
  },
};

function endsSentence(text: string): boolean {
  return STRONG_END.test(text) && text.length > 20;
}

function sourceContinues(source: string, lang: string): boolean {
  return (
    /^\s*[…]|^\s*\.\.\./.test(source) || (CASED.has(scriptOf(lang)) && /^[\s"'“„‘«(]*\p{Ll}/u.test(source))
  );
}

/** A sentence without its end although the original has one, and the reverse. */
export const endMarkCheck: RowCheck = {
  id: 'end-mark',
  scope: 'row',
  category: 'punctuation',
  severity: 'minor',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired) return [];
    const { source, target } = row;
    const last = target.text.trimEnd().length;
    if (target.lang === 'th' || source.lang === 'th' || last < 12) return [];
    if (
      STRONG_END.test(source.text) &&
      !END.test(target.text) &&
      /[\p{L}\d,"”’)%-]\s*$/u.test(target.text) &&
      !isHeadline(target.text, target.lang)
    ) {
      const from = Math.max(0, target.text.trimEnd().search(/\S+$/));
      return [
        {
          spans: [target.span(from, last)],
          message: 'lost',
          params: { text: target.text.slice(from, last) },
        },
      ];
    }
    return [];
  },
};

const HEADLINE_WORDS = 16;
const GRAMMAR =
  /(?<!\p{L})(?:the|an?|is|are|was|were|be|been|has|have|had|will|would|said|did|i|he|she|it|they|we|you|their|our|my|this|that|there)(?!\p{L})/iu;

/** Every longer word has a capital; or, in English, it is short and has no article, pronoun or auxiliary verb. */
function isHeadline(text: string, lang: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.8 * words.length)
    return true;
  const count = text.match(/\p{L}+/gu)?.length ?? 0;
  return lang === 'en' && count <= HEADLINE_WORDS && !GRAMMAR.test(text);
}

/** Words and endings of a question, which need not end in a question mark. */
const ASKS: Readonly<Record<string, RegExp>> = {
  ja: /か(?:な|ね|しら|い|よ)?[…‥。」』）\s\d]*$|か[。？]|の[？?]|(?:でしょう|だろう|よね|よな|の|のよ|って)[。…‥!！」』）\s]*$|何|なに|なぜ|どう|どこ|どれ|どの|どんな|誰|だれ|いつ|いくら|[？?]|なんで/,
  ko: /(?:까|나|가|냐|니|지|죠|요|는가|은가|을까|ㄹ까)[.…\s"'”’]*$|느냐|는지|ㄹ까|왜|무엇|뭐|뭘|어떻|어디|누구|언제|얼마|어느|몇/,
  zh: /吗|嗎|呢|么|麼|谁|誰|什么|甚麼|为何|為何|怎|多少|多久|几|幾|哪|是否|是不是|能不能|会不会|可不可以|有没有|要不要|好不好|还是|何|难道|吧[。！\s]*$|[不没]\p{Script=Han}{0,3}[了啊吧]?[。\s]*$/u,
  ar: /(?<!\p{L})(?:هل|ماذا|لماذا|كيف|متى|أين|من|ما|كم|أي|أليس|أ\p{L}+)(?!\p{L})|؟/u,
  hi: /क्या|क्यों|कैसे|कैसी|कैसा|कौन|कब|कहाँ|कहां|कितन|किस|किन|किधर/,
  ru: /(?<!\p{L})(?:что|чего|чем|чему|кто|кого|кому|кем|где|куда|откуда|когда|почему|зачем|отчего|как|какой|какая|какое|какие|каких|каким|каков\p{L}*|сколько|скольк\p{L}+|чей|чья|чье|ли|разве|неужели|можно|может|можете|можешь|или)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:що|чого|чим|чому|хто|кого|кому|ким|де|куди|звідки|коли|навіщо|нащо|як|яка|який|яке|які|яку|яких|яким|якої|якого|якому|скільк\p{L}*|чи|хіба|невже|чий|чия|можна|може|можете|можеш|можу|маєте|ви|ти|або)(?!\p{L})/u,
  cs: /(?<!\p{L})(?:co|čeho|čemu|čím|kdo|koho|komu|kým|kde|kam|odkud|kdy|proč|jak|jak[ýáéou]\p{L}*|který|která|které|kolik|kolikát\p{L}*|čí|zda|jestli|že|ne|viď|nebo|můžu|můžete|můžeš|mohu)(?!\p{L})/u,
  de: /(?<!\p{L})(?:wer|wen|wem|wessen|was|wo|wohin|woher|wann|warum|wieso|weshalb|wie|welch\p{L}*|wofür|womit|worüber|ob|oder)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:qui|que|quoi|quel\p{L}*|où|quand|comment|pourquoi|combien|est-ce|si)(?!\p{L})|\p{L}-(?:t-)?(?:il|elle|ils|elles|vous|tu|on|nous|je|ce)(?!\p{L})|qu['’]/u,
  es: /¿|(?<!\p{L})(?:qué|quién\p{L}*|cuál\p{L}*|dónde|cuándo|cómo|cuánt\p{L}*|por qué|verdad|no)(?!\p{L})/u,
  th: /ไหม|หรือ|อะไร|ทำไม|อย่างไร|ใคร|ที่ไหน|เมื่อ|ไร|มั้ย|รึ|กี่|\?/,
};
/** What tells of a question without asking it: "we wondered whether". */
const REPORTED = /\b(?:whether|wonder\w*|ask(?:ed|ing)? (?:\w+ )?(?:if|what|why|how|who|where|when))\b/;
const QUESTION = /[?？؟;]/;
/** Languages that ask by words, without a mark. */
const NO_MARK = new Set(['th', 'lo', 'km', 'my']);

/** A question that became a statement, and the reverse. */
export const questionCheck: RowCheck = {
  id: 'question',
  scope: 'row',
  category: 'mistranslation',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired) return [];
    const { source, target } = row;
    const asks = /[?？؟]/.test(source.text) || (source.lang === 'el' && source.text.includes(';'));
    const askedAt = target.text.search(/[?？؟]/);
    const told = target.lang === 'en' && REPORTED.test(target.lower);
    if (asks && !told && !NO_MARK.has(target.lang) && !QUESTION.test(target.text)) {
      const at = source.text.search(/[?？؟]/);
      return [{ spans: [source.span(at, at + 1), lastWord(row.target.text, row.target)], message: 'lost' }];
    }
    if (!asks && askedAt < 0 && isAskedByOrder(row))
      return [{ spans: [lastWord(target.text, target)], message: 'lost' }];
    // Chats leave the mark out: without any other at its end the original may ask as well.
    const may = ASKS[source.lang]?.test(source.lower) === true || !STRONG_END.test(source.text);
    if (!asks && !may && askedAt >= 0 && /[?？؟][\s"'”’»)\]]*$/.test(target.text)) {
      return [{ spans: [target.span(askedAt, askedAt + 1)], message: 'gained' }];
    }
    return [];
  },
};

/** "Can the children come." asks by the order of its words: the original has words of a question, if no mark. */
const ASKED_BY_ORDER =
  /(?:(?:^|[.!?] )(?:(?:what|where|when|who|why|how|which)(?: \p{L}+){0,2} )?|[,;] (?:and |but )?(?:what|where|when|why|how)(?: \p{L}+)? )(?:is|are|was|were|does|did|can|could|will|would|do(?= (?:i|you|we|they)))(?:n['’]t)? (?:i|you|he|she|it|we|they|there|the|this|that|these|those|your|my|our|his|her|their)(?!\p{L})[^.?!:]*\.["”’)]*\s*$/u;

function isAskedByOrder({ source, target }: Row): boolean {
  return (
    target.lang === 'en' &&
    ASKS[source.lang]?.test(source.lower) === true &&
    ASKED_BY_ORDER.test(target.lower) &&
    !REPORTED.test(target.lower)
  );
}

function lastWord(
  text: string,
  row: { span(start: number, end: number): { side: 'source' | 'target'; start: number; end: number } },
) {
  const trimmed = text.trimEnd();
  const from = Math.max(0, trimmed.search(/\S+$/));
  return row.span(from, trimmed.length);
}
