import type { RowText } from '../text/row-text';
import { quantitiesIn } from './find';
import { measuredIn } from './measured';
import type { Quantity } from './types';

const OPENED = /[([（][^()[\]（）\d]{0,12}$/;
const CLOSED = /^[^()[\]（）\d]{0,24}[)\]）]/;
/** Characters between the measure and the bracket that gives it again. */
const NEAR = 16;

/** A measure and the same again in brackets, in another unit or currency: "six meters (18 feet)", "30평(99㎡)". */
export interface Gloss {
  readonly main: Quantity;
  readonly again: Quantity;
}

export function glossesIn(text: RowText): readonly Gloss[] {
  if (!/[([（]/.test(text.text)) return NONE;
  const measured = new Set(
    GROUPS.flatMap((group) => measuredIn(text, group).map(({ quantity }) => quantity)),
  );
  const quantities = text.derive(quantitiesIn);
  return quantities.flatMap((again) => {
    const before = text.text.slice(0, again.start);
    if (!measured.has(again) || !OPENED.test(before) || !CLOSED.test(text.text.slice(again.end))) return [];
    const bracket = before.search(OPENED);
    const main = quantities.filter(({ end }) => end <= bracket && bracket - end <= NEAR).at(-1);
    return main === undefined ? [] : [{ main, again }];
  });
}

const GROUPS = ['unit', 'currency'];
const NONE: readonly Gloss[] = [];
