import { describe, expect, it } from 'vitest';
import { scoreAnnotations } from '../../../../core/mqm/score';
import type { Severity } from '../../../../core/mqm/severity';
import { DEFAULT_SCORING } from '../../../../core/review/build';
import type { Annotation } from '../../../../core/review/types';

function annotation(severity: Severity, fields: Partial<Annotation> = {}): Annotation {
  return {
    id: 'a',
    spans: [],
    category: 'name',
    severity,
    comment: '',
    suggestion: '',
    origin: 'reviewer',
    author: '',
    createdAt: '2030-01-01T00:00:00.000Z',
    updatedAt: '2030-01-01T00:00:00.000Z',
    state: 'open',
    ...fields,
  };
}

describe('scoreAnnotations', () => {
  it('follows the formulas of the linear scoring model', () => {
    const errors = [annotation('minor'), annotation('minor'), annotation('major'), annotation('neutral')];
    const scores = scoreAnnotations(errors, 500, DEFAULT_SCORING);
    expect(scores.absolutePenalty).toBe(7);
    expect(scores.perWordPenalty).toBeCloseTo(0.014, 10);
    expect(scores.normedPenalty).toBeCloseTo(14, 10);
    expect(scores.raw).toBeCloseTo(98.6, 10);
    // 100 - 14 x (100 - 95) / 50
    expect(scores.calibrated).toBeCloseTo(98.6, 10);
    expect(scores.passed).toBe(true);
    expect(scores.bySeverity).toEqual({ neutral: 1, minor: 2, major: 1, critical: 0 });
    expect(scores.byCategory).toEqual({ name: 4 });
  });

  it('fails a text with a critical error whatever its score', () => {
    const scores = scoreAnnotations([annotation('critical')], 100_000, DEFAULT_SCORING);
    expect(scores.raw).toBeGreaterThan(99);
    expect(scores.passed).toBe(false);
  });

  it('does not count dismissed errors, and weighs categories', () => {
    const errors = [annotation('major', { state: 'dismissed' }), annotation('major', { category: 'style' })];
    const scores = scoreAnnotations(errors, 100, { ...DEFAULT_SCORING, weights: { style: 0.5 } });
    expect(scores.errors).toBe(1);
    expect(scores.absolutePenalty).toBe(2.5);
  });

  it('goes below zero for a text worse than nothing, and has no score without words', () => {
    expect(scoreAnnotations([annotation('critical')], 10, DEFAULT_SCORING).raw).toBe(-150);
    const empty = scoreAnnotations([], 0, DEFAULT_SCORING);
    expect([empty.raw, empty.perWordPenalty, empty.calibrated, empty.passed]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
