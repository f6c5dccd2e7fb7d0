import { inReadingOrder, type RowLocator } from '../../core/review/rows';
import { rowStep, type RowsOfLayers } from '../../core/review/row-step';
import type { Annotation, Review } from '../../core/review/types';

type ByRow = ReadonlyMap<number, readonly Annotation[]>;
type Lists = (review: Review, locator: RowLocator) => Map<number, Annotation[]>;

interface State {
  readonly texts: Review['texts'];
  readonly annotations: Review['annotations'];
  readonly list: RowsOfLayers;
  readonly locator: RowLocator;
  readonly byRow: ByRow;
}

/**
 * The annotations of each row, kept up with the changes: an error added to thousands costs what it costs its own rows,
 * rows joined cost what stands in them, and every other row keeps its list.
 */
export function listsByRow(
  compute: Lists,
  rowList: (review: Review) => RowsOfLayers,
  locator: (review: Review) => RowLocator,
): (review: Review) => ByRow {
  let last: State | undefined;
  return (review) => {
    const { texts, annotations } = review;
    const list = rowList(review);
    const now = locator(review);
    const place: PlaceSome = (some, by = now) => compute({ ...review, annotations: some }, by);
    const byRow =
      last?.texts === texts
        ? changedLists(movedLists(last, list, place), difference(last.annotations, annotations), place)
        : compute(review, now);
    last = { texts, annotations, list, locator: now, byRow };
    return byRow;
  };
}

/** The lists of some annotations, by the rows as they are now or as another locator has them. */
type PlaceSome = (annotations: Record<string, Annotation>, by?: RowLocator) => ByRow;

/** The lists by the rows as they are now; what stood in rows that changed is placed anew. */
function movedLists(last: State, list: RowsOfLayers, place: PlaceSome): ByRow {
  if (last.list === list) return last.byRow;
  const step = rowStep(last.list, list);
  const affected: Record<string, Annotation> = {};
  const byRow = new Map<number, readonly Annotation[]>();
  for (const [row, annotations] of last.byRow) {
    const to = step.moved(row);
    if (to !== undefined) byRow.set(to, annotations);
    else for (const annotation of annotations) affected[annotation.id] = annotation;
  }
  const isPut = list.rows.length - last.list.rows.length === step.fresh.end - step.fresh.start;
  if (isPut && step.fresh.end > step.fresh.start) return place(last.annotations);
  if (last.list.layers.segments !== list.layers.segments) {
    for (const annotation of Object.values(last.annotations)) {
      if (annotation.spans.some(step.touches)) affected[annotation.id] = annotation;
    }
  }
  // They leave the rows that stand as well: an error may reach over several.
  for (const row of place(affected, last.locator).keys()) {
    const to = step.moved(row);
    if (to === undefined) continue;
    const left = (byRow.get(to) ?? []).filter(({ id }) => affected[id] === undefined);
    if (left.length > 0) byRow.set(to, left);
    else byRow.delete(to);
  }
  return added(byRow, place(affected));
}

function changedLists(before: ByRow, { gone, come }: Difference<Annotation>, place: PlaceSome): ByRow {
  if (Object.keys(gone).length + Object.keys(come).length === 0) return before;
  const byRow = new Map(before);
  for (const [row, list] of place(gone)) {
    const left = (byRow.get(row) ?? []).filter((annotation) => !list.includes(annotation));
    if (left.length > 0) byRow.set(row, left);
    else byRow.delete(row);
  }
  return added(byRow, place(come));
}

function added(byRow: Map<number, readonly Annotation[]>, more: ByRow): ByRow {
  for (const [row, list] of more) {
    byRow.set(row, [...(byRow.get(row) ?? []), ...list].sort(inReadingOrder));
  }
  return byRow;
}

interface Difference<Item> {
  readonly gone: Record<string, Item>;
  readonly come: Record<string, Item>;
}

let compared: { readonly before: unknown; readonly after: unknown; readonly found: unknown } | undefined;

/** What one record has and the other has not; an item changed is in both. Asked twice for a change, it looks once. */
export function difference<Item>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
): Difference<Item> {
  if (compared?.before !== before || compared.after !== after) {
    compared = { before, after, found: compare(before, after) };
  }
  return compared.found as Difference<Item>;
}

function compare<Item>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
): Difference<Item> {
  const gone: Record<string, Item> = {};
  const come: Record<string, Item> = {};
  if (before === after) return { gone, come };
  for (const key in after) {
    const [old, fresh] = [before[key], after[key]];
    if (old === fresh || fresh === undefined) continue;
    come[key] = fresh;
    if (old !== undefined) gone[key] = old;
  }
  for (const key in before) {
    const old = before[key];
    if (old !== undefined && after[key] === undefined) gone[key] = old;
  }
  return { gone, come };
}
