import {
  QUOTE,
  characterAt,
  classAt,
  isDigit,
  isHangul,
  isIdeographic,
  isLetter,
  isLower,
  isUpper,
} from './characters';
import { endsAtFullMark } from './cjk';
import { tokenStart, wordAt } from './context';
import type { Language } from './language';
import type { Site } from './site';

const KOREAN_ENDING = '다요죠까네라자';
/** Words in capitals after a period that make a web address or file name of the token. */
const DOMAINS = new Set('com net org gov edu info io js de co uk ru fr tv ai kr jp cn'.split(' '));

/** Whether a sentence ends at a mark with no white space after it. */
export function endsWithoutSpace(site: Site): boolean {
  const { text, cluster, closing } = site;
  const at = closing.end;
  const before = text.charCodeAt(cluster.start - 1);
  const after = text.charCodeAt(at);
  const ideographic = isIdeographic(before) || isIdeographic(after);
  if (cluster.full || (ideographic && cluster.strong)) return endsAtFullMark(site);
  if (cluster.ellipsis) return ideographic && (closing.quote || trailsOff(site)) && endsAtFullMark(site);
  if (isHangul(before) && !closing.quote && !closing.bracket) {
    const opens = isHangul(after) || classAt(text, at) === QUOTE;
    return opens && KOREAN_ENDING.includes(text.charAt(cluster.start - 1));
  }
  // “One.”“Two.”
  if (classAt(text, at) === QUOTE) return closing.quote;
  return isGlued(site);
}

/** The words before the dots could end a sentence: the endings of verbs in Japanese, particles in Chinese. */
function trailsOff({ text, from, cluster, opened, language }: Site): boolean {
  const tail = text.slice(Math.max(from, cluster.start - 3), cluster.start);
  if (language.code === 'ja')
    return (
      !/^(?:そして|それから|やがて)/.test(text.slice(cluster.end, cluster.end + 4)) &&
      /(?:です|ます|[^まっ]った|[^まだっ]た|[^またただ]だ|[よね])$/.test(tail)
    );
  if (language.code !== 'zh') return false;
  if (/[吗嗎呢吧啊嘛呀啦]$/.test(tail)) return true;
  // Outside quotations few falter: a clause of some length is over, unless it lists or the next takes it up.
  if (opened.quotation >= from || cluster.start - from < CLAUSE) return false;
  const clause = text.slice(Math.max(from, cluster.start - 12), cluster.start);
  return !clause.includes('、') && !CHINESE_GOES_ON.test(text.slice(cluster.end, cluster.end + 2));
}

/** A Chinese clause shorter than this may be a start that broke off. */
const CLAUSE = 4;

/** Conjunctions, adverbs and particles that take up what stands before the dots. */
const CHINESE_GOES_ON =
  /^(?:[但却卻而还還也都就才可或甚并並且再又只的地得了等之与與和及跟不没沒——]|然后|然後|以及|因为|因為|所以|直到|乃至|尤其|包括)/;

function isTitle(token: string, word: string, { abbreviations, lower }: Language): boolean {
  return abbreviations.get(lower(token)) === 'never' || abbreviations.has(lower(`${token}.${word}`));
}

/** "…left the room.Then he": the space between two sentences was lost. */
function isGlued({ text, from, end, cluster, closing, language }: Site): boolean {
  const mark = cluster.start;
  const at = closing.end;
  if (!isUpper(characterAt(text, at)) || !isLower(text.charAt(at + 1))) return false;
  const word = wordAt(text, at, end);
  if (word.slice(1) !== word.slice(1).toLowerCase() || DOMAINS.has(word.toLowerCase())) return false;
  const follows = text.charAt(at + word.length);
  const title = follows === '.' && language.abbreviations.get(language.lower(word)) === 'never';
  if (!title && !" ,’'".includes(follows)) return false;
  const token = text.slice(tokenStart(text, mark, from), mark);
  // "Maj.Gen.", "Tech.Sgt.", "Doç.Dr."
  if (follows === '.' && isTitle(token, word, language)) return false;
  if (isDigit(text.charCodeAt(mark - 1))) return language.openers.has(language.lower(word));
  if (token.length < 2 || /[.@/:_]/.test(token)) return false;
  return (
    isLower(token.charAt(token.length - 1)) &&
    isLower(token.charAt(token.length - 2)) &&
    isLetter(token.charAt(0))
  );
}
