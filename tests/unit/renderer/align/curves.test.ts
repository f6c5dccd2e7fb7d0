import { expect, it } from 'vitest';
import { wire } from '../../../../renderer/align/curves';

const WIDTH = 200;
const pair = (from: number, to: number) => ({ source: [from], target: [to], away: null });

it('joins a level pair by a straight line with its knot in the middle', () => {
  const [wiring] = wire([pair(20, 20)], WIDTH);
  expect(wiring?.paths).toEqual(['M0 20C100 20 100 20 200 20']);
  expect(wiring?.knot.x).toBe(100);
  expect(wiring?.knot.y).toBeCloseTo(20);
});

it('puts the knot of a slanted pair on its curve', () => {
  const [wiring] = wire([pair(20, 80)], WIDTH);
  expect(wiring?.knot.y).toBeCloseTo(50, 1);
});

it('fans out from a knot level with the side that has one sentence', () => {
  const [wiring] = wire([{ source: [20], target: [20, 80, 140], away: null }], WIDTH);
  expect(wiring?.knot).toEqual({ x: 100, y: 20 });
  expect(wiring?.paths).toHaveLength(4);
});

it('keeps the knots of crossing beads apart', () => {
  const alone = { source: [50], target: [], away: null };
  const wirings = wire([alone, pair(20, 80), pair(80, 20), pair(50, 50)], WIDTH);
  const knots = wirings.map(({ knot }) => knot);
  for (const [index, a] of knots.entries()) {
    for (const b of knots.slice(index + 1)) {
      expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(26);
    }
  }
});

it('stays between the columns', () => {
  const shapes = [pair(20, 300), { source: [20, 60], target: [], away: null }, pair(300, 20)];
  for (const { paths, knot } of wire(shapes, WIDTH)) {
    expect(knot.x).toBeGreaterThan(12);
    expect(knot.x).toBeLessThan(WIDTH - 12);
    for (const path of paths) {
      const xs = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(WIDTH);
    }
  }
});

it('leaves room for the numbers of sentences out of sight', () => {
  const [toTarget] = wire([{ source: [20], target: [], away: 'target' }], WIDTH);
  const [toSource] = wire([{ source: [], target: [20], away: 'source' }], WIDTH);
  expect(toTarget?.knot.x).toBeLessThan(WIDTH / 3);
  expect(toSource?.knot.x).toBeGreaterThan((WIDTH * 2) / 3);
});
