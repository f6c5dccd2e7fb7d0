import { GalleyError } from '../error';
import type { ArticleFile } from './article';
import { bitextOf, type Bitext, type BitextOptions, type Pair } from './pairs';
import { readMarkup, type Markup } from './markup';
import { matchLanguage } from './tag';
import { TbxReader } from './tbx';
import { TmxReader } from './tmx';
import { readTsv } from './tsv';
import { decodeMarkup, isMarkup } from './xml';

export type { Bitext, BitextOptions, BitextRow } from './pairs';

/**
 * A file that holds a text and its translation: a table of two columns, TMX or XLIFF; told by what is in it.
 * @throws GalleyError `bitext-unsupported`, `bitext-language` (one asked for is not there), `bitext-mixed`,
 *   `bitext-columns`, and those of `decodeBytes` and `readXml`
 */
export function readBitext(file: ArticleFile, options: BitextOptions = {}): Bitext {
  const { content, encoding } = decodeMarkup(file, options.encoding);
  if (!isMarkup(content)) return readTsv(file, options);
  return bitextIn(
    readMarkup(content, file.name, 'bitext-unsupported'),
    { name: file.name, encoding },
    options,
  );
}

/** What was read of a file as two texts. @throws GalleyError `bitext-unsupported` (a glossary), `bitext-language` */
export function bitextIn(
  markup: Markup,
  file: { readonly name: string; readonly encoding: string },
  options: BitextOptions,
): Bitext {
  if (markup instanceof TmxReader) return ofMemory(markup, file, options);
  if (markup instanceof TbxReader) throw new GalleyError('bitext-unsupported', { name: file.name });
  const { pairs, langs } = markup;
  return bitextOf(pairs, file, {
    source: options.sourceLang ?? langs.source,
    target: options.targetLang ?? langs.target,
  });
}

function ofMemory(
  memory: TmxReader,
  file: { readonly name: string; readonly encoding: string },
  options: BitextOptions,
): Bitext {
  const { languages } = memory;
  const { source, target } = chooseLanguages(languages, memory.sourceLang, file.name, options);
  const pairs = memory.units.flatMap((unit): Pair[] => {
    const [sources, targets] = [unit.get(source) ?? [], unit.get(target) ?? []];
    return Array.from({ length: Math.max(sources.length, targets.length) }, (_, index) => ({
      source: sources[index] ?? '',
      target: targets[index] ?? '',
    }));
  });
  return bitextOf(pairs, file, { source, target }, languages);
}

/** The two asked for; else the header's original and the language with most text besides. @throws GalleyError `bitext-language` */
function chooseLanguages(
  languages: readonly string[],
  header: string | undefined,
  name: string,
  options: BitextOptions,
): { source: string; target: string } {
  const find = (asked: string | undefined, taken?: string): string | undefined => {
    if (asked === undefined) return undefined;
    const found = matchLanguage(
      languages.filter((lang) => lang !== taken),
      asked,
    );
    if (found !== undefined) return found;
    throw new GalleyError('bitext-language', { name, lang: asked, languages: languages.join(', ') });
  };
  const wanted = find(options.targetLang);
  const original = header === undefined ? undefined : matchLanguage(languages, header);
  const free = (taken: string | undefined) => languages.find((lang) => lang !== taken);
  const source =
    find(options.sourceLang, wanted) ?? (original === wanted ? undefined : original) ?? free(wanted) ?? 'und';
  return { source, target: wanted ?? free(source) ?? 'und' };
}
