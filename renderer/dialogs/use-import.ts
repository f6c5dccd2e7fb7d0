import { useCallback, useEffect, useState } from 'react';
import type { OpenedFile } from '../../core/host';
import type { Side } from '../../core/range';
import type { BitextRow } from '../../core/read/bitext';
import { isBitextName } from '../../core/read/bitext-name';
import { attempt } from '../app/errors';
import { services } from '../app/services';
import type { ReadFile } from '../worker/api';

/** One side of the import: what was read and what the user chose. */
export interface ImportText extends ReadFile {
  /** The bytes it was decoded from, to decode them anew. */
  readonly bytes: Uint8Array;
  /** Line ends inside a paragraph are not sentence ends. */
  readonly joinLines: boolean;
}

/** A file as far as reading it goes. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What both sides were read from, where that is one file. */
interface ImportBitext {
  readonly rows: readonly BitextRow[];
  readonly languages: readonly string[];
  /** The two of them that were read. */
  readonly chosen: Readonly<Record<Side, string>>;
}

interface PairChoice {
  readonly encoding?: string;
  readonly sourceLang?: string;
  readonly targetLang?: string;
}

interface Imported {
  readonly source: ImportText | null;
  readonly target: ImportText | null;
  readonly bitext: ImportBitext | null;
}

type Sides = Pick<Imported, Side>;
export type ImportWarning = 'same-language' | 'source-empty' | 'target-empty' | 'unknown-language';

export async function readImport(
  file: ImportFile,
  choice: { readonly encoding?: string; readonly lang?: string } = {},
): Promise<ImportText> {
  const read = await services().worker.read({ name: file.name, bytes: file.bytes, ...choice });
  return { ...read, bytes: file.bytes, joinLines: read.wrapped };
}

async function readPair(file: ImportFile, choice: PairChoice = {}): Promise<Imported> {
  const { name, bytes } = file;
  const { source, target, rows, languages } = await services().worker.readBitext({ name, bytes, ...choice });
  const side = (read: ReadFile): ImportText => ({ ...read, bytes, joinLines: false });
  const chosen = { source: source.text.lang, target: target.text.lang };
  return { source: side(source), target: side(target), bitext: { rows, languages, chosen } };
}

/** Files given together: one that holds both texts, or one or two articles, the first as the source. */
async function readFiles(files: readonly ImportFile[]): Promise<Imported> {
  const [only] = files;
  if (only && files.length === 1 && isBitextName(only.name)) return readPair(only);
  const [first, second] = inOrder(await Promise.all(files.map((file) => readImport(file))));
  return { source: first ?? null, target: second ?? null, bitext: null };
}

/** The two texts of the import dialog; files given with it are read at once. */
export function useImport(files: readonly OpenedFile[]) {
  const [imported, setImported] = useState<Imported>({ source: null, target: null, bitext: null });

  useEffect(() => {
    if (files.length === 0) return;
    let stale = false;
    attempt(async () => {
      const read = await readFiles(files);
      if (!stale) setImported(read);
    });
    return () => {
      stale = true;
    };
  }, [files]);

  const setSide = useCallback((side: Side, value: ImportText | null) => {
    setImported((current) => ({
      ...current,
      [side]: value,
      // Another text than the file's belongs to nothing in it.
      bitext: value?.text.content === current[side]?.text.content ? current.bitext : null,
    }));
  }, []);
  /** A file chosen for one side; one that holds both texts fills both. */
  const takeFile = async (side: Side, file: ImportFile): Promise<void> => {
    if (isBitextName(file.name)) setImported(await readPair(file));
    else setSide(side, await readImport(file));
  };
  /** Reads the file that holds both texts in another encoding or other languages of it. */
  const rereadPair = async (choice: PairChoice): Promise<void> => {
    const { source, bitext } = imported;
    if (!source || !bitext) return;
    const { name, encoding } = source.text;
    const { languages, chosen } = bitext;
    const langs = languages.length > 2 ? { sourceLang: chosen.source, targetLang: chosen.target } : {};
    setImported(await readPair({ name, bytes: source.bytes }, { encoding, ...langs, ...choice }));
  };
  const swap = useCallback(() => {
    setImported(({ source, target, bitext }) => ({
      source: target,
      target: source,
      bitext: bitext && {
        ...bitext,
        rows: bitext.rows.map((row) => ({ source: row.target, target: row.source })),
        chosen: { source: bitext.chosen.target, target: bitext.chosen.source },
      },
    }));
  }, []);
  return { ...imported, setSide, takeFile, rereadPair, swap, warnings: warningsOf(imported) };
}

const TRANSLATION_NAME = /(^|[._\- ])(mt|tra?ns?l?a?t?e?d?i?o?n?|target|tgt)([._\- ]|$)/i;

/** A name such as `article.mt.en.txt` says which of two files is the translation; otherwise they stay as given. */
function inOrder(read: readonly ImportText[]): readonly ImportText[] {
  const [first, second] = read;
  const says = (item: ImportText | undefined) => item !== undefined && TRANSLATION_NAME.test(item.text.name);
  return first && second && says(first) && !says(second) ? [second, first] : read;
}

function warningsOf({ source, target }: Sides): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (source?.empty) warnings.push('source-empty');
  if (target?.empty) warnings.push('target-empty');
  if (source && source.text.lang === target?.text.lang && source.text.lang !== 'und') {
    warnings.push('same-language');
  }
  if (source?.text.lang === 'und' || target?.text.lang === 'und') warnings.push('unknown-language');
  return warnings;
}
