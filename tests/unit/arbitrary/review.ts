import fc from 'fast-check';
import { SEVERITIES } from '../../../core/mqm/severity';
import { CATEGORIES } from '../../../core/mqm/typology';
import type { Range, Side } from '../../../core/range';
import { REVIEW_FORMAT, REVIEW_VERSION } from '../../../core/review/schema';
import { makeSpan } from '../../../core/review/span';
import type {
  Annotation,
  Bead,
  Checking,
  Decision,
  PostEdit,
  Rating,
  Review,
  Segment,
} from '../../../core/review/types';

/** Text that a careless writer of files would stumble over. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&amp;&lt;&#60;',
  ']]>',
  '<!--',
  '-->',
  '<v>',
  '</v>',
  '</mrk>',
  'a\tb',
  '\r\n',
  '\u0000\u0008\u000B\uFFFE\uFFFF',
  '\u2028\u0085',
  '"quoted" “quoted”',
  '\ud83d',
  '\udd5c lone',
  '{{comment}} $t(key)',
] as const;

const words = fc.constantFrom(
  '미사일',
  '백악관은',
  'Kirby',
  'missiles',
  '日本',
  '導弾',
  '🇰🇷',
  '👩‍👩‍👧',
  'é',
  '12월',
  '30',
);

/** Words, any characters, and hostile bits. */
const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: words },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

interface Cut {
  readonly content: string;
  readonly segments: readonly Segment[];
}

const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

function cut(prefix: string): fc.Arbitrary<Cut> {
  const sentence = fc.tuple(
    anyText.filter((text) => text !== ''),
    fc.constantFrom('', ' ', '\n', '\r\n', '\n\n', '\u3000'),
    fc.boolean(),
  );
  return fc.array(sentence, { maxLength: 7 }).map((sentences) => {
    let content = '';
    let paragraph = 0;
    const segments: Segment[] = [];
    for (const [text, gap, skipped] of sentences) {
      const start = content.length;
      content += text;
      if (!skipped || segments.length === 0) {
        segments.push({ id: `${prefix}${segments.length + 1}`, start, end: content.length, paragraph });
      }
      content += gap;
      if (gap.includes('\n')) paragraph++;
    }
    return { content, segments };
  });
}

const SHAPES = [
  [1, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 0],
  [0, 1],
] as const;

/** Beads that take every segment once, in order, then perhaps two neighbours the other way round. */
function beads(source: readonly Segment[], target: readonly Segment[]): fc.Arbitrary<Bead[]> {
  return fc
    .record({
      shapes: fc.array(fc.constantFrom(...SHAPES), { minLength: 20, maxLength: 20 }),
      states: fc.array(fc.constantFrom('auto', 'confirmed', 'edited'), { minLength: 40, maxLength: 40 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      crossing: fc.boolean(),
    })
    .map(({ shapes, states, confidence, crossing }) => {
      const result: Bead[] = [];
      let s = 0;
      let t = 0;
      while (s < source.length || t < target.length) {
        const [n, m] = shapes[result.length % shapes.length] ?? [1, 1];
        const taken = { source: source.slice(s, s + n), target: target.slice(t, t + m) };
        s += taken.source.length;
        t += taken.target.length;
        if (taken.source.length + taken.target.length === 0) {
          taken.source = source.slice(s, ++s);
          if (taken.source.length === 0) taken.target = target.slice(t, ++t);
        }
        result.push({
          id: `b${result.length + 1}`,
          source: taken.source.map(({ id }) => id),
          target: taken.target.map(({ id }) => id),
          state: states[result.length % states.length] ?? 'auto',
          confidence,
          pinned: false,
        });
      }
      const [first, second] = result;
      if (crossing && first && second)
        result.splice(0, 2, { ...first, target: second.target }, { ...second, target: first.target });
      return result.filter((bead) => bead.source.length + bead.target.length > 0);
    });
}

function rangeIn(content: string): fc.Arbitrary<Range> {
  return fc
    .tuple(fc.nat(Math.max(0, content.length - 1)), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ start, end: Math.min(content.length, start + length) }));
}

/** Spans over either text; undefined when both are empty. */
function spans(texts: Readonly<Record<Side, string>>): fc.Arbitrary<Annotation['spans'][number]> | undefined {
  const [first, ...others] = (['source', 'target'] as const).filter((side) => texts[side] !== '');
  if (first === undefined) return undefined;
  return fc
    .constantFrom(first, ...others)
    .chain((side) => rangeIn(texts[side]).map((range) => makeSpan(side, range, texts[side])));
}

function annotations(texts: Readonly<Record<Side, string>>): fc.Arbitrary<Record<string, Annotation>> {
  const span = spans(texts);
  if (span === undefined) return fc.constant({});
  const one = fc.record({
    spans: fc.array(span, { minLength: 1, maxLength: 3 }),
    category: fc.constantFrom(...CATEGORIES.map(({ id }) => id), 'house:unknown<b>'),
    severity: fc.constantFrom(...SEVERITIES),
    comment: anyText,
    suggestion: anyText,
    origin: fc.constantFrom('reviewer', 'check:number', 'model:local.1'),
    author: fc.oneof(fc.constantFrom('', 'Kim', '이몽룡'), anyText),
    createdAt: time,
    updatedAt: time,
    state: fc.constantFrom('open' as const, 'open' as const, 'dismissed' as const, 'unanchored' as const),
  });
  return fc
    .array(one, { maxLength: 8 })
    .map((list) =>
      Object.fromEntries(list.map((item, index) => [`a${index + 1}`, { ...item, id: `a${index + 1}` }])),
    );
}

function decisions(texts: Readonly<Record<Side, string>>): fc.Arbitrary<Record<string, Decision>> {
  const span = spans(texts);
  if (span === undefined) return fc.constant({});
  const one = fc.record({
    check: fc.constantFrom('number', 'quotation', 'gone-with-a-later-version'),
    spans: fc.array(span, { minLength: 1, maxLength: 2 }),
    verdict: fc.constantFrom('accepted' as const, 'dismissed' as const),
    scope: fc.constantFrom('here' as const, 'article' as const, 'project' as const),
    reason: anyText,
    annotation: fc.constantFrom(null, 'a1', 'a99'),
    author: anyText,
    at: time,
  });
  return fc
    .array(one, { maxLength: 5 })
    .map((list) =>
      Object.fromEntries(list.map((item, index) => [`d${index + 1}`, { ...item, id: `d${index + 1}` }])),
    );
}

const someText = anyText.filter((text) => text !== '');
const term = fc.record({ source: someText, targets: fc.array(someText, { maxLength: 2 }) });

const checking: fc.Arbitrary<Checking> = fc.record({
  blind: fc.boolean(),
  finishedAt: fc.option(time),
  profile: fc.record(
    {
      checks: fc.dictionary(
        fc.constantFrom('number', 'name', 'space'),
        fc.record(
          { enabled: fc.boolean(), severity: fc.constantFrom(...SEVERITIES) },
          { requiredKeys: ['enabled'] },
        ),
        { noNullPrototype: true },
      ),
      glossary: fc.array(term, { maxLength: 3 }),
      forbidden: fc.array(fc.record({ term: someText, instead: anyText }), { maxLength: 2 }),
      doNotTranslate: fc.array(someText, { maxLength: 2 }),
      patterns: fc.array(
        fc.record(
          {
            name: anyText,
            pattern: fc.constantFrom('--', '\\d{5,}'),
            ignoreCase: fc.boolean(),
            side: fc.constantFrom('source' as const, 'target' as const),
            unless: fc.constant('x'),
            severity: fc.constantFrom(...SEVERITIES),
          },
          { requiredKeys: ['name', 'pattern'] },
        ),
        { maxLength: 2 },
      ),
      names: fc.array(term, { maxLength: 2 }),
      articleDate: fc.constant('2024-01-13'),
      thresholds: fc.record({
        length: fc.constantFrom(2, 3.5),
        sentenceWords: fc.constantFrom(0, 80),
      }),
    },
    {
      requiredKeys: ['checks', 'glossary', 'forbidden', 'doNotTranslate', 'patterns', 'names', 'thresholds'],
    },
  ),
});

/** Corrections of some target sentences, of all or part of each: never two over one place. */
function postEdits({ segments }: Cut): fc.Arbitrary<Record<string, PostEdit>> {
  return fc
    .array(fc.tuple(fc.boolean(), fc.nat(3), anyText, time), {
      minLength: segments.length,
      maxLength: segments.length,
    })
    .map((choices) =>
      Object.fromEntries(
        segments.flatMap(({ start: from, end }, index): [string, PostEdit][] => {
          const [edited, skip, text, updatedAt] = choices[index] ?? [false, 0, '', ''];
          const start = Math.min(from + skip, end - 1);
          return edited ? [[String(start), { start, end, text, author: 'Kim', updatedAt }]] : [];
        }),
      ),
    );
}

function ratings(cuts: Readonly<Record<Side, Cut>>): fc.Arbitrary<Record<string, Rating>> {
  const places = (['source', 'target'] as const).flatMap((side) =>
    cuts[side].segments.map(({ start, end }) => ({ side, start, end })),
  );
  return fc
    .array(fc.tuple(fc.boolean(), fc.boolean(), fc.option(fc.integer({ min: 0, max: 100 }))), {
      minLength: places.length,
      maxLength: places.length,
    })
    .map((choices) =>
      Object.fromEntries(
        places.flatMap((place, index): [string, Rating][] => {
          const [rated, reviewed, score] = choices[index] ?? [false, false, null];
          return rated ? [[`${place.side}:${place.start}`, { ...place, reviewed, score }]] : [];
        }),
      ),
    );
}

/**
 * Any review that its schema allows: texts in mixed scripts with emoji, control characters and lone surrogates; gaps
 * between sentences; beads with one side empty, n to m, and crossing; errors on either side or both, across sentences,
 * overlapping, dismissed, unanchored; corrections, ratings and a verdict.
 */
export const anyReview: fc.Arbitrary<Review> = fc
  .record({ source: cut('s'), target: cut('t') })
  .chain(({ source, target }) =>
    fc.record({
      format: fc.constant(REVIEW_FORMAT),
      version: fc.constant(REVIEW_VERSION),
      id: fc.uuid(),
      title: anyText,
      createdAt: time,
      texts: fc.record({ source: text('ko', source.content), target: text('en', target.content) }),
      segments: fc.constant({ source: [...source.segments], target: [...target.segments] }),
      beads: beads(source.segments, target.segments),
      annotations: annotations({ source: source.content, target: target.content }),
      postEdits: postEdits(target),
      ratings: ratings({ source, target }),
      verdict: fc.record({
        decision: fc.constantFrom('publish' as const, 'revise' as const, 'reject' as const, null),
        notes: anyText,
      }),
      scoring: fc.record({
        countedSide: fc.constantFrom('source' as const, 'target' as const),
        referenceWords: fc.constant(1000),
        maximum: fc.constant(100),
        passMark: fc.constantFrom(0, 95),
        acceptablePoints: fc.constant(50),
        weights: fc.constantFrom<Record<string, number>>({}, { punctuation: 0.1, quotation: 2 }),
      }),
      decisions: decisions({ source: source.content, target: target.content }),
      checking,
    }),
  );

function text(lang: string, content: string) {
  return fc.record({
    name: fc.oneof(fc.constantFrom('', `article.${lang}.txt`), anyText),
    lang: fc.constantFrom(lang, lang, 'und', 'ja', 'ar'),
    encoding: fc.constantFrom('utf-8', 'euc-kr'),
    content: fc.constant(content),
  });
}
