import type { Side } from '../../core/range';

/** The sentence's id in the page. Segment ids come from files and may hold anything. */
export function sentenceId(side: Side, number: number): string {
  return `sentence-${side}-${number}`;
}
