import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { MAX_ARTICLE_BYTES } from '../../core/limits';
import { buildBitextReview } from '../../core/read/bitext-review';
import { buildReview } from '../../core/review/build';
import type { CommandContext } from '../../core/review/command';
import { serializeReview } from '../../core/review/file';
import type { Review } from '../../core/review/types';
import { loadArticle, loadLexicon, type SideOptions } from '../article';
import { loadBitext } from '../bitext';
import { writeOutput } from '../files';
import { progressOf } from '../progress';

export interface ReviewCall extends SideOptions {
  readonly output: string;
  readonly title?: string;
}

/** Makes a review of two articles, or of one file with both, and writes it. */
export async function review(
  sourceFile: string,
  targetFile: string | undefined,
  options: ReviewCall,
): Promise<void> {
  const title = options.title ?? path.parse(sourceFile).name;
  const inputs = [sourceFile, targetFile, options.lexicon].filter((file) => file !== undefined);
  const made =
    targetFile === undefined
      ? await fromBitext(sourceFile, title, options)
      : await fromArticles(sourceFile, targetFile, title, options);
  await writeOutput(options.output, serializeReview(made), inputs);
}

function context(): CommandContext {
  return { now: new Date().toISOString(), author: '', newId: randomUUID };
}

async function fromArticles(
  sourceFile: string,
  targetFile: string,
  title: string,
  options: ReviewCall,
): Promise<Review> {
  const source = await loadArticle(sourceFile, {
    lang: options.sourceLang,
    encoding: options.sourceEncoding,
  });
  const target = await loadArticle(targetFile, {
    lang: options.targetLang,
    encoding: options.targetEncoding,
  });
  return buildReview({ source, target, title }, context(), {
    ...(await loadLexicon(options.lexicon, source, target)),
    onProgress: progressOf('align'),
  });
}

async function fromBitext(file: string, title: string, options: ReviewCall): Promise<Review> {
  const { source, target, rows } = await loadBitext(file, options, MAX_ARTICLE_BYTES);
  return buildBitextReview({ source, target, title }, rows, context());
}
