import { runChecks } from '../../../../core/check/index';
import type { CheckArticle, CheckProfile, Finding } from '../../../../core/check/index';

/** One pair as an article of one row; without a source when it is undefined. */
export function pairOf(langs: string, source: string | undefined, target: string): CheckArticle {
  const [sourceLang = '', targetLang = ''] = langs.split('-');
  return {
    sourceLang: source === undefined ? '' : sourceLang,
    targetLang,
    source:
      source === undefined ? undefined : { content: source, sentences: [{ start: 0, end: source.length }] },
    target: { content: target, sentences: [{ start: 0, end: target.length }] },
    rows: [{ source: source === undefined ? [] : [0], target: [0] }],
  };
}

/** The findings on one pair as `check.message`, without repeats, sorted. */
export function found(
  langs: string,
  source: string | undefined,
  target: string,
  profile?: Partial<CheckProfile>,
): string[] {
  const findings: Finding[] = runChecks(pairOf(langs, source, target), profile);
  return [...new Set(findings.map((finding) => finding.message))].sort();
}

/** Rows of one sentence each, in a paragraph each unless told otherwise; without a source where none is given. */
export function articleOf(
  langs: string,
  rows: readonly (readonly [string, string])[],
  after = '\n',
): CheckArticle {
  const [sourceLang = '', targetLang = ''] = langs.split('-');
  const textOf = (parts: readonly string[]) => {
    let content = '';
    const sentences = parts.map((part) => {
      const start = content.length;
      content += part + after;
      return { start, end: start + part.length };
    });
    return { content, sentences };
  };
  const hasSource = sourceLang !== '';
  return {
    sourceLang,
    targetLang,
    source: hasSource ? textOf(rows.map(([source]) => source)) : undefined,
    target: textOf(rows.map(([, target]) => target)),
    rows: rows.map((_, i) => ({ source: hasSource ? [i] : [], target: [i] })),
  };
}
