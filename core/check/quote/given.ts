import type { Article, Row } from '../article';
import type { Notice } from '../check';
import { isCommonWord } from '../english/words';
import { letterLikeness } from '../name/letters';
import { plain } from '../name/romanize';
import { sourceNamesIn } from '../name/source-name';
import type { SourceName } from '../name/source-name';
import { nameWordsIn } from '../name/target-name';
import { isTranslatedName } from '../name/translated';
import { canFindNames, nameIn } from './heard';
import type { Hearing } from './heard';
import { attributionsIn, bareOfficesIn } from './speaker';
import type { Attribution, SpeakerWord } from './speaker';
import { scriptOf } from '../text/locale';
import { wordsIn } from '../text/word';

export type GivenAway = Notice & { readonly row: number };

/** From here on the source is taken to name somebody, and below the others not to. */
const NAMED = 0.75;
const UNNAMED = 0.55;
/** Enough where an office stands bare: that alone says that a name was lost. */
const FAINT = 0.62;
const STRANGE = 0.5;
/** By how much the other's name must be the better one. */
const MARGIN = 0.3;
/** How many of the article's other names are tried, the nearest rows first. */
const MOST = 60;
/** How many rows away a name is looked for that this row took from another. */
const FAR = 20;

/**
 * Words given to somebody else, seen over the whole article: the original of a row does not name the one who is said to
 * speak in the translation, but somebody whose name the translation has elsewhere and not here; or the name belongs to
 * another row; or it is one that the article's original has elsewhere and not here. The last span of each is the name in
 * the translation.
 */
export function wordsOfOthers(article: Article): GivenAway[] {
  const first = article.rows.find((row) => row.paired);
  if (first === undefined || !canFindNames(first.source)) return [];
  return article.rows.flatMap((row) => (row.paired ? inRow(article, row) : []));
}

function inRow(article: Article, row: Row): GivenAway[] {
  const found: GivenAway[] = [];
  const done = new Set<string>();
  for (const attribution of row.target.derive(attributionsIn)) {
    const [said] = attribution.words;
    if (said === undefined || done.has(said.key)) continue;
    done.add(said.key);
    const own = hearingOf(attribution, row);
    if (own >= UNNAMED) continue;
    const notice =
      otherName(article, row, said, own) ??
      moved(article, row, said) ??
      absent(article, row, said, own) ??
      (canTell(said, row) ? unheard(row, said, own) : undefined);
    if (notice !== undefined) found.push({ ...notice, row: row.index });
  }
  for (const said of row.target.derive(bareOfficesIn)) {
    if (done.has(said.key)) continue;
    done.add(said.key);
    const notice = otherName(article, row, said, 0, true);
    if (notice !== undefined) found.push({ ...notice, row: row.index });
  }
  return found;
}

/** Acronyms have no sound; a name that is an English word as well (Ford, Trump) can be looked for by its letters only. */
function canTell({ key, text }: SpeakerWord, row: Row): boolean {
  if (key.length < 4 || text === text.toUpperCase()) return false;
  return scriptOf(row.source.lang) === 'Latin' || !isCommonWord(key);
}

/** How surely the row's source names the one who speaks: the surname counts, or all else together with half of it. */
function hearingOf({ words }: Attribution, row: Row): number {
  const [surname, ...others] = words.map(({ key }) => nameIn(key, row.source).likeness);
  if (surname === undefined) return 1;
  return surname >= 0.35 && others.some((likeness) => likeness >= NAMED) ? 1 : surname;
}

/** Rows by their distance from one, itself left out. */
function* around(article: Article, row: Row): Generator<Row> {
  for (let far = 1; far < article.rows.length; far++) {
    const before = article.rows[row.index - far];
    const after = article.rows[row.index + far];
    if (before?.paired === true) yield before;
    if (after?.paired === true) yield after;
  }
}

/** A name that the translation has in another row, and that this row's source has and its translation has not. */
function otherName(
  article: Article,
  row: Row,
  said: SpeakerWord,
  own: number,
  isBare = false,
): Notice | undefined {
  const here = new Set(row.target.derive(nameWordsIn).map((one) => one.key));
  const tried = new Set<string>();
  for (const other of around(article, row)) {
    for (const name of namesOf(other)) {
      if (tried.size > MOST) return undefined;
      if (tried.has(name.key) || here.has(name.key) || name.key.length < 4) continue;
      tried.add(name.key);
      if (row.target.lower.includes(name.key)) continue;
      const heard = nameIn(name.key, row.source);
      if (heard.likeness < (isBare ? FAINT : Math.max(NAMED, own + MARGIN))) continue;
      // Either the other row has its own speaker, or the two rows have exchanged theirs.
      // An office that stands bare has lost its name whatever other rows say.
      if (
        !isBare &&
        nameIn(name.key, other.source).likeness < NAMED &&
        nameIn(said.key, other.source).likeness < NAMED
      )
        continue;
      return {
        spans: [row.source.span(heard.start, heard.end), row.target.span(said.start, said.end)],
        message: 'other',
        params: { source: textOf(row, heard), usual: name.text, text: said.text },
        suggestion: name.text,
      };
    }
  }
  return undefined;
}

/** Those who speak in a row, then the other names of its translation. */
function namesOf(row: Row): readonly { readonly key: string; readonly text: string }[] {
  const speakers = row.target.derive(attributionsIn).flatMap(({ words }) => words);
  const names = row.target.derive(nameWordsIn).filter(({ key }) => !isTranslatedName(key));
  return [...speakers, ...names];
}

/** The name stands in the source of another row, and that row's translation has lost it. */
function moved(article: Article, row: Row, said: SpeakerWord): Notice | undefined {
  for (const other of around(article, row)) {
    if (Math.abs(other.index - row.index) > FAR) return undefined;
    if (other.target.lower.includes(said.key)) continue;
    const heard = nameIn(said.key, other.source);
    if (heard.likeness < NAMED + 0.1) continue;
    return {
      spans: [row.target.span(said.start, said.end)],
      message: 'moved',
      params: { text: said.text, source: textOf(other, heard), row: other.index + 1 },
    };
  }
  return undefined;
}

/** The article has the name, and its source has it there; here the source has nothing like it. */
function absent(article: Article, row: Row, said: SpeakerWord, own: number): Notice | undefined {
  if (own >= STRANGE) return undefined;
  for (const other of around(article, row)) {
    if (!other.target.lower.includes(said.key)) continue;
    const heard = nameIn(said.key, other.source);
    if (heard.likeness < Math.max(NAMED, own + MARGIN)) continue;
    return {
      spans: [row.target.span(said.start, said.end)],
      message: 'absent',
      params: { text: said.text, source: textOf(other, heard), row: other.index + 1 },
    };
  }
  return undefined;
}

/** How little a name may be like anything in the source of its row alone: sounds meet by chance more easily than letters. */
const ALONE: Readonly<Record<string, number>> = {
  ar: 0.3,
  he: 0.3,
  fa: 0.3,
  ko: 0.35,
  zh: 0.3,
  ja: 0.45,
  th: 0.3,
};
const WRITTEN = 0.45;
const CASED = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian']);
/** Where the source says "he" a translator may say who. */
const PRONOUNS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:er|sie|ihm|ihr|ihn|der|dieser|diese)(?!\p{L})/u,
  ko: /그는|그녀|그가|그의/,
  zh: /[他她]/,
  ar: /(?<!\p{L})و?(?:قال|أضاف|اضاف|صرح|اكد|اردف|تابع)(?:ت|وا)? (?:ان|بان|:|ايضا|قائلا)/u,
};

/** Nothing in the row's source is like the name, and a name there has nothing like it in the translation. */
function unheard(row: Row, said: SpeakerWord, own: number): Notice | undefined {
  if (own >= (ALONE[row.source.lang] ?? WRITTEN)) return undefined;
  const words = [...row.target.derive(wordsIn)].map((word) => plain(word.lower));
  const sure = row.source.derive(sourceNamesIn).filter((one) => one.sure);
  // German gives every noun a capital; other scripts give none: there the sound alone must do.
  const telling = sure.length > 0 && row.source.lang !== 'de';
  const lost = sure.find((one) => !words.some((word) => isRendering(word, one, row)));
  if (telling && lost === undefined) return undefined;
  // Letters with capitals would show the lost name; without one the translator has said who "he" is.
  if (!telling && sure.length === 0 && CASED.has(scriptOf(row.source.lang)) && row.source.lang !== 'de')
    return undefined;
  if (!telling && PRONOUNS[row.source.lang]?.test(row.source.lower) === true) return undefined;
  return {
    spans: [
      ...(telling && lost !== undefined ? [row.source.span(lost.start, lost.end)] : []),
      row.target.span(said.start, said.end),
    ],
    message: telling ? 'instead' : 'unheard',
    params: { text: said.text, source: telling ? (lost?.text ?? '') : '' },
  };
}

function isRendering(word: string, name: SourceName, row: Row): boolean {
  if (letterLikeness(word, name.latin) >= 0.6) return true;
  if (scriptOf(row.source.lang) === 'Latin' || word.length < 3) return false;
  const heard = nameIn(word, row.source);
  return heard.likeness >= UNNAMED && heard.start < name.end && name.start < heard.end;
}

function textOf(row: Row, { start, end }: Hearing): string {
  return row.source.text.slice(start, end);
}
