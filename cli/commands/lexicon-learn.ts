import { learnLexicon } from '../../core/align/lexicon/learn';
import type { LexiconEntry } from '../../core/align/types';
import { GalleyError } from '../../core/error';
import { decodeBytes } from '../../core/read/decode';
import { detectLanguage } from '../../core/read/language';
import { pairsOf, type TextPair } from '../../core/read/memory';
import { MAX_ARCHIVE_BYTES, type SideOptions } from '../article';
import { loadBitext } from '../bitext';
import { readInput, writeOutput } from '../files';
import { progressOf } from '../progress';
import { say } from '../speech';

export interface LearnCall extends Omit<SideOptions, 'lexicon'> {
  readonly output: string;
}

interface Archive {
  readonly pairs: readonly TextPair[];
  readonly sourceLang: string;
  readonly targetLang: string;
}

/** Learns which words translate each other from texts aligned line by line, or from one bilingual file. */
export async function learn(
  sourceFile: string,
  targetFile: string | undefined,
  options: LearnCall,
): Promise<void> {
  const archive =
    targetFile === undefined
      ? await fromBitext(sourceFile, options)
      : await fromLines(sourceFile, targetFile, options);
  const { pairs, sourceLang, targetLang } = archive;
  const entries = learnLexicon(pairs, sourceLang, targetLang, progressOf('learn'));
  const inputs = [sourceFile, targetFile].filter((file) => file !== undefined);
  await writeOutput(options.output, tableOf(entries, sourceLang, targetLang), inputs);
  if (process.stderr.isTTY) {
    process.stderr.write(`${say('lexicon.learn.done', { count: entries.length, pairs: pairs.length })}\n`);
  }
}

async function fromBitext(file: string, options: LearnCall): Promise<Archive> {
  const bitext = await loadBitext(file, options, MAX_ARCHIVE_BYTES);
  const { source, target } = bitext;
  return {
    pairs: pairsOf(bitext),
    sourceLang: known(source.lang, file, '--source-lang'),
    targetLang: known(target.lang, file, '--target-lang'),
  };
}

/** @throws GalleyError `lines-unequal`, `language-undetected` */
async function fromLines(sourceFile: string, targetFile: string, options: LearnCall): Promise<Archive> {
  const source = await loadLines(sourceFile, options.sourceEncoding);
  const target = await loadLines(targetFile, options.targetEncoding);
  if (source.length !== target.length) {
    throw new GalleyError('lines-unequal', {
      source: sourceFile,
      sourceLines: source.length,
      target: targetFile,
      targetLines: target.length,
    });
  }
  const lang = (lines: readonly string[]): string => detectLanguage(lines.slice(0, 200).join('\n')).lang;
  return {
    pairs: source
      .map((line, index) => ({ source: line, target: target[index] ?? '' }))
      .filter((pair) => pair.source !== '' && pair.target !== ''),
    sourceLang: known(options.sourceLang ?? lang(source), sourceFile, '--source-lang'),
    targetLang: known(options.targetLang ?? lang(target), targetFile, '--target-lang'),
  };
}

/** A line feed at the end of the file ends the last line; it does not begin another. */
async function loadLines(file: string, encoding: string | undefined): Promise<string[]> {
  const bytes = await readInput(file, MAX_ARCHIVE_BYTES);
  const lines = decodeBytes(bytes, { name: file, encoding }).content.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) throw new GalleyError('article-empty', { name: file });
  return lines.map((line) => line.trim());
}

function known(lang: string, name: string, option: string): string {
  if (lang === 'und') throw new GalleyError('language-undetected', { name, option });
  return lang;
}

/** As `--lexicon` reads it. */
function tableOf(entries: readonly LexiconEntry[], sourceLang: string, targetLang: string): string {
  const rows = entries.map(({ source, target, weight }) => `${source}\t${target}\t${weight}`);
  return [`${sourceLang}\t${targetLang}\tweight`, ...rows, ''].join('\n');
}
