import type { Row } from '../article';
import { scriptOf } from '../text/locale';
import { wordsIn } from '../text/word';
import { isOwn, SHORTEST } from './copied';
import type { CopyingSlip } from './copied';
import { canHear, hear } from './hear';
import type { Heard } from './hear';
import { sourceNamesIn } from './source-name';
import type { SourceName } from './source-name';

/** Scripts that write a name letter by letter; syllables have no letters to exchange. */
const LETTERS = new Set(['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari']);
const CASED = new Set(['Cyrillic', 'Greek']);
/** A name that is heard better than this has all its letters in their places. */
const HEARD_WELL = 0.75;
/** What the name with two letters exchanged must reach. */
const HEARD = 0.6;
/** By how much it must be heard better than the name itself, times its letters. */
const GAIN = 1.5;

/**
 * English names that a translation in another script has with two neighbouring letters changed about ("Тармп"): by
 * sound the translation has the name so exchanged, and not the name. No spelling of another language does that.
 */
export function exchanged(row: Row): CopyingSlip[] {
  const { source, target } = row;
  if (source.lang !== 'en' || !LETTERS.has(scriptOf(target.lang)) || !canHear(target)) return [];
  const seen = new Set<string>();
  return source.derive(sourceNamesIn).flatMap((name) => {
    if (!name.sure || !PLAIN.test(name.text) || name.text.length < SHORTEST || seen.has(name.latin))
      return [];
    seen.add(name.latin);
    const slip = isOwn(name, row) ? slipOf(name, row) : undefined;
    return slip === undefined ? [] : [slip];
  });
}

const PLAIN = /^\p{Lu}\p{Ll}+$/u;

function slipOf(source: SourceName, row: Row): CopyingSlip | undefined {
  const heard = hear(source.latin, row.target);
  if (heard === undefined || heard.fit > HEARD_WELL) return undefined;
  const target = row.target
    .derive(wordsIn)
    .find(({ start, end }) => start <= heard.start && heard.start < end);
  if (target === undefined || target.text.length < SHORTEST || source.text === target.text) return undefined;
  if (CASED.has(scriptOf(row.target.lang)) && !/^\p{Lu}/u.test(target.text)) return undefined;
  return isExchanged(source.latin, heard, row) ? { source, target } : undefined;
}

function isExchanged(name: string, heard: Heard, { target }: Row): boolean {
  const least = Math.max(HEARD, heard.fit + GAIN / name.length);
  return exchangesOf(name, scriptOf(target.lang)).some((one) => {
    const other = hear(one, target);
    return other !== undefined && other.fit >= least && other.start < heard.end && heard.start < other.end;
  });
}

/** Two letters that write one sound ("Excelsior"), or vowels that each language reads in its own way ("Reuters"). */
const ONE_SOUND = /^(?:[ckqsxz]{2}|[aeiouy]{2})$/;

/** Where vowels are signs, or are not written, their place tells nothing. */
const WITHOUT_VOWELS = /[aeiouy]|^[ckqsxz]{2}$/;

/** The name with each two neighbouring letters changed about; an "h" between them is silent. */
function exchangesOf(name: string, script: string): string[] {
  const idle = CASED.has(script) ? ONE_SOUND : WITHOUT_VOWELS;
  const found: string[] = [];
  for (let at = 0; at + 1 < name.length; at++) {
    const step = name.charAt(at + 1) === 'h' && at + 2 < name.length ? 2 : 1;
    const [left, right] = [name.charAt(at), name.charAt(at + step)];
    if (left === right || idle.test(left + right)) continue;
    const between = name.slice(at + 1, at + step);
    found.push(name.slice(0, at) + right + between + left + name.slice(at + step + 1));
  }
  return found;
}
