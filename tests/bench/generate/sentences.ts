import type { Random } from './random';
import { CLAUSES, OBJECTS, PLACES, QUOTES, SUBJECTS, TIMES, VERBS, type Pair } from './vocabulary';

/** A Korean news sentence and a translation of it; about one in eight is a quotation, one in four has a figure. */
export function sentencePair(random: Random): Pair {
  const subject = random.pick(SUBJECTS);
  if (random.chance(0.13)) return quotation(subject, random);
  const [time, place, object, verb] = [
    random.pick(TIMES),
    random.pick(PLACES),
    random.pick(OBJECTS),
    random.pick(VERBS),
  ];
  const clause = random.chance(0.35) ? random.pick(CLAUSES) : undefined;
  const figure = random.chance(0.25) ? figureOf(random) : undefined;
  return {
    ko: `${clause ? `${clause.ko} ` : ''}${subject.ko} ${time.ko} ${place.ko} ${figure ? `${figure.ko} ` : ''}${object.ko} ${verb.ko}.`,
    en: capitalised(
      `${clause ? `${clause.en}, ` : ''}${subject.en} ${verb.en} ${object.en}${figure ? ` ${figure.en}` : ''} ${place.en} ${time.en}.`,
    ),
  };
}

function quotation(subject: Pair, random: Random): Pair {
  const quote = random.pick(QUOTES);
  return {
    ko: `${subject.ko} "${quote.ko}"고 말했다.`,
    en: random.chance(0.5)
      ? `“${capitalised(quote.en)},” ${subject.en} said.`
      : capitalised(`${subject.en} said that ${quote.en}.`),
  };
}

function figureOf(random: Random): Pair {
  const amount = 2 + random.below(98);
  return random.chance(0.5)
    ? { ko: `${amount}억 원 규모의`, en: `worth ${(amount / 10).toFixed(1)} billion won` }
    : { ko: `${amount}만 명이 서명한`, en: `signed by ${(amount * 10_000).toLocaleString('en')} people` };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
