import {
  errorsOf,
  markWrong,
  settleInHand,
  showInReview,
  stepName,
  stepRendering,
} from '../findings/names/actions';
import { nameInHand, renderingInHand } from '../findings/names/state';
import type { Command, CommandGroup } from './command';

export const NAME_COMMANDS: readonly Command[] = [
  ofNames('names.down', 'go', ['j', 'ArrowDown'], () => stepName(1)),
  ofNames('names.up', 'go', ['k', 'ArrowUp'], () => stepName(-1)),
  ofNames('names.right', 'go', ['l', 'ArrowRight'], () => stepRendering(1)),
  ofNames('names.left', 'go', ['h', 'ArrowLeft'], () => stepRendering(-1)),
  ofNames('names.inReview', 'go', ['v'], showInReview),
  {
    ...ofNames('names.settle', 'edit', ['Enter'], settleInHand),
    enabled: () => renderingInHand() !== undefined && hasSource(),
  },
  {
    ...ofNames('names.edit', 'edit', ['e'], () => document.getElementById('right-form')?.focus()),
    enabled: hasSource,
  },
  {
    ...ofNames('names.mark', 'mark', ['m'], markWrong),
    enabled: () => {
      const name = nameInHand();
      return name !== undefined && errorsOf(name).length > 0;
    },
  },
];

/** A form is right for a name of the original: what only the translation has can have none. */
function hasSource(): boolean {
  return (nameInHand()?.source ?? '') !== '';
}

function ofNames(id: string, group: CommandGroup, keys: readonly string[], perform: () => void): Command {
  return { id, group, keys, views: ['names'], perform };
}
