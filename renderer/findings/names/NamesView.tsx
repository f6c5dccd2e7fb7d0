import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tellsNames } from '../../../core/check/text/locale';
import type { ListedName } from '../../../core/review/findings/names';
import { languageName, useUiLanguage } from '../../app/language';
import { useDocument } from '../../state/document';
import { useFindings } from '../../state/findings';
import { Ledger } from '../Ledger';
import { NameRow } from './NameRow';
import { useNames } from './state';

/** The names ledger: each name of the original, what the translation makes of it, and which form is right. */
export function NamesView() {
  return (
    <Ledger>
      <Table />
    </Ledger>
  );
}

/** What only the translation has goes by its words there. */
function keyOf({ source, renderings }: ListedName): string {
  return source === '' ? `+${renderings[0]?.text ?? ''}` : source;
}

/** Why the ledger is empty: that nothing was looked for is not that nothing is wrong. */
function NoNames() {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const lang = useDocument(({ review }) => review?.texts.target.lang);
  return lang === undefined || tellsNames(lang)
    ? t('names.none')
    : t('names.notCompared', { language: lang === 'und' ? t('import.unknown') : languageName(lang, ui) });
}

function Table() {
  const { t } = useTranslation();
  const names = useNames((state) => state.names);
  const at = useNames((state) => state.at);
  const left = useFindings((state) => state.left);
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    table.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.getElementById(`name-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div className="names">
      <div
        ref={table}
        className="names-table"
        role="grid"
        tabIndex={0}
        aria-label={t('names.label')}
        aria-rowcount={names.length + 1}
        aria-activedescendant={names.length > 0 ? `name-${at}` : undefined}
      >
        <div role="rowgroup">
          <div role="row" className="name-row names-head">
            <span role="columnheader">{t('names.source')}</span>
            <span role="columnheader">{t('names.renderings')}</span>
            <span role="columnheader">{t('names.rightForm')}</span>
            <span role="columnheader">
              <span className="unseen">{t('names.actions')}</span>
            </span>
          </div>
        </div>
        <div role="rowgroup">
          {names.map((name, index) => (
            <NameRow key={keyOf(name)} name={name} index={index} active={index === at} />
          ))}
          {names.length === 0 && (
            <div role="row">
              <p role="gridcell" className="hint finding-nothing">
                {left === null || left > 0 ? t('findings.checkingStill') : <NoNames />}
              </p>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
