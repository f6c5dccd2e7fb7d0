import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { errorData, type ErrorData } from '../../core/error';
import { attempt } from '../app/errors';
import { services } from '../app/services';
import { Cancelled } from '../worker/client';
import { lexiconEntries, setLexicon, useLexicon } from './lexicon';

interface Props {
  /** Languages of the two texts. */
  readonly source: string;
  readonly target: string;
}

type Reading = { readonly count: number } | { readonly error: ErrorData };

/** The glossary or memory that helps aligning: loaded, counted, complained of, removed. */
export function LexiconField({ source, target }: Props) {
  const { t } = useTranslation();
  const file = useLexicon((state) => state.file);
  const choose = (): void => {
    attempt(async () => {
      const [chosen] = await services().host.openFiles();
      if (chosen) setLexicon({ name: chosen.name, bytes: chosen.bytes });
    });
  };
  return (
    <section className="import-lexicon" aria-label={t('import.lexicon.label')}>
      <Button className="button" onPress={choose}>
        {file ? t('import.another') : t('import.lexicon.choose')}
      </Button>
      {file ? (
        <>
          <span className="import-name">{file.name}</span>
          <Outcome key={`${file.name} ${source} ${target}`} file={file} source={source} target={target} />
          <Button className="button" onPress={() => setLexicon(null)}>
            {t('import.lexicon.remove')}
          </Button>
        </>
      ) : (
        <span className="hint">{t('import.lexicon.hint')}</span>
      )}
    </section>
  );
}

/** How many entries there are for these languages, or why there are none. */
function Outcome({ file, source, target }: Props & { readonly file: unknown }) {
  const { t } = useTranslation();
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let stale = false;
    const show = (shown: Reading): void => {
      if (!stale) setReading(shown);
    };
    lexiconEntries({ source, target }).then(
      (entries) => show({ count: entries.length }),
      (thrown: unknown) => {
        if (!(thrown instanceof Cancelled)) show({ error: errorData(thrown) });
      },
    );
    return () => {
      stale = true;
    };
  }, [file, source, target]);
  if (!reading) return <span className="hint">{t('import.lexicon.reading')}</span>;
  if ('count' in reading) {
    return (
      <span className="hint" role="status">
        {t('import.lexicon.entries', { count: reading.count })}
      </span>
    );
  }
  const { code, params } = reading.error;
  return (
    <span className="hint unsure" role="alert" data-code={code}>
      {t(code, { ns: 'error', ...params })}
    </span>
  );
}
