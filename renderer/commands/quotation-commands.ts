import {
  canMark,
  markQuotation,
  showQuotation,
  stepDiffering,
  stepQuotation,
} from '../findings/quotations/actions';
import { lineInHand } from '../findings/quotations/state';
import type { Command, CommandGroup } from './command';

export const QUOTATION_COMMANDS: readonly Command[] = [
  ofQuotations('quotations.down', 'go', ['j', 'ArrowDown'], () => stepQuotation(1)),
  ofQuotations('quotations.up', 'go', ['k', 'ArrowUp'], () => stepQuotation(-1)),
  ofQuotations('quotations.nextDiffering', 'go', ['n', ']'], () => stepDiffering(1)),
  ofQuotations('quotations.previousDiffering', 'go', ['Shift+N', '['], () => stepDiffering(-1)),
  {
    ...ofQuotations('quotations.inReview', 'go', ['Enter', 'v'], showQuotation),
    enabled: () => lineInHand() !== undefined,
  },
  { ...ofQuotations('quotations.mark', 'mark', ['m'], markQuotation), enabled: canMark },
];

function ofQuotations(
  id: string,
  group: CommandGroup,
  keys: readonly string[],
  perform: () => void,
): Command {
  return { id, group, keys, views: ['quotations'], perform };
}
