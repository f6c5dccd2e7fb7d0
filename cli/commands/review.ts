import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { GalleyError } from '../../core/error';
import { MAX_ARTICLE_BYTES } from '../../core/limits';
import { readTsv, type Bitext } from '../../core/read/bitext';
import { buildReview } from '../../core/review/build';
import type { CommandContext } from '../../core/review/command';
import { serializeReview } from '../../core/review/file';
import type { Bead, Review, Segment } from '../../core/review/types';
import type { Range } from '../../core/range';
import { loadArticle, loadLexicon, type SideOptions } from '../article';
import { readInput, writeOutput } from '../files';

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
  return buildReview({ source, target, title }, context(), await loadLexicon(options.lexicon));
}

/** @throws GalleyError `bitext-unsupported`, `article-empty` and those of reading */
async function fromBitext(file: string, title: string, options: ReviewCall): Promise<Review> {
  if (!['.tsv', '.tab'].includes(path.extname(file).toLowerCase())) {
    throw new GalleyError('bitext-unsupported', { name: file });
  }
  const bytes = await readInput(file, MAX_ARTICLE_BYTES);
  const { sourceLang, targetLang, sourceEncoding: encoding } = options;
  const bitext = readTsv({ name: file, bytes }, { encoding, sourceLang, targetLang });
  if (bitext.rows.length === 0) throw new GalleyError('article-empty', { name: file });
  const name = path.basename(file);
  const texts = { source: { ...bitext.source, name }, target: { ...bitext.target, name } };
  const made = buildReview({ ...texts, title }, context());
  return { ...made, beads: beadsOf(bitext, made) };
}

/** The file says what belongs together: a bead a row, of however many sentences its cells have. */
function beadsOf({ rows }: Bitext, { segments }: Review): Bead[] {
  const cursor = { source: 0, target: 0 };
  const take = (side: 'source' | 'target', range: Range): string[] => {
    const ids: string[] = [];
    for (let next = segmentAt(side); next && next.start < range.end; next = segmentAt(side)) {
      ids.push(next.id);
      cursor[side]++;
    }
    return ids;
  };
  const segmentAt = (side: 'source' | 'target'): Segment | undefined => segments[side][cursor[side]];
  return rows
    .map((row) => ({ source: take('source', row.source), target: take('target', row.target) }))
    .filter((row) => row.source.length + row.target.length > 0)
    .map((row, index) => ({ id: `b${index + 1}`, ...row, state: 'auto', confidence: 1, pinned: false }));
}
