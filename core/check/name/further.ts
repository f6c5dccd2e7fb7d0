import type { Article } from '../article';
import { mentionsIn } from '../lexicon/concepts';
import { scriptOf } from '../text/locale';
import type { FindingSpan } from '../types';
import { matchNames } from './match';
import { personsIn } from './person';
import { isListedTranslated } from './translated';

/** One place of a name, on both sides. */
export interface PairPlace {
  readonly kind: 'person' | 'place' | 'name';
  readonly source: string;
  readonly text: string;
  readonly row: number;
  readonly span: FindingSpan;
  readonly slip: boolean;
}

/** As good as certain by sound or letters, also where a name stands once. */
const CERTAIN = 0.9;
/**
 * What a ledger can list beside the names that are known again by a long form: Korean full names, countries and
 * territories, places with a form of their own in each language, and short names that stand once. Linear in the text.
 */
export function furtherPairs(article: Article): PairPlace[] {
  if (!article.hasSource || article.targetLang !== 'en') return [];
  const pairs: PairPlace[] = [];
  /** One form of each country: the first. */
  const forms = new Map<string, string>();
  for (const row of article.rows) {
    if (!row.paired) continue;
    const add = (kind: PairPlace['kind'], source: string, start: number, end: number, slip = false): void => {
      const text = row.target.text.slice(start, end);
      pairs.push({ kind, source, text, row: row.index, span: row.target.span(start, end), slip });
    };
    for (const { source, start, end, slip } of personsIn(row)) add('person', source, start, end, slip);
    const regions = new Set<string>();
    for (const { start, end, concepts } of row.source.derive(mentionsIn)) {
      const code = regionOf(concepts);
      const text = row.source.text.slice(start, end);
      if (code === undefined || !isCountry(text, code, article.sourceLang)) continue;
      regions.add(code);
      if (!forms.has(code)) forms.set(code, text);
    }
    for (const { start, end, concepts } of regions.size > 0 ? row.target.derive(mentionsIn) : []) {
      const code = regionOf(concepts);
      if (code !== undefined && regions.has(code) && isCountry(row.target.text.slice(start, end), code, 'en'))
        add('place', forms.get(code) ?? '', start, end);
    }
    for (const { name, source, likeness } of matchNames(row.source, row.target)) {
      if (source === undefined || likeness < CERTAIN || name.key.length < 4) continue;
      if (
        isListedTranslated(name.key)
          ? likeness === 1 && !/^\p{Ll}/u.test(source.text)
          : isShortName(source.text, article.sourceLang)
      )
        add('name', source.text, name.start, name.start + name.text.replace(/['’]s?$/, '').length);
    }
  }
  return pairs;
}

function regionOf(concepts: readonly string[]): string | undefined {
  const [concept = ''] = concepts;
  return concepts.length === 1 && /^region:[A-Z]{2}$/.test(concept) ? concept.slice(7) : undefined;
}

/** Short forms that the platform does not give. */
const SHORT = /^(?:en US|en U\.S\.|en USA|en UK|en U\.K\.|en Britain|ko 한국|ja 米国|ja 英国|ru США|de USA)$/;
const DISPLAY = new Map<string, Intl.DisplayNames>();

/** True for the name of a country, not its people, capital or government, which count as mentions of it too. */
function isCountry(text: string, code: string, lang: string): boolean {
  if (SHORT.test(`${lang} ${text}`)) return true;
  let names = DISPLAY.get(lang);
  if (names === undefined) {
    names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    DISPLAY.set(lang, names);
  }
  const name = names.of(code);
  if (name === undefined) return false;
  // Declined: "Китая", "Nordkoreas".
  const stem = lang === 'en' || name.length < 4 ? name : name.slice(0, -1);
  return text.startsWith(stem) && text.length - name.length <= (lang === 'en' ? 0 : 1);
}

function isShortName(source: string, lang: string): boolean {
  const script = scriptOf(lang);
  if (script === 'Hangul') return /^\p{Script=Hangul}{2}$/u.test(source);
  return script === 'Japanese' && /^[\p{Script=Katakana}ー]{3}$/u.test(source);
}
