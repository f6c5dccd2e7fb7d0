import type { z } from 'zod';
import type * as schema from './schema';

export type ReviewText = Readonly<z.infer<typeof schema.textSchema>>;
export type Segment = Readonly<z.infer<typeof schema.segmentSchema>>;
export type Bead = DeepReadonly<z.infer<typeof schema.beadSchema>>;
export type Span = Readonly<z.infer<typeof schema.spanSchema>>;
export type AnnotationState = z.infer<typeof schema.annotationStateSchema>;
export type Annotation = DeepReadonly<z.infer<typeof schema.annotationSchema>>;
export type PostEdit = Readonly<z.infer<typeof schema.postEditSchema>>;
export type Rating = Readonly<z.infer<typeof schema.ratingSchema>>;
export type Verdict = Readonly<z.infer<typeof schema.verdictSchema>>;
export type Scoring = DeepReadonly<z.infer<typeof schema.scoringSchema>>;
export type Decision = DeepReadonly<z.infer<typeof schema.decisionSchema>>;
export type DecisionScope = z.infer<typeof schema.decisionScopeSchema>;
export type Checking = DeepReadonly<z.infer<typeof schema.checkingSchema>>;
export type Review = DeepReadonly<z.infer<typeof schema.reviewSchema>>;

/** Built for data only: records and arrays, no class instances. */
type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
