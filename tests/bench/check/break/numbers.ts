import { replaceOne } from './types';
import type { Kind, Random } from './types';

const NUMBER = /(?<![\d.,])\d[\d,]*(?:\.\d+)?(?![\d.]*\d)/g;
const WORDS =
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'.split(' ');
const MONTHS = 'January February March April June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function kind(
  id: string,
  pattern: RegExp,
  by: (match: RegExpMatchArray, random: Random) => string | undefined,
  ruled = true,
): Kind {
  return {
    id,
    ruled,
    break: (pair, random) => replaceOne(pair.target, pattern, (match) => by(match, random), random),
  };
}

function another(from: readonly string[], random: Random): (match: RegExpMatchArray) => string | undefined {
  return (match) => random.pick(from.filter((one) => one.toLowerCase() !== match[0].toLowerCase()));
}

export const NUMBER_KINDS: readonly Kind[] = [
  kind('digit', NUMBER, ([text], random) => {
    const places = Array.from(text).flatMap((char, i) => (/\d/.test(char) ? [i] : []));
    const at = random.pick(places) ?? 0;
    const digit = String((Number(text.charAt(at)) + 1 + Math.floor(random.next() * 8)) % 10);
    return at === 0 && digit === '0' ? undefined : text.slice(0, at) + digit + text.slice(at + 1);
  }),
  kind('digits-swapped', /(?<![\d.,])\d{2,}(?![\d.,]*\d)/g, ([text]) => {
    for (let i = 0; i + 1 < text.length; i++) {
      if (text[i] !== text[i + 1] && !(i === 0 && text[1] === '0'))
        return text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
    }
    return undefined;
  }),
  kind('decimal-moved', /(?<![\d.,])\d+\.\d+/g, ([text]) => {
    const [whole = '', part = ''] = text.split('.');
    return part.length > 1 ? `${whole}${part.charAt(0)}.${part.slice(1)}` : `${whole}${part}`;
  }),
  kind('zero', /(?<![\d.,])[1-9]\d{1,}(?:,\d{3})*(?![\d.,]*\d)/g, ([text]) =>
    Number(text.replaceAll(',', '')) > 1900 && text.length === 4 ? undefined : `${text}0`,
  ),
  kind(
    'magnitude',
    /\b(?:thousand|million|billion|trillion)\b/g,
    ([text]) => ({ thousand: 'million', million: 'billion', billion: 'million', trillion: 'billion' })[text],
  ),
  kind('thousand', /(?<![\d.,])\d{1,3},000(?!,|\d)/g, ([text]) => text.replace(',000', '')),
  kind('number-lost', /(?<![\d.,$€£-])\d{2,}(?:,\d{3})*(?:\.\d+)? (?=[a-z])/g, () => ''),
  kind('number-word', new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'g'), (match, random) =>
    another(WORDS, random)(match),
  ),
  kind('percent', /(?<=\d ?)(?:%|percent|per cent)(?! ?point)/g, () => ' percentage points'),
  kind('year', /\b(?:19|20)\d\d\b/g, ([text], random) =>
    String(Number(text) + (random.next() < 0.5 ? -1 : 1) * (1 + Math.floor(random.next() * 9))),
  ),
  kind('ordinal', /\b\d+(?:st|nd|rd|th)\b/g, ([text]) => `${String(Number.parseInt(text, 10) + 3)}th`),
  kind('ordinal-word', /\b(?:second|third|fourth|fifth)\b(?! of)/g, (match, random) =>
    another(['second', 'third', 'fourth', 'fifth'], random)(match),
  ),
  kind('range', /\b\d+[-–]\d+\b/g, ([text]) => {
    const parts = text.split(/[-–]/);
    return `${parts[0] ?? ''}-${String(Number(parts[1]) + 7)}`;
  }),
  kind('month', new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), (match, random) =>
    another(MONTHS, random)(match),
  ),
  kind('weekday', new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g'), (match, random) =>
    another(WEEKDAYS, random)(match),
  ),
  kind(
    'day',
    new RegExp(
      `(?<=\\b(?:${MONTHS.join('|')}|May|Sept\\.?|Oct\\.?|Nov\\.?) )\\d{1,2}\\b|\\b\\d{1,2}(?= (?:${MONTHS.join('|')}|May))`,
      'g',
    ),
    ([text]) => String((Number(text) % 28) + 2),
  ),
  kind('meridiem', /(?<=\d ?)[ap]\.?m\b/g, ([text]) =>
    text.startsWith('a') ? text.replace('a', 'p') : text.replace('p', 'a'),
  ),
  kind('relative-day', /\b(?:yesterday|today|tomorrow)\b/g, (match, random) =>
    another(['yesterday', 'today', 'tomorrow'], random)(match),
  ),
  kind(
    'time-unit',
    /(?<=\b(?:\d+|two|three|four|five|six|seven|eight|ten)[ -])(?:minute|hour|day|week|month|year)(?=s?\b)/g,
    (match, random) => another(['minute', 'hour', 'day', 'week', 'month', 'year'], random)(match),
  ),
  kind(
    'unit',
    /(?<=\d ?)(?:kilometers|kilometres|km|miles|meters|metres|feet|kilograms|kg|pounds|tonnes|tons|hectares|acres|liters|litres|inches|mph|km\/h|degrees Celsius|square meters|square kilometers|yards)\b/g,
    ([text], random) => {
      const pairs: Readonly<Record<string, string>> = {
        kilometers: 'miles',
        kilometres: 'miles',
        km: 'miles',
        miles: 'kilometers',
        meters: 'feet',
        metres: 'feet',
        feet: 'meters',
        kilograms: 'pounds',
        kg: 'pounds',
        pounds: 'kilograms',
        tonnes: 'kilograms',
        tons: 'kilograms',
        hectares: 'acres',
        acres: 'hectares',
        liters: 'gallons',
        litres: 'gallons',
        inches: 'centimeters',
        mph: 'km/h',
        'km/h': 'mph',
        yards: 'meters',
      };
      return (
        pairs[text] ??
        (text === 'degrees Celsius' ? 'degrees Fahrenheit' : random.pick(['acres', 'hectares']))
      );
    },
  ),
  kind(
    'currency',
    /[$€£](?=\d)|(?<=\d ?(?:(?:thousand|million|billion|trillion) )?)(?:dollars|euros|yen|yuan|won|pounds|rubles|roubles|rupees)\b/g,
    ([text], random) =>
      text.length === 1
        ? random.pick(['$', '€', '£', '¥'].filter((one) => one !== text))
        : another(['dollars', 'euros', 'yen', 'yuan', 'won'], random)([text]),
  ),
];
