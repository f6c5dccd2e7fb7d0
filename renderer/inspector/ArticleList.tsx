import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../../core/mqm/severity';
import { categoryOf } from '../../core/mqm/typology';
import { rowKind, rowOfAnnotation } from '../../core/review/rows';
import type { Annotation } from '../../core/review/types';
import { showAnnotation } from '../review/navigation';
import { allAnnotations, locator, NO_ANNOTATIONS, rows } from '../state/derived';
import { useDocument } from '../state/document';
import { useView, type AnnotationFilter } from '../state/view';

const ITEM_HEIGHT = 31;
const OPTIONS: readonly AnnotationFilter[] = ['all', ...[...SEVERITIES].reverse(), 'reviewer', 'checks'];

/** Every error of the article in reading order, filtered. Drawn again only when the errors or the filter change. */
export const ArticleList = memo(function ArticleList() {
  const { t } = useTranslation();
  // A moment after the row itself, which is what the reviewer looks at.
  const all = useDeferredValue(
    useDocument(({ review }) => (review ? allAnnotations(review) : NO_ANNOTATIONS)),
  );
  const filter = useView((state) => state.filter);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => (filter === 'all' ? all : all.filter((annotation) => matches(annotation, filter))),
    [all, filter],
  );
  const standing = useMemo(() => all.filter(({ state }) => state !== 'dismissed').length, [all]);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ITEM_HEIGHT,
    overscan: 6,
  });
  return (
    <section className="inspector-article" aria-label={t('inspector.article')}>
      <h2>{t('inspector.errors', { count: standing })}</h2>
      <Filters all={all} filter={filter} />
      <div ref={scroller} className="error-list" tabIndex={0} role="region" aria-label={t('inspector.list')}>
        <div ref={(element) => element?.style.setProperty('height', `${virtualizer.getTotalSize()}px`)}>
          {virtualizer.getVirtualItems().map((item) => {
            const annotation = shown[item.index];
            return (
              annotation && (
                <div
                  key={annotation.id}
                  className="error-place"
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <ErrorItem annotation={annotation} />
                </div>
              )
            );
          })}
        </div>
      </div>
    </section>
  );
});

function ErrorItem({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation();
  const active = useView((state) => state.activeAnnotation === annotation.id);
  const row = useDocument(({ review }) => {
    const index = review ? rowOfAnnotation(annotation, locator(review)) : undefined;
    return review && index !== undefined ? rows(review)[index] : undefined;
  });
  const { family, letter } = categoryOf(annotation.category);
  const span = annotation.spans.find(({ side }) => side === 'target') ?? annotation.spans[0];
  const quote = row && rowKind(row) === 'missing' ? t('gap.sentenceMissing') : span?.quote;
  return (
    <button
      type="button"
      className={`error-item family-${family}${active ? ' active' : ''}`}
      onClick={() => showAnnotation(annotation.id)}
    >
      <span className="error-row">{row ? row.index + 1 : '?'}</span>
      <span className="error-quote">
        <b>{letter}</b> <bdi>{quote}</bdi>
      </span>
      <span className={`severity-line ${annotation.severity}`}>{t(`severity.${annotation.severity}`)}</span>
    </button>
  );
}

function Filters({
  all,
  filter,
}: {
  readonly all: readonly Annotation[];
  readonly filter: AnnotationFilter;
}) {
  const { t } = useTranslation();
  const counts = useMemo(
    () => OPTIONS.map((option) => all.filter((annotation) => matches(annotation, option)).length),
    [all],
  );
  return (
    <div className="chips" role="group" aria-label={t('inspector.filter')}>
      {OPTIONS.map((option, index) => {
        const count = counts[index] ?? 0;
        if (count === 0 && option !== 'all' && option !== filter) return null;
        return (
          <button
            key={option}
            type="button"
            className="chip"
            aria-pressed={option === filter}
            onClick={() => useView.setState({ filter: option })}
          >
            {t(`filter.${option}`)} {option !== 'all' && count}
          </button>
        );
      })}
    </div>
  );
}

function matches(annotation: Annotation, filter: AnnotationFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'reviewer') return annotation.origin === 'reviewer';
  if (filter === 'checks') return annotation.origin !== 'reviewer';
  return annotation.severity === filter;
}
