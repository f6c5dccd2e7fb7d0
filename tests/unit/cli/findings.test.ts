import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asJson } from '../../../cli/findings/json';
import type { CheckedFile, CheckedFiles } from '../../../cli/findings/checked';
import { forPeople } from '../../../cli/findings/people';
import { LineTable } from '../../../cli/findings/place';
import { asSarif } from '../../../cli/findings/sarif';
import { widthOf } from '../../../cli/findings/width';
import type { Finding } from '../../../core/check';

// The texts are chosen when the modules are loaded, by the environment of whoever runs the tests.
vi.hoisted(() => {
  process.env.LC_ALL = 'C';
});

const SOURCE = '첫 줄.\r\n집회에 3만 명이 모였다.';
const TARGET = 'First line.\n\nAbout 3,000 people came to the rally.';

function checkedFile(file: string, lang: string, content: string): CheckedFile {
  return { file, lang, content, table: new LineTable(content) };
}

function spanOf(side: 'source' | 'target', text: string, part: string) {
  const start = text.indexOf(part);
  return { side, start, end: start + part.length };
}

const FINDING: Finding = {
  check: 'number',
  category: 'number',
  severity: 'major',
  row: 1,
  spans: [spanOf('source', SOURCE, '3만'), spanOf('target', TARGET, '3,000')],
  message: 'number.changed',
  params: { source: '3만', target: '3,000', sourceValue: '30000', targetValue: '3000' },
  suggestion: '30,000',
};

function checkedWith(...findings: Finding[]): CheckedFiles {
  return {
    source: checkedFile('a b/ko.txt', 'ko', SOURCE),
    target: checkedFile('en.txt', 'en', TARGET),
    findings,
  };
}

describe('LineTable', () => {
  it('counts lines and columns from 1 at every kind of line end', () => {
    const table = new LineTable('ab\r\nc\rd\n\ne');
    const places = [0, 2, 4, 6, 8, 9, 10].map((offset) => table.placeOf(offset));
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
      '1:1',
      '1:3',
      '2:1',
      '3:1',
      '4:1',
      '5:1',
      '5:2',
    ]);
    expect(table.lineAt(1)).toEqual({ text: 'ab', start: 0 });
    expect(table.lineAt(8)).toEqual({ text: '', start: 8 });
    expect(table.lineAt(9)).toEqual({ text: 'e', start: 9 });
  });

  it('agrees with splitting at any place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '가') }), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        // Between CR and LF is still the line before.
        fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
        const before = text.slice(0, offset).split(/\r\n|\n|\r/);
        expect(new LineTable(text).placeOf(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
      }),
    );
  });
});

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['한글', 4],
    ['日本。', 6],
    ['é', 1],
    ['e\u0301', 1],
    ['😀', 2],
    ['“a”', 3],
    ['', 0],
  ])('gives %s %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('findings for people', () => {
  it('stand at their place with carets under the words, translation first', () => {
    const lines = forPeople(checkedWith(FINDING)).split('\n');
    expect(lines[0]).toMatch(/^en\.txt:3:7: major \(number\): .*3만.*3,000/);
    expect(lines.slice(1)).toEqual([
      '  About 3,000 people came to the rally.',
      '        ^^^^^',
      'a b/ko.txt:2:5:',
      '  집회에 3만 명이 모였다.',
      '         ^^^',
      '  Suggestion: 30,000',
      '',
      '1 finding',
      '',
    ]);
  });

  it('keep carets under the words in long lines, and terminals safe', () => {
    const noise = '가\u001b[31m나다라 😀'.repeat(20);
    const content = `${noise}mark${noise}`;
    const span = spanOf('target', content, 'mark');
    const checked: CheckedFiles = {
      source: checkedFile('a', 'ko', ''),
      target: checkedFile('b', 'en', content),
      findings: [{ ...FINDING, spans: [span] }],
    };
    const [, line = '', carets = ''] = forPeople(checked).split('\n');
    expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    const marked = line.indexOf('mark');
    expect(carets.indexOf('^')).toBe(widthOf(line.slice(0, marked)));
    expect(carets.trim()).toBe('^^^^');
  });

  it('say so when there are none', () => {
    expect(forPeople(checkedWith())).toBe('0 findings\n');
  });
});

describe('findings for machines', () => {
  it('as JSON have offsets that cut out their text', () => {
    const answer = JSON.parse(asJson(checkedWith(FINDING))) as {
      issues: { spans: Record<string, unknown>[] }[];
    };
    expect(answer).toMatchObject({
      utf16: true,
      source: { file: 'a b/ko.txt', lang: 'ko' },
      issues: [{ check: 'number', category: 'number', severity: 'major', suggestion: '30,000' }],
    });
    expect(answer.issues[0]?.spans).toEqual([
      { side: 'source', start: 10, end: 12, line: 2, column: 5, text: '3만' },
      { side: 'target', start: 19, end: 24, line: 3, column: 7, text: '3,000' },
    ]);
  });

  it('as SARIF name rule, level and region, and the original as related', () => {
    const log = JSON.parse(asSarif(checkedWith(FINDING))) as {
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number }[] }[];
    };
    const [run] = log.runs;
    const [result] = run?.results ?? [];
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('number');
    expect(result).toMatchObject({
      ruleId: 'number',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'en.txt' },
            region: {
              startLine: 3,
              startColumn: 7,
              endLine: 3,
              endColumn: 12,
              charOffset: 19,
              charLength: 5,
            },
          },
        },
      ],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/ko.txt' } } }],
    });
  });

  it('as SARIF point at the original when the translation has no place', () => {
    const onlySource = { ...FINDING, spans: [spanOf('source', SOURCE, '3만')] };
    const log = asSarif(checkedWith(onlySource));
    expect(log).toContain('"uri": "a%20b/ko.txt"');
    expect(log).not.toContain('relatedLocations');
  });
});
