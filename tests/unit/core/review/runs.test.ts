import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweep, wholeCharacters } from '../../../../core/review/runs';

const LENGTH = 40;
const range = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const spans = fc.array(
  fc
    .record({ range, id: fc.constantFrom('a', 'b', 'c', 'd') })
    .map((item) => ({ ...item.range, id: item.id })),
  { maxLength: 12 },
);

describe('sweep', () => {
  it('cuts crossing spans where they cross', () => {
    const runs = sweep({ start: 0, end: 10 }, [
      { start: 2, end: 6, id: 'a' },
      { start: 4, end: 8, id: 'b' },
    ]);
    expect(runs).toEqual([
      { start: 0, end: 2, ids: [] },
      { start: 2, end: 4, ids: ['a'] },
      { start: 4, end: 6, ids: ['a', 'b'] },
      { start: 6, end: 8, ids: ['b'] },
      { start: 8, end: 10, ids: [] },
    ]);
  });

  it('clips to the range and keeps its offsets', () => {
    expect(sweep({ start: 5, end: 8 }, [{ start: 0, end: 99, id: 'a' }])).toEqual([
      { start: 5, end: 8, ids: ['a'] },
    ]);
  });

  it('makes one run of a range without spans and none of an empty range', () => {
    expect(sweep({ start: 3, end: 7 }, [{ start: 4, end: 4, id: 'empty' }])).toEqual([
      { start: 3, end: 7, ids: [] },
    ]);
    expect(sweep({ start: 3, end: 3 }, [{ start: 0, end: 9, id: 'a' }])).toEqual([]);
  });

  it('names an id once where two spans of one annotation overlap', () => {
    expect(
      sweep({ start: 0, end: 4 }, [
        { start: 0, end: 3, id: 'a' },
        { start: 1, end: 4, id: 'a' },
      ]).map((run) => run.ids),
    ).toEqual([['a'], ['a'], ['a']]);
  });

  it('fills the range, says of each place which spans are over it, and cuts only at edges', () => {
    fc.assert(
      fc.property(range, spans, (whole, over) => {
        const runs = sweep(whole, over);
        let at = whole.start;
        for (const run of runs) {
          expect(run.start).toBe(at);
          expect(run.end).toBeGreaterThan(run.start);
          at = run.end;
          for (let place = run.start; place < run.end; place++) {
            const expected = over
              .filter((span) => span.start <= place && place < span.end)
              .map((span) => span.id);
            expect(run.ids).toEqual([...new Set(expected)]);
          }
          const edges = [whole.start, whole.end, ...over.flatMap((span) => [span.start, span.end])];
          expect(edges).toContain(run.start);
        }
        expect(at).toBe(whole.end);
      }),
    );
  });

  it('sweeps many spans over a long text quickly', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      start: index * 5,
      end: index * 5 + 8,
      id: `${index}`,
    }));
    const before = performance.now();
    expect(sweep({ start: 0, end: 100_003 }, many)).toHaveLength(40_000 - 1);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('wholeCharacters', () => {
  it('takes in the other half of a pair, and leaves alone what halves none', () => {
    const content = 'a😀b\ud83d';
    expect(wholeCharacters(content, { start: 2, end: 4, id: 'x' })).toEqual({ start: 1, end: 4, id: 'x' });
    expect(wholeCharacters(content, { start: 0, end: 2, id: 'x' })).toEqual({ start: 0, end: 3, id: 'x' });
    expect(wholeCharacters('a\r\nb', { start: 2, end: 4, id: 'x' })).toEqual({ start: 1, end: 4, id: 'x' });
    expect(wholeCharacters(content, { start: 1, end: 5, id: 'x' })).toEqual({ start: 1, end: 5, id: 'x' });
  });
});
