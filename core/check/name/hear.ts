import type { Range } from '../../range';
import type { RowText } from '../text/row-text';
import { align, correct } from './align';
import type { Aligned, Bounds, Sounded } from './align';
import { soundModel } from './model';
import type { SoundModel } from './model';
import { ordinaryIn } from './ordinary';
import { unitsOf } from './unit';
import type { Units } from './unit';

/** Where the source says a name, if anywhere. */
export interface Heard {
  /** Offsets into the row's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1 at best; 0 and below for what might as well stand there by chance. */
  readonly fit: number;
  readonly place: Aligned;
}

/** Quarter bits it costs to begin or end a name inside a word: prefixes, particles and case endings are written on. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  ko: { start: 6, end: 0 },
  ja: { start: 2, end: 0 },
  zh: { start: 0, end: 0 },
  th: { start: 0, end: 0 },
  ar: { start: 6, end: 2 },
  fa: { start: 8, end: 2 },
  he: { start: 6, end: 2 },
};
const SPACED: Bounds = { start: 24, end: 0 };
/** What a letter of a name costs by chance alone, in quarter bits. */
const CHANCE = 16.8;

interface Source extends Sounded {
  readonly units: Units;
  readonly model: SoundModel;
  readonly bounds: Bounds;
}

function sourceOf(row: RowText): Source | null {
  const model = soundModel(row.lang);
  if (model === undefined) return null;
  const units = unitsOf(row.text, row.lang);
  const ids = Int32Array.from(units.units, (unit) => model.units.get(unit) ?? -1);
  mute(ids, units.at, ordinaryIn(row));
  return {
    ids,
    opens: units.opens,
    units,
    model,
    bounds: BOUNDS[row.lang] ?? SPACED,
  };
}

function without(source: Source, taken: readonly Range[]): Source {
  const ids = source.ids.slice();
  mute(ids, source.units.at, taken);
  return { ...source, ids };
}

function mute(ids: Int32Array, at: readonly number[], ranges: readonly Range[]): void {
  for (const { start, end } of ranges)
    for (let i = firstAt(at, start); i < ids.length && (at[i] ?? end) < end; i++) ids[i] = -1;
}

/** The first unit that stands at `offset` or behind it. */
function firstAt(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the source's language has a sound model. */
export function canHear(row: RowText): boolean {
  return soundModel(row.lang) !== undefined;
}

/**
 * Finds a name (a to z, lower case) in the source by its sound; undefined where nothing is near it at all. What is
 * `taken` by other names takes no part.
 */
export function hear(key: string, row: RowText, taken: readonly Range[] = []): Heard | undefined {
  const source = row.derive(sourceOf);
  if (source === null) return undefined;
  if (taken.length > 0) return heardIn(without(source, taken), key);
  const known = row.derive(heardSoFar);
  if (known.has(key)) return known.get(key);
  const heard = heardIn(source, key);
  known.set(key, heard);
  return heard;
}

/** By name: several checks listen for the same one. */
function heardSoFar(): Map<string, Heard | undefined> {
  return new Map();
}

function heardIn(source: Source, key: string): Heard | undefined {
  const place = align(key, source, source.model, source.bounds);
  if (place === undefined) return undefined;
  const { at } = source.units;
  const start = at[place.start] ?? 0;
  const last = at[place.end - 1] ?? start;
  return { start, end: Math.max(last + 1, start + 1), fit: fitOf(key, place.cost), place };
}

/** The name one slip away that fits the source best, and by how many bits it fits better. */
export function hearBetter(
  key: string,
  heard: Heard,
  row: RowText,
): { name: string; gain: number; fit: number } | undefined {
  const source = row.derive(sourceOf);
  if (source === null) return undefined;
  const better = correct(key, source, source.model, source.bounds, heard.place);
  if (better === undefined) return undefined;
  return {
    name: better.name,
    gain: (heard.place.cost - better.cost) / 4,
    fit: fitOf(better.name, better.cost),
  };
}

function fitOf(key: string, cost: number): number {
  return 1 - cost / (CHANCE * Math.max(1, key.length));
}
