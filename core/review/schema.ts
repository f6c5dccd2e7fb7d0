import { z } from 'zod';
import { severitySchema } from '../mqm/severity';
import { profileSchema } from './findings/profile-schema';

/**
 * The document: two immutable texts and stand-off layers over them. Offsets are UTF-16 code units, end exclusive.
 * docs/FORMAT.md describes the same in words; a change here needs a new `version` and a migration.
 */

export const REVIEW_FORMAT = 'galley';
export const REVIEW_VERSION = 2;

const sideSchema = z.enum(['source', 'target']);
const offset = z.int().min(0);

export const textSchema = z.object({
  /** File name it was imported from, or '' when pasted. */
  name: z.string(),
  /** BCP 47 tag; `und` when unknown. */
  lang: z.string().min(1),
  encoding: z.string(),
  content: z.string(),
});

export const segmentSchema = z.object({
  id: z.string().min(1),
  start: offset,
  end: offset,
  paragraph: z.int().min(0),
});

const beadStateSchema = z.enum(['auto', 'confirmed', 'edited']);

/** `source` and `target` are segment ids in text order; one may be empty, never both. */
export const beadSchema = z.object({
  id: z.string().min(1),
  source: z.array(z.string()),
  target: z.array(z.string()),
  state: beadStateSchema,
  confidence: z.number().min(0).max(1),
  /** Pinned: re-aligning leaves it alone. */
  pinned: z.boolean(),
});

/** A place in a text that can be found again in another version of it. */
export const spanSchema = z.object({
  side: sideSchema,
  start: offset,
  end: offset,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const originSchema = z.string().regex(/^(reviewer|check:[\w-]+|model:[\w.:-]+)$/);

/** `unanchored`: its place was not found again in a new version of a text; the reviewer must look. */
export const annotationStateSchema = z.enum(['open', 'dismissed', 'unanchored']);

export const annotationSchema = z.object({
  id: z.string().min(1),
  spans: z.array(spanSchema).min(1),
  category: z.string().min(1),
  severity: severitySchema,
  comment: z.string(),
  suggestion: z.string(),
  origin: originSchema,
  author: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  state: annotationStateSchema,
});

/** The reviewer's wording for the target range `start`–`end`; keyed in the review by `start`. Ranges never overlap. */
export const postEditSchema = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  author: z.string(),
  updatedAt: z.iso.datetime(),
});

/** What the reviewer said of one sentence; keyed by `side:start`. */
export const ratingSchema = z.object({
  side: sideSchema,
  start: offset,
  end: offset,
  reviewed: z.boolean(),
  /** 0 to 100, or null when not rated. */
  score: z.number().min(0).max(100).nullable(),
});

export const verdictSchema = z.object({
  decision: z.enum(['publish', 'revise', 'reject']).nullable(),
  notes: z.string(),
});

export const scoringSchema = z.object({
  /** Which text's words are counted (EWC). */
  countedSide: sideSchema,
  /** RWC: the number of words the penalty is normalised to. */
  referenceWords: z.number().positive(),
  /** Highest score value (MSV). */
  maximum: z.number().positive(),
  /** PT: the score to pass. */
  passMark: z.number(),
  /** APP: penalty points acceptable per reference words, for the calibrated score. */
  acceptablePoints: z.number().positive(),
  /** Category id to weight; 1 where absent. */
  weights: z.record(z.string(), z.number().min(0)),
});

export const decisionScopeSchema = z.enum(['here', 'article', 'project']);

/**
 * What the reviewer said of a finding. It is anchored by its spans, like an annotation, since findings are made anew
 * at each check. `here`: of this place; `article`: of every finding of this check on the same words in this article;
 * `project`: the same, in every review (the app's settings remember it for the others).
 */
export const decisionSchema = z.object({
  id: z.string().min(1),
  check: z.string().min(1),
  spans: z.array(spanSchema).min(1),
  verdict: z.enum(['accepted', 'dismissed']),
  scope: decisionScopeSchema,
  reason: z.string(),
  /** The annotation that an accepted finding became. Without that annotation the decision no longer stands. */
  annotation: z.string().nullable(),
  author: z.string(),
  at: z.iso.datetime(),
});

export const checkingSchema = z.object({
  /** Findings stay hidden until the reviewer has finished reading. */
  blind: z.boolean(),
  /** When the reviewer said so; null before. */
  finishedAt: z.iso.datetime().nullable(),
  profile: profileSchema,
});

export const reviewSchema = z.object({
  format: z.literal(REVIEW_FORMAT),
  version: z.literal(REVIEW_VERSION),
  id: z.string().min(1),
  title: z.string(),
  createdAt: z.iso.datetime(),
  texts: z.object({ source: textSchema, target: textSchema }),
  segments: z.object({ source: z.array(segmentSchema), target: z.array(segmentSchema) }),
  beads: z.array(beadSchema),
  annotations: z.record(z.string(), annotationSchema),
  postEdits: z.record(z.string(), postEditSchema),
  ratings: z.record(z.string(), ratingSchema),
  verdict: verdictSchema,
  scoring: scoringSchema,
  decisions: z.record(z.string(), decisionSchema),
  checking: checkingSchema,
});
