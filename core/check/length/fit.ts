import type { Row } from '../article';
import { groupIn } from '../lexicon/concepts';
import type { Mention } from '../lexicon/concepts';
import { nameWordsIn } from '../name/target-name';
import { isTranslatedName } from '../name/translated';
import { quantitiesIn } from '../number/find';
import { nameIn } from '../quote/heard';
import { hasQuoteMarks } from '../quote/find';
import type { RowText } from '../text/row-text';
import { lengthDeviation } from './expect';

/** How well a translation goes with an original: above 0 for a pair, below for strangers. */
export interface Fit {
  readonly score: number;
  /** How many names, numbers, dates, places were compared. */
  readonly evidence: number;
}

const GROUPS = ['region', 'month', 'weekday', 'title', 'kinship', 'currency', 'unit', 'opposite'];
const NAMED = 0.75;
const STRANGE = 0.45;
/** What one thing found, or not found, on both sides is worth. */
const WORTH = { name: 1.5, number: 1.5, mention: 1, question: 1.2, quotation: 0.8 };
const LEAST_LENGTH = -4;

/** Length, end marks, numbers, dates and places: what is cheap to compare. */
export function plainFit(source: RowText, target: RowText): Fit {
  const deviation = lengthDeviation(source.text, target.text, source.lang, target.lang);
  let score = Math.max(LEAST_LENGTH, 0.6 - (deviation * deviation) / 4);
  let evidence = 0;
  const count = (found: boolean, worth: number): void => {
    evidence++;
    score += found ? worth : -worth;
  };
  const known = source.derive(quantitiesIn);
  for (const one of target.derive(quantitiesIn)) {
    if (one.form !== 'digits') continue;
    count(
      known.some((other) => other.value === one.value || other.other.includes(one.value)),
      WORTH.number,
    );
  }
  for (const group of GROUPS) {
    const left = groupIn(source, group);
    for (const one of groupIn(target, group)) if (one.weak !== true) count(isMet(one, left), WORTH.mention);
  }
  if (asks(source) || asks(target)) score += asks(source) === asks(target) ? WORTH.question : -WORTH.question;
  const quotes = hasQuoteMarks(source);
  if (quotes || hasQuoteMarks(target))
    score += quotes === hasQuoteMarks(target) ? WORTH.quotation : -WORTH.quotation;
  return { score, evidence };
}

/** The names of the translation, each of which is looked for in the original: slower than the rest together. */
function nameFit(source: RowText, target: RowText): Fit {
  let score = 0;
  let evidence = 0;
  const seen = new Set<string>();
  for (const { key } of target.derive(nameWordsIn)) {
    if (seen.has(key) || key.length < 4 || isTranslatedName(key)) continue;
    seen.add(key);
    const { likeness } = nameIn(key, source);
    if (likeness >= NAMED) score += WORTH.name;
    else if (likeness < STRANGE) score -= WORTH.name;
    evidence++;
  }
  return { score, evidence };
}

/** Both together, for a row's translation beside the original of this or of another row. */
export function fitOf(from: Row, to: Row): Fit {
  const plain = plainFit(from.source, to.target);
  const names = nameFit(from.source, to.target);
  return { score: plain.score + names.score, evidence: plain.evidence + names.evidence };
}

function isMet(one: Mention, others: readonly Mention[]): boolean {
  return others.some((other) => other.concepts.some((concept) => one.concepts.includes(concept)));
}

function asks(text: RowText): boolean {
  return /[?？؟]/.test(text.text);
}
