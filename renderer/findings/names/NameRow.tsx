import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../../core/range';
import type { ListedName, NameRendering } from '../../../core/review/findings/names';
import { execute } from '../../commands/registry';
import { locator } from '../../state/derived';
import { useDocument } from '../../state/document';
import { CommandKeys } from '../../ui/Keys';
import { errorsOf, settle, showInReview } from './actions';
import { differenceOf, rightForm, useNames, wrongRenderings, type NameDifference } from './state';

interface Props {
  readonly name: ListedName;
  readonly index: number;
  readonly active: boolean;
}

/** One name: its renderings with their counts, the right form, and the errors that the others are. */
export function NameRow({ name, index, active }: Props) {
  const { t } = useTranslation();
  const review = useDocument((state) => state.review);
  const rendering = useNames((state) => (active ? state.rendering : -1));
  if (!review) return null;
  const right = rightForm(name, review);
  const wrong = wrongRenderings(name, right);
  const difference = differenceOf(name, right);
  const take = (): void => {
    if (!active) useNames.setState({ at: index, rendering: 0 });
  };
  return (
    <div
      id={`name-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className={`name-row${difference ? ` ${difference}` : ''}`}
      onClick={take}
    >
      <span role="rowheader" className="name-source" lang={review.texts.source.lang}>
        {difference === 'added' ? <Missing side="source" /> : <bdi>{name.source}</bdi>}
      </span>
      <span role="gridcell" className="name-renderings" lang={review.texts.target.lang}>
        {difference === 'lost' && <Missing side="target" />}
        {name.renderings.map((one, place) => (
          <RenderingButton
            key={one.text}
            one={one}
            active={place === rendering}
            isRight={!wrong.includes(one)}
            onPress={() => {
              useNames.setState({ at: index, rendering: place });
              showInReview();
            }}
          />
        ))}
      </span>
      <span role="gridcell" className="name-right">
        {difference !== 'added' && (
          <RightForm
            key={right.text}
            name={name}
            text={right.text}
            settled={right.settled}
            active={active}
            onFocus={take}
          />
        )}
      </span>
      <span role="gridcell" className="name-actions">
        {difference && difference !== 'slip' && (
          <MarkButton name={name} difference={difference} active={active} take={take} />
        )}
        {(difference === 'torn' || difference === 'slip') && (
          <span className="hint">{t(`names.${difference}`)}</span>
        )}
      </span>
    </div>
  );
}

/** In place of the name on the side that has none. */
function Missing({ side }: { readonly side: Side }) {
  const { t, i18n } = useTranslation();
  return (
    <span className="name-missing" lang={i18n.language}>
      <span aria-hidden="true">{side === 'target' ? '∅' : '+'}</span> {t(`names.missing.${side}`)}
    </span>
  );
}

function RenderingButton({
  one,
  active,
  isRight,
  onPress,
}: {
  readonly one: NameRendering;
  readonly active: boolean;
  readonly isRight: boolean;
  readonly onPress: () => void;
}) {
  const { t } = useTranslation();
  const span = one.places[0]?.[0];
  const row = useDocument(({ review }) =>
    review && span ? locator(review).rowAt(span.side, span.start) : undefined,
  );
  return (
    <Button
      excludeFromTabOrder
      className={`rendering${isRight ? ' is-right' : ' is-wrong'}${active ? ' in-hand' : ''}`}
      onPress={onPress}
    >
      <bdi>{one.text}</bdi> <span className="count">×{one.count}</span>
      {row !== undefined && <small>{t('names.firstRow', { row: row + 1 })}</small>}
    </Button>
  );
}

function RightForm({
  name,
  text,
  settled,
  active,
  onFocus,
}: {
  readonly name: ListedName;
  readonly text: string;
  readonly settled: boolean;
  readonly active: boolean;
  readonly onFocus: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(text);
  const keep = (): void => {
    if (typed.trim() !== text) settle(name.source, typed);
  };
  return (
    <>
      <input
        id={active ? 'right-form' : undefined}
        type="text"
        dir="auto"
        value={typed}
        aria-label={t('names.rightFormOf', { source: name.source })}
        data-settled={settled}
        onFocus={onFocus}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') setTyped(text);
          if (event.key === 'Enter' || event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus();
          }
        }}
      />
      {settled && (
        <span className="name-settled" title={t('names.settled')}>
          ✓<span className="unseen">{t('names.settled')}</span>
        </span>
      )}
    </>
  );
}

function MarkButton({
  name,
  difference,
  active,
  take,
}: {
  readonly name: ListedName;
  readonly difference: NameDifference;
  readonly active: boolean;
  readonly take: () => void;
}) {
  const { t } = useTranslation();
  useDocument(({ review }) => review?.annotations);
  const count = errorsOf(name).length;
  const isTorn = difference === 'torn';
  if (count === 0) return <span className="hint">{t(isTorn ? 'names.allMarked' : 'names.isMarked')}</span>;
  return (
    <Button
      className="small-button"
      onPress={() => {
        take();
        execute('names.mark');
      }}
    >
      {isTorn ? t('names.mark', { count }) : t('names.markIt')}
      {active && <CommandKeys command="names.mark" />}
    </Button>
  );
}
