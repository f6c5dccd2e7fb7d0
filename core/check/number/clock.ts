import type { Row } from '../article';
import { groupIn } from '../lexicon/concepts';

interface Clock {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight. */
  readonly minutes: number;
}

const ENGLISH = /(?<![\d.,:])(1[0-2]|0?\d)(?:[:.]([0-5]\d))?\s?([ap])\.?m\b\.?/g;
const WRITTEN =
  /(?<![\d.,:])([01]?\d|2[0-4])(?:[:.hч]([0-5]\d)(?![\d.,:]))?(\s?(?:uhr|h(?![a-z])|heures?|часов|часа|час|годині|годин|години|год\.|hodin|hodině|時|时|點|点|시|ore|horas))?/g;
/** Where a time without "a.m." or the like is one of 24 hours. */
const WHOLE_DAY = new Set('de fr ru uk cs pl it nl sv pt tr hu ro fi da no bg'.split(' '));

/**
 * A time that the original tells by 24 hours and the translation by the wrong half of the day: "15:00" and "3 a.m.".
 * Undefined where the original names the half itself.
 */
export function wrongHalf(row: Row): { readonly source: Clock; readonly target: Clock } | undefined {
  if (row.target.lang !== 'en') return undefined;
  const told = [...row.target.lower.matchAll(ENGLISH)];
  if (told.length === 0 || groupIn(row.source, 'meridiem').length > 0) return undefined;
  const source = clocksIn(row);
  for (const match of told) {
    const hour = (Number(match[1]) % 12) + (match[3] === 'p' ? 12 : 0);
    const minutes = hour * 60 + Number(match[2] ?? 0);
    if (source.some((one) => one.minutes % 1440 === minutes)) continue;
    const other = source.find(
      (one) =>
        one.minutes % 1440 === (minutes + 720) % 1440 &&
        (one.minutes >= 780 || WHOLE_DAY.has(row.source.lang)),
    );
    if (other === undefined) continue;
    return {
      source: other,
      target: { start: match.index, end: match.index + match[0].length, minutes },
    };
  }
  return undefined;
}

function clocksIn(row: Row): Clock[] {
  return [...row.source.lower.matchAll(WRITTEN)].flatMap((match) => {
    const [text, hour = '', minute, unit] = match;
    return minute === undefined && unit === undefined
      ? []
      : [
          {
            start: match.index,
            end: match.index + text.length,
            minutes: Number(hour) * 60 + Number(minute ?? 0),
          },
        ];
  });
}
