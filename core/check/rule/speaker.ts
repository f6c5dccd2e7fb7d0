import type { ArticleCheck } from '../check';
import { wordsOfOthers } from '../quote/given';

/** Words given to somebody else than in the original. */
export const speakerCheck: ArticleCheck = {
  id: 'speaker',
  scope: 'article',
  category: 'quotation',
  severity: 'major',
  languages: ['en'],
  onByDefault: true,
  needsSource: true,
  run: wordsOfOthers,
};
