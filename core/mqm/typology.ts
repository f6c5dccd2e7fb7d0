/**
 * The error typology. A dozen categories are offered by key: those a news reviewer needs all day, four of them
 * (quotation, name, date, number) finer than MQM Core. The remaining MQM Core types can be chosen in the inspector.
 * Ids of MQM Core are those of its 2024 CSV.
 */

/** What the reader sees as one colour and one kind of trouble. */
export const FAMILIES = ['quotation', 'name', 'number', 'accuracy', 'language', 'gap'] as const;
export type Family = (typeof FAMILIES)[number];

export type Dimension =
  'terminology' | 'accuracy' | 'fluency' | 'style' | 'locale-convention' | 'verity' | 'design';

export interface Category {
  readonly id: string;
  readonly family: Family;
  /** One capital drawn before the span, so that colour is not the only sign. */
  readonly letter: string;
  /** Key in the category palette; only the dozen have one. */
  readonly key?: string;
  readonly dimension: Dimension;
  /** The MQM Core type it is reported as. */
  readonly mqm: string;
  /** Value of ITS 2.0 locQualityIssueType. */
  readonly its: string;
}

const PALETTE: readonly Category[] = [
  palette('quotation', 'quotation', 'q', 'accuracy', 'mistranslation', 'mistranslation'),
  palette('name', 'name', 'n', 'accuracy', 'mistranslation', 'inconsistent-entities'),
  palette('date', 'number', 'd', 'accuracy', 'mistranslation', 'numbers'),
  palette('number', 'number', 'u', 'accuracy', 'mistranslation', 'numbers'),
  palette('mistranslation', 'accuracy', 'm', 'accuracy', 'mistranslation', 'mistranslation'),
  palette('omission', 'gap', 'o', 'accuracy', 'omission', 'omission'),
  palette('addition', 'gap', 'a', 'accuracy', 'addition', 'addition'),
  palette('untranslated', 'accuracy', 'x', 'accuracy', 'untranslated', 'untranslated'),
  palette('terminology', 'accuracy', 't', 'terminology', 'wrong-term', 'terminology'),
  palette('grammar', 'language', 'g', 'fluency', 'grammar', 'grammar'),
  palette('punctuation', 'language', 'p', 'fluency', 'punctuation', 'typographical'),
  palette('style', 'language', 's', 'style', 'awkward', 'style'),
];

const FURTHER: readonly Category[] = [
  core('termbase', 'accuracy', 'terminology', 'terminology'),
  core('term-inconsistency', 'accuracy', 'terminology', 'terminology'),
  core('over-translation', 'accuracy', 'accuracy', 'mistranslation'),
  core('under-translation', 'accuracy', 'accuracy', 'mistranslation'),
  core('no-translate', 'accuracy', 'accuracy', 'mistranslation'),
  core('spelling', 'language', 'fluency', 'misspelling'),
  core('unintelligible', 'language', 'fluency', 'uncategorized'),
  core('character-encoding', 'language', 'fluency', 'characters'),
  core('textual-conventions', 'language', 'fluency', 'grammar'),
  core('company-style', 'language', 'style', 'style'),
  core('third-party-style', 'language', 'style', 'style'),
  core('inconsistent-external-reference', 'quotation', 'style', 'style'),
  core('register', 'language', 'style', 'register'),
  core('unidiomatic', 'language', 'style', 'style'),
  core('inconsistent-style', 'language', 'style', 'style'),
  core('number-format', 'number', 'locale-convention', 'locale-violation'),
  core('currency-format', 'number', 'locale-convention', 'locale-violation'),
  core('measurement-format', 'number', 'locale-convention', 'locale-violation'),
  core('time-format', 'number', 'locale-convention', 'locale-violation'),
  core('date-format', 'number', 'locale-convention', 'locale-violation'),
  core('address-format', 'language', 'locale-convention', 'locale-violation'),
  core('telephone-format', 'number', 'locale-convention', 'locale-violation'),
  core('shortcut-key', 'language', 'locale-convention', 'locale-violation'),
  core('culture-specific', 'language', 'verity', 'other'),
  core('offensive', 'language', 'verity', 'other'),
  core('local-formatting', 'language', 'design', 'formatting'),
  core('overall-design', 'language', 'design', 'formatting'),
  core('markup', 'language', 'design', 'markup'),
  core('truncation-text-expansion', 'language', 'design', 'length'),
  core('missing-text', 'gap', 'design', 'formatting'),
  core('broken-link', 'language', 'design', 'other'),
];

/** The categories with a key, in the order of the palette. */
export const PALETTE_CATEGORIES = PALETTE;
export const CATEGORIES: readonly Category[] = [...PALETTE, ...FURTHER];

const BY_ID = new Map(CATEGORIES.map((category) => [category.id, category]));

/** A review made with another typology keeps its ids: an unknown one is shown as it is, in the accuracy family. */
export function categoryOf(id: string): Category {
  return (
    BY_ID.get(id) ?? { id, family: 'accuracy', letter: '?', dimension: 'accuracy', mqm: id, its: 'other' }
  );
}

export function isKnownCategory(id: string): boolean {
  return BY_ID.has(id);
}

function palette(
  id: string,
  family: Family,
  key: string,
  dimension: Dimension,
  mqm: string,
  its: string,
): Category {
  return { id, family, letter: key.toUpperCase(), key, dimension, mqm, its };
}

function core(id: string, family: Family, dimension: Dimension, its: string): Category {
  return { id, family, letter: id.charAt(0).toUpperCase(), dimension, mqm: id, its };
}
