import path from 'node:path';
import type { LexiconEntry } from '../core/align/types';
import { GalleyError } from '../core/error';
import { MAX_ARTICLE_BYTES } from '../core/limits';
import { readArticle, type ArticleOptions } from '../core/read/article';
import { readLexicon } from '../core/read/lexicon';
import type { ReviewText } from '../core/review/types';
import { readInput } from './files';

/** Options of the calls that read two articles. */
export interface SideOptions {
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly sourceEncoding?: string;
  readonly targetEncoding?: string;
  /** File with a glossary, translation memory or learned lexicon. */
  readonly lexicon?: string;
}

/** An organisation's memory or archive is larger than any article. */
export const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;

/** @throws GalleyError `article-empty` and those of reading and decoding; they name the file as it was given */
export async function loadArticle(file: string, options: ArticleOptions): Promise<ReviewText> {
  const bytes = await readInput(file, MAX_ARTICLE_BYTES);
  const { text, empty } = readArticle({ name: file, bytes }, options);
  if (empty) throw new GalleyError('article-empty', { name: file });
  return { ...text, name: path.basename(file) };
}

/**
 * What the user's own terms add to aligning two texts.
 * @throws GalleyError `lexicon-…` and those of reading
 */
export async function loadLexicon(
  file: string | undefined,
  source: Pick<ReviewText, 'lang'>,
  target: Pick<ReviewText, 'lang'>,
): Promise<{ readonly lexicon?: LexiconEntry[] }> {
  if (file === undefined) return {};
  const bytes = await readInput(file, MAX_ARCHIVE_BYTES);
  return {
    lexicon: readLexicon({ name: file, bytes }, { sourceLang: source.lang, targetLang: target.lang }),
  };
}
