import type { RowCheck } from '../check';
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
    const deviation = lengthDeviation(source.text, target.text, source.lang, target.lang);
    const from = source.whole();
    const to = target.whole();
    if (Math.abs(deviation) < profile.thresholds.length || from === undefined || to === undefined) return [];
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
