import type { CheckInfo, RowCheck } from '../check';
import { boilerplateCheck, noteCheck } from './note';

const COMMON = {
  scope: 'row',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
} as const satisfies Partial<CheckInfo> & { readonly scope: 'row' };

/** A sentence of the original that the alignment found nothing for. */
export const missingCheck: RowCheck = {
  ...COMMON,
  id: 'missing',
  category: 'omission',
  run({ source, paired }) {
    const span = source.whole();
    return span === undefined || paired ? [] : [{ spans: [span], message: 'sentence' }];
  },
};

/** A sentence that only the translation has. */
export const addedCheck: RowCheck = {
  ...COMMON,
  id: 'added',
  category: 'addition',
  run(row, profile) {
    const span = row.target.whole();
    if (span === undefined || row.paired) return [];
    // What says where such words come from says more.
    const told = [noteCheck, boilerplateCheck].some((check) => check.run(row, profile).length > 0);
    return told ? [] : [{ spans: [span], message: 'sentence' }];
  },
};
