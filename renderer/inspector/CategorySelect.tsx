import { useTranslation } from 'react-i18next';
import { CATEGORIES, isKnownCategory, PALETTE_CATEGORIES, type Dimension } from '../../core/mqm/typology';

const DIMENSIONS: readonly Dimension[] = [
  'terminology',
  'accuracy',
  'fluency',
  'style',
  'locale-convention',
  'verity',
  'design',
];

interface Props {
  readonly category: string;
  readonly onChange: (category: string) => void;
}

/** All categories: the dozen with keys first, then the rest of MQM Core by dimension. */
export function CategorySelect({ category, onChange }: Props) {
  const { t } = useTranslation();
  const further = CATEGORIES.filter(({ key }) => key === undefined);
  return (
    <select
      className="category-select"
      aria-label={t('inspector.category')}
      value={category}
      onChange={(event) => onChange(event.target.value)}
    >
      {!isKnownCategory(category) && <option value={category}>{category}</option>}
      {PALETTE_CATEGORIES.map(({ id }) => (
        <option key={id} value={id}>
          {t(`category.${id}`)}
        </option>
      ))}
      {DIMENSIONS.map((dimension) => (
        <optgroup key={dimension} label={t(`dimension.${dimension}`)}>
          {further
            .filter((item) => item.dimension === dimension)
            .map(({ id }) => (
              <option key={id} value={id}>
                {t(`category.${id}`)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
