import { QUOTE, classAt } from './characters';
import { wordAt } from './context';
import type { SpacedSite } from './site';
import { isOverUncased } from './uncased';

/** The syllables with which a Korean sentence that trails off is complete. */
const KOREAN_ENDING = '다요죠까네라자';
/** Conjunctions that take up the same subject. */
const KOREAN_GOES_ON = /^(?:그리고|그러고|그러더니|이내|이윽고) /;
/** A stretch shorter than this before a pause and "I" is a stammer. */
const STAMMER = 40;

/** Whether a sentence ends at dots before white space: a pause goes on in lower case and in scripts without case. */
export function endsAtEllipsis(site: SpacedSite): boolean {
  const { text, from, cluster, closing, opened, next, end, language } = site;
  // "… Yes.": dots that lead in.
  if (cluster.start === from + 1 && classAt(text, from) === QUOTE) return false;
  // A whole sentence in quotation marks, which nobody is told to have said.
  if (language.code === 'ko' && closing.quote && opened.quotation === from) return true;
  if (next.kind === 'uncased' || next.kind === 'digit')
    return (
      cluster.closed ||
      (cluster.start > from &&
        KOREAN_ENDING.includes(text.charAt(cluster.start - 1)) &&
        !KOREAN_GOES_ON.test(text.slice(next.word, next.word + 5))) ||
      (next.kind === 'uncased' && isOverUncased(site))
    );
  if (next.kind !== 'upper') return false;
  // "I mean … I don't know": the English pronoun is a capital in any place.
  const pronoun = language.code === 'en' && !next.opened && wordAt(text, next.word, end) === 'I';
  return !pronoun || cluster.start - from > STAMMER;
}
