import type { Annotation, Scoring } from '../review/types';
import { SEVERITIES, SEVERITY_MULTIPLIERS, type Severity } from './severity';

/** Scores of one review, with everything needed to print the formula beside the figure. */
export interface Scores {
  /** EWC: words of the counted side. */
  readonly words: number;
  readonly countedSide: 'source' | 'target';
  readonly errors: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byCategory: Readonly<Record<string, number>>;
  /** APT: absolute penalty total. */
  readonly absolutePenalty: number;
  /** PWPT: per-word penalty total, APT / EWC; null without words. */
  readonly perWordPenalty: number | null;
  /** NPT: PWPT x RWC. */
  readonly normedPenalty: number | null;
  readonly referenceWords: number;
  /** Raw score: MSV x (1 - PWPT). Not clamped: a text can be worse than nothing. */
  readonly raw: number | null;
  /** Calibrated score: MSV - NPT x (MSV - PT) / APP. */
  readonly calibrated: number | null;
  readonly maximum: number;
  readonly passMark: number;
  readonly acceptablePoints: number;
  /** raw >= PT and no critical error; null without words. */
  readonly passed: boolean | null;
}

/**
 * The MQM scores (linear scoring model; MQM Council, themqm.org, "The MQM scoring models").
 * Dismissed annotations do not count.
 * @param words evaluation word count of `scoring.countedSide`
 */
export function scoreAnnotations(annotations: Iterable<Annotation>, words: number, scoring: Scoring): Scores {
  const bySeverity = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<
    Severity,
    number
  >;
  const byCategory: Record<string, number> = {};
  let errors = 0;
  let absolutePenalty = 0;
  for (const { category, severity, state } of annotations) {
    if (state === 'dismissed') continue;
    errors++;
    bySeverity[severity]++;
    byCategory[category] = (byCategory[category] ?? 0) + 1;
    absolutePenalty += SEVERITY_MULTIPLIERS[severity] * (scoring.weights[category] ?? 1);
  }
  const { maximum, passMark, acceptablePoints, referenceWords, countedSide } = scoring;
  const perWordPenalty = words > 0 ? absolutePenalty / words : null;
  const normedPenalty = perWordPenalty === null ? null : perWordPenalty * referenceWords;
  const raw = perWordPenalty === null ? null : maximum * (1 - perWordPenalty);
  const calibrated =
    normedPenalty === null ? null : maximum - (normedPenalty * (maximum - passMark)) / acceptablePoints;
  return {
    words,
    countedSide,
    errors,
    bySeverity,
    byCategory,
    absolutePenalty,
    perWordPenalty,
    normedPenalty,
    referenceWords,
    raw,
    calibrated,
    maximum,
    passMark,
    acceptablePoints,
    passed: raw === null ? null : raw >= passMark && bySeverity.critical === 0,
  };
}
