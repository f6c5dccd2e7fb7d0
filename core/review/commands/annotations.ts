import type { Severity } from '../../mqm/severity';
import type { Range, Side } from '../../range';
import type { ReviewCommand } from '../command';
import { makeSpan } from '../span';
import type { Annotation, AnnotationState } from '../types';

export interface AddAnnotation {
  /** At least one; on one side or on both. */
  readonly spans: readonly (Range & { readonly side: Side })[];
  readonly category: string;
  readonly severity: Severity;
  readonly comment?: string;
  readonly suggestion?: string;
  readonly origin?: string;
}

export const addAnnotation: ReviewCommand<AddAnnotation> = {
  id: 'annotation.add',
  allowed: (review, { spans }) =>
    spans.length > 0 &&
    spans.every(({ side, start, end }) => start < end && end <= review.texts[side].content.length),
  perform(draft, argument, context) {
    const id = context.newId();
    draft.annotations[id] = {
      id,
      spans: argument.spans.map((span) => makeSpan(span.side, span, draft.texts[span.side].content)),
      category: argument.category,
      severity: argument.severity,
      comment: argument.comment ?? '',
      suggestion: argument.suggestion ?? '',
      origin: argument.origin ?? 'reviewer',
      author: context.author,
      createdAt: context.now,
      updatedAt: context.now,
      state: 'open',
    };
  },
};

export interface EditAnnotation {
  readonly id: string;
  readonly category?: string;
  readonly severity?: Severity;
  readonly comment?: string;
  readonly suggestion?: string;
  readonly state?: AnnotationState;
}

export const editAnnotation: ReviewCommand<EditAnnotation> = {
  id: 'annotation.edit',
  allowed(review, { id, ...fields }) {
    const current = review.annotations[id];
    return current !== undefined && differs(current, fields);
  },
  perform(draft, { id, ...fields }, context) {
    const annotation = draft.annotations[id];
    if (annotation) Object.assign(annotation, fields, { updatedAt: context.now });
  },
};

export const removeAnnotation: ReviewCommand<{ readonly id: string }> = {
  id: 'annotation.remove',
  allowed: (review, { id }) => id in review.annotations,
  perform(draft, { id }) {
    Reflect.deleteProperty(draft.annotations, id);
  },
};

function differs(annotation: Annotation, fields: Omit<EditAnnotation, 'id'>): boolean {
  return Object.entries(fields).some(([key, value]) => annotation[key as keyof Annotation] !== value);
}
