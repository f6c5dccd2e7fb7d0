import type { Scores } from '../../mqm/score';
import { SEVERITIES, SEVERITY_MULTIPLIERS } from '../../mqm/severity';
import { isUnspaced } from '../../review/diff';
import type { ReportModel } from '../model';
import { markup, type Markup } from './markup';
import type { Words } from './words';

/** Fewest words MQM advises to draw a conclusion from (themqm.org, sample size of an evaluation). */
const FEWEST_WORDS = 500;

/** The scores by name, each with its formula filled in, and how far to trust them. */
export function scoreSection({ review, scores }: ReportModel, words: Words): Markup {
  const { t, number } = words;
  if (scores.raw === null || scores.perWordPenalty === null || scores.normedPenalty === null) {
    return markup`<div class="score">
      <h2>${t('score')}</h2>
      <p>${t('no-score')}</p>
    </div>`;
  }
  const raw = number(scores.raw, 1);
  // With the usual tolerance of 50 points to 1,000 words the two are one and the same figure.
  const calibrated = number(scores.calibrated ?? scores.raw, 1);
  return markup`<div class="score">
    <h2>${t('score')}</h2>
    <p class="figure">
      <b>${raw}</b> <span>${t('raw-of', { maximum: number(scores.maximum) })}</span>
    </p>
    <p class="pass ${scores.passed ? 'passed' : 'failed'}">${passText(scores, words)}</p>
    <dl class="formulas">
      ${formula(t('raw'), raw, rawFormula(scores, words))}
      ${formula(t('penalty', { shown: number(scores.referenceWords) }), number(scores.normedPenalty, 1), penaltyFormula(scores, words))}
      ${calibrated !== raw && formula(t('calibrated'), calibrated, calibratedFormula(scores, words))}
    </dl>
    <p class="fine">
      ${t('multipliers', { list: multipliers(words) })}
      ${t(`counted.${scores.countedSide}`, { count: scores.words, shown: number(scores.words) })}
      ${isUnspaced(review.texts[scores.countedSide].lang) && t('counted-unspaced')}
    </p>
    <p class="fine caution">
      ${t(scores.words < FEWEST_WORDS ? 'sample-too-small' : 'sample-small', { count: scores.words, shown: number(scores.words) })}
    </p>
  </div>`;
}

function formula(name: string, value: string, working: string): Markup {
  return markup`<div>
    <dt>${name}</dt>
    <dd><b>${value}</b> <span>= ${working}</span></dd>
  </div>`;
}

export function passText({ raw, passMark, passed, bySeverity }: Scores, { t, number }: Words): string {
  const mark = number(passMark, 1);
  if (passed) return t('passed', { mark });
  if ((raw ?? 0) < passMark) return t('failed', { mark });
  return t('failed-critical', { count: bySeverity.critical, shown: number(bySeverity.critical), mark });
}

export function rawFormula({ maximum, absolutePenalty, words }: Scores, { number }: Words): string {
  return `${number(maximum)} × (1 − ${number(absolutePenalty, 2)} ÷ ${number(words)})`;
}

function penaltyFormula({ absolutePenalty, words, referenceWords }: Scores, { number }: Words): string {
  return `${number(absolutePenalty, 2)} ÷ ${number(words)} × ${number(referenceWords)}`;
}

function calibratedFormula(
  { maximum, normedPenalty, passMark, acceptablePoints }: Scores,
  { number }: Words,
): string {
  const spread = `(${number(maximum)} − ${number(passMark, 1)}) ÷ ${number(acceptablePoints, 1)}`;
  return `${number(maximum)} − ${number(normedPenalty ?? 0, 1)} × ${spread}`;
}

function multipliers({ t, number }: Words): string {
  return [...SEVERITIES]
    .reverse()
    .map((severity) => `${t(`severity.${severity}`)} ${number(SEVERITY_MULTIPLIERS[severity])}`)
    .join(t('list-separator'));
}
