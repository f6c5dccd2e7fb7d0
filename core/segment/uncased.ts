import { isSpaceAt } from './characters';
import { tokenStart, wordAt } from './context';
import type { SpacedSite } from './site';

/** A stretch shorter than this before dots is a speaker who falters, unless a question follows. */
const FALTERING = 10;

interface Words {
  /** Words that open a question: before the dots a thought has ended. */
  readonly asks: string;
  /** Beginnings of words that take up what stands before the dots. */
  readonly goesOn: RegExp;
  /** What stands before the dots needs more, by its last word. */
  readonly unfinished?: RegExp;
  /** Its sentences end in a verb: only after one is a sentence over. */
  readonly verb?: RegExp;
}

const HINDI: Words = {
  asks: 'क्या कौन क्यों कब कहाँ कहां कैसे किसने कितने',
  goesOn: /^(?:और|या|एवं|तथा|लेकिन|मगर|पर|कि|तो|फिर)$/,
  verb: /^(?:है|हैं|हूँ|था|थी|थे|थीं|.*(?:गा|गी|गे|ए|या|यी|ये|ई|ईं|आ)|नहीं|दी|ली|की|दे|ले)$/,
};
const URDU: Words = {
  asks: 'کیا کون کیوں کب کہاں کیسے',
  goesOn: /^(?:اور|یا|لیکن|مگر|کہ|تو|پھر)$/,
  verb: /^(?:ہے|ہیں|ہوں|تھا|تھی|تھے|تھیں|.*(?:گا|گی|گے)|گیا|گئی|گئے|دیا|لیا|کیا|نہیں)$/,
};

const WORDS: Readonly<Record<string, Words>> = {
  ar: {
    asks: 'هل لماذا متى أين كيف من ماذا ما كم أي',
    // "And" is written with its word: before a verb, a negation or a question it begins a sentence.
    goesOn:
      /^(?:أو|أم|بل|ثم|حتى|إلا|و(?!ق?د$|لم$|لن$|لا$|هل$|هو$|هي$|هم$|لكن|كان|قال|أضاف|ي|ت|أ[كعشو]|ما$|من ))/,
    unfinished: /^(?:في|إلى|على|من|عن|أن|إن|إنه|إنها|أنه|أنها|مع|بين|هو|هي|هذا|هذه|لا|لم|لن|ما|كان|كانت)$/,
  },
  fa: {
    asks: 'آیا چرا چه کی کجا چگونه چطور چند',
    goesOn: /^(?:و|یا|اما|ولی|که|تا|بلکه|نه)$/,
    unfinished: /^(?:در|به|از|که|با|را|برای|این|آن|و)$/,
  },
  hi: HINDI,
  mr: HINDI,
  ne: HINDI,
  ur: URDU,
  bn: { asks: 'কি কী কে কেন কবে কোথায় কীভাবে', goesOn: /^(?:এবং|ও|আর|কিন্তু|বা|যে|অথবা)$/ },
  he: {
    asks: 'האם למה מדוע מתי איפה איך מי מה',
    goesOn: /^(?:או|אבל|אלא|אך|כי|ש.*|ו.*)$/,
    unfinished: /^(?:של|את|על|עם|אל|כי|לא|הוא|היא|אני|זה)$/,
  },
  th: {
    asks: 'ใคร ทำไม อะไร เมื่อไร เมื่อไหร่ ที่ไหน อย่างไร',
    goesOn: /^(?:แต่|และ|หรือ|ก็|จึง|แล้ว|ที่|ซึ่ง|โดย|เพราะ|กับ|ของ|ว่า)/,
    unfinished: /(?:ว่า|ที่|คือ|เช่น|และ|หรือ|แต่|โดย|ซึ่ง|ของ|จาก|ใน|ไม่)$/,
  },
};

/** Whether dots before a word of a script without case end a sentence, told by the words on either side. */
export function isOverUncased({
  text,
  from,
  end,
  cluster,
  closing,
  opened,
  next,
  language,
}: SpacedSite): boolean {
  const before = text.slice(tokenStart(text, cluster.start, from), cluster.start);
  const word = wordAt(text, next.word, end);
  if (word === before || next.dashed) return false;
  const quoted = opened.quotation >= from && !closing.quote;
  if (language.code === 'ko') return !quoted && hasTopics(text, before, next.word, end);
  const words = WORDS[language.code];
  if (!words || words.goesOn.test(word)) return false;
  if (words.asks.split(' ').includes(word)) return words.unfinished?.test(before) !== true;
  if (words.verb) return words.verb.test(before);
  return !quoted && cluster.start - from >= FALTERING && words.unfinished?.test(before) !== true;
}

/** "원인은… 경찰은 곧 발표한다": a clause with a topic of its own follows one that broke off after its topic. */
function hasTopics(text: string, before: string, at: number, end: number): boolean {
  if (!/[가-힣][은는]$/.test(before)) return false;
  const word = wordAt(text, at, end);
  return /[가-힣][은는]$/.test(word) && isSpaceAt(text, at + word.length);
}
