import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentFile } from '../../core/host';
import { openReviewFile } from '../document/files';
import { CommandButton } from '../ui/CommandButton';
import { attempt } from './errors';
import { services } from './services';

/** The window without a document: how to get one. */
export function Start() {
  const { t } = useTranslation();
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    attempt(async () => setRecent(await services().host.recentFiles()));
  }, []);
  return (
    <main className="start">
      <h2>{t('start.title')}</h2>
      <p>{t('start.text')}</p>
      <div className="start-actions">
        <CommandButton command="file.open" className="button primary" />
        <CommandButton command="file.import" />
        <CommandButton command="file.sample" />
      </div>
      {recent.length > 0 && (
        <section>
          <h3>{t('start.recent')}</h3>
          <ul>
            {recent.map((file) => (
              <li key={file.ref}>
                <button
                  type="button"
                  className="link"
                  onClick={() =>
                    attempt(async () => openReviewFile(await services().host.readFile(file.ref)))
                  }
                >
                  {file.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
