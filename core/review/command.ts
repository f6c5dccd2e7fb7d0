import { enablePatches, produceWithPatches, type Draft } from 'immer';
import type { Change } from './change';
import { changesBetween, spliceBetween, valueAt } from './change';
import type { Review } from './types';

enablePatches();

/** What a command may not find out for itself, so that it stays a pure function. */
export interface CommandContext {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly author: string;
  /** A new id, unique in the world. */
  readonly newId: () => string;
}

/**
 * Something a user can do to the document. `perform` edits a draft; `allowed` says beforehand whether it would do
 * anything, and is what greys out menus and buttons.
 */
export interface ReviewCommand<Argument> {
  readonly id: string;
  readonly allowed?: (review: Review, argument: Argument) => boolean;
  readonly perform: (draft: Draft<Review>, argument: Argument, context: CommandContext) => void;
}

/** What a command did: the new review, and the changes both ways. Empty `changes`: it did nothing. */
export interface Outcome {
  readonly review: Review;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

export function run<Argument>(
  command: ReviewCommand<Argument>,
  review: Review,
  argument: Argument,
  context: CommandContext,
): Outcome {
  const nothing: Outcome = { review, changes: [], inverse: [] };
  if (command.allowed && !command.allowed(review, argument)) return nothing;
  const [after, patches] = produceWithPatches(review, (draft) => {
    command.perform(draft, argument, context);
  });
  if (after === review || patches.length === 0) return nothing;
  const changes = changesBetween(patches, review, after);
  return { review: after, changes, inverse: changes.map((change) => invert(change, review, after)) };
}

/** The same place, as it stood before. A command's changes touch distinct places, so their order does not matter. */
function invert(change: Change, before: Review, after: Review): Change {
  const path = [...change.path];
  if (change.op === 'splice') {
    return spliceBetween(path, valueAt(after, path) as unknown[], valueAt(before, path) as unknown[]);
  }
  const earlier = lookUp(before, path);
  return earlier.present ? { op: 'put', path, value: earlier.value } : { op: 'drop', path };
}

function lookUp(state: unknown, path: readonly (string | number)[]): { present: boolean; value: unknown } {
  let node = state;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) {
      return { present: false, value: undefined };
    }
    node = (node as Record<string | number, unknown>)[key];
  }
  return { present: true, value: node };
}
