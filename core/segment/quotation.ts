import {
  CLOSE_BRACKET,
  FULL,
  PERIOD,
  QUOTE,
  STRONG,
  classAt,
  isDigit,
  isInvisible,
  isLetter,
  isLower,
  isUpper,
  isSpace,
  characterAt,
} from './characters';
import { tokenStart, wordAt } from './context';
import type { Language } from './language';
import type { SpacedSite } from './site';

/** What closes directly after a mark. */
export interface Closing {
  readonly end: number;
  readonly quote: boolean;
  readonly bracket: boolean;
}

const ALWAYS_OPEN = '„‚「『〝﹁﹃｢‟‛';
const OFTEN_OPEN = '“‘«‹';
const OFTEN_CLOSE = '”’»›」』﹂﹄｣〞〟';
const NEVER_OPEN = '”」』';
const SPACED_CLOSE = '»”)]}';

/**
 * Quote marks and brackets that close after the mark at `from`, footnote numbers in brackets included.
 * Which way a mark looks is told by what stands beside it, never by counting pairs: machine translation loses
 * and doubles them. Only a straight mark that stands free is told by `odd`, the number of them in the line so far.
 */
export function closingAfter(
  text: string,
  from: number,
  end: number,
  odd: boolean,
  language: Language,
): Closing {
  let at = from;
  let quote = false;
  let bracket = false;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === CLOSE_BRACKET) bracket = true;
    else if (kind === QUOTE) {
      if (!closes(text, at, end, odd, language)) break;
      quote = true;
    } else if (text[at] === '[') {
      const note = noteEnd(text, at, end);
      if (note < 0) break;
      at = note;
      continue;
    } else if (isSpace(text.charCodeAt(at)) && text[at + 1] === '[' && noteEnd(text, at + 1, end) > 0) {
      at++;
      continue;
    } else if (
      isSpace(text.charCodeAt(at)) &&
      // « “Jamais.” »: French sets a space before the outer mark.
      (!quote || text[at + 1] === '»') &&
      closesAfterSpace(text, at + 1, end, odd, language)
    ) {
      at++;
      continue;
    } else if (!isInvisible(text.charCodeAt(at))) break;
    at++;
  }
  return { end: at, quote, bracket };
}

function closes(text: string, at: number, end: number, odd: boolean, language: Language): boolean {
  const mark = text.charAt(at);
  if (ALWAYS_OPEN.includes(mark)) return false;
  if (OFTEN_CLOSE.includes(mark)) return true;
  const last = text.startsWith("''", at) ? at + 1 : at;
  const free = last + 1 >= end || !(isLetter(characterAt(text, at + 1)) || isDigit(text.charCodeAt(at + 1)));
  if (OFTEN_OPEN.includes(mark)) return free && language.code !== 'zh' && language.code !== 'ja';
  return free || odd;
}

function closesAfterSpace(text: string, at: number, end: number, odd: boolean, language: Language): boolean {
  const mark = text.charAt(at);
  // "…创新 。 ”他说": text that was cut into tokens.
  if (NEVER_OPEN.includes(mark) && classAt(text, at - 2) === FULL) return true;
  const last = text.startsWith("''", at) ? at + 1 : at;
  const free =
    last + 1 >= end || isSpace(text.charCodeAt(last + 1)) || '.,;:!?)'.includes(text.charAt(last + 1));
  if (!free || at >= end) return false;
  if (mark === '"') return odd;
  if (mark === "'") return last > at || !opensHere(text, at + 1, end);
  return SPACED_CLOSE.includes(mark) && !(mark === '»' && language.code === 'da');
}

/** Whether the free single quote mark before `from` opens a quotation: one closes soon after. */
function opensHere(text: string, from: number, end: number): boolean {
  for (let at = from + 1, limit = Math.min(end, from + 120); at < limit; at++) {
    if (text[at] !== "'") continue;
    const letters = isLetter(characterAt(text, at - 1)) && isLetter(characterAt(text, at + 1));
    if (!letters) return true;
  }
  return false;
}

/** Whether the quotation that opens at `at` holds a mark that ends a sentence. */
export function quotesSentence(text: string, at: number, end: number, language: Language): boolean {
  if (classAt(text, at) !== QUOTE) return false;
  for (let index = at + 1, limit = Math.min(end, at + SENTENCE); index < limit; index++) {
    const kind = classAt(text, index);
    if (kind === STRONG || kind === FULL) return !isQuotedName(text, index + 1, limit, language);
    if (OFTEN_CLOSE.includes(text.charAt(index)) || text[index] === '"') return false;
  }
  return false;
}

/** "(Voir p. 5.)", "(Zob. s. 5).": whether the brackets that open at `at` hold a sentence of their own. */
export function holdsSentence(text: string, at: number, end: number): boolean {
  if (text[at] !== '(' || !isUpper(characterAt(text, at + 1)) || !isLower(characterAt(text, at + 2)))
    return false;
  for (let index = at + 3, limit = Math.min(end, at + SENTENCE); index < limit; index++) {
    if (text[index] === '(') return false;
    if (text[index] !== ')') continue;
    if (!text.slice(at, index).includes(' ')) return false;
    const mark = classAt(text, index - 1);
    return (
      mark === PERIOD ||
      mark === STRONG ||
      (text[index + 1] === '.' && STARTS_SMALL.test(text.slice(at, index)))
    );
  }
  return false;
}

/** A first word with a capital and a second without, or a number. */
const STARTS_SMALL = /^\(\p{Lu}\p{Ll}+\.? [\p{Ll}\d]/u;

/** "« Sauvons la Meuse ! » porte plainte": the mark closes a name, since what follows does not tell who said it. */
function isQuotedName(text: string, from: number, end: number, language: Language): boolean {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at >= end || classAt(text, at) !== QUOTE || text[at + 1] !== ' ') return false;
  return isLower(characterAt(text, at + 2)) && !language.speechWords.has(wordAt(text, at + 2, end));
}

const SENTENCE = 120;

/** The end of "[12]" at `at`, else -1. */
function noteEnd(text: string, at: number, end: number): number {
  let index = at + 1;
  while (index < end && index - at < 5 && isDigit(text.charCodeAt(index))) index++;
  return index > at + 1 && text[index] === ']' ? index + 1 : -1;
}

/** Korean particles and verbs that tie a quotation to its attribution across a stray space. */
const KOREAN_TIE =
  /^(?:하(?:시|길래|기에|는|며|면서|더|던|신|셨|였|자(?![가-힣]))|했|한다|(?:이?라고|이?라며|이?라면서|이?라는|이?란|고|며|면서|하고|라고도|이?라|등|는|은|을|를|가|의|과|로|으로|에|도|만)(?![가-힣]))/;

/**
 * Whether the text after a closed quotation tells who said it ("…!" President Moon said), so that both are one
 * sentence. Judged by a verb of speech among the next few words, before any other mark.
 */
export function isAttribution({ text, end, next, cluster, opened, language }: SpacedSite): boolean {
  if (next.opened || isIntroduced(text, opened.quote, language)) return false;
  if (language.code === 'ko')
    return isKoreanAttribution(text, next.start, end, cluster.strong || cluster.ellipsis, language);
  if (language.code === 'th') {
    const clause = text.slice(next.start, Math.min(end, next.start + 24));
    return language.speech.some((verb) => tellsInThai(clause, verb));
  }
  if (language.speechWords.size === 0) return false;
  const strong = cluster.ellipsis || (cluster.strong && !DANDA.includes(text.charAt(cluster.start)));
  const first = wordAt(text, next.word, end);
  if (next.kind === 'upper' && language.openers.has(language.lower(first))) {
    // "…?" I asked. The pronoun is a capital in any place.
    if (language.code !== 'en' || first !== 'I') return false;
    const verb = wordAt(text, next.word + 2, end);
    return (
      language.speechWords.has(verb) &&
      (strong || endsClause(text, next.word + 2 + verb.length, end, language))
    );
  }
  let at = next.word;
  for (let count = 0; count < 6 && at < end; count++) {
    const word = wordAt(text, at, end);
    if (word === '' || NEGATIONS.has(word)) return false;
    if (count > 0 || next.kind !== 'upper') {
      if (tellsSpeech(word, language)) {
        if (beginsSpeech(text, at + word.length, end)) return false;
        return strong || endsClause(text, at + word.length, end, language);
      }
    }
    at += word.length;
    // The clause is over, unless the period is that of "Mr." or an initial.
    if (text[at] === '.' && word.length > 1 && !language.abbreviations.has(language.lower(word)))
      return false;
    while (at < end && (text[at] === ' ' || text[at] === '-' || text[at] === '.' || text[at] === '’')) at++;
  }
  return false;
}

/** Whether the word is a verb of speech; Arabic writes whom one speaks to with it ("سألته", she asked him). */
function tellsSpeech(word: string, language: Language): boolean {
  const lowered = language.lower(word);
  if (language.speechWords.has(lowered)) return true;
  return language.code === 'ar' && language.speechWords.has(lowered.replace(ARABIC_OBJECT, ''));
}

const ARABIC_OBJECT = /(?:هما|هم|هن|ها|كم|نا|ني|ه|ك)$/;

/** "Mom said, ‘Is it over?’ I said, …": who spoke has been told before the mark at `at` opened the quotation. */
function isIntroduced(text: string, at: number, language: Language): boolean {
  if (
    at < 3 ||
    text[at - 1] !== ' ' ||
    !',:'.includes(text.charAt(at - 2)) ||
    language.speechWords.size === 0
  )
    return false;
  return language.speechWords.has(language.lower(text.slice(tokenStart(text, at - 2, 0), at - 2)));
}

/** The verb, and not a noun made of it ("คำตอบ", an answer). */
function tellsInThai(clause: string, verb: string): boolean {
  const at = clause.indexOf(verb);
  return at >= 0 && !/(?:คำ|การ|ผู้|ข้อ|ถูก)$/.test(clause.slice(0, at));
}

/** Full stops of scripts that put a space after them. */
const DANDA = '।॥۔';

/** Whoever says nothing has not said the quotation. */
const NEGATIONS = new Set(
  'not nothing never nicht nichts rien nada niente nic nie ничего не नहीं न'.split(' '),
);

/** Whether the bracket that closes here opened where the sentence began: "(I know it.)" is one by itself. */
export function closesAside({ from, closing, opened }: SpacedSite): boolean {
  return closing.bracket && !closing.quote && opened.bracket === from;
}

/** After a full stop ("…." Kim said.) a clause that goes on is a sentence of its own ("…." Kim said he would …). */
function endsClause(text: string, at: number, end: number, language: Language): boolean {
  return (
    at >= end ||
    '.:。،।'.includes(text.charAt(at)) ||
    (text[at] === ',' && (language.code === 'en' || language.code === 'hi'))
  );
}

/** `Kim said: "…`, "Flake řekl, že …": what is said comes after the verb, so that a sentence has begun with its subject. */
function beginsSpeech(text: string, at: number, end: number): boolean {
  for (let index = at, limit = Math.min(end, at + 40); index < limit; index++) {
    if (text[index] === ':') return true;
    if (',.;!?'.includes(text.charAt(index)) || classAt(text, index) === QUOTE) break;
  }
  if (text[at] !== ',' || text[at + 1] !== ' ') return false;
  return CONJUNCTIONS.has(wordAt(text, at + 2, end));
}

/** "That", in languages that set a comma before it. */
const CONJUNCTIONS = new Set('že żeby że dass daß ob что чтобы що щоб че hogy at att'.split(' '));

/** A particle that was cut off from its quotation, or after "?" a short clause that ends in a verb of speech. */
function isKoreanAttribution(
  text: string,
  start: number,
  end: number,
  strong: boolean,
  language: Language,
): boolean {
  if (KOREAN_TIE.test(text.slice(start, Math.min(end, start + 8)))) return true;
  if (!strong) return false;
  const rest = text.slice(start, Math.min(end, start + 30));
  const stop = rest.search(/[.,!?“"]/);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  return language.speech.some((verb) => clause.slice(-verb.length - 4).includes(verb));
}
