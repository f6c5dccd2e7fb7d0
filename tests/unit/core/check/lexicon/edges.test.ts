import { describe, expect, it } from 'vitest';
import { Edges } from '../../../../../core/check/lexicon/edges';

describe('Edges', () => {
  it('leads nowhere where nothing was added', () => {
    expect(new Edges().get(0, 97)).toBe(0);
  });

  it('keeps every edge as the table grows', () => {
    const edges = new Edges();
    const nodes = 40;
    const units = [97, 98, 0x3042, 0xac00, 0xffff];
    let last = 0;
    for (let node = 0; node < nodes; node++) for (const unit of units) edges.add(node, unit, ++last);
    let expected = 0;
    for (let node = 0; node < nodes; node++)
      for (const unit of units) expect(edges.get(node, unit)).toBe(++expected);
    expect(edges.get(nodes, 97)).toBe(0);
    expect(edges.get(0, 99)).toBe(0);
  });
});
