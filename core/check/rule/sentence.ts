import type { Notice, RowCheck } from '../check';
import { scriptOf } from '../text/locale';

const CASED = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian']);
const END = /[.!?…。！？।؟:;‽\p{Extended_Pictographic}][\s"'”’»«›)\]』」）]*$/u;
const STRONG_END = /[.!?…。！？।؟][\s"'”’»«›)\]』」）]*$/u;
/** Written with a small first letter by their owners. */
const SMALL =
  /^(?:i(?:Phone|Pad|Pod|OS|Mac|Tunes|Cloud|Player)|e(?:Bay|Book|Sports|-?\p{L})|de |van |von |al-|el-|d'|la |le |di |du |bin |ibn |x\d|\p{Ll}\p{Lu}|www|http|[a-z]+\.(?:com|org|net))/u;

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
      if (!SMALL.test(target.text.slice(at))) notices.push(noticeAt(at));
    }
    for (const match of target.text.matchAll(/(?<=\p{Ll}{3}[.!?]["”’]? )["“‘]?\p{Ll}/gu)) {
      const at = match.index + match[0].length - 1;
      const quoted = /[!?]["”’]? ?$/.test(target.text.slice(0, match.index));
      const dotted =
        /(?:\b(?:etc|inc|ltd|corp|sept?|approx|dept|est|fig|vol|max|min|gen|gov|sen|rep|prof|capt|mrs|mss)|\.\p{L}+)\.["”’]? ?$/iu.test(
          target.text.slice(0, match.index),
        );
      if (!quoted && !dotted && !SMALL.test(target.text.slice(at))) notices.push(noticeAt(at));
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
    if (isHeadline(target.text, target.lang)) return [];
    if (STRONG_END.test(source.text) && !END.test(target.text) && /[\p{L}\d,"”’)%-]\s*$/u.test(target.text)) {
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

/** "¿", "か。" and their like, where a question need not end in a question mark. */
const ASKS: Readonly<Record<string, RegExp>> = {
  ja: /か[。」』）\s]*$|か[。？]|の[？?]/,
  ko: /(?:까|나|가|냐|니|지|죠|요|는가|은가|을까|ㄹ까)[.…\s"'”’]*$|느냐|는지|ㄹ까/,
  zh: /吗|呢|么[。？]|谁|什么|为何|怎么|多少/,
  ar: /هل|ماذا|لماذا|كيف|؟|متى|أين|من /,
  th: /ไหม|หรือ|อะไร|ทำไม|อย่างไร|ใคร|ที่ไหน|เมื่อ|ไร|มั้ย|รึ|กี่|\?/,
};
const QUESTION = /[?？؟;]/;

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
    if (asks && !QUESTION.test(target.text)) {
      const at = source.text.search(/[?？؟]/);
      return [{ spans: [source.span(at, at + 1), lastWord(row.target.text, row.target)], message: 'lost' }];
    }
    const may = ASKS[source.lang]?.test(source.text) === true;
    if (!asks && !may && askedAt >= 0) {
      return [{ spans: [target.span(askedAt, askedAt + 1)], message: 'gained' }];
    }
    return [];
  },
};

function lastWord(
  text: string,
  row: { span(start: number, end: number): { side: 'source' | 'target'; start: number; end: number } },
) {
  const trimmed = text.trimEnd();
  const from = Math.max(0, trimmed.search(/\S+$/));
  return row.span(from, trimmed.length);
}
