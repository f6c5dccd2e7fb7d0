import { describe, expect, it } from 'vitest';
import { runArticleChecks } from '../../../../../core/check/index';
import { articleOf } from '../helper';

const ROWS: readonly (readonly [string, string])[] = [
  ['Die Regierung in Berlin tritt am Montag zusammen.', 'The government in Berlin meets on Monday.'],
  ['Kretschmer kaufte 250 Häuser in Frankreich.', 'Kretschmer bought 250 houses in France.'],
  ['Wann beginnt die Sitzung im März?', 'When does the session in March begin?'],
  ['Danach schwieg er.', 'Then he fell silent.'],
];

const shifted = (rows: readonly (readonly [string, string])[]) =>
  runArticleChecks(articleOf('de-en', rows)).filter((one) => one.check === 'shift');

describe('shifted sentences', () => {
  it('is quiet about rows that belong together', () => {
    expect(shifted(ROWS)).toEqual([]);
  });

  it('finds two rows whose translations were exchanged', () => {
    const [first, second, third, fourth] = ROWS as [
      readonly [string, string],
      readonly [string, string],
      readonly [string, string],
      readonly [string, string],
    ];
    const found = shifted([first, [second[0], third[1]], [third[0], second[1]], fourth]);
    expect(found.map((one) => [one.row, one.params.row])).toEqual([
      [1, 3],
      [2, 2],
    ]);
  });

  it('finds a row that has its neighbour’s translation', () => {
    const [first, second, ...rest] = ROWS;
    const found = shifted([[first?.[0] ?? '', second?.[1] ?? ''], second ?? ['', ''], ...rest]);
    expect(found.map((one) => one.row)).toContain(0);
  });
});
