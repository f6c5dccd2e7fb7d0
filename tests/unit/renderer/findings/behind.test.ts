import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../../../core/review/command';
import { mergeBead } from '../../../../core/review/commands/alignment';
import { startChecking } from '../../../../renderer/findings/checking';
import { useDocument } from '../../../../renderer/state/document';
import { useFindings } from '../../../../renderer/state/findings';
import { useView } from '../../../../renderer/state/view';
import { largeReview } from '../../core/review/example';

vi.mock('../../../../renderer/app/services', () => ({
  services: () => ({ worker: { checkRows: () => new Promise(() => undefined) } }),
}));

const REVIEW = largeReview(20, 0);
const WIDTH = 'Seoul condemned the launch on the 13th. '.length;
const FOUND = {
  key: 'number',
  check: 'number',
  category: 'number',
  severity: 'major' as const,
  spans: [{ side: 'target' as const, start: 7 * WIDTH, end: 7 * WIDTH + 5 }],
  message: 'number.lost',
  params: {},
  ofEdit: false,
};

vi.useFakeTimers();
startChecking();
afterAll(() => {
  vi.useRealTimers();
});

beforeEach(() => {
  useView.setState({ view: 'review' });
  useDocument.setState({ review: null });
  useDocument.setState({ review: REVIEW });
  useFindings.setState({ found: new Map([[FOUND.key, FOUND]]) });
  useDocument.setState({ review: { ...REVIEW } });
  expect(rows()).toEqual([7]);
});

const rows = () => useFindings.getState().listed.map(({ row }) => row);

function merge(): void {
  const argument = { bead: REVIEW.beads[0]?.id ?? '', with: 'next' as const };
  const context = { now: '2024-01-14T09:00:00.000Z', author: 'Kim', newId: () => 'n1' };
  useDocument.setState({ review: run(mergeBead, REVIEW, argument, context).review });
}

it('findings follow an edit at once where they are in sight', () => {
  merge();
  expect(rows()).toEqual([6]);
});

it('findings follow an edit of the alignment view a moment later', () => {
  useView.setState({ view: 'align' });
  merge();
  expect(rows()).toEqual([7]);
  vi.advanceTimersByTime(60);
  expect(rows()).toEqual([6]);
});

it('findings have followed when the view is left', () => {
  useView.setState({ view: 'align' });
  merge();
  useView.setState({ view: 'review' });
  expect(rows()).toEqual([6]);
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
});

it('findings of another document do not wait', () => {
  useView.setState({ view: 'align' });
  merge();
  useDocument.setState({ review: null });
  expect(rows()).toEqual([]);
});
