import { create } from 'zustand';
import type { ListedName, NameRendering } from '../../../core/review/findings/names';
import type { Review } from '../../../core/review/types';

interface NamesState {
  readonly names: readonly ListedName[];
  /** The name and the rendering of it in hand. */
  readonly at: number;
  readonly rendering: number;
}

export const NO_NAMES: NamesState = { names: [], at: 0, rendering: 0 };

/** The names ledger as the worker told it last, and what of it is in hand. */
export const useNames = create<NamesState>()(() => NO_NAMES);

export function nameInHand(): ListedName | undefined {
  const { names, at } = useNames.getState();
  return names[at];
}

export function renderingInHand(): NameRendering | undefined {
  return nameInHand()?.renderings[useNames.getState().rendering];
}

/** The right form of a name: the settled one, else the most frequent. */
export function rightForm(
  name: ListedName,
  review: Review,
): { readonly text: string; readonly settled: boolean } {
  const settled = review.checking.profile.names.find(({ source }) => source === name.source)?.targets[0];
  return { text: settled ?? name.renderings[0]?.text ?? '', settled: settled !== undefined };
}

/** The renderings that are not the right form. A place may have several until one is settled. */
export function wrongRenderings(
  name: ListedName,
  right: { readonly text: string; readonly settled: boolean },
): readonly NameRendering[] {
  if (name.kind === 'place' && !right.settled) return [];
  return name.renderings.filter(({ text }) => text !== right.text);
}
