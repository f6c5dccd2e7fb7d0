import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../core/host';
import type { Side } from '../../core/range';
import { attempt } from '../app/errors';
import { services } from '../app/services';
import { mayReplace, titleOf } from '../document/files';
import { openDocument } from '../document/session';
import { LexiconField } from '../lexicon/LexiconField';
import { usableEntries } from '../lexicon/lexicon';
import { useDocument } from '../state/document';
import { useSettings } from '../state/settings';
import { closeDialog, ModalDialog } from '../ui/ModalDialog';
import { ImportSide } from './ImportSide';
import { PairLanguages } from './PairLanguages';
import { useImport } from './use-import';

/** Two articles become a review: what was detected is shown and can be changed before anything is built. */
export function ImportDialog({ files }: { readonly files: readonly OpenedFile[] }) {
  const { t } = useTranslation();
  const { source, target, bitext, setSide, takeFile, rereadPair, swap, warnings } = useImport(files);
  const [progress, setProgress] = useState<number | null>(null);
  const ready = source !== null && target !== null && !source.empty && !target.empty;

  const build = async (): Promise<void> => {
    if (!source || !target) return;
    setProgress(0);
    try {
      const languages = { source: source.text.lang, target: target.text.lang };
      const aligned = bitext ? { rows: bitext.rows } : { lexicon: await usableEntries(languages) };
      const review = await services().worker.build(
        {
          source: source.text,
          target: target.text,
          title: titleOf(target.text.content, target.text.name),
          wrapped: { source: source.joinLines, target: target.joinLines },
          author: useSettings.getState().author,
          ...aligned,
        },
        setProgress,
      );
      if (await mayReplace()) await openDocument(review, null, true);
    } finally {
      setProgress(null);
    }
  };
  const cancel = (): void => {
    if (progress === null) closeDialog();
    else services().worker.cancel(useDocument.getState().review);
  };
  const part = (side: Side) => (
    <ImportSide
      side={side}
      value={side === 'source' ? source : target}
      onChange={(value) => setSide(side, value)}
      onFile={(file) => takeFile(side, file)}
      {...(bitext && { onEncoding: (encoding: string) => rereadPair({ encoding }) })}
    />
  );
  return (
    <ModalDialog
      title={t('import.title')}
      className="wide"
      onCancel={cancel}
      actions={
        <>
          {progress !== null && <progress max={1} value={progress} aria-label={t('import.building')} />}
          <Button className="button" onPress={cancel}>
            {t('dialog.cancel')}
          </Button>
          <Button
            className="button primary"
            isDisabled={!ready || progress !== null}
            onPress={() => attempt(build)}
          >
            {t('import.start')}
          </Button>
        </>
      }
    >
      <div className="import">
        {part('source')}
        <Button className="icon-button swap" aria-label={t('import.swap')} onPress={swap}>
          ⇄
        </Button>
        {part('target')}
      </div>
      {bitext && bitext.languages.length > 2 && (
        <PairLanguages
          languages={bitext.languages}
          chosen={bitext.chosen}
          onChoose={(choice) => attempt(() => rereadPair(choice))}
        />
      )}
      {source && target && !bitext && <LexiconField source={source.text.lang} target={target.text.lang} />}
      <div role="status">
        {bitext && <p className="hint">{t('import.pairs', { count: bitext.rows.length })}</p>}
        {warnings.map((warning) => (
          <p key={warning} className="hint unsure">
            {t(`import.warning.${warning}`)}
          </p>
        ))}
      </div>
    </ModalDialog>
  );
}
