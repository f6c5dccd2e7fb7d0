import { SEVERITIES } from '../../../core/mqm/severity';
import { CATEGORIES, PALETTE_CATEGORIES } from '../../../core/mqm/typology';
import type { Range, Side } from '../../../core/range';
import { rowKind, rowsOf, type Row } from '../../../core/review/rows';
import { makeSpan } from '../../../core/review/span';
import type { Annotation, PostEdit, Rating, Review, Span } from '../../../core/review/types';
import type { Random } from './random';
import { COMMENTS } from './vocabulary';

type Texts = Pick<Review, 'texts' | 'segments' | 'beads'>;

const AUTHOR = 'Reviewer';
const NOW = '2024-05-02T09:00:00.000Z';

/** Share of rows that get a correction, and of rows, from the first on, that are read. */
const CORRECTED = 0.08;
const READ = 0.4;

/**
 * `count` errors, unevenly over the rows as flawed passages are: every category and severity, on the target, the source
 * or both, a few over each other, one in eight by a check, a few dismissed.
 */
export function generateAnnotations(texts: Texts, count: number, random: Random): Record<string, Annotation> {
  const rows = rowsOf(texts);
  const annotations: Record<string, Annotation> = {};
  let row = random.pick(rows);
  for (let index = 0; index < count; index++) {
    // The next error stands in the same row or the one after it as often as anywhere else.
    const place = random.next();
    if (place > 0.3) row = place > 0.6 ? random.pick(rows) : (rows[row.index + 1] ?? random.pick(rows));
    const id = `a${String(index + 1).padStart(6, '0')}`;
    annotations[id] = {
      id,
      spans: spansIn(row, texts, random),
      category: categoryFor(row, random),
      severity: random.pick(SEVERITIES),
      comment: random.pick(COMMENTS),
      suggestion: random.chance(0.3) ? 'as the source has it' : '',
      origin: random.chance(0.125) ? 'check:number' : 'reviewer',
      author: AUTHOR,
      createdAt: NOW,
      updatedAt: NOW,
      state: random.chance(0.03) ? 'dismissed' : 'open',
    };
  }
  return annotations;
}

function categoryFor(row: Row, random: Random): string {
  const kind = rowKind(row);
  if (kind !== 'pair') return kind === 'missing' ? 'omission' : 'addition';
  return random.pick(random.chance(0.85) ? PALETTE_CATEGORIES : CATEGORIES).id;
}

function spansIn(row: Row, texts: Texts, random: Random): Span[] {
  if (rowKind(row) !== 'pair') {
    const side: Side = row.target.length === 0 ? 'source' : 'target';
    return row[side].map(({ start, end }) => spanAt(side, { start, end }, texts));
  }
  const sides: readonly Side[] = random.chance(0.5)
    ? ['target']
    : random.chance(0.8)
      ? ['source', 'target']
      : ['source'];
  return sides.map((side) => {
    const { start, end } = random.pick(row[side]);
    return spanAt(side, wordsWithin(texts.texts[side].content.slice(start, end), start, random), texts);
  });
}

function spanAt(side: Side, range: Range, { texts }: Texts): Span {
  return makeSpan(side, range, texts[side].content);
}

/** One to five words in a row. */
function wordsWithin(sentence: string, offset: number, random: Random): Range {
  const words = [...sentence.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: offset + index,
    end: offset + index + word.length,
  }));
  const from = random.below(words.length);
  const first = words[from];
  const last = words[Math.min(words.length - 1, from + random.below(5))];
  if (!first || !last) throw new Error('A sentence without words');
  return { start: first.start, end: last.end };
}

/** Corrections of one target sentence each: a word put in, one taken out. */
export function generatePostEdits({ texts, segments }: Texts, random: Random): Record<string, PostEdit> {
  const edits: Record<string, PostEdit> = {};
  for (const { start, end } of segments.target) {
    if (!random.chance(CORRECTED)) continue;
    const words = texts.target.content.slice(start, end).split(' ');
    words.splice(random.below(words.length), 1);
    words.splice(random.below(words.length), 0, 'reportedly');
    edits[String(start)] = { start, end, text: words.join(' '), author: AUTHOR, updatedAt: NOW };
  }
  return edits;
}

/** The first rows are read, and every tenth of them is rated. */
export function generateRatings(texts: Texts, random: Random): Record<string, Rating> {
  const rows = rowsOf(texts);
  const ratings: Record<string, Rating> = {};
  for (const row of rows.slice(0, Math.floor(rows.length * READ))) {
    const score = random.chance(0.1) ? random.below(21) * 5 : null;
    for (const side of ['source', 'target'] as const) {
      for (const { start, end } of row[side]) {
        ratings[`${side}:${start}`] = { side, start, end, reviewed: true, score };
      }
    }
  }
  return ratings;
}
