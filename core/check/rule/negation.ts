import { contains } from '../../range';
import type { Range } from '../../range';
import type { Row } from '../article';
import type { Notice, RowCheck } from '../check';
import { denialsIn, knowsDenial } from '../negation/scan';
import type { Denial, Denials } from '../negation/scan';
import { pairQuotations } from '../quote/pair';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';

/** In longer sentences a denial is too often told in other words. In words of the translation. */
const LONGEST = 44;
/** Within so many letters a second word of denial belongs to the first. */
const TAKEN_BACK = 20;
const LONGEST_OF_TWO = 16;
const LONGEST_GAINED = 60;

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
    // Most rows deny nothing, and need no quotation paired.
    if (source.derive(denialsIn).plain.length === 0 && target.derive(denialsIn).verbal.length === 0)
      return [];
    for (const part of partsOf(row)) {
      const found = compare(source, target, part);
      if (found !== undefined) return [found];
    }
    return [];
  },
};

/** What one stretch of both sides denies. */
interface Part {
  readonly left: Denials;
  readonly right: Denials;
  /** Words of the target. */
  readonly words: number;
  readonly quoted: boolean;
}

function compare(source: RowText, target: RowText, { left, right, words, quoted }: Part): Notice | undefined {
  // A denial may pass the quotation marks: one anywhere in the row is enough.
  const kept = quoted && target.derive(denialsIn).plain.length > 0;
  const given = quoted && source.derive(denialsIn).plain.length > 0;
  const [lost] = left.plain;
  // "Haven't you tried it?" asks the same as "Have you tried it?".
  const asked = /[?？؟]/.test(source.text);
  if (lost !== undefined && !kept && !asked && left.plain.length > right.plain.length && words <= LONGEST) {
    const emphatic = !quoted && right.plain.length === 0 && stressedDo(target) !== undefined;
    const plain = right.like.length + right.faint.length === 0 && (right.plain.length === 0 || isOneOfTwo());
    if (plain || emphatic) return notice(source, lost, 'lost');
  }
  const gained = right.verbal.find((one) => !isCancelled(one));
  if (gained === undefined || given || words > LONGEST_GAINED) return undefined;
  if (left.plain.length + left.like.length + left.faint.length > 0) return undefined;
  const copied = source.lower.includes(target.lower.slice(Math.max(0, gained.start - 2), gained.end));
  return copied && source.lang !== target.lang ? undefined : notice(target, gained, 'gained');

  /** "should not go unnoticed": a denial that another word takes back. */
  function isCancelled(one: Denial): boolean {
    return right.like.some((other) => other.start >= one.end && other.start - one.end < TAKEN_BACK);
  }

  function isOneOfTwo(): boolean {
    return left.plain.length === 2 && right.plain.length === 1 && words <= LONGEST_OF_TWO;
  }
}

/**
 * The row's sentence, or, when it has one quotation with its counterpart, what is said and what is told around it:
 * each is short enough to compare where the whole is not, and the frame's words do not make up for a denial said.
 */
function partsOf(row: Row): Part[] {
  const { source, target } = row;
  const [group, ...others] = pairQuotations(row);
  const [from, ...moreFrom] = group?.source ?? [];
  const [to, ...moreTo] = group?.target ?? [];
  if (from === undefined || to === undefined || others.length + moreFrom.length + moreTo.length > 0) {
    const left = source.derive(denialsIn);
    return [{ left, right: target.derive(denialsIn), words: target.derive(wordsIn).length, quoted: false }];
  }
  return [true, false].map((inside) => {
    const ofSource = (range: Range): boolean => contains(from, range) === inside;
    const ofTarget = (range: Range): boolean => contains(to, range) === inside;
    return {
      left: within(source.derive(denialsIn), ofSource),
      right: within(target.derive(denialsIn), ofTarget),
      words: target.derive(wordsIn).filter(ofTarget).length,
      quoted: true,
    };
  });
}

function within({ plain, verbal, like, faint }: Denials, isIn: (range: Range) => boolean): Denials {
  return {
    plain: plain.filter(isIn),
    verbal: verbal.filter(isIn),
    like: like.filter(isIn),
    faint: faint.filter(isIn),
  };
}

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
