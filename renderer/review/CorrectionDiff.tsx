import { useTranslation } from 'react-i18next';
import { directionOf } from '../../core/direction';
import { diffText, editDistance } from '../../core/review/diff';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** The reviewer's wording against the machine's, with the edit distance. */
export function CorrectionDiff({ before, after, lang }: Props) {
  const { t } = useTranslation();
  const distance = editDistance(before, after, lang);
  return (
    <div className="correction" lang={lang} dir={directionOf(lang)}>
      {diffText(before, after).map((part, index) => {
        // Parts have no identity but their order.
        const key = `${index}${part.kind}`;
        if (part.kind === 'same') return <span key={key}>{part.text}</span>;
        return part.kind === 'deleted' ? <del key={key}>{part.text}</del> : <ins key={key}>{part.text}</ins>;
      })}
      <small className="distance" dir="auto">
        {t(`correction.${distance.unit}`, { count: distance.changed })} ·{' '}
        {t('correction.share', { percent: Math.round(distance.normalised * 100) })}
      </small>
    </div>
  );
}
