import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { segmentText } from '../../../core/segment';
import type { BenchTable } from '../table';
import { peerEnds } from './peer';

/** A sentence that ends in a mark, perhaps closed by quote marks or brackets. */
const MARKED = /[.!?…。！？।؟۔｡‥][\s"'”’»«“‘」』)\]）›]*$/u;
/** Sentences joined to one text. */
const TOGETHER = 50;

interface Count {
  right: number;
  found: number;
  expected: number;
}

/**
 * Boundary F1 on the conllu files of the folder named by GALLEY_UD. Their names begin with a language code
 * (`de_gsd-ud-test.conllu`). Sentences that end in a mark are joined by a space, or by nothing in Chinese and
 * Japanese, and cut again; the end of each joined text is not counted.
 */
export function treebanks(): BenchTable {
  const title = 'Segmentation: boundary F1 on Universal Dependencies';
  const columns = ['file', 'boundaries', 'Galley', 'Intl.Segmenter'];
  const folder = process.env.GALLEY_UD;
  if (folder === undefined || folder === '') {
    return { title, columns, rows: [], notes: ['Skipped: GALLEY_UD names no folder of conllu files.'] };
  }
  const languages = new Map<string, { own: number[]; peer: number[] }>();
  const rows: (string | number)[][] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()) {
    const lang = file.split(/[_-]/)[0] ?? '';
    const own = { right: 0, found: 0, expected: 0 };
    const peer = { right: 0, found: 0, expected: 0 };
    for (const { text, ends } of textsOf(join(folder, file), lang)) {
      count(
        own,
        ends,
        text,
        segmentText(text, lang).map(({ end }) => end),
      );
      count(peer, ends, text, peerEnds(text, lang));
    }
    if (own.expected === 0) continue;
    rows.push([file, own.expected, score(own).toFixed(4), score(peer).toFixed(4)]);
    const means = languages.get(lang) ?? { own: [], peer: [] };
    means.own.push(score(own));
    means.peer.push(score(peer));
    languages.set(lang, means);
  }
  const all = [...languages.values()];
  rows.push([
    `mean of ${languages.size} languages`,
    '',
    mean(all.map(({ own }) => mean(own))).toFixed(4),
    mean(all.map(({ peer }) => mean(peer))).toFixed(4),
  ]);
  return {
    title,
    columns,
    rows,
    notes: ['Rules were written with the development parts in view, never the test parts.'],
  };
}

function* textsOf(path: string, lang: string): Generator<{ text: string; ends: Set<number> }> {
  const sentences = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice('# text = '.length).trim())
    .filter((sentence) => MARKED.test(sentence));
  const joiner = lang === 'zh' || lang === 'ja' ? '' : ' ';
  for (let index = 0; index < sentences.length; index += TOGETHER) {
    const group = sentences.slice(index, index + TOGETHER);
    const ends = new Set<number>();
    let offset = 0;
    for (const sentence of group) {
      ends.add(offset + sentence.length);
      offset += sentence.length + joiner.length;
    }
    const text = group.join(joiner);
    ends.delete(text.length);
    yield { text, ends };
  }
}

function count(into: Count, expected: ReadonlySet<number>, text: string, found: readonly number[]): void {
  const inner = found.filter((end) => end < text.length);
  into.expected += expected.size;
  into.found += inner.length;
  into.right += inner.filter((end) => expected.has(end)).length;
}

function score({ right, found, expected }: Count): number {
  return found + expected === 0 ? 1 : (2 * right) / (found + expected);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
