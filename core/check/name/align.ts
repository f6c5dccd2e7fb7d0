import type { SoundModel } from './model';
import { NEVER } from './model';

/** A source text in a model's numbers. */
export interface Sounded {
  readonly ids: Int32Array;
  readonly opens: readonly boolean[];
}

/** How a script sets its words apart: the cost of beginning or ending a name inside one. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

export interface Aligned {
  /** Quarter bits. */
  readonly cost: number;
  /** Units of the source, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A letter of the name that nothing in the source stands for: cheap for those that English writes without saying. */
function insertCost(name: string, at: number): number {
  const letter = name.charAt(at);
  if (letter === name.charAt(at - 1)) return 10;
  if (letter === 'e' || letter === 'h') return 14;
  return 'aiouwylrgs'.includes(letter) ? 20 : 26;
}
/** A unit of the source that stands for nothing though its model does not say so. */
const SKIP = 26;
/** Going on over the end of a source word. */
const CROSS = 16;

/** For each place of the name, the numbers of the groups of letters that begin there, by length. */
function chunkIds(name: string, model: SoundModel): Int32Array {
  const width = model.longest + 1;
  const ids = new Int32Array((name.length + 1) * width).fill(-1);
  for (let j = 0; j <= name.length; j++) {
    ids[j * width] = 0;
    for (let k = 1; k < width && j + k <= name.length; k++)
      ids[j * width + k] = model.chunks.get(name.slice(j, j + k)) ?? -1;
  }
  return ids;
}

/**
 * Where in the source a name (a to z) most likely stands, and at what cost. A Viterbi search in which each unit of the
 * source stands for some letters of the name; time O(source · name · longest group).
 */
export function align(name: string, source: Sounded, model: SoundModel, bounds: Bounds): Aligned | undefined {
  const { ids, opens } = source;
  const m = name.length;
  const width = model.longest + 1;
  const size = model.names.length;
  const chunks = chunkIds(name, model);
  const { costs } = model;
  const inserts = Int32Array.from({ length: m }, (_, j) => insertCost(name, j));
  let cells = new Int32Array(m + 1).fill(9999);
  let starts = new Int32Array(m + 1);
  let next = new Int32Array(m + 1);
  let nextStarts = new Int32Array(m + 1);
  let best = 40 * m;
  let found: Aligned | undefined;
  for (let i = 0; i < ids.length; i++) {
    const unit = ids[i] as number;
    const opened = opens[i] === true;
    cells[0] = opened ? 0 : bounds.start;
    starts[0] = i;
    next.fill(9999);
    for (let j = 0; j <= m; j++) {
      let from = cells[j] as number;
      if (j > 0 && opened) from += CROSS;
      if (from >= best) continue;
      const start = starts[j] as number;
      if (unit < 0) {
        if (j > 0 && from + SKIP < (next[j] as number)) {
          next[j] = from + SKIP;
          nextStarts[j] = start;
        }
        continue;
      }
      const base = unit * size;
      const at = j * width;
      for (let k = j === 0 ? 1 : 0; k < width && j + k <= m; k++) {
        const chunk = chunks[at + k] as number;
        if (chunk < 0) continue;
        let cost = costs[base + chunk] as number;
        if (cost === NEVER) {
          if (k > 0) continue;
          cost = SKIP;
        }
        if (from + cost < (next[j + k] as number)) {
          next[j + k] = from + cost;
          nextStarts[j + k] = start;
        }
      }
    }
    for (let j = 1; j < m; j++) {
      const cost = (next[j] as number) + (inserts[j] as number);
      if (cost < (next[j + 1] as number)) {
        next[j + 1] = cost;
        nextStarts[j + 1] = nextStarts[j] as number;
      }
    }
    const ends = i + 1 === ids.length || opens[i + 1] === true;
    const cost = (next[m] as number) + (ends ? 0 : bounds.end);
    if (cost < best) {
      best = cost;
      found = { cost, start: nextStarts[m] as number, end: i + 1 };
    }
    [cells, next] = [next, cells];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return found;
}

/** The corrected name, its cost, and by how much it is cheaper. */
export interface Corrected {
  readonly name: string;
  readonly cost: number;
}

const NEIGHBOURS = new WeakMap<SoundModel, Map<string, number[]>>();

/** Groups of letters by what is left of them when any one letter is dropped, and by themselves. */
function neighbourIndex(model: SoundModel): Map<string, number[]> {
  const known = NEIGHBOURS.get(model);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  const add = (key: string, id: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [id]);
    else if (list[list.length - 1] !== id) list.push(id);
  };
  model.names.forEach((chunk, id) => {
    add(chunk, id);
    for (let i = 0; i < chunk.length; i++) add(chunk.slice(0, i) + chunk.slice(i + 1), id);
  });
  NEIGHBOURS.set(model, index);
  return index;
}

/** Groups one slip (a letter more, less, other, or two exchanged) away from `text`. */
function nearChunks(
  text: string,
  index: ReadonlyMap<string, readonly number[]>,
  model: SoundModel,
): number[] {
  const found = new Set<number>();
  const offer = (key: string): void => {
    for (const id of index.get(key) ?? []) {
      const other = model.names[id] as string;
      if (Math.abs(other.length - text.length) <= 1 && isOneSlip(text, other)) found.add(id);
    }
  };
  offer(text);
  for (let i = 0; i < text.length; i++) offer(text.slice(0, i) + text.slice(i + 1));
  return [...found];
}

function isOneSlip(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (i === a.length && i === b.length) return false;
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}

/**
 * The cheapest name one slip away from `name` for the stretch of the source where `name` was found. Searches a few
 * units around it only.
 */
export function correct(
  name: string,
  source: Sounded,
  model: SoundModel,
  bounds: Bounds,
  place: Aligned,
): Corrected | undefined {
  const from = Math.max(0, place.start - 2);
  const to = Math.min(source.ids.length, place.end + 2);
  const m = name.length;
  const width = model.longest + 1;
  const size = model.names.length;
  const chunks = chunkIds(name, model);
  const index = neighbourIndex(model);
  const near: (readonly number[])[] = [];
  for (let j = 0; j <= m; j++)
    for (let k = 0; k < width; k++)
      near.push(j + k <= m ? nearChunks(name.slice(j, j + k), index, model) : []);
  let cells = new Int32Array(2 * (m + 1)).fill(9999);
  let made: string[] = new Array<string>(2 * (m + 1)).fill('');
  let best: Corrected | undefined;
  for (let i = from; i < to; i++) {
    const unit = source.ids[i] as number;
    const opened = source.opens[i] === true;
    cells[0] = opened ? 0 : bounds.start;
    made[0] = '';
    const next = new Int32Array(2 * (m + 1)).fill(9999);
    const nextMade = new Array<string>(2 * (m + 1)).fill('');
    const offer = (cell: number, cost: number, text: string): void => {
      if (cost >= (next[cell] as number)) return;
      next[cell] = cost;
      nextMade[cell] = text;
    };
    for (let cell = 0; cell < 2 * (m + 1); cell++) {
      const j = cell >> 1;
      const slips = cell & 1;
      const cost = (cells[cell] as number) + (j > 0 && opened ? CROSS : 0);
      if (cost >= (best?.cost ?? 40 * m)) continue;
      const text = made[cell] as string;
      if (unit < 0) {
        if (j > 0) offer(cell, cost + SKIP, text);
        continue;
      }
      const base = unit * size;
      for (let k = 0; k < width && j + k <= m; k++) {
        const to = 2 * (j + k) + slips;
        const chunk = chunks[j * width + k] as number;
        let step = chunk < 0 ? NEVER : (model.costs[base + chunk] as number);
        if (step === NEVER && k === 0) step = SKIP;
        if (step !== NEVER && (k > 0 || j > 0)) offer(to, cost + step, text + name.slice(j, j + k));
        if (slips === 1) continue;
        for (const id of near[j * width + k] as readonly number[]) {
          const other = model.costs[base + id] as number;
          if (other !== NEVER) offer(to + 1, cost + other, text + (model.names[id] as string));
        }
      }
    }
    for (let j = 1; j < m; j++) {
      for (const slips of [0, 1]) {
        const cell = 2 * j + slips;
        offer(
          cell + 2,
          (next[cell] as number) + insertCost(name, j),
          (nextMade[cell] as string) + name.charAt(j),
        );
        // The letter is the slip.
        if (slips === 0) offer(cell + 3, next[cell] as number, nextMade[cell] as string);
      }
    }
    const ends = i + 1 === source.ids.length || source.opens[i + 1] === true;
    const cost = (next[2 * m + 1] as number) + (ends ? 0 : bounds.end);
    if (cost < (best?.cost ?? 40 * m)) best = { cost, name: nextMade[2 * m + 1] as string };
    cells = next;
    made = nextMade;
  }
  return best;
}
