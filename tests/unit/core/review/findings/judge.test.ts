import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../../../core/review/command';
import { editAnnotation, removeAnnotation } from '../../../../../core/review/commands/annotations';
import { acceptFindings, dismissFinding, reopenFinding } from '../../../../../core/review/commands/findings';
import { isSameError, judge } from '../../../../../core/review/findings/judge';
import type { PlacedFinding } from '../../../../../core/review/findings/placed';
import { parseReview, serializeReview } from '../../../../../core/review/file';
import type { Review } from '../../../../../core/review/types';
import { anyReview } from '../../../arbitrary/review';
import { smallReview } from '../example';

let ids = 0;
const CONTEXT = { now: '2024-01-14T09:00:00.000Z', author: 'Kim', newId: () => `n${++ids}` };
const REVIEW: Review = { ...smallReview(), decisions: {} };

function finding(start: number, end: number, check = 'number'): PlacedFinding {
  return {
    key: `${check} ${start}-${end}`,
    check,
    category: 'number',
    severity: 'major',
    spans: [{ side: 'target', start, end }],
    message: `${check}.lost`,
    params: {},
    ofEdit: false,
  };
}

function accept(review: Review, { check, spans }: PlacedFinding): Review {
  const findings = [
    { check, spans, category: 'number', severity: 'major' as const, comment: 'why', suggestion: '3' },
  ];
  return run(acceptFindings, review, { findings }, CONTEXT).review;
}

function dismiss(
  review: Review,
  { check, spans }: PlacedFinding,
  scope: 'here' | 'article' = 'here',
): Review {
  return run(dismissFinding, review, { check, spans, scope, reason: '' }, CONTEXT).review;
}

const states = (review: Review, ...findings: PlacedFinding[]) =>
  judge(findings, review, []).map(({ state }) => state);

describe('judge', () => {
  it('leaves open what was not decided', () => {
    expect(states(REVIEW, finding(4, 9))).toEqual(['open']);
  });

  it('takes an accepted finding for an error with its origin, comment and suggestion', () => {
    const review = accept(REVIEW, finding(4, 9));
    const [error] = Object.values(review.annotations).filter(({ origin }) => origin !== 'reviewer');
    expect(error).toMatchObject({ origin: 'check:number', comment: 'why', suggestion: '3', state: 'open' });
    expect(states(review, finding(4, 9))).toEqual(['accepted']);
    expect(parseReview(serializeReview(review), 'a')).toEqual(review);
  });

  it('opens an accepted finding again when its error is removed, and holds a dismissed error for a false alarm', () => {
    const review = accept(REVIEW, finding(4, 9));
    const id = Object.values(review.decisions)[0]?.annotation ?? '';
    expect(states(run(removeAnnotation, review, { id }, CONTEXT).review, finding(4, 9))).toEqual(['open']);
    const edited = run(editAnnotation, review, { id, state: 'dismissed' }, CONTEXT).review;
    expect(states(edited, finding(4, 9))).toEqual(['dismissed']);
  });

  it('keeps one decision on a finding that was accepted, lost its error and is decided anew', () => {
    const accepted = accept(REVIEW, finding(4, 9));
    const id = Object.values(accepted.decisions)[0]?.annotation ?? '';
    const again = dismiss(run(removeAnnotation, accepted, { id }, CONTEXT).review, finding(4, 9));
    expect(Object.values(again.decisions).map(({ verdict }) => verdict)).toEqual(['dismissed']);
  });

  it('meets a decision after the finding has grown or shrunk, but prefers one at exactly its place', () => {
    const review = dismiss(REVIEW, finding(4, 9));
    expect(states(review, finding(4, 15))).toEqual(['dismissed']);
    expect(states(review, finding(0, 26), finding(4, 9))).toEqual(['open', 'dismissed']);
    expect(states(review, finding(10, 15))).toEqual(['open', 'dismissed']);
    expect(states(review, finding(4, 9, 'name'))).toEqual(['open', 'dismissed']);
  });

  it('dismisses the same words in the whole article, and in every review', () => {
    const content = 'Kim met Kim. Kimchi.';
    const base = { ...REVIEW.texts.target, content };
    const review: Review = {
      ...REVIEW,
      texts: { ...REVIEW.texts, target: base },
      annotations: {},
      postEdits: {},
      ratings: {},
      segments: { source: [], target: [{ id: 't1', start: 0, end: 20, paragraph: 0 }] },
      beads: [],
    };
    const all = [finding(0, 3), finding(8, 11), finding(13, 19)];
    expect(states(dismiss(review, finding(0, 3)), ...all)).toEqual(['dismissed', 'open', 'open']);
    expect(states(dismiss(review, finding(0, 3), 'article'), ...all)).toEqual([
      'dismissed',
      'dismissed',
      'open',
    ]);
    const elsewhere = judge(all, review, [{ check: 'number', words: 'Kimchi', reason: '' }]);
    expect(elsewhere.map(({ state }) => state)).toEqual(['open', 'open', 'dismissed']);
  });

  it('lists decisions on what is no longer found', () => {
    const judged = judge([], dismiss(accept(REVIEW, finding(4, 9)), finding(12, 17)), []);
    expect(judged.map(({ state, finding: { message } }) => [state, message])).toEqual([
      ['accepted', ''],
      ['dismissed', ''],
    ]);
  });

  it('takes a decision back with the error it made', () => {
    const review = accept(REVIEW, finding(4, 9));
    const decision = Object.keys(review.decisions)[0] ?? '';
    const reopened = run(reopenFinding, review, { decision }, CONTEXT).review;
    expect(reopened).toEqual(REVIEW);
  });

  it('says the same of the same findings whatever is cut, aligned or listed differently', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const { content } = review.texts.target;
        const findings: PlacedFinding[] = [];
        for (let at = 0; at + 2 <= content.length; at += 5) findings.push(finding(at, at + 2));
        let decided: Review = { ...review, decisions: {} };
        findings.forEach((item, index) => {
          if (index % 3 === 0) decided = dismiss(decided, item);
          if (index % 3 === 1) decided = accept(decided, item);
        });
        const expected = findings.map((_, index) => ['dismissed', 'accepted', 'open'][index % 3]);
        const cutAnew: Review = { ...decided, segments: { source: [], target: [] }, beads: [] };
        expect(states(cutAnew, ...findings)).toEqual(expected);
        expect(states(decided, ...[...findings].reverse())).toEqual([...expected].reverse());
      }),
      { numRuns: 50 },
    );
  });
});

describe('isSameError', () => {
  const [error] = Object.values(REVIEW.annotations);
  if (!error) throw new Error('the example has an error');
  it('asks for the place, and the family or mostly the same words', () => {
    expect(isSameError({ ...finding(18, 25), category: 'name' }, error)).toBe(true);
    expect(isSameError({ ...finding(0, 26), category: 'name' }, error)).toBe(false);
    expect(isSameError({ ...finding(0, 26), category: 'mistranslation' }, error)).toBe(true);
    expect(isSameError({ ...finding(0, 18), category: 'mistranslation' }, error)).toBe(false);
  });
});
