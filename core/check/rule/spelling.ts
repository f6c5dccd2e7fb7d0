import type { Notice, RowCheck } from '../check';
import { commonWords, isCommonWord, isKnownWord } from '../english/words';
import { wordsNear } from '../name/near';
import { wordsIn } from '../text/word';

/**
 * A word that no list has, in small letters, one slip away from a common word. Words that the source has as well,
 * compounds of two common words and the usual derivations are left alone.
 */
export const spellingCheck: RowCheck = {
  id: 'spelling',
  scope: 'row',
  category: 'spelling',
  severity: 'minor',
  languages: ['en'],
  onByDefault: true,
  needsSource: false,
  run({ source, target }) {
    const notices: Notice[] = [];
    for (const word of target.derive(wordsIn)) {
      if (word.text.length < 4 || !/^[a-z]+$/.test(word.text) || isKnownWord(word.text)) continue;
      if (isDerived(word.text) || source.lower.includes(word.text)) continue;
      // Part of a hyphenated word, an address or a file name.
      if (
        /[-@/_.’']/.test(target.text.charAt(word.start - 1)) ||
        /[-@/_’']/.test(target.text.charAt(word.end))
      )
        continue;
      const near = wordsNear(word.text, commonWords()).filter((one) => one.length > 3);
      const [best] = near;
      if (best === undefined) continue;
      notices.push({
        spans: [target.span(word.start, word.end)],
        message: 'near',
        params: { text: word.text, near: near.slice(0, 3).join(', ') },
        ...(near.length === 1 ? { suggestion: best } : {}),
      });
    }
    return notices;
  },
};

const PREFIX =
  /^(?:un|re|pre|non|anti|over|under|out|mis|dis|co|sub|super|inter|post|pro|multi|micro|mega|cyber|bio|eco|neo|semi|ultra|hyper|mini)/;
const SUFFIX =
  /(?:s|es|ed|d|ing|er|ers|ly|ness|like|wise|less|able|ish|ism|ist|ists|y|ies|ization|isation|ized|ised|izing|ising|ware|wares)$/;

/** True for a word made from known ones: "livestream", "reunpublished", "podcaster". */
function isDerived(word: string): boolean {
  // A rare plural of a long word: "corporates". Shorter words are often one slip from another with an s.
  if (word.length > 8 && word.endsWith('s') && isCommonWord(word.slice(0, -1))) return true;
  const bare = word.replace(PREFIX, '');
  if (bare.length > 3 && bare !== word && isCommonWord(bare)) return true;
  const stem = word.replace(SUFFIX, '');
  if (
    stem.length > 3 &&
    stem !== word &&
    word.length - stem.length > 2 &&
    (isCommonWord(stem) || isCommonWord(`${stem}e`))
  )
    return true;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    if (isCommonWord(word.slice(0, cut)) && isCommonWord(word.slice(cut))) return word.length > 7;
  }
  return false;
}
