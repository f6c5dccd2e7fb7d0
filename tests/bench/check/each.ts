import { CHECKS } from '../../../core/check/index';
import type { BenchTable } from '../table';
import { share } from './measure';
import type { Alarm, Recall } from './measure';

/** The kinds of errors that each check is there to find. Those of the article's checks are measured in `article.ts`. */
const KINDS_OF: Readonly<Record<string, string>> = {
  quotation: 'quote-marks-lost quote-unbalanced quote-cut quote-shortened quote-added',
  number:
    'digit digits-swapped decimal-moved zero magnitude thousand number-lost number-word year range day ordinal',
  ordinal: 'ordinal-word',
  month: 'month',
  weekday: 'weekday',
  day: 'relative-day relative-week',
  time: 'meridiem time-zone',
  span: 'time-unit',
  unit: 'unit temperature area',
  currency: 'currency',
  percent: 'percent',
  share: 'fraction multiple rough-number bound',
  name: 'name-misspelt name-replaced speaker',
  'name-added': 'name-replaced speaker',
  acronym: 'acronym',
  region: 'country nationality',
  title: 'title profession',
  kinship: 'kinship',
  thing: 'color animal body faith season',
  pronoun: 'pronoun',
  opposite: 'opposite compass trend import trade',
  negation: 'negation-lost negation-gained',
  question: 'question',
  length: 'clause-lost end-lost sentence-added wrong-sentence',
  'left-over': 'untranslated word-left',
  untranslated: 'untranslated word-left',
  note: 'note',
  boilerplate: 'boilerplate',
  address: 'address',
  markup: 'markup',
  encoding: 'mojibake replacement',
  invisible: 'invisible',
  repetition: 'sentence-twice phrase-looped word-doubled',
  space: 'double-space space-before-mark',
  punctuation: 'mark-doubled',
  bracket: 'bracket',
  capital: 'small-start',
  'end-mark': 'end-mark end-lost',
  spelling: 'misspelling',
  grammar: 'article agreement tense verb-dropped words-swapped preposition',
};

const percent = (part: number, of: number, digits: number): string =>
  of === 0 ? '–' : ((100 * part) / of).toFixed(digits);

/** Of one check: its recall on its own kinds, by any check, and its alarm. */
export function eachTable(title: string, recall: Recall, alarms: readonly Alarm[]): BenchTable {
  const pairs = alarms.reduce((sum, alarm) => sum + alarm.pairs, 0);
  const rows = CHECKS.map(({ id, onByDefault }) => {
    const kinds = (KINDS_OF[id] ?? '').split(' ').filter((kind) => recall.byKind.has(kind));
    let hits = 0;
    let tries = 0;
    const merged: (readonly [number, number])[] = [];
    for (const kind of kinds) {
      for (const count of recall.byKind.get(kind)?.values() ?? []) {
        merged.push(count);
        tries += count[1];
      }
      hits += recall.byCheck.get(kind)?.get(id) ?? 0;
    }
    const any = share(new Map(merged.map((count, i) => [String(i), count])));
    const flagged = alarms.reduce((sum, alarm) => sum + (alarm.byCheck.get(id) ?? 0), 0);
    return [
      id,
      onByDefault ? 'yes' : 'no',
      percent(flagged, pairs, 2),
      percent(hits, tries, 0),
      Number.isNaN(any) ? '–' : any.toFixed(0),
      tries,
    ];
  });
  return {
    title,
    columns: ['check', 'on', 'alarm %', 'recall %', 'by any check %', 'tries'],
    rows,
    notes: ['Recall of a check is that on the kinds of errors it is there for, found by the check itself.'],
  };
}
