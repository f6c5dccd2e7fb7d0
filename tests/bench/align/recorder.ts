import { FEATURE_COUNT } from '../../../core/align/features';
import { BeadScorer } from '../../../core/align/score';

/** Scores beads and keeps the features of the bead or gap asked for last, for fitting. */
export class RecordingScorer extends BeadScorer {
  readonly features = new Float64Array(FEATURE_COUNT);

  protected override put(feature: number, value: number): void {
    super.put(feature, value);
    this.features[feature] = (this.features[feature] ?? 0) + value;
  }

  protected override begin(): void {
    super.begin();
    this.features.fill(0);
  }

  protected override agree(a: number, b: number): void {
    this.agreements(a, b);
  }
}
