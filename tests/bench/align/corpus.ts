import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldText, ParallelText } from './perturb';
import { hash } from './random';

export type Part = 'fit' | 'dev' | 'test';

/** A document's part, from its name alone, so that all languages of one document are in one part: 50 / 20 / 30 %. */
export function partOf(document: string): Part {
  const place = hash(document) % 100;
  return place < 50 ? 'fit' : place < 70 ? 'dev' : 'test';
}

/**
 * Reads `NAME.SRC-TGT.tsv` files (document, source, target) of a folder into texts, one a document; a corpus whose
 * name ends in `test` is all test.
 */
export function readCorpora(folder: string): Map<string, ParallelText[]> {
  const corpora = new Map<string, ParallelText[]>();
  for (const file of readdirSync(folder).sort()) {
    const match = /^(.+)\.([a-z]{2})-([a-z]{2})\.tsv$/.exec(file);
    if (!match) continue;
    const [, , sourceLang = '', targetLang = ''] = match;
    const documents = new Map<string, [string, string][]>();
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [document, source, target] = line.split('\t');
      if (document === undefined || source === undefined || target === undefined) continue;
      const pairs = documents.get(document);
      if (pairs) pairs.push([source, target]);
      else documents.set(document, [[source, target]]);
    }
    corpora.set(
      file.replace(/\.tsv$/, ''),
      [...documents].map(([name, pairs]) => ({ name, sourceLang, targetLang, pairs })),
    );
  }
  return corpora;
}

/** Reads `NAME.SRC-TGT.json` files: arrays of texts with their gold beads, as they are. */
export function readGold(folder: string): Map<string, GoldText[]> {
  const corpora = new Map<string, GoldText[]>();
  for (const file of readdirSync(folder).sort()) {
    if (!/^.+\.[a-z]{2}-[a-z]{2}\.json$/.test(file)) continue;
    corpora.set(
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldText[],
    );
  }
  return corpora;
}
