import type { Article, Row } from '../article';
import type { FindingSpan } from '../types';
import { addedOf, lostOf } from './alone';
import { associates } from './associate';
import { isTitleCase } from './doubt';
import { furtherPairs } from './further';
import type { PairPlace } from './further';
import { isOrdinary } from './known';
import { letterLikeness } from './letters';
import { HEARD, matchNames } from './match';
import type { NameMatch } from './match';
import { rowsOf, stemOf } from './stem';
import { isTranslatedName } from './translated';

export interface Rendering {
  readonly text: string;
  readonly count: number;
  /** The first place. */
  readonly row: number;
  readonly span: FindingSpan;
}

/** One name of the article: how the source writes it and what the translation makes of it, the most frequent first. */
export interface NameEntry {
  /** The letters that all its places in the source share; '' for what only the translation has. */
  readonly source: string;
  readonly renderings: readonly Rendering[];
  /** Rows whose source has the name; of what only the translation has, its rows. */
  readonly rows: readonly number[];
  /** A place may well have several right renderings: "US", "United States". */
  readonly kind: 'person' | 'place' | 'name';
  /**
   * What is to be decided: several renderings; one that is a letter off how the name is usually written; a name of the
   * source without a counterpart, one of the target without a source.
   */
  readonly state: 'sure' | 'several' | 'slip' | 'lost' | 'added';
}

/** A name's entry with its evidence. */
export interface Known {
  readonly key: string;
  readonly text: string;
  readonly stem: string;
  readonly said: readonly Said[];
  /** Rows whose source has the stem. */
  readonly rows: readonly Row[];
  /** In rows whose source has the name and whose target does not: what stands there and nothing else explains. */
  readonly strangers: readonly Said[];
}

export interface Said {
  readonly row: Row;
  readonly match: NameMatch;
}

/** A rendering below this is taken for another name unless the rest of the article says otherwise. */
const SURE = 0.8;
/** At this likeness two places that agree are as good. */
const FAINT = 0.62;
/** Below this a name word may be another's stand-in. */
const STRANGE = 0.64;
/** Below this it is, even beside a place of the name itself. */
const QUITE_STRANGE = 0.5;

/** The names ledger. Empty without an original. Expected time linear in the article. */
export function namesLedger(article: Article): NameEntry[] {
  const entries = knownNamesOf(article).map(({ text, stem, said, rows, strangers }): NameEntry => {
    const renderings = merged(text, said, strangers);
    return {
      source: withInitial(stem, rows),
      renderings,
      rows: rows.map((row) => row.index),
      kind: 'name',
      state: renderings.length > 1 ? 'several' : 'sure',
    };
  });
  const texts = new Set(entries.flatMap(({ renderings }) => renderings.map(({ text }) => text)));
  const sources = new Set(entries.map(({ source }) => source));
  for (const entry of furtherEntries(furtherPairs(article))) {
    // Told by its longer form already.
    if (sources.has(entry.source)) continue;
    if (entry.kind === 'name' && entry.renderings.some(({ text }) => texts.has(text))) continue;
    sources.add(entry.source);
    for (const { text } of entry.renderings) texts.add(text);
    entries.push(entry);
  }
  entries.push(...aloneEntries(article, sources, texts));
  return entries.sort(
    (a, b) =>
      Number(a.state === 'sure') - Number(b.state === 'sure') ||
      b.rows.length - a.rows.length ||
      (a.rows[0] ?? 0) - (b.rows[0] ?? 0) ||
      (a.source < b.source ? -1 : 1),
  );
}

/** What one side has alone, unless the ledger knows the name in another form. */
function aloneEntries(
  article: Article,
  sources: ReadonlySet<string>,
  texts: ReadonlySet<string>,
): NameEntry[] {
  const lost = lostOf(article)
    .filter(({ text }) => ![...sources].some((source) => source.includes(text) || text.includes(source)))
    .map(({ text, places }): NameEntry => {
      return {
        source: text,
        renderings: [],
        rows: places.map(({ row }) => row),
        kind: 'name',
        state: 'lost',
      };
    });
  const added = addedOf(article)
    .filter(({ text }) => !texts.has(text))
    .map(({ text, places }): NameEntry => {
      const rows = [...new Set(places.map(({ row }) => row))];
      const [first] = places;
      const renderings = first === undefined ? [] : [{ text, count: places.length, ...first }];
      return { source: '', renderings, rows, kind: 'name', state: 'added' };
    });
  return [...lost, ...added];
}

/**
 * A stem with the alef that begins its word where it begins it everywhere: a vowel's letter, it is not heard and so not
 * part of the stem, while a name written without it is misspelt.
 */
function withInitial(stem: string, rows: readonly Row[]): string {
  const initials = new Set(
    rows.map(({ source: { text } }) => INITIAL.exec(text.slice(0, text.indexOf(stem)))?.[1] ?? ''),
  );
  const [only] = initials;
  return initials.size === 1 ? `${only ?? ''}${stem}` : stem;
}

const INITIAL = /(?<!\p{L})[وفبلكובהלכמש]?([اأإآא])$/u;

/** Places gathered by source form. Short names are left out where they have two renderings: one is another's. */
function furtherEntries(places: readonly PairPlace[]): NameEntry[] {
  const bySource = new Map<string, PairPlace[]>();
  for (const place of places) {
    const key = `${place.kind} ${place.source}`;
    const known = bySource.get(key);
    if (known === undefined) bySource.set(key, [place]);
    else known.push(place);
  }
  const entries: NameEntry[] = [];
  for (const list of bySource.values()) {
    const [first] = list;
    if (first === undefined) continue;
    const { source, kind } = first;
    const sure = new Set(list.filter(({ slip }) => !slip).map(({ text }) => text));
    const byText = new Map<string, Rendering>();
    for (const { text, row, span } of list) {
      const known = byText.get(text);
      byText.set(text, {
        text,
        count: (known?.count ?? 0) + 1,
        row: known?.row ?? row,
        span: known?.span ?? span,
      });
    }
    if (kind === 'name' && byText.size > 1) continue;
    const renderings = [...byText.values()].sort(
      (a, b) => Number(sure.has(b.text)) - Number(sure.has(a.text)) || b.count - a.count || a.row - b.row,
    );
    const state = sure.size === 0 ? 'slip' : kind === 'person' && renderings.length > 1 ? 'several' : 'sure';
    entries.push({ source, renderings, rows: [...new Set(list.map(({ row }) => row))], kind, state });
  }
  return entries;
}

/** Every name of the article that has a form in the source to be known again by. */
export function knownNamesOf(article: Article): readonly Known[] {
  const kept = KNOWN.get(article) ?? findKnown(article);
  KNOWN.set(article, kept);
  return kept;
}

/** The check and the ledger ask for the same. */
const KNOWN = new WeakMap<Article, readonly Known[]>();

function findKnown(article: Article): Known[] {
  if (!article.hasSource) return [];
  const all = new Map<Row, readonly NameMatch[]>();
  for (const row of article.rows) all.set(row, row.paired ? matchNames(row.source, row.target) : []);
  const gathered = gather(all);
  const stems = stemsOf(gathered, article);
  const places = rowsOf(stems.values(), article.rows, article.sourceLang);
  const byRow = new Map<Row, Set<string>>();
  for (const [key, stem] of stems)
    for (const row of places.get(stem) ?? []) byRow.set(row, (byRow.get(row) ?? new Set()).add(key));
  const known: Known[] = [];
  for (const [key, stem] of stems) {
    const { text, said } = gathered.get(key) as Gathered;
    const rows = places.get(stem) ?? [];
    const without = rows.filter((row) => !has(all.get(row) ?? [], row, key));
    // A stem that mostly stands for something else is none.
    const firm = rows.length - without.length >= without.length;
    if (firm) without.push(...rows.filter((row) => isShort(row, all.get(row) ?? [], stem, key)));
    const strangers = firm
      ? without.flatMap((row) =>
          strangersIn(row, all.get(row) ?? [], byRow.get(row) ?? new Set()).map((match) => ({ row, match })),
        )
      : [];
    known.push({ key, text, stem, said, rows, strangers });
  }
  return known;
}

interface Gathered {
  readonly text: string;
  readonly said: Said[];
}

/** Name words of the target with their places, the sure ones first. */
function gather(all: ReadonlyMap<Row, readonly NameMatch[]>): Map<string, Gathered> {
  const names = new Map<string, Gathered>();
  for (const [row, matches] of all) {
    for (const match of matches) {
      const { key, text } = match.name;
      if (key.length < 4 || isTranslatedName(key)) continue;
      const known = names.get(key);
      if (known === undefined) names.set(key, { text: text.replace(/['’]s?$/, ''), said: [{ row, match }] });
      else known.said.push({ row, match });
    }
  }
  return names;
}

/** The source form of each name: by sound or letters where they tell, else by the company it keeps. */
function stemsOf(names: ReadonlyMap<string, Gathered>, article: Article): Map<string, string> {
  const stems = new Map<string, string>();
  const unheard = new Map<string, Row[]>();
  for (const [key, { said }] of names) {
    const sure = placesIn(said, SURE);
    const faint = sure.length === 0 ? placesIn(said, FAINT) : [];
    const stem =
      stemOf(sure, article.sourceLang) ??
      (faint.length > 1 ? stemOf(faint, article.sourceLang, 2) : undefined);
    if (stem !== undefined) stems.set(key, stem);
    else if (sure.length === 0) unheard.set(key, [...new Set(said.map(({ row }) => row))]);
  }
  for (const [key, stem] of associates(unheard, article.rows, article.sourceLang)) stems.set(key, stem);
  return stems;
}

/** True where the source has the name more often than the target, which has it, and something quite strange. */
function isShort(row: Row, matches: readonly NameMatch[], stem: string, key: string): boolean {
  if (!matches.some(({ name }) => name.key === key)) return false;
  if (!matches.some(({ name, likeness }) => likeness < QUITE_STRANGE && name.key.length > 3)) return false;
  return row.source.text.split(stem).length - 1 > matches.filter(({ name }) => name.key === key).length;
}

function placesIn(said: readonly Said[], least: number): string[] {
  return said.filter(({ match }) => match.likeness >= least).map(({ match }) => match.source?.text ?? '');
}

/** True where the row's target has the name, or a form of it. */
function has(matches: readonly NameMatch[], row: Row, key: string): boolean {
  if (matches.some(({ name }) => name.key === key || letterLikeness(name.key, key) >= 0.95)) return true;
  return row.target.lower.includes(key.slice(0, Math.max(4, key.length - 2)));
}

/** Name words that neither sound like anything in the row's source nor are what one of its names is elsewhere. */
function strangersIn(row: Row, matches: readonly NameMatch[], explained: ReadonlySet<string>): NameMatch[] {
  if (isTitleCase(row.target.text)) return [];
  return matches.filter(
    ({ name, likeness }) =>
      likeness < STRANGE &&
      name.key.length > 3 &&
      !explained.has(name.key) &&
      !isTranslatedName(name.key) &&
      !isOrdinary(name.key),
  );
}

function merged(text: string, said: readonly Said[], strangers: readonly Said[]): Rendering[] {
  const usual = said.filter(({ match }) => match.likeness >= HEARD);
  const byText = new Map<string, Rendering>();
  const add = (form: string, { row, match }: Said): void => {
    const known = byText.get(form);
    const span = row.target.span(match.name.start, match.name.end);
    byText.set(
      form,
      known === undefined
        ? { text: form, count: 1, row: row.index, span }
        : { ...known, count: known.count + 1 },
    );
  };
  for (const one of usual.length > 0 ? usual : said) add(text, one);
  for (const one of strangers) add(one.match.name.text, one);
  return [...byText.values()].sort((a, b) => b.count - a.count || a.row - b.row);
}
