import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SEVERITIES } from '../../core/mqm/severity';
import { PALETTE_CATEGORIES } from '../../core/mqm/typology';
import { execute } from '../commands/registry';
import { useView } from '../state/view';
import { CommandKeys } from '../ui/Keys';
import { useInSight } from '../ui/use-in-sight';

/** Opens under the sentence it is about: the categories with their keys, then the severities. Teaches the three strokes. */
export function CategoryPalette() {
  const { t } = useTranslation();
  const pending = useView((state) => state.pendingCategory);
  const lastPair = useView((state) => state.lastPair);
  const element = useInSight<HTMLDivElement>();
  return (
    <div
      ref={element}
      className="palette"
      role="group"
      aria-label={t('palette.label')}
      data-pending={pending !== null}
    >
      <div className="palette-categories">
        {PALETTE_CATEGORIES.map(({ id, family }) => (
          <Button
            key={id}
            className={`palette-item family-${family}`}
            aria-pressed={pending === id}
            onPress={() => execute(`mark.${id}`)}
          >
            <CommandKeys command={`mark.${id}`} />
            {t(`category.${id}`)}
          </Button>
        ))}
      </div>
      <div className="palette-severities">
        {SEVERITIES.map((severity) => (
          <Button
            key={severity}
            className={`palette-severity ${severity}`}
            isDisabled={pending === null}
            onPress={() => execute(`severity.${severity}`)}
          >
            <CommandKeys command={`severity.${severity}`} />
            <span className={`severity-line ${severity}`}>{t(`severity.${severity}`)}</span>
          </Button>
        ))}
        {lastPair && (
          <Button className="palette-severity again" onPress={() => execute('mark.repeat')}>
            <CommandKeys command="mark.repeat" />
            {t('palette.again', {
              category: t(`category.${lastPair.category}`, { defaultValue: lastPair.category }),
              severity: t(`severity.${lastPair.severity}`),
            })}
          </Button>
        )}
      </div>
    </div>
  );
}
