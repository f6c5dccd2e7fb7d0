import type { Patch } from 'immer';
import { z } from 'zod';
import { commonEnds } from './common-ends';

/**
 * One step of a change to the document, as data: what undo, redo and the journal apply.
 * `splice` stands for what immer would say with one patch per shifted array item.
 */
export const changeSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('put'), path: z.array(z.union([z.string(), z.number()])), value: z.unknown() }),
  z.object({ op: z.literal('drop'), path: z.array(z.union([z.string(), z.number()])) }),
  z.object({
    op: z.literal('splice'),
    path: z.array(z.union([z.string(), z.number()])),
    index: z.int().min(0),
    remove: z.int().min(0),
    insert: z.array(z.unknown()),
  }),
]);
export type Change = Readonly<z.infer<typeof changeSchema>>;
type Path = readonly (string | number)[];

/**
 * Turns immer's patches between two states into changes; patches below an array become one splice of that array,
 * found by comparing items by identity (immer shares what did not change).
 */
export function changesBetween(patches: readonly Patch[], before: unknown, after: unknown): Change[] {
  const changes: Change[] = [];
  const spliced = new Set<string>();
  for (const patch of patches) {
    const arrayPath = outermostArray(before, after, patch.path);
    if (!arrayPath) {
      const path = [...patch.path];
      changes.push(patch.op === 'remove' ? { op: 'drop', path } : { op: 'put', path, value: patch.value });
      continue;
    }
    const key = JSON.stringify(arrayPath);
    if (spliced.has(key)) continue;
    spliced.add(key);
    changes.push(
      spliceBetween(
        arrayPath,
        valueAt(before, arrayPath) as unknown[],
        valueAt(after, arrayPath) as unknown[],
      ),
    );
  }
  return changes;
}

/**
 * The state after the changes, sharing everything they do not touch.
 * @throws Error when a path leads nowhere (the changes belong to another document).
 */
export function applyChanges<State>(state: State, changes: readonly Change[]): State {
  return changes.reduce<unknown>((current, change) => applyAt(current, change, 0), state) as State;
}

function applyAt(node: unknown, change: Change, depth: number): unknown {
  if (change.op === 'splice' && depth === change.path.length) return applySplice(node, change);
  if (change.op === 'put' && depth === change.path.length) return change.value;
  const key = change.path[depth];
  if (key === undefined || typeof node !== 'object' || node === null) {
    throw new Error(`No place in the document for ${change.op} ${change.path.join('/')}`);
  }
  const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...node }) as Record<
    string | number,
    unknown
  >;
  if (change.op === 'drop' && depth === change.path.length - 1) Reflect.deleteProperty(copy, key);
  else copy[key] = applyAt(copy[key], change, depth + 1);
  return copy;
}

function applySplice(node: unknown, change: Change & { op: 'splice' }): unknown[] {
  if (!Array.isArray(node) || change.index + change.remove > node.length) {
    throw new Error(`No place in the document for splice ${change.path.join('/')}`);
  }
  const items = node as unknown[];
  return [...items.slice(0, change.index), ...change.insert, ...items.slice(change.index + change.remove)];
}

/** The one splice that makes `after` of `before`; items are the same when they are identical. */
export function spliceBetween(path: Path, before: readonly unknown[], after: readonly unknown[]): Change {
  const { head, tail } = commonEnds(before, after);
  return {
    op: 'splice',
    path: [...path],
    index: head,
    remove: before.length - head - tail,
    insert: after.slice(head, after.length - tail),
  };
}

/** The path of the outermost array, in both states, that the patched place is or lies in; undefined when there is none. */
function outermostArray(before: unknown, after: unknown, path: Path): Path | undefined {
  let left = before;
  let right = after;
  for (let depth = 0; depth <= path.length; depth++) {
    if (Array.isArray(left) && Array.isArray(right)) return path.slice(0, depth);
    left = step(left, path[depth]);
    right = step(right, path[depth]);
  }
  return undefined;
}

export function valueAt(state: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => step(node, key), state);
}

function step(node: unknown, key: string | number | undefined): unknown {
  if (typeof node !== 'object' || node === null || key === undefined) return undefined;
  return (node as Record<string | number, unknown>)[key];
}
