import { acronymsIn, differences, meantIn } from '../acronym/read';
import type { Acronym } from '../acronym/read';
import type { Notice, RowCheck } from '../check';

/** Words that capitals stress: "UND" for "AND" is no acronym gone wrong. */
const STRESSED = new Set('AND FOR THE BUT NOT ALL YOU YOUR ARE WAS NEW ONE NOW HOT TOP OUT'.split(' '));

/** An acronym that differs by a letter from what one of the original's is in English, which the translation lacks. */
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
    const target = row.target.derive(acronymsIn);
    if (target.length === 0) return [];
    const meant = row.source.derive(meantIn);
    const notices: Notice[] = [];
    for (const one of target) {
      if (one.text.length < 3 || STRESSED.has(one.text) || row.source.text.includes(one.text)) continue;
      if (meant.some((other) => differences(one.text, other) === 0)) continue;
      const near = meant.find(
        (other) =>
          differences(one.text, other) === 1 &&
          !isTold(row.target.text, other, target) &&
          // Told by another name that the original's language has for it: "СССР", USSR.
          !meant.some((same) => same.start === other.start && same !== other && isTold('', same, target)),
      );
      if (near === undefined) continue;
      notices.push({
        spans: [row.source.span(near.start, near.end), row.target.span(one.start, one.end)],
        message: 'changed',
        params: { source: near.text, target: one.text },
        suggestion: near.letters.map((letter) => letter.charAt(0)).join(''),
      });
    }
    return notices;
  },
};

function isTold(text: string, other: Acronym, target: readonly Acronym[]): boolean {
  return text.includes(other.text) || target.some((one) => differences(one.text, other) === 0);
}
