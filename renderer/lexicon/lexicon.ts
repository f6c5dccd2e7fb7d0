import { create } from 'zustand';
import type { LexiconEntry } from '../../core/align/types';
import { GalleyError } from '../../core/error';
import type { Review } from '../../core/review/types';
import { services } from '../app/services';

/** Languages of the two texts: BCP 47 tags. */
interface Languages {
  readonly source: string;
  readonly target: string;
}

interface LexiconFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface LexiconState {
  /** The glossary or memory in use until Galley is closed, for every alignment made meanwhile. */
  readonly file: LexiconFile | null;
}

export const useLexicon = create<LexiconState>()(() => ({ file: null }));

/** What was read of the file, by languages: which of its entries help depends on those of the texts. */
let known = new Map<string, Promise<LexiconEntry[]>>();

export function setLexicon(file: LexiconFile | null): void {
  known = new Map();
  useLexicon.setState({ file });
}

/** The loaded file's entries for texts in these languages; none without a file. @throws GalleyError `lexicon-…` */
export async function lexiconEntries({ source, target }: Languages): Promise<readonly LexiconEntry[]> {
  const { file } = useLexicon.getState();
  if (!file) return [];
  const key = `${source} ${target}`;
  const reading =
    known.get(key) ??
    services().worker.readLexicon({
      name: file.name,
      bytes: file.bytes,
      sourceLang: source,
      targetLang: target,
    });
  const mine = known;
  mine.set(key, reading);
  try {
    return await reading;
  } catch (thrown) {
    // Told again where it is asked for again, or read after all where reading was cancelled.
    mine.delete(key);
    throw thrown;
  }
}

/** The same for aligning: a file that cannot help these languages was complained of where it was loaded. */
export async function usableEntries(languages: Languages): Promise<readonly LexiconEntry[]> {
  try {
    return await lexiconEntries(languages);
  } catch (thrown) {
    if (thrown instanceof GalleyError) return [];
    throw thrown;
  }
}

export function languagesOf({ texts }: Pick<Review, 'texts'>): Languages {
  return { source: texts.source.lang, target: texts.target.lang };
}
