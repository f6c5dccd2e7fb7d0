import type { Row } from '../article';
import { groupIn } from '../lexicon/concepts';
import type { Mention } from '../lexicon/concepts';
import type { RowText } from '../text/row-text';
import { quantitiesIn } from './find';
import type { Quantity } from './types';

/** A unit or a currency beside its number. */
export interface Measured {
  readonly quantity: Quantity;
  readonly mention: Mention;
}

/** An abbreviated magnitude may end in a point: "350 тыс. долларов". */
const AFTER = /^(?:\.?[\s-]{0,2}|\sde\s|\sd'|\sdi\s)$/;
const BEFORE = /^\s?$/;

/** The most characters between a number and what it counts. */
const LONGEST_GAP = 4;

const NONE: readonly Measured[] = [];

/** The mentions of `group` that stand right after or before a number, with that number. */
export function measuredIn(text: RowText, group: string): readonly Measured[] {
  if (groupIn(text, group).length === 0) return NONE;
  const known = text.derive(measuredByGroup);
  let measured = known.get(group);
  if (measured === undefined) {
    measured = newMeasured(text, group);
    known.set(group, measured);
  }
  return measured;
}

/** Filled as groups are asked for. */
function measuredByGroup(): Map<string, readonly Measured[]> {
  return new Map();
}

function newMeasured(text: RowText, group: string): readonly Measured[] {
  const quantities = text.derive(quantitiesIn);
  return groupIn(text, group).flatMap((mention): Measured[] => {
    const quantity = quantities.find(({ start, end }) => {
      const gap = mention.start >= end ? mention.start - end : start - mention.end;
      if (gap < 0 || gap > LONGEST_GAP) return false;
      return mention.start >= end
        ? AFTER.test(text.text.slice(end, mention.start))
        : BEFORE.test(text.text.slice(mention.end, start));
    });
    return quantity === undefined ? [] : [{ quantity, mention }];
  });
}

/** The first number that both sides have, but never with the same unit (or currency) beside it. */
export function otherMeasure(
  row: Row,
  group: string,
): { readonly source: Mention; readonly target: Mention } | undefined {
  const source = measuredIn(row.source, group);
  if (source.length === 0) return undefined;
  for (const { quantity, mention } of measuredIn(row.target, group)) {
    if (quantity.form === 'loose') continue;
    const same = source.filter((one) => one.quantity.value === quantity.value);
    const [first] = same;
    if (first === undefined || same.some((one) => shareConcept(one.mention, mention))) continue;
    return { source: first.mention, target: mention };
  }
  return undefined;
}

function shareConcept(one: Mention, other: Mention): boolean {
  return one.concepts.some((concept) => other.concepts.includes(concept));
}
