import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setVerdict } from '../../core/review/commands/ratings';
import type { Verdict } from '../../core/review/types';
import { attempt } from '../app/errors';
import { useUiLanguage } from '../app/language';
import { useIsDark } from '../app/theme';
import { perform } from '../document/session';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { CommandButton } from '../ui/CommandButton';
import { renderCurrent } from './export';
import { previewOf } from './preview';

const EXPORTS = [
  'file.exportHtml',
  'file.exportDocx',
  'file.exportXlsx',
  'file.exportTsv',
  'file.exportJson',
  'file.exportXliff',
  'file.exportTmx',
];
const DECISIONS = ['publish', 'revise', 'reject'] as const;

/** The verdict, the report as the editor will see it, and the ways to hand it on. */
export function ReportView() {
  const { t } = useTranslation();
  const url = usePreview();
  return (
    <main className="report">
      <aside className="report-side" aria-label={t('report.side')}>
        <VerdictFields />
        <h2>{t('report.export')}</h2>
        <div className="report-exports">
          {EXPORTS.map((command, index) => (
            <div key={command}>
              <CommandButton command={command} className={index === 0 ? 'button primary' : 'button'} />
              <p className="hint">{t(`report.hint.${command}`)}</p>
            </div>
          ))}
        </div>
      </aside>
      {url ? (
        // Another origin by sandbox, and a report has no scripts: nothing in it can reach the app.
        <iframe className="report-preview" title={t('report.preview')} src={url} sandbox="" />
      ) : (
        <p className="report-preview">{t('report.rendering')}</p>
      )}
    </main>
  );
}

/** The HTML report as it stands, rendered anew a moment after the last change. */
function usePreview(): string | null {
  const review = useDocument((state) => state.review);
  const ui = useUiLanguage();
  const author = useSettings((settings) => settings.author);
  const isDark = useIsDark();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | undefined;
    let stale = false;
    const timer = setTimeout(() => {
      attempt(async () => {
        const { bytes } = await renderCurrent('html');
        if (stale) return;
        made = URL.createObjectURL(
          new Blob([previewOf(new TextDecoder().decode(bytes), isDark)], { type: 'text/html;charset=utf-8' }),
        );
        setUrl(made);
      });
    }, 200);
    return () => {
      stale = true;
      clearTimeout(timer);
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [review, ui, author, isDark]);
  return url;
}

function VerdictFields() {
  const { t } = useTranslation();
  const verdict = useDocument((state) => state.review?.verdict);
  if (!verdict) return null;
  const change = (value: Partial<Verdict>) =>
    perform(setVerdict, value, `verdict${Object.keys(value).join()}`);
  return (
    <>
      <h2>{t('report.verdict')}</h2>
      <div className="verdicts" role="radiogroup" aria-label={t('report.verdict')}>
        {DECISIONS.map((decision) => (
          <label
            key={decision}
            className={`verdict ${decision}${verdict.decision === decision ? ' on' : ''}`}
          >
            <input
              type="radio"
              name="verdict"
              checked={verdict.decision === decision}
              onChange={() => change({ decision })}
            />
            {t(`verdict.${decision}`)}
          </label>
        ))}
      </div>
      <label className="notes">
        {t('report.notes')}
        <textarea
          rows={5}
          value={verdict.notes}
          dir="auto"
          onChange={(event) => change({ notes: event.target.value })}
        />
      </label>
    </>
  );
}
