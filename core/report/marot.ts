import type { Severity } from '../mqm/severity';
import { categoryOf } from '../mqm/typology';

/**
 * Names of error categories as they stand in Google's MQM data: those of the MQM template of Anthea, the tool it is
 * annotated with (google-research/anthea/template-mqm.js). Types without one take that of the nearest; the Galley
 * category goes into the metadata. Marot weighs by these names: `Fluency/Punctuation` is lighter than the rest.
 */
const NAMES: Readonly<Record<string, string>> = {
  mistranslation: 'Accuracy/Mistranslation',
  'over-translation': 'Accuracy/Mistranslation',
  'under-translation': 'Accuracy/Mistranslation',
  'no-translate': 'Accuracy/Mistranslation',
  omission: 'Accuracy/Omission',
  'missing-text': 'Accuracy/Omission',
  addition: 'Accuracy/Addition',
  untranslated: 'Accuracy/Source language fragment',
  grammar: 'Fluency/Grammar',
  'textual-conventions': 'Fluency/Grammar',
  unintelligible: 'Fluency/Grammar',
  punctuation: 'Fluency/Punctuation',
  spelling: 'Fluency/Spelling',
  'character-encoding': 'Fluency/Character encoding',
  register: 'Fluency/Register',
  'inconsistent-style': 'Fluency/Inconsistency',
  awkward: 'Style/Unnatural or awkward',
  unidiomatic: 'Style/Unnatural or awkward',
  'company-style': 'Style/Unnatural or awkward',
  'third-party-style': 'Style/Unnatural or awkward',
  'inconsistent-external-reference': 'Accuracy/Mistranslation',
  'wrong-term': 'Terminology/Inappropriate for context',
  termbase: 'Terminology/Inappropriate for context',
  'term-inconsistency': 'Terminology/Inconsistent',
  'address-format': 'Locale convention/Address format',
  'currency-format': 'Locale convention/Currency format',
  'date-format': 'Locale convention/Date format',
  'telephone-format': 'Locale convention/Telephone format',
  'time-format': 'Locale convention/Time format',
};

/** The dimension's name where the data has none for the type. */
const DIMENSIONS = {
  terminology: 'Terminology/Inappropriate for context',
  accuracy: 'Accuracy/Mistranslation',
  fluency: 'Fluency/Grammar',
  style: 'Style/Unnatural or awkward',
  'locale-convention': 'Locale convention',
  verity: 'Other',
  design: 'Other',
} as const;

const SEVERITIES: Readonly<Record<Severity, string>> = {
  neutral: 'Neutral',
  minor: 'Minor',
  major: 'Major',
  critical: 'Critical',
};

/** What stands in both columns of a segment without errors. */
export const MAROT_NO_ERROR = 'no-error';

/** @param id a Galley category; an unknown one is `Other` */
export function marotCategory(id: string): string {
  const category = categoryOf(id);
  if (category.letter === '?') return 'Other';
  return NAMES[category.mqm] ?? DIMENSIONS[category.dimension];
}

export function marotSeverity(severity: Severity): string {
  return SEVERITIES[severity];
}
