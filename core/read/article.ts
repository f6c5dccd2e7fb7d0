import { GalleyError } from '../error';
import { MAX_ARTICLE_BYTES } from '../limits';
import type { ReviewText } from '../review/types';
import { decodeBytes } from './decode';
import { detectLanguage } from './language';

export interface ArticleFile {
  /** Name without folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ArticleOptions {
  readonly encoding?: string | undefined;
  /** BCP 47 tag; detected when absent. */
  readonly lang?: string | undefined;
}

export interface ReadArticle {
  readonly text: ReviewText;
  /** Confidence in the language, 0 to 1; 1 when it was given. */
  readonly confidence: number;
  /** Whether the file began with a byte order mark; it is not part of the text. */
  readonly bom: boolean;
  /** Nothing to review: no character but white space. */
  readonly empty: boolean;
}

/**
 * A file as one of the two texts of a review.
 * @throws GalleyError `file-too-large` and those of `decodeBytes`
 */
export function readArticle(file: ArticleFile, options: ArticleOptions = {}): ReadArticle {
  if (file.bytes.length > MAX_ARTICLE_BYTES) {
    throw new GalleyError('file-too-large', {
      name: file.name,
      size: Math.ceil(file.bytes.length / 1024 / 1024),
      limit: MAX_ARTICLE_BYTES / 1024 / 1024,
    });
  }
  const { content, encoding, bom } = decodeBytes(file.bytes, { encoding: options.encoding, name: file.name });
  const { lang, confidence } =
    options.lang === undefined ? detectLanguage(content) : { lang: options.lang, confidence: 1 };
  return {
    text: { name: file.name, lang, encoding, content },
    confidence,
    bom,
    empty: content.trim() === '',
  };
}
