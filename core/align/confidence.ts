import type { PathBead } from './decode';

/** Mean posterior of the beads of a plain translation, and how many beads of one that counts for. */
const PLAIN = 0.955;
const EXPERIENCE = 10;
/** How much a text that is less sure than that is doubted. */
const DOUBT = 3;
/** But no further: a text may be unsure because little is known of its languages as well. */
const MOST_DOUBT = 2;

function logit(p: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(inside / (1 - inside));
}

/** Mean posterior of the beads of a text. */
export function meanConfidence(path: readonly PathBead[]): number {
  return path.reduce((sum, bead) => sum + bead.confidence, 0) / Math.max(1, path.length);
}

/**
 * Posteriors know nothing of how freely a text as a whole is translated; in a free one more of what seems sure is
 * wrong. Where the beads of a text are less sure on average than those of a plain translation, all are taken down, so
 * that what is still called sure is right nearly always.
 */
export function tempered(path: readonly PathBead[]): PathBead[] {
  const mean =
    (meanConfidence(path) * path.length + EXPERIENCE * PLAIN) / Math.max(1, path.length + EXPERIENCE);
  const short = Math.max(0, logit(PLAIN) - logit(mean));
  if (short === 0) return [...path];
  const less = Math.min(MOST_DOUBT, DOUBT * short * short);
  return path.map((bead) => ({
    ...bead,
    confidence: bead.confidence <= 0 ? 0 : 1 / (1 + Math.exp(less - logit(bead.confidence))),
  }));
}
