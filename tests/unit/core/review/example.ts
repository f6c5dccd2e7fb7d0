import { initialChecking } from '../../../../core/review/findings/profile';
import { makeSpan } from '../../../../core/review/span';
import type { Annotation, Bead, Review, Segment } from '../../../../core/review/types';

const NOW = '2024-01-13T09:00:00.000Z';

/** A review of two sentences each, with one of everything. */
export function smallReview(): Review {
  const source = '북한이 미사일을 쐈다. 정부는 규탄했다.';
  const target = 'The North fired a missile. Seoul condemned it.';
  const error = annotation('a1', [
    makeSpan('target', { start: 18, end: 25 }, target),
    makeSpan('source', { start: 4, end: 7 }, source),
  ]);
  return {
    format: 'galley',
    version: 2,
    id: 'r1',
    title: 'Missiles',
    createdAt: NOW,
    texts: {
      source: { name: 'a.ko.txt', lang: 'ko', encoding: 'utf-8', content: source },
      target: { name: 'a.en.txt', lang: 'en', encoding: 'utf-8', content: target },
    },
    segments: {
      source: [segment('s1', 0, 12), segment('s2', 13, 22)],
      target: [segment('t1', 0, 26), segment('t2', 27, 46)],
    },
    beads: [bead('b1', ['s1'], ['t1']), bead('b2', ['s2'], ['t2'])],
    annotations: { a1: error },
    postEdits: {
      0: { start: 0, end: 26, text: 'North Korea fired a missile.', author: 'Kim', updatedAt: NOW },
      27: { start: 27, end: 46, text: 'Seoul denounced it.', author: 'Kim', updatedAt: NOW },
    },
    ratings: { 'target:0': { side: 'target', start: 0, end: 26, reviewed: true, score: 70 } },
    verdict: { decision: null, notes: '' },
    scoring: {
      countedSide: 'source',
      referenceWords: 1000,
      maximum: 100,
      passMark: 95,
      acceptablePoints: 50,
      weights: { punctuation: 0.5 },
    },
    decisions: {
      d1: {
        id: 'd1',
        check: 'number',
        spans: [makeSpan('target', { start: 0, end: 9 }, target)],
        verdict: 'dismissed',
        scope: 'article',
        reason: 'House style',
        annotation: null,
        author: 'Kim',
        at: NOW,
      },
    },
    checking: {
      ...initialChecking(),
      profile: {
        ...initialChecking().profile,
        checks: { space: { enabled: false }, number: { enabled: true, severity: 'critical' } },
        glossary: [{ source: '북한', targets: ['North Korea', 'the North'] }],
        patterns: [{ name: 'double dash', pattern: '--', side: 'target' }],
        articleDate: '2024-01-13',
      },
    },
  };
}

/** A review of `segments` sentences a side, one to one, with `errors` annotations spread over them. */
export function largeReview(segments: number, errors: number): Review {
  const sentence = {
    source: '정부는 13일 북한의 미사일 발사를 규탄했다. ',
    target: 'Seoul condemned the launch on the 13th. ',
  };
  const small = smallReview();
  const side = (name: 'source' | 'target'): Segment[] =>
    Array.from({ length: segments }, (_, index) => {
      const start = index * sentence[name].length;
      return segment(`${name.charAt(0)}${index}`, start, start + sentence[name].length - 1);
    });
  const content = { source: sentence.source.repeat(segments), target: sentence.target.repeat(segments) };
  const annotations = Array.from({ length: errors }, (_, index) => {
    const start = Math.floor((index * segments) / errors) * sentence.target.length;
    return annotation(`a${String(index).padStart(5, '0')}`, [
      makeSpan('target', { start, end: start + 5 }, content.target),
    ]);
  });
  return {
    ...small,
    texts: {
      source: { ...small.texts.source, content: content.source },
      target: { ...small.texts.target, content: content.target },
    },
    segments: { source: side('source'), target: side('target') },
    beads: Array.from({ length: segments }, (_, index) => bead(`b${index}`, [`s${index}`], [`t${index}`])),
    annotations: Object.fromEntries(annotations.map((item) => [item.id, item])),
    postEdits: {},
    ratings: {},
    decisions: {},
  };
}

function segment(id: string, start: number, end: number): Segment {
  return { id, start, end, paragraph: 0 };
}

function bead(id: string, source: string[], target: string[]): Bead {
  return { id, source, target, state: 'auto', confidence: 0.9, pinned: false };
}

function annotation(id: string, spans: Annotation['spans']): Annotation {
  return {
    id,
    spans,
    category: 'mistranslation',
    severity: 'major',
    comment: 'Too vague',
    suggestion: 'ballistic missile',
    origin: 'reviewer',
    author: 'Kim',
    createdAt: NOW,
    updatedAt: NOW,
    state: 'open',
  };
}
