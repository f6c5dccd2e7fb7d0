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

/** What of a name is to be looked at, for the count at the tab as for the name's row. */
export type NameDifference = 'torn' | 'slip' | 'lost' | 'added';

/** How the translation differs in a name; null where it is one that both sides have, in one form. */
export function differenceOf(
  name: ListedName,
  right: { readonly text: string; readonly settled: boolean },
): NameDifference | null {
  if (wrongRenderings(name, right).length > 0) return 'torn';
  if (name.state === 'lost' || name.state === 'added') return name.state;
  return name.state === 'slip' && !right.settled ? 'slip' : null;
}
