import path from 'node:path';
import { GalleyError } from '../core/error';
import { readBitext, type Bitext } from '../core/read/bitext';
import { isBitextName } from '../core/read/bitext-name';
import type { SideOptions } from './article';
import { readInput } from './files';

/**
 * One file that holds both texts.
 * @param limit most bytes to read
 * @throws GalleyError `bitext-…` and those of reading
 */
export async function loadBitext(file: string, options: SideOptions, limit: number): Promise<Bitext> {
  if (!isBitextName(file)) throw new GalleyError('bitext-unsupported', { name: file });
  const bytes = await readInput(file, limit);
  const { sourceLang, targetLang, sourceEncoding: encoding } = options;
  const bitext = readBitext({ name: file, bytes }, { encoding, sourceLang, targetLang });
  const { source, target, rows, languages } = bitext;
  if (languages.length > 2 && (sourceLang === undefined || targetLang === undefined)) {
    throw new GalleyError('bitext-choice', { name: file, languages: languages.join(', ') });
  }
  if (source.content.trim() === '' || target.content.trim() === '') {
    throw new GalleyError('bitext-empty', { name: file });
  }
  const name = path.basename(file);
  return { source: { ...source, name }, target: { ...target, name }, rows, languages };
}
