import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../../core/mqm/severity';
import { categoryOf } from '../../core/mqm/typology';
import { editAnnotation, removeAnnotation } from '../../core/review/commands/annotations';
import type { Annotation } from '../../core/review/types';
import { perform } from '../document/session';
import { useView } from '../state/view';
import { CommandKeys } from '../ui/Keys';
import { CategorySelect } from './CategorySelect';
import { TextField } from './TextField';

/** One error: its words on both sides, category, severity, comment and suggestion; the one in hand can be edited. */
export function AnnotationCard({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation();
  const session = useId();
  const active = useView((state) => state.activeAnnotation === annotation.id);
  const { id, category, severity, comment, suggestion, origin, state } = annotation;
  const { family, letter } = categoryOf(category);
  const name = t(`category.${category}`, { defaultValue: category });
  const edit = (fields: Omit<Parameters<typeof editAnnotation.perform>[1], 'id'>, key?: string) =>
    perform(editAnnotation, { id, ...fields }, key && `${session}${key}`);
  return (
    <article
      className={`card family-${family}${active ? ' active' : ''}${state === 'dismissed' ? ' dismissed' : ''}`}
      aria-label={t('mark.label', { category: name, severity: t(`severity.${severity}`) })}
      onMouseEnter={() => useView.setState({ hoveredAnnotation: id })}
      onMouseLeave={() => useView.setState({ hoveredAnnotation: null })}
    >
      <div className="card-head">
        <em aria-hidden="true">{letter}</em>
        <CategorySelect category={category} onChange={(value) => edit({ category: value })} />
        <Button
          className="icon-button"
          aria-label={t('command.edit.remove')}
          onPress={() => {
            perform(removeAnnotation, { id });
            useView.setState({ activeAnnotation: null });
          }}
        >
          ×
        </Button>
      </div>
      <Pair annotation={annotation} />
      <div className="severities" role="radiogroup" aria-label={t('inspector.severity')}>
        {SEVERITIES.map((value) => (
          <label key={value} className={value === severity ? 'on' : ''}>
            <input
              type="radio"
              name={`severity-${id}`}
              checked={value === severity}
              onChange={() => edit({ severity: value })}
            />
            <span className={`severity-line ${value}`}>{t(`severity.${value}`)}</span>
          </label>
        ))}
      </div>
      {state === 'unanchored' && <p className="hint unsure">{t('inspector.unanchored')}</p>}
      <TextField
        id={active ? 'active-comment' : undefined}
        label={t('inspector.comment')}
        keys={active ? <CommandKeys command="edit.comment" /> : null}
        value={comment}
        onFocus={() => useView.setState({ activeAnnotation: id })}
        onChange={(value) => edit({ comment: value }, 'comment')}
      />
      <TextField
        id={active ? 'active-suggestion' : undefined}
        label={t('inspector.suggestion')}
        keys={active ? <CommandKeys command="edit.suggest" /> : null}
        value={suggestion}
        className="suggestion"
        onFocus={() => useView.setState({ activeAnnotation: id })}
        onChange={(value) => edit({ suggestion: value }, 'suggestion')}
      />
      {origin !== 'reviewer' && <p className="origin">{t('inspector.origin', { origin })}</p>}
    </article>
  );
}

/** The words of the error: source → target. */
function Pair({ annotation }: { readonly annotation: Annotation }) {
  const quotes = (side: 'source' | 'target') =>
    annotation.spans
      .filter((span) => span.side === side)
      .map(({ quote }) => quote)
      .join(' … ');
  const source = quotes('source');
  const target = quotes('target');
  return (
    <p className="words">
      {source && <bdi className="words-source">{source}</bdi>}
      {source && target && ' → '}
      {target && (
        <b>
          <bdi>{target}</bdi>
        </b>
      )}
    </p>
  );
}
