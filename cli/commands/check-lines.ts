import { z } from 'zod';
import { runChecks, type CheckArticle, type CheckText, type Finding } from '../../core/check';
import { answerLines } from '../stream';

const pair = z.object({ source: z.string().nullish(), target: z.string() });

const request = z.object({
  id: z.unknown().optional(),
  sourceLang: z.string().nullish(),
  targetLang: z.string().min(1),
  source: z.string().nullish(),
  target: z.string().optional(),
  segments: z.array(pair).optional(),
});

const oneOrMany = request.refine((line) => line.target !== undefined || line.segments !== undefined, {
  path: ['target'],
});

/** A finding on the command line; `start` and `end` null: the whole target segment. UTF-16 offsets, end exclusive. */
interface Issue {
  readonly segment?: number;
  readonly check: string;
  readonly category: string;
  readonly severity: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Answers each pair, or each article of segment pairs, with what the checks find. */
export async function checkLines(): Promise<void> {
  await answerLines(oneOrMany, (line) => {
    const pairs = line.segments ?? [{ source: line.source, target: line.target ?? '' }];
    const article = articleOf(pairs, line.sourceLang ?? '', line.targetLang);
    const issues = runChecks(article).map((finding) =>
      issueOf(finding, article, line.segments !== undefined),
    );
    return { id: line.id ?? null, utf16: true, issues };
  });
}

/** One row a pair. Without any source, or with empty ones only, there is no original; an empty one among others is a missing sentence. */
function articleOf(
  pairs: readonly z.infer<typeof pair>[],
  sourceLang: string,
  targetLang: string,
): CheckArticle {
  const hasSource = pairs.some(({ source }) => (source ?? '').trim() !== '');
  const source = textOf(pairs.map((one) => one.source ?? ''));
  const target = textOf(pairs.map((one) => one.target));
  return {
    sourceLang: hasSource ? sourceLang : '',
    targetLang,
    source: hasSource ? source.text : undefined,
    target: target.text,
    rows: pairs.map((_, index) => ({
      source: source.places[index] ?? [],
      target: target.places[index] ?? [],
    })),
  };
}

/** The strings a line each; `places` are the sentence indexes of each string, none for an empty one. */
function textOf(strings: readonly string[]): { text: CheckText; places: number[][] } {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  const places = strings.map((string) => {
    const end = start + string.length;
    const isEmpty = string.trim() === '';
    if (!isEmpty) sentences.push({ start, end });
    start = end + 1;
    return isEmpty ? [] : [sentences.length - 1];
  });
  return { text: { content: strings.join('\n'), sentences }, places };
}

function issueOf(finding: Finding, article: CheckArticle, isArticle: boolean): Issue {
  const [index] = article.rows[finding.row]?.target ?? [];
  const sentence = index === undefined ? undefined : article.target.sentences[index];
  const span = finding.spans.find(
    ({ side, start, end }) => side === 'target' && sentence && start >= sentence.start && end <= sentence.end,
  );
  return {
    ...(isArticle && { segment: finding.row }),
    check: finding.check,
    category: finding.category,
    severity: finding.severity,
    start: span && sentence ? span.start - sentence.start : null,
    end: span && sentence ? span.end - sentence.start : null,
  };
}
