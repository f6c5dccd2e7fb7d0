import type { Scores } from '../../mqm/score';
import { SEVERITIES, SEVERITY_MULTIPLIERS } from '../../mqm/severity';
import type { ReportModel } from '../model';
import { html, type Markup } from './markup';
import type { Words } from './words';

/** Fewest words MQM advises to draw a conclusion from (themqm.org, sample size of an evaluation). */
const FEWEST_WORDS = 500;

/** The scores by name, each with its formula filled in, and how far to trust them. */
export function scoreSection({ scores }: ReportModel, words: Words): Markup {
  const { t, number } = words;
  if (scores.raw === null || scores.perWordPenalty === null || scores.normedPenalty === null) {
    return html`<div class="score">
      <h2>${t('score')}</h2>
      <p>${t('no-score')}</p>
    </div>`;
  }
  return html`<div class="score">
    <h2>${t('score')}</h2>
    <p class="figure">
      <b>${number(scores.raw, 1)}</b> <span>${t('raw-of', { maximum: number(scores.maximum) })}</span>
    </p>
    <p class="pass ${scores.passed ? 'passed' : 'failed'}">${passText(scores, words)}</p>
    <dl class="formulas">
      ${formula(t('raw'), number(scores.raw, 1), rawFormula(scores, words))}
      ${formula(t('penalty', { shown: number(scores.referenceWords) }), number(scores.normedPenalty, 1), penaltyFormula(scores, words))}
      ${formula(t('calibrated'), number(scores.calibrated ?? 0, 1), calibratedFormula(scores, words))}
    </dl>
    <p class="fine">
      ${t('multipliers', { list: multipliers(words) })}
      ${t(`counted.${scores.countedSide}`, { count: scores.words, shown: number(scores.words) })}
    </p>
    <p class="fine caution">
      ${t(scores.words < FEWEST_WORDS ? 'sample-too-small' : 'sample-small', { count: scores.words, shown: number(scores.words) })}
    </p>
  </div>`;
}

function formula(name: string, value: string, working: string): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd><b>${value}</b> <span>= ${working}</span></dd>
  </div>`;
}

function passText({ raw, passMark, passed, bySeverity }: Scores, { t, number }: Words): string {
  const mark = number(passMark, 1);
  if (passed) return t('passed', { mark });
  if ((raw ?? 0) < passMark) return t('failed', { mark });
  return t('failed-critical', { count: bySeverity.critical, shown: number(bySeverity.critical), mark });
}

function rawFormula({ maximum, absolutePenalty, words }: Scores, { number }: Words): string {
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
