import type { Notice, RowCheck } from '../check';
import { editDistance } from '../name/distance';
import type { RowText } from '../text/row-text';

interface Acronym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ACRONYM = /(?<![\p{L}\d.&-])\p{Lu}[\p{Lu}\d&]{1,6}(?![\p{L}\d])/gu;

function acronymsIn(row: RowText): readonly Acronym[] {
  const letters = row.text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  // A line in capitals has no acronyms.
  if (letters.length > 12 && letters.replace(/\p{Ll}/gu, '').length > 0.6 * letters.length) return [];
  return [...row.text.matchAll(ACRONYM)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter((one) => !/^[IVXLC]+$/.test(one.text) && one.text.replace(/\P{Lu}/gu, '').length > 1);
}

/** An acronym that differs by a letter from one of the original's that the translation lacks. */
export const acronymCheck: RowCheck = {
  id: 'acronym',
  scope: 'row',
  category: 'name',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    if (!row.paired) return [];
    const source = row.source.derive(acronymsIn);
    const target = row.target.derive(acronymsIn);
    if (source.length === 0 || target.length === 0) return [];
    const notices: Notice[] = [];
    for (const one of target) {
      if (one.text.length < 3 || row.source.text.includes(one.text)) continue;
      const near = source.find(
        (other) =>
          other.text.length > 2 &&
          !row.target.text.includes(other.text) &&
          editDistance(other.text, one.text, 1) === 1 &&
          other.text.length === one.text.length,
      );
      if (near === undefined) continue;
      notices.push({
        spans: [row.source.span(near.start, near.end), row.target.span(one.start, one.end)],
        message: 'changed',
        params: { source: near.text, target: one.text },
        suggestion: near.text,
      });
    }
    return notices;
  },
};
