import { describe, expect, it } from 'vitest';
import { buildReview } from '../../../../../core/review/build';
import { run, type CommandContext } from '../../../../../core/review/command';
import { addAnnotation } from '../../../../../core/review/commands/annotations';
import {
  acceptFindings,
  dismissFinding,
  finishBlind,
  setChecking,
  showsFindings,
} from '../../../../../core/review/commands/findings';
import { checked } from '../../../../../core/review/findings/compare';
import type { Review } from '../../../../../core/review/types';

let ids = 0;
const at = (hour: number): CommandContext => ({
  now: `2024-01-14T${String(hour).padStart(2, '0')}:00:00.000Z`,
  author: 'Kim',
  newId: () => `n${++ids}`,
});

const SOURCE = '하루 최대 3만2000명이 이용한다.\n\n주민 50명이 참석했다.\n\n공사에는 120억 원이 들었다.';
const TARGET =
  'Up to 3,200 people use it a day.\n\nFifteen residents attended.\n\nThe work cost 12 billion won, they say.';

function blindReview(): Review {
  const text = (lang: string, content: string) => ({ name: '', lang, encoding: 'utf-8', content });
  const review = buildReview({ source: text('ko', SOURCE), target: text('en', TARGET), title: '' }, at(8));
  return run(setChecking, review, { blind: true }, at(8)).review;
}

function mark(review: Review, words: string, hour: number, category = 'number'): Review {
  const start = TARGET.indexOf(words);
  const spans = [{ side: 'target' as const, start, end: start + words.length }];
  return run(addAnnotation, review, { spans, category, severity: 'major' }, at(hour)).review;
}

describe('a blind review', () => {
  it('hides findings until it is finished', () => {
    const review = blindReview();
    expect(showsFindings(review)).toBe(false);
    expect(checked(review).blind).toBeNull();
    const finished = run(finishBlind, review, undefined, at(10)).review;
    expect(showsFindings(finished)).toBe(true);
    expect(run(finishBlind, finished, undefined, at(11)).changes).toEqual([]);
    expect(run(setChecking, finished, { blind: true }, at(11)).review.checking.finishedAt).toBeNull();
  });

  it('tells what both found, and what each found alone', () => {
    const read = mark(mark(blindReview(), '3,200', 9), 'they say', 9, 'style');
    const finished = run(finishBlind, read, undefined, at(10)).review;
    const { blind, findings } = checked(finished);
    const words = (list: readonly { spans: readonly { start: number; end: number }[] }[]) =>
      list.map(({ spans }) => TARGET.slice(spans[0]?.start, spans[0]?.end));
    expect(words(blind?.both ?? [])).toEqual(['3,200']);
    expect(words(blind?.onlyReviewer ?? [])).toEqual(['they say']);
    const alone = blind?.onlyChecks ?? [];
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.every(({ finding }) => finding.check === 'number')).toBe(true);
    expect(findings.find(({ finding }) => finding.message === 'number.magnitude')?.state).toBe('marked');

    // Marked after finishing, an error was not found blind; accepted, a finding stays the checks' own.
    const [first] = alone;
    if (!first) throw new Error('nothing was found');
    const { check, spans } = first.finding;
    const accepted = run(
      acceptFindings,
      mark(finished, 'Fifteen', 11),
      { findings: [{ check, spans, category: 'number', severity: 'major', comment: '', suggestion: '' }] },
      at(12),
    ).review;
    expect(checked(accepted).blind?.onlyChecks).toHaveLength(alone.length);
    expect(words(checked(accepted).blind?.onlyReviewer ?? [])).toEqual(['they say']);
    const dismissed = run(
      dismissFinding,
      finished,
      { check, spans, scope: 'here', reason: '' },
      at(12),
    ).review;
    expect(checked(dismissed).blind?.onlyChecks).toHaveLength(alone.length - 1);
  });
});
