import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Scores } from '../../core/mqm/score';
import { scores } from '../state/derived';
import { useDocument } from '../state/document';
import { execute } from '../commands/registry';
import { HeadPopover } from '../ui/HeadPopover';
import { useUiLanguage } from './language';

/** The score with its name; pressed, the formula with this review's figures in it. */
export function ScorePill() {
  const { t } = useTranslation();
  const score = useDocument(({ review }) => (review ? scores(review) : null));
  const format = useNumber();
  if (!score) return null;
  return (
    <DialogTrigger>
      <Button className={`pill ${score.passed === true ? 'passes' : 'fails'}`}>
        <b>{score.raw === null ? t('score.none') : t('score.raw', { score: format(score.raw, 1) })}</b>
        {score.passed !== null && (
          <span>
            {' '}
            · {t(score.passed ? 'score.passes' : 'score.fails', { mark: format(score.passMark, 1) })}
          </span>
        )}
      </Button>
      <HeadPopover placement="bottom end">
        <Dialog className="formula" aria-label={t('score.title')}>
          <h2>{t('score.title')}</h2>
          <Formula score={score} />
          <p className="hint">{t('score.sample', { count: score.words })}</p>
          <button type="button" className="button" onClick={() => execute('view.scoring')}>
            {t('command.view.scoring')}
          </button>
        </Dialog>
      </HeadPopover>
    </DialogTrigger>
  );
}

function Formula({ score }: { readonly score: Scores }) {
  const { t } = useTranslation();
  const format = useNumber();
  const lines: readonly (readonly [string, string, string])[] = [
    ['APT', t('score.apt'), format(score.absolutePenalty, 1)],
    [
      'PWPT',
      t('score.pwpt', {
        penalty: format(score.absolutePenalty, 1),
        count: score.words,
        side: t(`side.${score.countedSide}`),
      }),
      score.perWordPenalty === null ? '–' : format(score.perWordPenalty, 4),
    ],
    [
      'NPT',
      t('score.npt', { words: format(score.referenceWords, 0) }),
      score.normedPenalty === null ? '–' : format(score.normedPenalty, 1),
    ],
    [
      t('score.rawName'),
      t('score.rawFormula', { maximum: format(score.maximum, 0) }),
      score.raw === null ? '–' : format(score.raw, 1),
    ],
    [
      t('score.calibratedName'),
      t('score.calibratedFormula', {
        maximum: format(score.maximum, 0),
        mark: format(score.passMark, 1),
        points: format(score.acceptablePoints, 1),
      }),
      score.calibrated === null ? '–' : format(score.calibrated, 1),
    ],
  ];
  return (
    <table>
      <tbody>
        {lines.map(([name, formula, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formula}</td>
            <td className="figure">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Formats numbers as the interface's language does. */
export function useNumber(): (value: number, digits: number) => string {
  const ui = useUiLanguage();
  return (value, digits) => value.toLocaleString(ui, { maximumFractionDigits: digits });
}
