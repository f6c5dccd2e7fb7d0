import { original, type Draft } from 'immer';
import type { FindingSpan } from '../../check/types';
import type { Severity } from '../../mqm/severity';
import { stands } from '../findings/judge';
import type { CommandContext, ReviewCommand } from '../command';
import { makeSpan } from '../span';
import type { Checking, Decision, DecisionScope, Review } from '../types';
import { addAnnotation } from './annotations';

/** A finding as far as a decision on it needs it; spans in offsets of the texts as imported. */
export interface DecidedFinding {
  readonly check: string;
  readonly spans: readonly FindingSpan[];
}

export interface AcceptFinding extends DecidedFinding {
  readonly category: string;
  readonly severity: Severity;
  /** Why, in the reader's language: becomes the error's comment. */
  readonly comment: string;
  readonly suggestion: string;
}

/** The findings become errors, in one step; their suggestions are taken over. */
export const acceptFindings: ReviewCommand<{ readonly findings: readonly AcceptFinding[] }> = {
  id: 'finding.accept',
  allowed: (review, { findings }) =>
    findings.length > 0 && findings.every(({ spans }) => isInside(review, spans)),
  perform(draft, { findings }, context) {
    for (const finding of findings) {
      const annotation = context.newId();
      const origin = `check:${finding.check}`;
      addAnnotation.perform(draft, { ...finding, origin }, { ...context, newId: () => annotation });
      decide(draft, finding, { verdict: 'accepted', scope: 'here', reason: '', annotation }, context);
    }
  },
};

export interface DismissFinding extends DecidedFinding {
  readonly scope: DecisionScope;
  readonly reason: string;
}

export const dismissFinding: ReviewCommand<DismissFinding> = {
  id: 'finding.dismiss',
  allowed: (review, { spans }) => isInside(review, spans),
  perform(draft, { scope, reason, ...finding }, context) {
    decide(draft, finding, { verdict: 'dismissed', scope, reason, annotation: null }, context);
  },
};

/** Takes decisions back: dismissed findings are open again, and of accepted ones the error goes. */
export const reopenFinding: ReviewCommand<{ readonly decision: string }> = {
  id: 'finding.reopen',
  allowed: (review, { decision }) => decision in review.decisions,
  perform(draft, { decision: id }) {
    const { annotation } = draft.decisions[id] ?? { annotation: null };
    if (annotation !== null) Reflect.deleteProperty(draft.annotations, annotation);
    Reflect.deleteProperty(draft.decisions, id);
  },
};

/** How the review is checked: blind or not, and by which profile. */
export const setChecking: ReviewCommand<Pick<Partial<Checking>, 'blind' | 'profile'>> = {
  id: 'finding.checking',
  perform(draft, checking) {
    Object.assign(draft.checking, checking);
    // What comes after is read with the findings in sight: it can be blind only from the start.
    if (checking.blind === true) draft.checking.finishedAt = null;
  },
};

/** The reviewer of a blind review has finished: findings are shown from now on. */
export const finishBlind: ReviewCommand<undefined> = {
  id: 'finding.finish',
  allowed: ({ checking }) => checking.blind && checking.finishedAt === null,
  perform(draft, _nothing, context) {
    draft.checking.finishedAt = context.now;
  },
};

/** One right form for a name: checks go by it from now on. Without one, the name is no longer settled. */
export const settleName: ReviewCommand<{ readonly source: string; readonly target: string }> = {
  id: 'finding.settleName',
  allowed: (review, { source, target }) => {
    const settled = review.checking.profile.names.find((name) => name.source === source);
    return source !== '' && (settled?.targets.join('\n') ?? '') !== target;
  },
  perform(draft, { source, target }) {
    const { profile } = draft.checking;
    const others = profile.names.filter((name) => name.source !== source);
    profile.names = target === '' ? others : [...others, { source, targets: [target] }];
  },
};

/** Whether findings are to be seen: not while a blind review is being read. */
export function showsFindings({ checking }: Pick<Review, 'checking'>): boolean {
  return !checking.blind || checking.finishedAt !== null;
}

function decide(
  draft: Draft<Review>,
  { check, spans }: DecidedFinding,
  decision: Pick<Decision, 'verdict' | 'scope' | 'reason' | 'annotation'>,
  context: CommandContext,
): void {
  const id = context.newId();
  const anchored = spans.map((span) => makeSpan(span.side, span, draft.texts[span.side].content));
  for (const [key, earlier] of Object.entries(original(draft).decisions)) {
    // A decision whose error was removed has lost its meaning; another on the same finding takes its place.
    if (earlier.check === check && !stands(earlier, draft.annotations) && samePlaces(earlier.spans, spans)) {
      Reflect.deleteProperty(draft.decisions, key);
    }
  }
  draft.decisions[id] = {
    id,
    check,
    spans: anchored,
    ...decision,
    author: context.author,
    at: context.now,
  };
}

function samePlaces(a: readonly FindingSpan[], b: readonly FindingSpan[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ side, start, end }) =>
      b.some((other) => other.side === side && other.start === start && other.end === end),
    )
  );
}

function isInside(review: Review, spans: readonly FindingSpan[]): boolean {
  return (
    spans.length > 0 &&
    spans.every(({ side, start, end }) => start < end && end <= review.texts[side].content.length)
  );
}
