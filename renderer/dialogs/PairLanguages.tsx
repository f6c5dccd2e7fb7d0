import { useTranslation } from 'react-i18next';
import { SIDES, type Side } from '../../core/range';
import { languageName, useUiLanguage } from '../app/language';

interface Props {
  readonly languages: readonly string[];
  readonly chosen: Readonly<Record<Side, string>>;
  readonly onChoose: (choice: { sourceLang: string; targetLang: string }) => void;
}

/** Which two of a file's languages are reviewed. Choosing the other side's language swaps the two. */
export function PairLanguages({ languages, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const choose = (side: Side, lang: string): void => {
    const other = chosen[side === 'source' ? 'target' : 'source'];
    const freed = lang === other ? chosen[side] : other;
    onChoose(
      side === 'source' ? { sourceLang: lang, targetLang: freed } : { sourceLang: freed, targetLang: lang },
    );
  };
  return (
    <div className="import-fields">
      {SIDES.map((side) => (
        <label key={side}>
          {t('import.fileLanguage', { side: t(`import.${side}`) })}
          <select value={chosen[side]} onChange={(event) => choose(side, event.target.value)}>
            {languages.map((lang) => (
              <option key={lang} value={lang}>
                {lang === 'und' ? t('import.unknown') : languageName(lang, ui)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
