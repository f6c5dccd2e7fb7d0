import type { BenchTable } from '../table';
import { news } from './news';
import { growth, throughput } from './speed';
import { treebanks } from './treebanks';

/** Speed, growth and exactness of sentence segmentation, beside Intl.Segmenter in the same run. */
export async function benchSegment(): Promise<BenchTable[]> {
  return Promise.resolve([throughput(), growth(), news(), treebanks()]);
}
