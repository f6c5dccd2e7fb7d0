import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../core/direction';
import type { Side } from '../../core/range';
import { attempt } from '../app/errors';
import { languageName, useUiLanguage } from '../app/language';
import { services } from '../app/services';
import { useEngine } from '../state/engine';
import { readImport, type ImportFile, type ImportText } from './use-import';

/** Languages offered first: those of news desks Galley knows best. Any other tag can be typed in a file's name only. */
const LANGUAGES = [
  ...[
    'ko',
    'en',
    'ja',
    'zh',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'pl',
    'cs',
    'ru',
    'uk',
    'tr',
    'ar',
    'hi',
    'id',
    'vi',
    'th',
  ],
  ...['bg', 'bn', 'da', 'el', 'fa', 'fi', 'he', 'hr', 'hu', 'ms', 'no', 'ro', 'sk', 'sr', 'sv', 'ta', 'ur'],
];
const PREVIEW_LINES = 6;
const PREVIEW_CHARACTERS = 600;

interface Props {
  readonly side: Side;
  readonly value: ImportText | null;
  readonly onChange: (value: ImportText | null) => void;
  readonly onFile: (file: ImportFile) => Promise<void>;
  /** Where both sides come from one file, it is read anew as a whole. */
  readonly onEncoding?: (encoding: string) => Promise<void>;
}

/** One side of the import: its file or pasted text, its language and encoding, its first lines. */
export function ImportSide({ side, value, onChange, onFile, onEncoding }: Props) {
  const { t } = useTranslation();
  const choose = (): void => {
    attempt(async () => {
      const [file] = await services().host.openFiles();
      if (file) await onFile(file);
    });
  };
  return (
    <section
      className="import-side"
      aria-label={t(`import.${side}`)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const dropped = event.dataTransfer.files[0];
        if (!dropped) return;
        event.preventDefault();
        event.stopPropagation();
        attempt(async () => onFile(await services().host.readDropped(dropped)));
      }}
    >
      <h3>{t(`import.${side}`)}</h3>
      {value ? (
        <ReadText side={side} value={value} onChange={onChange} onEncoding={onEncoding} />
      ) : (
        <Paste side={side} onChange={onChange} />
      )}
      <div className="import-actions">
        <Button className="button" onPress={choose}>
          {value ? t('import.another') : t('import.choose')}
        </Button>
        {value && (
          <Button className="button" onPress={() => onChange(null)}>
            {t('import.clear')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Paste({ side, onChange }: Pick<Props, 'side' | 'onChange'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const take = (content: string): void => {
    if (content.trim() === '') return;
    attempt(async () =>
      onChange(
        await readImport({ name: '', bytes: new TextEncoder().encode(content) }, { encoding: 'utf-8' }),
      ),
    );
  };
  return (
    <textarea
      className="paste"
      value={text}
      dir="auto"
      aria-label={t('import.paste', { side: t(`import.${side}`) })}
      placeholder={t('import.pasteHint')}
      onChange={(event) => setText(event.target.value)}
      onPaste={(event) => {
        // A paste into the empty field is the whole article; typed text is taken when the field is left.
        if (text !== '') return;
        event.preventDefault();
        take(event.clipboardData.getData('text/plain'));
      }}
      onBlur={() => take(text)}
    />
  );
}

function ReadText({
  side,
  value,
  onChange,
  onEncoding,
}: Pick<Props, 'side' | 'onChange'> & {
  readonly value: ImportText;
  readonly onEncoding: Props['onEncoding'];
}) {
  const { t } = useTranslation();
  const ui = useUiLanguage();
  const encodings = useEngine((engine) => engine.encodings);
  const { text, bytes } = value;
  const decode = (encoding: string): void => {
    attempt(async () => {
      if (onEncoding) await onEncoding(encoding);
      else onChange(await readImport({ name: text.name, bytes }, { encoding, lang: text.lang }));
    });
  };
  const languages = LANGUAGES.includes(text.lang) ? LANGUAGES : [text.lang, ...LANGUAGES];
  return (
    <>
      <p className="import-name">{text.name || t('import.pasted')}</p>
      <div className="import-fields">
        <label>
          {t('import.language')}
          <select
            value={text.lang}
            data-side={side}
            onChange={(event) => onChange({ ...value, text: { ...text, lang: event.target.value } })}
          >
            {languages.map((lang) => (
              <option key={lang} value={lang}>
                {lang === 'und' ? t('import.unknown') : languageName(lang, ui)}
              </option>
            ))}
          </select>
        </label>
        {text.name !== '' && (
          <label>
            {t('import.encoding')}
            <select value={text.encoding} onChange={(event) => decode(event.target.value)}>
              {[...new Set([text.encoding, ...encodings])].map((encoding) => (
                <option key={encoding} value={encoding}>
                  {encoding}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {value.wrapped && (
        <label className="check-line">
          <input
            type="checkbox"
            checked={value.joinLines}
            onChange={(event) => onChange({ ...value, joinLines: event.target.checked })}
          />
          {t('import.joinLines')}
        </label>
      )}
      <pre
        className="import-preview"
        lang={text.lang}
        dir={directionOf(text.lang)}
        tabIndex={0}
        aria-label={t('import.preview')}
      >
        {firstLines(text.content)}
      </pre>
    </>
  );
}

function firstLines(content: string): string {
  return content
    .slice(0, PREVIEW_CHARACTERS * 2)
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .slice(0, PREVIEW_LINES)
    .join('\n')
    .slice(0, PREVIEW_CHARACTERS);
}
