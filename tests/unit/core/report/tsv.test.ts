import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../core/report';
import type { Annotation, Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { readMarot, unmark } from './marot-reader';
import { annotate, NOW, sampleReview } from './sample';

const tsvOf = (review: Review): string =>
  renderReport(review, { format: 'tsv', language: 'en', now: NOW, reviewer: 'Kim' }).text;
const linesOf = (review: Review) => readMarot(tsvOf(review));

describe('the Marot TSV', () => {
  it('has a line an error and a line for each row without', () => {
    const lines = linesOf(sampleReview());
    expect(lines.map(({ docSegId, category, severity }) => [docSegId, category, severity])).toEqual([
      ['1', 'Accuracy/Mistranslation', 'Critical'],
      ['1', 'Fluency/Punctuation', 'Minor'],
      ['2', 'Accuracy/Mistranslation', 'Major'],
      ['3', 'no-error', 'no-error'],
      ['4', 'no-error', 'no-error'],
    ]);
    expect(new Set(lines.map(({ system, doc, rater }) => [system, doc, rater].join('|')))).toEqual(
      new Set(['a.en.txt|Missiles:ko-en|Kim']),
    );
  });

  it('marks an error on both sides, keeps quotes bare and escapes a note', () => {
    const [name, quote] = linesOf(sampleReview());
    expect(name?.source).toBe('<v>존 커비</v> 조정관은 “그렇다”고 답했다.');
    expect(name?.target).toBe('Coordinator <v>John Commey</v> answered "yes" today.');
    expect(name?.metadata).toMatchObject({
      timestamp: Date.parse('2026-02-28T08:00:00.000Z'),
      marked_text: '존 커비 … John Commey',
      galley: { category: 'name', suggestion: 'John Kirby' },
      evaluation: { source_language: 'ko', target_language: 'en' },
    });
    expect(quote?.source).toBe('존 커비 조정관은 “그렇다”고 답했다.');
    expect(quote?.target).toBe('Coordinator John <v>Commey answered "yes"</v> today.');
    expect(quote?.metadata).toMatchObject({ note: 'He said\tmore.\nSee 2.' });
    expect(quote?.metadata).not.toHaveProperty('evaluation');
  });

  it('gives the corrected translation of the whole row', () => {
    expect(linesOf(sampleReview())[2]?.metadata).toMatchObject({
      corrected_translation: 'The missiles were fired on December 30.',
    });
  });

  it('marks every span of an error, and one mark for two that overlap', () => {
    const review = sampleReview();
    const spans = ['Coordinator', 'answered', 'swered "yes"'].flatMap(
      (target) => annotate(review, 'x', { target, category: 'style', severity: 'minor' }).spans,
    );
    const one: Annotation = {
      ...annotate(review, 'x', { target: 'John', category: 'style', severity: 'minor' }),
      spans,
    };
    expect(linesOf({ ...review, annotations: { x: one } })[0]?.target).toBe(
      '<v>Coordinator</v> John Commey <v>answered "yes"</v> today.',
    );
  });

  it('starts with the header that Marot skips', () => {
    expect(tsvOf(sampleReview()).split('\n')[0]).toBe(
      'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata',
    );
  });

  it('reads back with its columns, its texts and its marks, whatever the review', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const text = tsvOf(review);
        expect(text.split('\n').every((line) => !/[\r\u2028\u2029\u0085\v\f]/.test(line))).toBe(true);
        const lines = readMarot(text);
        const errors = Object.values(review.annotations).filter(({ state }) => state !== 'dismissed');
        expect(lines.filter(({ category }) => category !== 'no-error')).toHaveLength(errors.length);
        const rows = new Set(lines.map(({ docSegId }) => docSegId));
        rows.delete('0');
        expect(rows.size).toBe(review.beads.length);
        for (const line of lines) {
          const bead = review.beads[Number(line.docSegId) - 1];
          const { id } = (line.metadata.galley ?? { id: '' }) as { id: string };
          for (const side of ['source', 'target'] as const) {
            const { plain, spans } = unmark(line[side]);
            const [segment, ...more] = review.segments[side].filter((one) => bead?.[side].includes(one.id));
            if (!segment || more.length > 0) continue;
            expect(plain).toHaveLength(segment.end - segment.start);
            const marked = review.annotations[id]?.state === 'open';
            const over = marked
              ? (review.annotations[id]?.spans.filter((span) => span.side === side) ?? [])
              : [];
            for (let at = segment.start; at < segment.end; at++) {
              const expected = over.some((span) => wholeOf(review.texts[side].content, span, at));
              const place = at - segment.start;
              expect(spans.some(([start, end]) => start <= place && place < end)).toBe(expected);
            }
          }
        }
      }),
    );
  });
});

/** Whether a mark over the span covers the place, halved surrogate pairs and line breaks made whole. */
function wholeOf(content: string, { start, end }: { start: number; end: number }, at: number): boolean {
  const low = /[\uDC00-\uDFFF]/;
  const high = /[\uD800-\uDBFF]/;
  const halved = (place: number): boolean =>
    (high.test(content.charAt(place - 1)) && low.test(content.charAt(place))) ||
    content.slice(place - 1, place + 1) === '\r\n';
  return (halved(start) ? start - 1 : start) <= at && at < (halved(end) ? end + 1 : end);
}
