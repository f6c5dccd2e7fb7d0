import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryOf } from '../../core/mqm/typology';
import type { Range, Side } from '../../core/range';
import type { Annotation } from '../../core/review/types';
import { markedRuns, type MarkedRun, type Passing } from './marks';

interface Props {
  readonly content: string;
  readonly side: Side;
  readonly sentence: Range;
  readonly annotations: readonly Annotation[];
  readonly passing: Passing;
  readonly active: string | null;
  readonly hovered: string | null;
}

/** One sentence with everything that stands over it. Every run's text node is exactly a slice of the text. */
export const Sentence = memo(function Sentence(props: Props) {
  const { content, side, sentence, annotations, passing, active, hovered } = props;
  return (
    <span className="sentence">
      {markedRuns(sentence, side, annotations, passing).map((run) => (
        <RunView
          key={run.start}
          run={run}
          text={content.slice(run.start, run.end)}
          lit={run.annotations.some(({ id }) => id === active || id === hovered)}
        />
      ))}
    </span>
  );
});

function RunView({
  run,
  text,
  lit,
}: {
  readonly run: MarkedRun;
  readonly text: string;
  readonly lit: boolean;
}) {
  const { t } = useTranslation();
  const { annotations } = run;
  const description = annotations
    .map(({ category, severity }) =>
      t('mark.label', { category: nameOf(category, t), severity: t(`severity.${severity}`) }),
    )
    .join(', ');
  const mark = annotations.length > 0;
  const common = {
    'data-start': run.start,
    className: classOf(run, lit),
  };
  const finding = run.findings.length > 0 && { 'data-findings': run.findings.join('\n') };
  if (!mark) {
    return (
      <span {...common} {...finding}>
        {text}
      </span>
    );
  }
  return (
    <mark
      {...common}
      {...finding}
      data-annotations={annotations.map(({ id }) => id).join(' ')}
      data-letters={run.opening.map(({ category }) => categoryOf(category).letter).join('')}
      aria-description={description}
      title={description}
    >
      {text}
    </mark>
  );
}

function nameOf(category: string, t: (key: string, options: { defaultValue: string }) => string): string {
  return t(`category.${category}`, { defaultValue: category });
}

function classOf(run: MarkedRun, lit: boolean): string {
  return [
    'run',
    run.family && `family-${run.family}`,
    run.severity,
    run.annotations.length > 1 && 'over',
    run.opening.length > 0 && 'opening',
    run.annotations.length > 0 && run.annotations.every(({ state }) => state === 'dismissed') && 'dismissed',
    lit && 'lit',
    run.selected && 'selected',
    run.cursor && 'cursor',
    run.hit && `hit-${run.hit}`,
    run.findings.length > 0 && 'finding',
    run.opensFinding && 'opens-finding',
    run.findingInHand && 'in-hand',
  ]
    .filter(Boolean)
    .join(' ');
}
