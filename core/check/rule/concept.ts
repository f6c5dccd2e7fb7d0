import type { Notice } from '../check';
import { measuredIn } from '../number/measured';
import { knowsGroup } from '../lexicon/data/index';
import { groupIn, isHinted, unmatched } from '../lexicon/concepts';
import { isUnspaced } from '../text/locale';
import type { Mention } from '../lexicon/concepts';
import type { Row } from '../article';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';

export interface ConceptRule {
  readonly group: string;
  readonly category: string;
  /** Which one-sided mentions count besides a pair that differs. */
  readonly report: 'changed' | 'changed-lost' | 'all';
  /** True when only mentions right after or before a number count: "three weeks", "$5". */
  readonly counted?: boolean;
  /** True when the same things may come several times, so that one of them changed shows in the counts alone. */
  readonly tallied?: boolean;
  /** True when one character alone may be what was changed. */
  readonly single?: boolean;
  /** Concepts that a translation names only when the original does: one that stands in it alone was put there. */
  readonly literal?: ReadonlySet<string>;
}

/**
 * What differs between the sides within one group (months, countries, "before"/"after"): mentions without a
 * counterpart on both sides are one changed thing; on one side only, a loss or an addition.
 */
export function compareConcepts(row: Row, rule: ConceptRule): Notice[] {
  const source = mentionsOf(row.source, rule);
  const target = mentionsOf(row.target, rule);
  if (source.length === 0 && target.length === 0) return [];
  const inSource = groupIn(row.source, rule.group);
  const inTarget = groupIn(row.target, rule.group);
  const lost = unmatched(source, inTarget);
  const added = unmatched(target, inSource);
  const right = added[0];
  const left =
    lost[0] ?? (rule.single === true && right !== undefined ? singleOf(source, inTarget) : undefined);
  if (left !== undefined && right !== undefined) return [changed(row, left, right, rule.category)];
  const partner =
    left === undefined && right !== undefined
      ? surplusOf(source, inTarget)
      : left !== undefined && right === undefined
        ? surplusOf(target, inSource)
        : undefined;
  if (rule.tallied === true && partner !== undefined)
    return [changed(row, left ?? partner, right ?? partner, rule.category)];
  if (left === undefined && right === undefined && rule.tallied === true)
    return tally(row, source, target, rule);
  if (left !== undefined && rule.report !== 'changed') return [single(row.source, left, 'lost', rule)];
  if (right !== undefined && rule.report === 'all') return [single(row.target, right, 'added', rule)];
  if (left === undefined && rule.literal !== undefined && knowsGroup(row.source.lang, rule.group)) {
    const { literal } = rule;
    const put = added.find(
      (one) => one.concepts.every((each) => literal.has(each)) && isPlain(row.target, one),
    );
    const copied = put !== undefined && row.source.lower.includes(row.target.lower.slice(put.start, put.end));
    if (put !== undefined && !copied && !put.concepts.some((one) => isHinted(row.source, one)))
      return [single(row.target, put, 'added', rule)];
  }
  return [];
}

/** A character that means the group, where no mention on the other side meets any of them. */
function singleOf(source: readonly Mention[], others: readonly Mention[]): Mention | undefined {
  return unmatched(
    source.map((one) => (one.single === true ? { ...one, weak: false } : one)),
    others,
  )[0];
}

/** German writes nouns with a capital, English religions and peoples. */
const CAPITALS_IN_TEXT = new Set(['de', 'en']);

/** A word of its own: no name ("Кіт"), no part of a compound (柴犬, "16-летний"). */
function isPlain(text: RowText, { start, end }: Mention): boolean {
  if (/[-‐\d]/.test(text.text.charAt(start - 1))) return false;
  if (isUnspaced(text.lang) && end - start === 1)
    return text.derive(wordsIn).some((word) => word.start === start && word.end === end);
  return (
    CAPITALS_IN_TEXT.has(text.lang) ||
    start === 0 ||
    !/\p{Lu}/u.test(text.text.charAt(start)) ||
    isSentenceStart(text, start)
  );
}

function isSentenceStart(text: RowText, at: number): boolean {
  return /[.!?:«»„“"'–—-]\s*$/.test(text.text.slice(0, at));
}

/** The first mention of something that stands more often here than there, each side's mentions being as many. */
function surplusOf(here: readonly Mention[], there: readonly Mention[]): Mention | undefined {
  if (here.length < 2 || here.length !== there.length) return undefined;
  const count = (list: readonly Mention[], one: Mention): number =>
    list.filter((other) => other.concepts.some((concept) => one.concepts.includes(concept))).length;
  return here.find((one) => one.weak !== true && count(here, one) > count(there, one));
}

/** As many mentions on both sides, but not of the same things. */
function tally(
  row: Row,
  source: readonly Mention[],
  target: readonly Mention[],
  rule: ConceptRule,
): Notice[] {
  if (source.length !== target.length || source.length < 2) return [];
  const rest = [...source];
  for (const one of target) {
    const at = rest.findIndex((other) => other.concepts.some((concept) => one.concepts.includes(concept)));
    const missed = rest.find(({ weak }) => weak !== true);
    if (at >= 0) rest.splice(at, 1);
    else if (missed !== undefined && one.weak !== true) {
      return [changed(row, missed, one, rule.category)];
    }
  }
  return [];
}

function mentionsOf(text: RowText, rule: ConceptRule): readonly Mention[] {
  return rule.counted === true
    ? measuredIn(text, rule.group).map(({ mention }) => mention)
    : groupIn(text, rule.group);
}

/** One mention that became another. */
export function changed(row: Row, left: Mention, right: Mention, category: string): Notice {
  return {
    spans: [row.source.span(left.start, left.end), row.target.span(right.start, right.end)],
    message: 'changed',
    category,
    params: { source: textOf(row.source, left), target: textOf(row.target, right) },
  };
}

function single(text: RowText, mention: Mention, message: string, rule: ConceptRule): Notice {
  return {
    spans: [text.span(mention.start, mention.end)],
    message,
    category: rule.category,
    params: { text: textOf(text, mention) },
  };
}

function textOf(text: RowText, mention: Mention): string {
  return text.text.slice(mention.start, mention.end);
}
