import type { Notice, RowCheck } from '../check';
import { denialsIn, knowsDenial } from '../negation/scan';
import type { Denial } from '../negation/scan';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';

/** In longer sentences a denial is too often told in other words. */
const LONGEST = 22;
/** Within so many letters a second word of denial belongs to the first. */
const TAKEN_BACK = 20;
const LONGEST_OF_TWO = 16;
const LONGEST_GAINED = 24;

/**
 * A plain "not" on one side, and nothing on the other that could carry it. Denials are counted, since a sentence may
 * have two and lose one; words of negative meaning ("refuse", "unable") and double denials make up for a plain one.
 */
export const negationCheck: RowCheck = {
  id: 'negation',
  scope: 'row',
  category: 'mistranslation',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    const { source, target } = row;
    if (!row.paired || !knowsDenial(source.lang) || !knowsDenial(target.lang)) return [];
    const left = source.derive(denialsIn);
    const right = target.derive(denialsIn);
    const words = target.derive(wordsIn).length;
    const [lost] = left.plain;
    if (lost !== undefined && left.plain.length > right.plain.length && words <= LONGEST) {
      const emphatic = right.plain.length === 0 && stressedDo(target) !== undefined;
      const plain = right.like.length === 0 && (right.plain.length === 0 || isOneOfTwo());
      if (plain || emphatic) return [notice(source, lost, 'lost')];
    }
    const gained = right.verbal.find((one) => !isCancelled(one));
    if (
      gained !== undefined &&
      words <= LONGEST_GAINED &&
      left.plain.length === 0 &&
      left.like.length === 0
    ) {
      const copied = source.lower.includes(target.lower.slice(Math.max(0, gained.start - 2), gained.end));
      if (!copied || source.lang === target.lang) return [notice(target, gained, 'gained')];
    }
    return [];

    /** "should not go unnoticed": a denial that another word takes back. */
    function isCancelled(one: Denial): boolean {
      return right.like.some((other) => other.start >= one.end && other.start - one.end < TAKEN_BACK);
    }

    function isOneOfTwo(): boolean {
      return left.plain.length === 2 && right.plain.length === 1 && words <= LONGEST_OF_TWO;
    }
  },
};

function notice(text: RowText, { start, end }: Denial, message: string): Notice {
  return { spans: [text.span(start, end)], message, params: { text: text.text.slice(start, end) } };
}

const STRESSED =
  /(?<=\b(?:i|you|we|they|he|she|it|who|that|which|\p{L}+s|\p{L}+n|\p{L}+t|\p{L}+d|\p{L}+y|\p{L}+r|\p{L}+e) )(?:do|does|did) (?!(?:i|you|we|they|he|she|it|so|this|that|these|those|the|an?|his|her|my|our|your|their|its|what|more|well|better|best|some\p{L}*|any\p{L}*|every\p{L}*|all|nothing|good|business|with|in|on|for|to|and|or|at|as|by|from|after|before|when|while|if|because|just|not|n't|is|are|was|were|much|most|very|too|little|no|one|two|most|him|them|me|us|up|away|out|over|but|than|like|about|great|right|wrong|under|during|until|without|there|here|such|work|things?|both|only|many|people|even|whatever|harm|damage|wonders|justice)(?![\p{L}]))\p{Ll}{2,}/u;

/** "did know", as it stands when a "not" was taken out. */
function stressedDo(text: RowText): Denial | undefined {
  if (text.lang !== 'en' || text.text.includes('?')) return undefined;
  const match = STRESSED.exec(text.lower);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
