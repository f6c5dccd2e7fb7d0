import type { Row } from '../article';
import type { RowCheck } from '../check';
import { groupIn, unmatched } from '../lexicon/concepts';
import { scriptOf } from '../text/locale';
import type { RowText } from '../text/row-text';
import { lengthDeviation } from '../length/expect';

/** A row too short or too long for its original: something is probably missing or added. */
export const lengthCheck: RowCheck = {
  id: 'length',
  scope: 'row',
  category: 'omission',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row, profile) {
    if (!row.paired) return [];
    const { source, target } = row;
    const deviation = lengthDeviation(withoutGlosses(source), target.text, source.lang, target.lang);
    const from = source.whole();
    const to = target.whole();
    const least = deviation < 0 ? leastShort(row, profile.thresholds.length) : profile.thresholds.length;
    if (Math.abs(deviation) < least || from === undefined || to === undefined) return [];
    return [
      {
        spans: [from, to],
        message: deviation < 0 ? 'short' : 'long',
        params: { source: source.text.trim().length, target: target.text.trim().length },
        category: deviation < 0 ? 'omission' : 'addition',
      },
    ];
  },
};

/** The Latin spelling that other scripts put behind a foreign name says nothing more: 카비(Kirby). */
function withoutGlosses(source: RowText): string {
  return scriptOf(source.lang) === 'Latin'
    ? source.text
    : source.text.replace(/[(（][\p{Script=Latin}\s.'’-]+[)）]/gu, '');
}

const EVIDENCE = ['region', 'month', 'weekday'];

/** With countries and dates of the source that the target does not name, less shortness is needed to speak of an omission. */
function leastShort(row: Row, threshold: number): number {
  let missing = 0;
  for (const group of EVIDENCE)
    missing += unmatched(groupIn(row.source, group), groupIn(row.target, group)).length;
  return missing >= 2 ? threshold * 0.6 : missing === 1 ? threshold * 0.8 : threshold;
}
