import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../core/report';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { NOW, sampleReview } from './sample';

interface Ranged {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Report {
  readonly rows: readonly { readonly source: readonly Ranged[]; readonly target: readonly Ranged[] }[];
  readonly annotations: readonly {
    readonly id: string;
    readonly row: number | null;
    readonly spans: readonly (Ranged & { readonly side: 'source' | 'target' })[];
  }[];
  readonly postEdits: readonly { readonly start: number; readonly mt: string; readonly text: string }[];
  readonly scores: Readonly<Record<string, unknown>>;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../../docs/report.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function reportOf(review: Review): Report {
  const { text } = renderReport(review, { format: 'json', language: 'en', now: NOW });
  return JSON.parse(text) as Report;
}

describe('the JSON report', () => {
  it('tells rows, annotations and scores', () => {
    const report = reportOf(sampleReview());
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.rows).toHaveLength(4);
    expect(report.rows[1]).toMatchObject({
      kind: 'pair',
      status: 'auto',
      confidence: 0.5,
      target: [{ text: 'The missiles were fired on December 3.' }],
    });
    expect(report.rows[2]).toMatchObject({ kind: 'missing', target: [] });
    expect(report.rows[3]).toMatchObject({ kind: 'added', source: [] });
    expect(report.annotations.map(({ id, row }) => [id, row])).toEqual([
      ['name', 1],
      ['quote', 1],
      ['date', 2],
      ['gone', 3],
    ]);
    expect(report.annotations[0]).toMatchObject({
      category: 'name',
      severity: 'critical',
      origin: 'reviewer',
      mqm: { dimension: 'accuracy', type: 'mistranslation' },
      suggestion: 'John Kirby',
      spans: [
        { side: 'source', start: 0, end: 4, text: '존 커비' },
        { side: 'target', text: 'John Commey' },
      ],
    });
    expect(report.postEdits).toMatchObject([{ row: 2, distance: { unit: 'words', changed: 1 } }]);
    expect(report.scores).toMatchObject({ errors: 3, absolutePenalty: 31, passed: false });
  });

  it('is refused by its schema when a field is missing or unknown', () => {
    const report = reportOf(sampleReview());
    const { scores, ...without } = report;
    expect(validate(without)).toBe(false);
    expect(validate({ ...report, scores: { ...scores, bySeverity: {} } })).toBe(false);
    expect(validate({ ...report, more: 1 })).toBe(false);
  });

  it('fits its schema and quotes both texts truly, whatever the review', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const report = reportOf(review);
        expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
        const cut = (side: 'source' | 'target', { start, end }: Ranged): string =>
          review.texts[side].content.slice(start, end);
        for (const side of ['source', 'target'] as const) {
          const ranges = report.rows.flatMap((row) => row[side]);
          expect(ranges.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
            review.segments[side].map(({ start }) => start),
          );
          for (const range of ranges) expect(range.text).toBe(cut(side, range));
        }
        for (const { spans } of report.annotations) {
          for (const span of spans) expect(span.text).toBe(cut(span.side, span));
        }
        expect(report.annotations.map(({ id }) => id).sort()).toEqual(Object.keys(review.annotations).sort());
        expect(report.postEdits.map(({ start }) => String(start)).sort()).toEqual(
          Object.keys(review.postEdits).sort(),
        );
      }),
    );
  });
});
