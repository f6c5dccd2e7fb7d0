import { align } from '../../core/align';
import type { AlignSentence } from '../../core/align/types';
import type { ReviewText } from '../../core/review/types';
import { segmentText } from '../../core/segment';
import { loadArticle, loadLexicon, type SideOptions } from '../article';
import { progressOf } from '../progress';
import { writeOut } from '../stream';

export interface AlignCall extends SideOptions {
  readonly segmented?: boolean;
}

/**
 * Prints which sentences of two files belong together: `beads` of 0-based indexes. With `segmented` each line is a
 * sentence and the indexes are those of lines, empty ones included; without it the files are articles, and `sentences`
 * says what was counted.
 */
export async function alignFiles(sourceFile: string, targetFile: string, options: AlignCall): Promise<void> {
  const source = await loadArticle(sourceFile, {
    lang: options.sourceLang,
    encoding: options.sourceEncoding,
  });
  const target = await loadArticle(targetFile, {
    lang: options.targetLang,
    encoding: options.targetEncoding,
  });
  const sentencesOf = options.segmented === true ? linesOf : articleSentences;
  const sentences = { source: sentencesOf(source), target: sentencesOf(target) };
  const beads = align({
    sourceLang: source.lang,
    targetLang: target.lang,
    ...sentences,
    ...(await loadLexicon(options.lexicon, source, target)),
    onProgress: progressOf('align'),
  });
  const texts = (list: readonly AlignSentence[]): string[] => list.map(({ text }) => text);
  const answer = {
    beads: beads.map((bead) => ({
      source: bead.source,
      target: bead.target,
      confidence: Math.round(bead.confidence * 1e4) / 1e4,
    })),
    ...(options.segmented !== true && {
      sentences: { source: texts(sentences.source), target: texts(sentences.target) },
    }),
  };
  await writeOut(`${JSON.stringify(answer)}\n`);
}

/** A line feed at the end of the file ends the last line; it does not begin another. */
function linesOf({ content }: ReviewText): AlignSentence[] {
  const lines = content.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => ({ text: line.trim(), paragraph: 0 }));
}

function articleSentences({ content, lang }: ReviewText): AlignSentence[] {
  return segmentText(content, lang).map(({ start, end, paragraph }) => ({
    text: content.slice(start, end),
    paragraph,
  }));
}
