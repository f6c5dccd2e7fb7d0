import { canHear, hear } from '../name/hear';
import { formLikeness } from '../name/letters';
import { sourceNamesIn } from '../name/source-name';
import { translationIn } from '../name/exonym';
import { scriptOf } from '../text/locale';
import type { RowText } from '../text/row-text';

/** Where the source says a name of the target, and how surely: 0 not at all, 1 letter for letter. Row offsets. */
export interface Hearing {
  readonly likeness: number;
  readonly start: number;
  readonly end: number;
}

const NOTHING: Hearing = { likeness: 0, start: 0, end: 0 };
/** What `hear` calls a good fit, lifted to where a likeness of 0.7 is a name that was found. */
const LIFT = 0.25;

/** True where names can be looked for in the source at all. */
export function canFindNames(source: RowText): boolean {
  return scriptOf(source.lang) === 'Latin' || canHear(source);
}

/** Looks for a name (lower case, a to z) in a row of the source, by letters or by sound. */
export function nameIn(key: string, source: RowText): Hearing {
  const known = source.derive(hearings);
  const heard = known.get(key) ?? lookFor(key, source);
  known.set(key, heard);
  return heard;
}

/** What was looked for in a text so far: an article's rows are asked for the same names again and again. */
function hearings(): Map<string, Hearing> {
  return new Map();
}

function lookFor(key: string, source: RowText): Hearing {
  const written = source.lower.indexOf(key);
  if (written >= 0) return { likeness: 1, start: written, end: written + key.length };
  let best = NOTHING;
  if (scriptOf(source.lang) === 'Latin') {
    for (const one of source.derive(sourceNamesIn)) {
      const likeness = formLikeness(key, one, source.lang);
      if (likeness > best.likeness) best = { likeness, start: one.start, end: one.end };
    }
  } else {
    const heard = hear(key, source);
    if (heard !== undefined) best = { likeness: clamp(heard.fit + LIFT), start: heard.start, end: heard.end };
  }
  if (best.likeness >= 0.9) return best;
  const known = translationIn(key, source);
  return known === undefined ? best : { likeness: 1, start: known.start, end: known.end };
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
