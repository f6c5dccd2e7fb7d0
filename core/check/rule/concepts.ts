import type { Row } from '../article';
import type { Notice, RowCheck } from '../check';
import { changed, compareConcepts } from './concept';
import type { ConceptRule } from './concept';
import { langData } from '../lang/index';
import { groupIn, groupsIn } from '../lexicon/concepts';
import { denialsIn } from '../negation/scan';
import { wrongHalf } from '../number/clock';
import { isConverted } from '../number/convert';
import { quantitiesIn } from '../number/find';
import { otherMeasure } from '../number/measured';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';

type Report = ConceptRule['report'];

function conceptCheck(
  id: string,
  category: string,
  groups: readonly (readonly [string, Report])[],
  options: Pick<ConceptRule, 'counted' | 'tallied' | 'literal' | 'single'> = {},
): RowCheck {
  const rules = groups.map(([group, report]): ConceptRule => ({ group, category, report, ...options }));
  return {
    id,
    scope: 'row',
    category,
    severity: 'major',
    languages: [],
    onByDefault: true,
    needsSource: true,
    run(row) {
      if (!row.paired) return [];
      // A row mentions few of the groups.
      const [left, right] = [row.source.derive(groupsIn), row.target.derive(groupsIn)];
      return rules
        .filter(({ group }) => left.has(group) || right.has(group))
        .flatMap((rule) => compareConcepts(row, rule));
    },
  };
}

export const monthCheck = conceptCheck('month', 'date', [['month', 'changed-lost']], { tallied: true });
export const weekdayCheck = conceptCheck('weekday', 'date', [['weekday', 'changed']], { tallied: true });
const NEARBY = new Set('day:tomorrow day:yesterday rel:this-week rel:next-week rel:next-month'.split(' '));
const dayChanged = conceptCheck('day', 'date', [['day', 'changed']], { literal: NEARBY });
/** "The 30th of last month and the 2nd of this": one of several may have changed. */
const periodChanged = conceptCheck('day', 'date', [['rel', 'changed']], { tallied: true, literal: NEARBY });

/** Yesterday, today, tomorrow; last, this and next week, month and year. */
export const dayCheck: RowCheck = {
  ...dayChanged,
  run: (row, profile) => [...dayChanged.run(row, profile), ...periodChanged.run(row, profile)],
};
const timeChanged = conceptCheck(
  'time',
  'date',
  [
    ['meridiem', 'changed'],
    ['zone', 'changed'],
  ],
  { tallied: true },
);

/** Another half of the day or another time zone, told by words or against a clock of 24 hours. */
export const timeCheck: RowCheck = {
  ...timeChanged,
  run: (row, profile) => {
    const found = timeChanged.run(row, profile);
    const clock = row.paired && found.length === 0 ? wrongHalf(row) : undefined;
    return clock === undefined
      ? found
      : [changed(row, { ...clock.source, concepts: [] }, { ...clock.target, concepts: [] }, 'date')];
  },
};

/** The same number of other units of time: "three weeks" become "three months". */
export const spanCheck: RowCheck = {
  ...conceptCheck('span', 'date', [['span', 'changed']], { counted: true }),
  run: (row) => sameNumber(row, 'span', 'date'),
};

const unitChanged = conceptCheck('unit', 'number', [['unit', 'changed']], { counted: true });
/** Without a number beside it: "4 yuan a litre". */
const rateChanged = conceptCheck('unit', 'number', [['unit', 'changed']]);

const RATE = /(?:\b(?:per|an?|each|every)\s|\/)$/;

function isRate({ spans }: Notice, target: RowText): boolean {
  const span = spans.find(({ side }) => side === 'target');
  return span !== undefined && RATE.test(target.lower.slice(0, target.localOf(span.start)));
}

/** A unit that is another in the translation; with the number converted to match, it may be. */
export const unitCheck: RowCheck = {
  ...unitChanged,
  run: (row, profile) => {
    const here = sameNumber(row, 'unit');
    if (here.length > 0 || isConverted(row)) return here;
    const counted = unitChanged.run(row, profile);
    return counted.length > 0
      ? counted
      : rateChanged.run(row, profile).filter((one) => isRate(one, row.target));
  },
};

const currencyChanged = conceptCheck('currency', 'number', [['currency', 'changed']], { counted: true });

export const currencyCheck: RowCheck = {
  ...currencyChanged,
  run: (row, profile) => {
    const here = sameNumber(row, 'currency');
    return here.length > 0 ? here : currencyChanged.run(row, profile);
  },
};

/** The number is the same and what is counted is not: sure even where the row has other units as well. */
function sameNumber(row: Row, group: string, category = 'number'): readonly Notice[] {
  const other = row.paired ? otherMeasure(row, group) : undefined;
  return other === undefined ? [] : [changed(row, other.source, other.target, category)];
}

const percentChanged = conceptCheck('percent', 'number', [['percent', 'changed']]);

/** Points for per cent, also where only one of several was changed: nobody makes points of them to translate. */
export const percentCheck: RowCheck = {
  ...percentChanged,
  run(row, profile) {
    const found = percentChanged.run(row, profile);
    if (found.length > 0 || !row.paired) return found;
    const known = groupIn(row.source, 'percent');
    const [first] = known;
    const point = groupIn(row.target, 'percent').find(({ start }) =>
      row.target.lower.startsWith('percentage', start),
    );
    const put = point?.concepts.includes(POINT) === true ? point : undefined;
    if (first === undefined || put === undefined || known.some(({ concepts }) => concepts.includes(POINT)))
      return [];
    return [changed(row, first, put, 'number')];
  },
};
const POINT = 'percent:point';

export const regionCheck = conceptCheck('region', 'name', [['region', 'changed']], { tallied: true });
const ordinalChanged = conceptCheck('ordinal', 'number', [['ordinal', 'changed']]);

/** Another ordinal, or one from "third" on that no number of the original, not even a word like "trio", stands for. */
export const ordinalCheck: RowCheck = {
  ...ordinalChanged,
  run(row, profile) {
    const found = ordinalChanged.run(row, profile);
    return found.length > 0 || !row.paired ? found : addedOrdinal(row);
  },
};

function addedOrdinal({ source, target }: Row): Notice[] {
  if (groupIn(target, 'ordinal').length === 0) return [];
  if (Object.keys(langData(source.lang).numbers).length === 0) return [];
  const known = groupIn(source, 'ordinal').flatMap(({ concepts }) => concepts);
  const put = groupIn(target, 'ordinal').find(({ start, concepts: [concept = ''] }) => {
    const value = Number(concept.slice('ordinal:'.length));
    if (value < 3 || known.includes(concept) || /\d/.test(target.text.charAt(start))) return false;
    return !source
      .derive(quantitiesIn)
      .some((one) => one.value % 10 === value || one.other.some((other) => other % 10 === value));
  });
  if (put === undefined) return [];
  const text = target.text.slice(put.start, put.end);
  return [{ spans: [target.span(put.start, put.end)], message: 'added', params: { text } }];
}
export const titleCheck = conceptCheck('title', 'mistranslation', [['title', 'changed']]);
export const pronounCheck = conceptCheck('pronoun', 'mistranslation', [['pronoun', 'changed']]);
export const kinshipCheck = conceptCheck('kinship', 'mistranslation', [['family', 'changed']]);
const shareChanged = conceptCheck(
  'share',
  'number',
  ['fraction', 'multiple', 'vague', 'bound', 'limit'].map((group) => [group, 'changed'] as const),
  {
    literal: new Set(
      'fraction:2/3 fraction:1/4 fraction:3/4 vague:10 vague:100 vague:10000 multiple:3 multiple:4 bound:-'.split(
        ' ',
      ),
    ),
    single: true,
  },
);

/** Fractions, multiples, dozens and thousands, "at least" and "at most", and a minus that was lost. */
export const shareCheck: RowCheck = {
  ...shareChanged,
  // In other languages the words for parts and bounds are in too many others: 最高, "většina", "четвёртый".
  run: (row, profile) => [
    ...shareChanged
      .run(row, profile)
      .filter(({ message }) => message !== 'added' || row.target.lang === 'en'),
    ...lostMinus(row),
  ],
};

const SIGNED = /(?:^|[\s(])[-−–]\s?\d/;
const MEASURED = /\d\s?(?:°|℃|degree|celsius|fahrenheit|per\s?cent|%)/;

function lostMinus(row: Row): Notice[] {
  const source = groupIn(row.source, 'sign').find(({ weak }) => weak !== true);
  if (source === undefined || !row.paired || row.target.lang !== 'en') return [];
  if (!MEASURED.test(row.target.lower)) return [];
  if (groupIn(row.target, 'sign').length > 0 || SIGNED.test(row.target.text)) return [];
  const text = row.source.text.slice(source.start, source.end);
  // "Fell by 5 %" tells the sign by its verb.
  if (groupIn(row.target, 'trend').length > 0) return [];
  return [{ spans: [row.source.span(source.start, source.end)], message: 'minus', params: { text } }];
}

const LITERAL = new Set(
  (
    'color:brown color:pink color:purple animal:dog animal:cat animal:cow animal:bird animal:elephant body:lung body:liver ' +
    'body:kidney body:knee body:shoulder body:neck body:leg body:stomach faith:catholic faith:protestant faith:muslim ' +
    'faith:jewish faith:buddhist faith:hindu season:summer season:autumn season:winter'
  ).split(' '),
);

/** Plain things of which there are several kinds: colours, animals, parts of the body, religions, seasons. */
export const thingCheck = conceptCheck(
  'thing',
  'mistranslation',
  ['color', 'animal', 'body', 'faith', 'season'].map((group) => [group, 'changed'] as const),
  { literal: LITERAL },
);

const OPPOSITES =
  'compass contest trade transit assent door outcome hand rank force timing life sex permit combat wealth share law peace length realm verdict bond heat claim custody freq polarity sentiment merit safety ease praise union credit supply';
/** Meanings with so many words that a long sentence has one by chance. */
const COMMON = 'extent order phase trend stance amount size age height worth place pace';
/** In words of the translation. */
const LONG = 45;

function opposites(groups: string): RowCheck {
  return conceptCheck(
    'opposite',
    'mistranslation',
    groups.split(' ').map((group) => [group, 'changed'] as const),
    { tallied: true, single: true },
  );
}

const clearOpposites = opposites(OPPOSITES);
const commonOpposites = opposites(COMMON);

/** The opposite of what was said. "Not long after" for "soon after" is none: a denial beside either word turns it round. */
export const oppositeCheck: RowCheck = {
  ...clearOpposites,
  run: (row, profile) => {
    const long = row.target.derive(wordsIn).length > LONG;
    const found = [...clearOpposites.run(row, profile), ...(long ? [] : commonOpposites.run(row, profile))];
    return found.filter(({ spans }) =>
      spans.every((span) => {
        const text = span.side === 'source' ? row.source : row.target;
        return !isDenied(text, text.localOf(span.start));
      }),
    );
  },
};

const DENIAL_WINDOW = 10;

function isDenied(text: RowText, at: number): boolean {
  const before = text.lower.slice(Math.max(0, at - DENIAL_WINDOW), at);
  if (text.lang === 'en')
    return /(?:\b(?:not?|never|nor|without|hardly|barely|un|less|least|far from)|n't)\b[^,;.]*$/.test(before);
  const last = VERB_LAST.has(text.lang);
  return text
    .derive(denialsIn)
    .plain.some(
      ({ start, end }) =>
        (end <= at && at - end < DENIAL_WINDOW) || (last && start >= at && start - at < DENIAL_WINDOW),
    );
}

const VERB_LAST = new Set(['ko', 'ja', 'hi', 'tr']);
