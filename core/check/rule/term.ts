import type { Notice, RowCheck } from '../check';
import type { Row } from '../article';
import { isUnspaced } from '../text/locale';
import { searchKey } from '../text/search-key';
import { isWordChar } from '../text/word';
import type { RowText } from '../text/row-text';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a term stands as a word; in Korean and unspaced languages it may have something written to it. */
function placesOf(text: RowText, term: string): Place[] {
  const key = searchKey(term.trim());
  const places: Place[] = [];
  if (key === '') return places;
  const open = text.lang === 'ko' || isUnspaced(text.lang);
  for (let at = text.lower.indexOf(key); at >= 0; at = text.lower.indexOf(key, at + key.length)) {
    const end = at + key.length;
    const starts =
      isUnspaced(text.lang) || !isWordChar(text.lower.charAt(at - 1)) || !isWordChar(key.charAt(0));
    // A plural or possessive ending still makes it the term.
    const ends = open || /^(?:'?s|es|n|en)?(?![\p{L}\d])/u.test(text.lower.slice(end, end + 4));
    if (starts && ends) places.push({ start: at, end });
  }
  return places;
}

function check(id: string, category: string, needsSource: boolean, run: RowCheck['run']): RowCheck {
  return {
    id,
    scope: 'row',
    category,
    severity: 'major',
    languages: [],
    onByDefault: true,
    needsSource,
    run,
  };
}

/** A term of the glossary, or a name the user has settled, that is not rendered as agreed. */
export const terminologyCheck = check('terminology', 'terminology', true, (row, profile) =>
  [...profile.glossary, ...profile.names].flatMap(({ source, targets }) => {
    if (!row.paired || targets.length === 0) return [];
    const wanted = placesOf(row.source, source);
    const [first] = wanted;
    if (first === undefined || targets.some((target) => placesOf(row.target, target).length > 0)) return [];
    const notice: Notice = {
      spans: [row.source.span(first.start, first.end)],
      message: 'missing',
      params: { source, target: targets.join(', ') },
    };
    return [notice];
  }),
);

/** A word the user has forbidden. */
export const forbiddenCheck = check('forbidden', 'terminology', false, (row, profile) =>
  profile.forbidden.flatMap(({ term, instead }) =>
    placesOf(row.target, term).map((at): Notice => ({
      spans: [row.target.span(at.start, at.end)],
      message: instead === '' ? 'found' : 'instead',
      params: { text: term, instead },
      ...(instead === '' ? {} : { suggestion: instead }),
    })),
  ),
);

/** Words that must stand as they are. */
export const keepCheck = check('keep', 'no-translate', true, (row, profile) =>
  profile.doNotTranslate.flatMap((term): Notice[] => {
    if (!row.paired || row.target.text.includes(term)) return [];
    const at = row.source.text.indexOf(term);
    return at < 0
      ? []
      : [{ spans: [row.source.span(at, at + term.length)], message: 'lost', params: { text: term } }];
  }),
);

const COMPILED = new Map<string, RegExp | undefined>();

function compile(source: string, flags: string): RegExp | undefined {
  const key = `${flags}/${source}`;
  if (COMPILED.has(key)) return COMPILED.get(key);
  let pattern: RegExp | undefined;
  try {
    pattern = new RegExp(source, flags);
  } catch {
    // An expression that does not compile finds nothing; the profile's editor says so where it is typed.
    pattern = undefined;
  }
  COMPILED.set(key, pattern);
  return pattern;
}

/** The user's own regular expressions. */
export const patternCheck = check('pattern', 'company-style', false, (row: Row, profile) =>
  profile.patterns.flatMap(({ name, pattern, ignoreCase, side, unless, severity }) => {
    const flags = ignoreCase === true ? 'giu' : 'gu';
    const text = side === 'source' ? row.source : row.target;
    const other = side === 'source' ? row.target : row.source;
    const own = compile(pattern, flags);
    if (
      own === undefined ||
      (unless !== undefined && compile(unless, flags.replace('g', ''))?.test(other.text) === true)
    )
      return [];
    return [...text.text.matchAll(own)]
      .filter((match) => match[0] !== '')
      .map((match): Notice => ({
        spans: [text.span(match.index, match.index + match[0].length)],
        message: 'found',
        params: { name, text: match[0] },
        ...(severity === undefined ? {} : { severity }),
      }));
  }),
);
