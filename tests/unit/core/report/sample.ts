import { buildReview } from '../../../../core/review/build';
import { makeSpan } from '../../../../core/review/span';
import type { Annotation, Review } from '../../../../core/review/types';

const SOURCE = [
  '존 커비 조정관은 “그렇다”고 답했다.',
  '미사일은 12월 30일에 발사됐다.',
  '북한은 군사역량을 추구하고 있다.',
].join('\n');
const TARGET = [
  'Coordinator John Commey answered "yes" today.',
  'The missiles were fired on December 3.',
  'Source: Donga',
].join('\n');

export const NOW = '2026-03-01T09:30:00.000Z';

interface Mark {
  readonly source?: string;
  readonly target?: string;
  readonly category: string;
  readonly severity: Annotation['severity'];
  readonly comment?: string;
  readonly suggestion?: string;
  readonly state?: Annotation['state'];
}

/** An annotation over the first place where each quote stands. */
export function annotate(review: Review, id: string, mark: Mark): Annotation {
  const spanOf = (side: 'source' | 'target', quote: string | undefined) => {
    if (quote === undefined) return [];
    const { content } = review.texts[side];
    const start = content.indexOf(quote);
    if (start < 0) throw new Error(`${quote} is not in the ${side} text`);
    return [makeSpan(side, { start, end: start + quote.length }, content)];
  };
  return {
    id,
    spans: [...spanOf('source', mark.source), ...spanOf('target', mark.target)],
    category: mark.category,
    severity: mark.severity,
    comment: mark.comment ?? '',
    suggestion: mark.suggestion ?? '',
    origin: 'reviewer',
    author: 'Kim',
    createdAt: '2026-02-28T08:00:00.000Z',
    updatedAt: '2026-02-28T08:00:00.000Z',
    state: mark.state ?? 'open',
  };
}

/** Three rows made by hand: two pairs and, last, a sentence missing and one added; four errors, one of them dismissed. */
export function sampleReview(): Review {
  let id = 0;
  const context = { now: NOW, author: 'Kim', newId: () => `id${++id}` };
  const text = (name: string, lang: string, content: string) => ({ name, lang, encoding: 'utf-8', content });
  const built = buildReview(
    { source: text('a.ko.txt', 'ko', SOURCE), target: text('a.en.txt', 'en', TARGET), title: 'Missiles' },
    context,
  );
  const bead = { state: 'confirmed', confidence: 1, pinned: false } as const;
  const review: Review = {
    ...built,
    beads: [
      { ...bead, id: 'b1', source: ['s1'], target: ['t1'] },
      { ...bead, id: 'b2', source: ['s2'], target: ['t2'], state: 'auto', confidence: 0.5 },
      { ...bead, id: 'b3', source: ['s3'], target: [] },
      { ...bead, id: 'b4', source: [], target: ['t3'] },
    ],
  };
  const marks: Record<string, Mark> = {
    name: {
      source: '존 커비',
      target: 'John Commey',
      category: 'name',
      severity: 'critical',
      suggestion: 'John Kirby',
    },
    quote: {
      target: 'Commey answered "yes"',
      category: 'punctuation',
      severity: 'minor',
      comment: 'He said\tmore.\nSee 2.',
    },
    date: { target: 'December 3', category: 'date', severity: 'major' },
    gone: {
      source: '북한은 군사역량을 추구하고 있다.',
      category: 'omission',
      severity: 'major',
      state: 'dismissed',
    },
  };
  const start = TARGET.indexOf('The missiles');
  return {
    ...review,
    annotations: Object.fromEntries(
      Object.entries(marks).map(([key, mark]) => [key, annotate(review, key, mark)]),
    ),
    postEdits: {
      [String(start)]: {
        start,
        end: start + 'The missiles were fired on December 3.'.length,
        text: 'The missiles were fired on December 30.',
        author: 'Kim',
        updatedAt: NOW,
      },
    },
    verdict: { decision: 'revise', notes: 'Names first.' },
  };
}
