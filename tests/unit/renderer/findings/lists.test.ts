import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../../core/review/command';
import { addAnnotation } from '../../../../core/review/commands/annotations';
import { acceptFindings, dismissFinding, setChecking } from '../../../../core/review/commands/findings';
import type { PlacedFinding } from '../../../../core/review/findings/placed';
import type { Review } from '../../../../core/review/types';
import { precisionByCheck, precisionOf } from '../../../../renderer/findings/precision';
import { updateFindings, useFindings } from '../../../../renderer/state/findings';
import { largeReview } from '../../core/review/example';

let ids = 0;
const CONTEXT = { now: '2024-01-14T09:00:00.000Z', author: 'Kim', newId: () => `n${++ids}` };
const WIDTH = 'Seoul condemned the launch on the 13th. '.length;
const REVIEW: Review = largeReview(100, 0);

function finding(row: number, check = 'number', from = 0): PlacedFinding {
  const start = row * WIDTH + from;
  return {
    key: `${check} ${start}`,
    check,
    category: 'number',
    severity: 'major',
    spans: [{ side: 'target', start, end: start + 5 }],
    message: `${check}.lost`,
    params: {},
    ofEdit: false,
  };
}

const FOUND = [finding(7), finding(2, 'name', 6), finding(2), finding(50)];

function show(review: Review | null): void {
  updateFindings(review, []);
}

beforeEach(() => {
  show(null);
  useFindings.setState({ found: new Map(FOUND.map((item) => [item.key, item])) });
  show(REVIEW);
});

const open = () => useFindings.getState().open.map(({ finding: { key } }) => key);

describe('the lists of findings', () => {
  it('are in reading order, with their rows', () => {
    expect(useFindings.getState().listed.map(({ row }) => row)).toEqual([2, 2, 7, 50]);
    expect(open()).toEqual([FOUND[2]?.key, FOUND[1]?.key, FOUND[0]?.key, FOUND[3]?.key]);
    expect([...useFindings.getState().byRow.keys()]).toEqual([2, 7, 50]);
  });

  it('keep every other row’s list when one finding is decided', () => {
    const before = useFindings.getState();
    const { check, spans } = finding(7);
    show(run(dismissFinding, REVIEW, { check, spans, scope: 'here', reason: '' }, CONTEXT).review);
    const after = useFindings.getState();
    expect(after.byRow.has(7)).toBe(false);
    expect(after.byRow.get(2)).toBe(before.byRow.get(2));
    expect(after.listed[0]).toBe(before.listed[0]);
    show(REVIEW);
    expect(open()).toHaveLength(4);
  });

  it('do not change when an error is marked elsewhere, and close what is marked by hand', () => {
    const before = useFindings.getState();
    const elsewhere = (row: number) => ({
      spans: [{ side: 'target' as const, start: row * WIDTH, end: row * WIDTH + 5 }],
      category: 'number',
      severity: 'major' as const,
    });
    show(run(addAnnotation, REVIEW, elsewhere(20), CONTEXT).review);
    expect(useFindings.getState()).toBe(before);
    show(run(addAnnotation, REVIEW, elsewhere(50), CONTEXT).review);
    expect(open()).toHaveLength(3);
    expect(useFindings.getState().listed.at(-1)?.state).toBe('marked');
  });

  it('are empty while the review is read blind', () => {
    show(run(setChecking, REVIEW, { blind: true }, CONTEXT).review);
    expect(useFindings.getState()).toMatchObject({ listed: [], open: [] });
  });

  it('tell the precision so far, for all and for each check', () => {
    const accepted = run(
      acceptFindings,
      REVIEW,
      { findings: [{ ...finding(2), comment: '', suggestion: '' }] },
      CONTEXT,
    ).review;
    const { check, spans } = finding(7);
    show(run(dismissFinding, accepted, { check, spans, scope: 'here', reason: '' }, CONTEXT).review);
    const { listed } = useFindings.getState();
    expect(precisionOf(listed)).toEqual({ accepted: 1, decided: 2 });
    expect(precisionByCheck(listed).get('name')).toEqual({ accepted: 0, decided: 0 });
  });
});
