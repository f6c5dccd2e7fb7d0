import { characterAt, isLower, isSpaceAt, isUpper } from './characters';
import { tokenStart } from './context';
import type { Language } from './language';
import type { SpacedSite } from './site';

/** Forms of companies, which stand behind the name. */
const FORMS = new Set(
  's.a n.v b.v a.s a.ş s.p.a s.r.l s.r.o s.a.r.l s.a.s s.l s.l.u s.c.a s.a.b c.v k.s v.o.s z.o.o o.o d.o.o d.d ltda tbk inc ltd corp plc llc şti spa oy ab a/s'.split(
    ' ',
  ),
);

/**
 * "… meldt Philips N.V. Analisten hadden …": a verb in small letters or a comma goes on after the form of a company,
 * or the name of one of its people, which has more than one part; a single word with a capital begins a sentence.
 */
export function endsCompany(
  { text, from, end, cluster, closing, next, language }: SpacedSite,
  start: number,
  word: string,
): boolean {
  // Nouns are capitals in German, and days in English.
  if (language.code === 'de' || next.kind !== 'upper' || next.opened || next.dashed || closing.bracket)
    return false;
  if (ENGLISH_DAY.test(word) || !isLower(characterAt(text, next.word + 1))) return false;
  if (!FORMS.has(formAt(text, start, cluster.start, from, language))) return false;
  const after = next.word + word.length;
  return after + 1 < end && text[after] === ' ' && isLower(characterAt(text, after + 1));
}

const ENGLISH_DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** The token before the period, with the letters before it in "a. s." and "S. p. A.", and with a name before those. */
function formAt(text: string, start: number, mark: number, from: number, language: Language): string {
  let at = start;
  let form = language.lower(text.slice(start, mark));
  while (form.length < 6 && at - 2 > from && isSpaceAt(text, at - 1) && text[at - 2] === '.') {
    const before = tokenStart(text, at - 2, from);
    if (at - 2 - before > 1) break;
    form = `${language.lower(text.slice(before, at - 2))}.${form}`;
    at = before;
  }
  let name = at;
  while (name > from && (isSpaceAt(text, name - 1) || text[name - 1] === ',')) name--;
  const first = tokenStart(text, name, from);
  // "De N.V. Philips": after an article the form stands before the name.
  if (language.openers.has(language.lower(text.slice(first, name)))) return '';
  // "Sp. z o.o.": a small word may stand between the name and the form.
  return name > from &&
    (isUpper(characterAt(text, first)) || form === 'o.o' || /["”»&]/.test(text.charAt(name - 1)))
    ? form
    : '';
}
