import type { Notice, RowCheck } from '../check';
import { GRAMMAR, isWrongArticle } from '../english/grammar';
import { isCommonWord } from '../english/words';
import { allOf } from '../text/match';

const ARTICLE = /(?<![\p{L}'’.-])(an?) (\p{Ll}+)(?![\p{L}-])/gu;

/** English that cannot be right: "the of", "they was", "will went", "an car". */
export const grammarCheck: RowCheck = {
  id: 'grammar',
  scope: 'row',
  category: 'grammar',
  severity: 'minor',
  languages: ['en'],
  onByDefault: true,
  needsSource: false,
  run({ target }) {
    const notices: Notice[] = [];
    for (const { id, pattern, unless } of GRAMMAR) {
      for (const match of allOf(target.text, pattern)) {
        const text = match[0].replace(/^[^\p{L}]+/u, '');
        const start = match.index + match[0].length - text.length;
        if (unless?.test(match[0]) === true || (id === 'past' && !isPast(text))) continue;
        notices.push({ spans: [target.span(start, start + text.length)], message: id, params: { text } });
      }
    }
    for (const match of allOf(target.text, ARTICLE)) {
      const [text, article = '', next = ''] = match;
      if (!isWrongArticle(article, next) || !isCommonWord(next)) continue;
      notices.push({
        spans: [target.span(match.index, match.index + text.length)],
        message: 'article',
        params: { text },
        suggestion: article === 'a' ? `an ${next}` : `a ${next}`,
      });
    }
    return notices;
  },
};

/** "-ed" is an ending, and not part of the word, when what is left is a word. */
function isPast(text: string): boolean {
  const last = text.split(' ').at(-1) ?? '';
  return isCommonWord(last) && (isCommonWord(last.slice(0, -2)) || isCommonWord(last.slice(0, -1)));
}
