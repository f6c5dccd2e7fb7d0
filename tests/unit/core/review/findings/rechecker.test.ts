import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../../core/check';
import { buildReview } from '../../../../../core/review/build';
import { run } from '../../../../../core/review/command';
import { setPostEdit } from '../../../../../core/review/commands/post-edits';
import { mergeBead } from '../../../../../core/review/commands/alignment';
import { correctedArticle } from '../../../../../core/review/findings/corrected';
import { placed } from '../../../../../core/review/findings/placed';
import { Rechecker, type FindingsDelta } from '../../../../../core/review/findings/rechecker';
import type { Review } from '../../../../../core/review/types';

let ids = 0;
const CONTEXT = { now: '2024-01-14T09:00:00.000Z', author: 'Kim', newId: () => `n${++ids}` };

const PAIRS = [
  ['하루 최대 3만2000명이 이용한다.', 'Up to 3,200 people use it a day.'],
  ['시장은 10월 14일에 문을 연다고 밝혔다.', 'The mayor said it opens on October 14.'],
  ['공사에는 120억 원이 들었다.', 'The work cost 1.2 billion won.'],
  ['주민 50명이 참석했다.', 'Fifty residents attended  it.'],
];

function review(pairs = PAIRS): Review {
  const text = (lang: string, side: 0 | 1) => ({
    name: '',
    lang,
    encoding: 'utf-8',
    content: pairs.map((pair) => pair[side]).join('\n\n'),
  });
  return buildReview({ source: text('ko', 0), target: text('en', 1), title: '' }, CONTEXT);
}

function editOf(review: Review, from: string, to: string): Review {
  const { content } = review.texts.target;
  const segment = review.segments.target.find(({ start, end }) => content.slice(start, end).includes(from));
  if (!segment) throw new Error(`no sentence with ${from}`);
  const { start, end } = segment;
  return run(setPostEdit, review, { start, end, text: content.slice(start, end).replace(from, to) }, CONTEXT)
    .review;
}

/** The window's side: what it makes of the answers. */
class Listener {
  keys = new Set<string>();
  known = 0;
  take({ state, whole, gone, fresh }: FindingsDelta): void {
    if (whole) this.keys.clear();
    for (const key of gone) this.keys.delete(key);
    for (const { key } of fresh) this.keys.add(key);
    this.known = state;
  }
}

const always = () => true;

function expected(review: Review): Set<string> {
  const corrected = correctedArticle(review);
  const all = runChecks(corrected.article, review.checking.profile);
  return new Set(all.map((finding) => placed(finding, corrected).key));
}

describe('Rechecker', () => {
  it('finds what a check of everything finds, after every change', () => {
    const rechecker = new Rechecker();
    const listener = new Listener();
    const first = review();
    const steps = [
      first,
      editOf(first, '3,200', '32,000'),
      editOf(editOf(first, '3,200', '32,000'), '14', '15'),
      run(mergeBead, first, { bead: first.beads[0]?.id ?? '', with: 'next' }, CONTEXT).review,
      first,
    ];
    for (const step of steps) {
      listener.take(rechecker.checkRows(step, listener.known, always));
      listener.take(rechecker.checkArticle(step, listener.known, always));
      expect(listener.keys).toEqual(expected(step));
    }
    expect(listener.keys.size).toBeGreaterThan(1);
  });

  it('clears a finding that a correction mends, and brings it back when the correction goes', () => {
    const rechecker = new Rechecker();
    const base = review();
    const before = rechecker.checkRows(base, 0, always);
    const wrong = before.fresh.find(({ check }) => check === 'number');
    expect(wrong?.spans.some(({ side }) => side === 'target')).toBe(true);
    const mended = rechecker.checkRows(editOf(base, '3,200', '32,000'), before.state, always);
    expect(mended.gone).toContain(wrong?.key);
    expect(mended.fresh).toEqual([]);
    const back = rechecker.checkRows(base, mended.state, always);
    expect(back.fresh.map(({ key }) => key)).toEqual(mended.gone);
  });

  it('tells of an error that a correction makes as of the correction', () => {
    const rechecker = new Rechecker();
    const base = review();
    const before = rechecker.checkRows(base, 0, always);
    const after = rechecker.checkRows(editOf(base, '14', '17'), before.state, always);
    expect(after.fresh).toHaveLength(1);
    expect(after.fresh[0]).toMatchObject({ check: 'number', ofEdit: true });
  });

  it('checks no more than there is time for, and says what is left', () => {
    const rechecker = new Rechecker();
    const listener = new Listener();
    const long = review(Array.from({ length: 40 }, (_, index) => PAIRS[index % PAIRS.length] ?? []));
    const left: number[] = [];
    do {
      const delta = rechecker.checkRows(long, listener.known, () => false);
      listener.take(delta);
      left.push(delta.left);
    } while ((left.at(-1) ?? 0) > 0);
    expect(left).toEqual([32, 24, 16, 8, 0]);
    listener.take(rechecker.checkArticle(long, listener.known, always));
    expect(listener.keys).toEqual(expected(long));
  });

  it('goes over the whole article in parts, and begins anew when it has changed', () => {
    const rechecker = new Rechecker();
    const listener = new Listener();
    const long = review(Array.from({ length: 1600 }, (_, index) => PAIRS[index % PAIRS.length] ?? []));
    listener.take(rechecker.checkRows(long, 0, always));
    const part = (of: Review) => {
      const delta = rechecker.checkArticle(of, listener.known, () => false);
      listener.take(delta);
      return delta.left;
    };
    for (let step = 0; step < 3; step++) expect(part(long)).toBe(1);
    expect(rechecker.ledgers.quotations).toEqual([]);
    const edited = editOf(long, '14', '17');
    let parts = 1;
    while (part(edited) > 0) parts++;
    // Its rows are read in blocks, and slow checks go over them in blocks.
    expect(parts).toBeGreaterThan(4);
    listener.take(rechecker.checkRows(edited, listener.known, always));
    expect(listener.keys).toEqual(expected(edited));
  });

  it('answers with everything when the state named is not its last', () => {
    const rechecker = new Rechecker();
    const base = review();
    const first = rechecker.checkRows(base, 0, always);
    expect(rechecker.checkRows(base, first.state, always)).toMatchObject({ whole: false, fresh: [] });
    expect(rechecker.checkRows(base, 77, always)).toMatchObject({ whole: true, fresh: first.fresh });
    expect(rechecker.checkRows(base, first.state + 1, always)).toMatchObject({ whole: false, fresh: [] });
  });

  it('goes by the profile at once', () => {
    const rechecker = new Rechecker();
    const base = review();
    const first = rechecker.checkRows(base, 0, always);
    const without: Review = {
      ...base,
      checking: {
        ...base.checking,
        profile: { ...base.checking.profile, checks: { number: { enabled: false } } },
      },
    };
    const delta = rechecker.checkRows(without, first.state, always);
    expect(delta.gone.length).toBeGreaterThan(0);
    expect(delta.gone.every((key) => key.startsWith('number '))).toBe(true);
  });
});
