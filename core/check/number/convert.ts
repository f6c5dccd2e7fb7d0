import type { Row } from '../article';
import { groupIn } from '../lexicon/concepts';
import { knowsGroup } from '../lexicon/data/index';
import { quantitiesIn } from './find';
import { measuredIn } from './measured';
import type { Quantity } from './types';

/** Unit pairs and what one of the first is in the second. */
const FACTORS: readonly (readonly [string, string, number])[] = [
  ['mile', 'km', 1.609344],
  ['foot', 'm', 0.3048],
  ['foot', 'cm', 30.48],
  ['inch', 'cm', 2.54],
  ['inch', 'mm', 25.4],
  ['yard', 'm', 0.9144],
  ['pound', 'kg', 0.45359237],
  ['ounce', 'g', 28.349523],
  ['gallon', 'litre', 3.785412],
  ['acre', 'hectare', 0.404686],
  ['mph', 'kmh', 1.609344],
  ['mile', 'kmh', 1.609344],
  ['mph', 'km', 1.609344],
  ['sqmile', 'sqkm', 2.589988],
  ['sqft', 'sqm', 0.092903],
  ['pyeong', 'sqm', 3.305785],
  ['pound', 'ton', 0.00045359237],
  ['foot', 'km', 0.0003048],
  ['pyeong', 'sqft', 35.583],
  ['sqm', 'sqft', 10.7639],
  ['acre', 'sqm', 4046.86],
  ['hectare', 'sqm', 10_000],
  ['sqkm', 'hectare', 100],
  ['sqkm', 'acre', 247.105],
  ['mu', 'sqm', 666.67],
  ['mu', 'hectare', 0.066667],
  ['mu', 'acre', 0.164737],
  ['jin', 'kg', 0.5],
  ['jin', 'pound', 1.10231],
  ['geun', 'kg', 0.6],
  ['geun', 'g', 600],
  ['li', 'km', 0.5],
  ['li', 'mile', 0.310686],
  ['ri', 'km', 0.392727],
  ['ton', 'kg', 1000],
  ['kg', 'g', 1000],
  ['km', 'm', 1000],
  ['m', 'cm', 100],
  ['m', 'mm', 1000],
  ['cm', 'mm', 10],
  ['gw', 'mw', 1000],
  ['mw', 'kw', 1000],
  ['mile', 'm', 1609.344],
  ['yard', 'cm', 91.44],
];

/**
 * What English measures are told in. Of most languages only the units' bare names are known, and not as they are
 * declined ("250-kiloinen"), so that the figure has to do.
 */
const METRIC = new Set(['km', 'm', 'cm', 'mm', 'kg', 'kmh', 'litre', 'hectare', 'sqkm']);

/** Writers round what they convert. */
const TOLERANCE = 0.06;

/** The conversion that makes the target's number of the source's, when both texts have its units; else undefined. */
export function conversionOf(
  source: Quantity,
  target: Quantity,
  row: Row,
): { readonly from: string; readonly to: string } | undefined {
  if (!hasUnits(row)) return undefined;
  const from = unitsOf(row.source, source);
  const to = unitsOf(row.target, target);
  if (isTemperature(source, target, from, to)) return { from: 'c', to: 'f' };
  const any = to.size === 0 && !knowsGroup(row.target.lang, 'unit');
  for (const [a, b, factor] of FACTORS) {
    if (
      from.has(a) &&
      (to.has(b) || (any && METRIC.has(b) && !METRIC.has(a))) &&
      near(source.value * factor, target.value)
    )
      return { from: a, to: b };
    if (from.has(b) && to.has(a) && near(source.value / factor, target.value)) return { from: b, to: a };
  }
  return isHeight(source, target, from, row.target.lower) ? { from: 'm', to: 'foot' } : undefined;
}

/** True when some number of the source stands converted in the target. */
export function isConverted(row: Row): boolean {
  if (!hasUnits(row)) return false;
  const right = row.target.derive(quantitiesIn);
  return row.source
    .derive(quantitiesIn)
    .some((one) => right.some((other) => conversionOf(one, other, row) !== undefined));
}

/** True when both sides name units at all; most rows do not. */
function hasUnits({ source, target }: Row): boolean {
  if (groupIn(source, 'unit').length === 0) return false;
  return groupIn(target, 'unit').length > 0 || !knowsGroup(target.lang, 'unit');
}

/** The unit beside the number; the whole text's where none is ("2 to 4 inches"). */
function unitsOf(text: Row['source'], quantity: Quantity): ReadonlySet<string> {
  const own = measuredIn(text, 'unit').find((one) => one.quantity === quantity);
  const mentions = own === undefined ? groupIn(text, 'unit') : [own.mention];
  return new Set(mentions.flatMap(({ concepts }) => concepts.map((concept) => concept.slice(5))));
}

/** "6-foot-6" or "6 feet 6 inches" for 1.98 m: either of its numbers is accounted for. */
function isHeight(source: Quantity, target: Quantity, from: ReadonlySet<string>, text: string): boolean {
  if (!from.has('m') && !from.has('cm')) return false;
  for (const match of text.matchAll(/(\d+)[- ](?:foot|feet|ft)[- ](\d+)/g)) {
    if (target.start < match.index || target.end > match.index + match[0].length) continue;
    const metres = Number(match[1]) * 0.3048 + Number(match[2]) * 0.0254;
    if (near(metres, source.value) || near(metres * 100, source.value)) return true;
  }
  return false;
}

function isTemperature(
  source: Quantity,
  target: Quantity,
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): boolean {
  const toF = from.has('c') && to.has('f') && Math.abs(source.value * 1.8 + 32 - target.value) <= 2;
  const toC = from.has('f') && to.has('c') && Math.abs((source.value - 32) / 1.8 - target.value) <= 1.5;
  return toF || toC;
}

function near(expected: number, given: number): boolean {
  // "about 300 km" for 200 miles: one figure is rounded more boldly.
  const tolerance = /^[1-9]0*$/.test(String(given)) ? 2 * TOLERANCE : TOLERANCE;
  return Math.abs(expected - given) <= tolerance * Math.abs(expected) + 0.05;
}
