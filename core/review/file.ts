import type { z } from 'zod';
import { GalleyError } from '../error';
import { serializeProfile } from './findings/profile';
import { migrate, type Migrations, type Raw } from './migrate';
import {
  annotationSchema,
  beadSchema,
  decisionSchema,
  postEditSchema,
  ratingSchema,
  REVIEW_FORMAT,
  reviewSchema,
  scoringSchema,
  segmentSchema,
  spanSchema,
  textSchema,
  verdictSchema,
} from './schema';
import type { Review } from './types';
import { findDamage } from './validate';

/**
 * The `.galley` file's text: JSON with keys in the schema's order and one segment, bead or annotation a line, so that
 * the same review gives the same bytes and a difference tool shows what changed. Ends with a line feed.
 */
export function serializeReview(review: Review): string {
  const { texts, segments } = review;
  return `{
"format": ${JSON.stringify(review.format)},
"version": ${JSON.stringify(review.version)},
"id": ${JSON.stringify(review.id)},
"title": ${JSON.stringify(review.title)},
"createdAt": ${JSON.stringify(review.createdAt)},
"texts": {
"source": ${JSON.stringify(texts.source, TEXT_KEYS)},
"target": ${JSON.stringify(texts.target, TEXT_KEYS)}
},
"segments": {
"source": ${list(segments.source, SEGMENT_KEYS)},
"target": ${list(segments.target, SEGMENT_KEYS)}
},
"beads": ${list(review.beads, BEAD_KEYS)},
"annotations": ${table(review.annotations, ANNOTATION_KEYS)},
"postEdits": ${table(review.postEdits, POST_EDIT_KEYS)},
"ratings": ${table(review.ratings, RATING_KEYS)},
"verdict": ${JSON.stringify(review.verdict, keysOf(verdictSchema))},
"scoring": ${JSON.stringify({ ...review.scoring, weights: sorted(review.scoring.weights) }, [
    ...keysOf(scoringSchema),
    ...Object.keys(review.scoring.weights).sort(),
  ])},
"decisions": ${table(review.decisions, DECISION_KEYS)},
"checking": {
"blind": ${JSON.stringify(review.checking.blind)},
"finishedAt": ${JSON.stringify(review.checking.finishedAt)},
"profile": ${serializeProfile(review.checking.profile)}
}
}
`;
}

/**
 * Reads what `serializeReview` or an earlier version of it wrote. The whole document is checked; see `findDamage`.
 * @param name file name for error messages
 * @throws GalleyError `review-empty`, `review-truncated`, `review-not-json`, `review-foreign`, `review-newer`,
 *   `review-damaged`
 */
export function parseReview(text: string, name: string, migrations?: Migrations): Review {
  return reviewFrom(parseJson(text, name), name, migrations);
}

/**
 * The review in a parsed JSON value: migrated and checked.
 * @throws GalleyError as `parseReview`
 */
export function reviewFrom(value: unknown, name: string, migrations?: Migrations): Review {
  if (!isRecord(value) || value.format !== REVIEW_FORMAT) throw new GalleyError('review-foreign', { name });
  const parsed = reviewSchema.safeParse(migrate(value, name, migrations));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new GalleyError('review-damaged', { name, path: pathName(issue?.path ?? []), context: 'kind' });
  }
  const damage = findDamage(parsed.data);
  if (damage) throw new GalleyError('review-damaged', { name, path: damage.path, context: damage.reason });
  return parsed.data;
}

function parseJson(text: string, name: string): unknown {
  if (text.trim() === '') throw new GalleyError('review-empty', { name });
  try {
    // Some editors put a byte order mark before everything they save.
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown;
  } catch {
    if (!looksLikeReview(text)) throw new GalleyError('review-foreign', { name });
    throw isCutOff(text)
      ? new GalleyError('review-truncated', { name })
      : new GalleyError('review-not-json', { name });
  }
}

function looksLikeReview(text: string): boolean {
  const head = text.slice(0, 200);
  const start = /^\uFEFF?\s*\{\s*"format"\s*:\s*"galley"/;
  // Cut off so early that not even the first line is whole.
  return start.test(head) || (text.length < 24 && '{"format":"galley"'.startsWith(text.replace(/\s/g, '')));
}

/** Whether JSON text ends inside a string, an object or an array: the rest of the file is not there. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return inString || depth > 0;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `segments.target[3].start` */
function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

function keysOf(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape);
}

const TEXT_KEYS = keysOf(textSchema);
const SEGMENT_KEYS = keysOf(segmentSchema);
const BEAD_KEYS = keysOf(beadSchema);
// A key list holds for every depth; those of the spans follow those of the annotation, and share none with them.
const ANNOTATION_KEYS = [...keysOf(annotationSchema), ...keysOf(spanSchema)];
const DECISION_KEYS = [...keysOf(decisionSchema), ...keysOf(spanSchema)];
const POST_EDIT_KEYS = keysOf(postEditSchema);
const RATING_KEYS = keysOf(ratingSchema);

function list(items: readonly object[], keys: string[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => JSON.stringify(item, keys)).join(',\n')}\n]`;
}

function table(record: Readonly<Record<string, object>>, keys: string[]): string {
  const entries = Object.entries(sorted(record));
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item, keys)}`).join(',\n')}\n}`;
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
