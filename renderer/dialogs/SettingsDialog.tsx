import { useTranslation } from 'react-i18next';
import { changeSettings } from '../app/settings';
import { useSettings } from '../state/settings';
import { ModalDialog } from '../ui/ModalDialog';
import { KeysEditor } from './KeysEditor';

/** Settings act at once; there is nothing to confirm. */
export function SettingsDialog() {
  const { t } = useTranslation();
  const { theme, language, zoom, author } = useSettings();
  return (
    <ModalDialog title={t('command.view.settings')}>
      <div className="settings">
        <label>
          {t('settings.author')}
          <input
            type="text"
            value={author}
            maxLength={200}
            placeholder={t('settings.authorHint')}
            onChange={(event) => changeSettings({ author: event.target.value })}
          />
        </label>
        <label>
          {t('settings.language')}
          <select
            value={language}
            onChange={(event) => changeSettings({ language: event.target.value as typeof language })}
          >
            <option value="system">{t('settings.system')}</option>
            <option value="en">English</option>
            <option value="ko">한국어</option>
          </select>
        </label>
        <label>
          {t('settings.theme')}
          <select
            value={theme}
            onChange={(event) => changeSettings({ theme: event.target.value as typeof theme })}
          >
            <option value="system">{t('settings.system')}</option>
            <option value="light">{t('settings.light')}</option>
            <option value="dark">{t('settings.dark')}</option>
          </select>
        </label>
        <label>
          {t('settings.zoom', { percent: Math.round(zoom * 100) })}
          <input
            type="range"
            min={0.7}
            max={2.5}
            step={0.05}
            value={zoom}
            onChange={(event) => changeSettings({ zoom: Number(event.target.value) })}
          />
        </label>
      </div>
      <KeysEditor />
    </ModalDialog>
  );
}
