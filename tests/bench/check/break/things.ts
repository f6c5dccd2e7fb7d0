import { replaceOne } from './types';
import type { Kind, Random } from './types';

/** Sets of words of which one may stand for another by mistake; each is one kind of error. */
const SETS: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['color', [['red', 'blue', 'green', 'yellow', 'black', 'white', 'brown', 'pink', 'purple']]],
  [
    'animal',
    [
      ['dog', 'cat', 'horse', 'cow', 'pig', 'bird', 'sheep', 'fish'],
      ['dogs', 'cats', 'horses', 'cows', 'pigs', 'birds'],
    ],
  ],
  ['body', [['hand', 'leg', 'head', 'eye', 'knee', 'shoulder', 'neck', 'stomach', 'heart', 'lung']]],
  [
    'faith',
    [['Catholic', 'Protestant', 'Muslim', 'Jewish', 'Buddhist', 'Hindu', 'Christian', 'Islamic', 'Orthodox']],
  ],
  ['season', [['spring', 'summer', 'autumn', 'winter']]],
  [
    'profession',
    [
      ['farmer', 'singer', 'engineer', 'driver', 'pilot', 'writer', 'actor', 'artist', 'scientist'],
      ['farmers', 'singers', 'engineers', 'drivers', 'pilots', 'writers', 'actors', 'artists', 'scientists'],
      ['police officer', 'firefighter', 'soldier', 'nurse', 'teacher'],
    ],
  ],
  [
    'kinship',
    [
      ['father', 'mother', 'son', 'daughter', 'brother', 'sister', 'husband', 'wife', 'uncle', 'aunt'],
      ['sons', 'daughters', 'brothers', 'sisters'],
    ],
  ],
  [
    'relative-week',
    [
      ['last week', 'this week', 'next week'],
      ['last month', 'this month', 'next month'],
      ['last year', 'this year', 'next year'],
    ],
  ],
  ['time-zone', [['local time', 'Korean time', 'Eastern time', 'GMT', 'Beijing time', 'Moscow time']]],
  [
    'compass',
    [
      ['north', 'south', 'east', 'west'],
      ['northern', 'southern', 'eastern', 'western'],
    ],
  ],
  [
    'trend',
    [
      ['increased', 'decreased'],
      ['increase', 'decrease'],
      ['rose', 'fell'],
      ['rises', 'drops'],
      ['raised', 'lowered'],
      ['rise', 'fall'],
      ['rising', 'falling'],
    ],
  ],
  [
    'import',
    [
      ['imports', 'exports'],
      ['Imports', 'Exports'],
      ['import', 'export'],
      ['imported', 'exported'],
    ],
  ],
  [
    'trade',
    [
      ['bought', 'sold'],
      ['buy', 'sell'],
      ['buyers', 'sellers'],
    ],
  ],
  ['fraction', [['half', 'a third', 'two thirds', 'a quarter', 'three quarters']]],
  [
    'multiple',
    [
      ['doubled', 'tripled', 'quadrupled'],
      ['twice', 'three times'],
    ],
  ],
  ['rough-number', [['dozens', 'hundreds', 'thousands', 'millions', 'tens of thousands']]],
  [
    'bound',
    [
      ['at least', 'at most'],
      ['more than', 'less than'],
    ],
  ],
  ['temperature', [['Celsius', 'Fahrenheit']]],
  ['area', [['square kilometers', 'square miles', 'hectares', 'acres', 'square meters']]],
];

function swap(list: readonly string[]): (match: RegExpMatchArray, random: Random) => string | undefined {
  return ([text], random) => random.pick(list.filter((one) => one !== text));
}

export const THING_KINDS: readonly Kind[] = SETS.map(([id, lists]) => ({
  id,
  ruled: true,
  break: (pair, random) => {
    const list = random.pick(
      lists.filter((words) => new RegExp(`\\b(?:${words.join('|')})\\b`).test(pair.target)),
    );
    return list === undefined
      ? undefined
      : replaceOne(
          pair.target,
          new RegExp(`\\b(?:${list.join('|')})\\b`, 'g'),
          (match) => swap(list)(match, random),
          random,
        );
  },
}));
