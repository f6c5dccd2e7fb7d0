import { useCallback, useEffect, useState } from 'react';
import type { OpenedFile } from '../../core/host';
import type { Side } from '../../core/range';
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

type Sides = Readonly<Record<Side, ImportText | null>>;
export type ImportWarning = 'same-language' | 'source-empty' | 'target-empty' | 'unknown-language';

export async function readImport(
  file: { readonly name: string; readonly bytes: Uint8Array },
  choice: { readonly encoding?: string; readonly lang?: string } = {},
): Promise<ImportText> {
  const read = await services().worker.read({ name: file.name, bytes: file.bytes, ...choice });
  return { ...read, bytes: file.bytes, joinLines: read.wrapped };
}

/** The two texts of the import dialog; files given with it are read at once, the first as the source. */
export function useImport(files: readonly OpenedFile[]) {
  const [sides, setSides] = useState<Sides>({ source: null, target: null });

  useEffect(() => {
    if (files.length === 0) return;
    let stale = false;
    attempt(async () => {
      const read = await Promise.all(files.map((file) => readImport(file)));
      if (stale) return;
      const [first, second] = inOrder(read);
      setSides({ source: first ?? null, target: second ?? null });
    });
    return () => {
      stale = true;
    };
  }, [files]);

  const setSide = useCallback((side: Side, value: ImportText | null) => {
    setSides((current) => ({ ...current, [side]: value }));
  }, []);
  const swap = useCallback(() => {
    setSides(({ source, target }) => ({ source: target, target: source }));
  }, []);
  return { sides, setSide, swap, warnings: warningsOf(sides) };
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
