import { describe, expect, it } from 'vitest';
import { useGalley } from './galley';

const galley = useGalley();

function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

describe('galley segment', () => {
  it('answers each line with its sentences and its id', async () => {
    const lines = [
      { id: 1, lang: 'en', text: 'One. Two.' },
      { id: 'two', lang: 'ko', text: '하나다. 둘이다.' },
      { lang: 'en', text: '' },
    ];
    const input = `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n\r\n')}`;
    const { status, out, err } = await galley.run(['segment'], input);
    expect(err).toBe('');
    expect(jsonLines(out)).toEqual([
      { id: 1, sentences: ['One.', 'Two.'] },
      { id: 'two', sentences: ['하나다.', '둘이다.'] },
      { id: null, sentences: [] },
    ]);
    expect(status).toBe(0);
  });

  it('answers a million characters and more than a pipe holds', async () => {
    const line = JSON.stringify({ id: 7, lang: 'en', text: 'The talks went on. Nobody spoke. '.repeat(10) });
    const { status, out } = await galley.run(['segment'], `${line}\n`.repeat(5000));
    const answers = out.split('\n');
    expect(answers).toHaveLength(5001);
    expect(new Set(answers).size).toBe(2);
    expect(jsonLines(answers[0] ?? '')).toMatchObject([{ id: 7 }]);
    expect(status).toBe(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const line = JSON.stringify({ lang: 'en', text: 'The talks went on. Nobody spoke. '.repeat(10) });
    const { status, err } = await galley.run(['segment'], `${line}\n`.repeat(20_000), { hangUp: true });
    expect([status, err]).toEqual([0, '']);
  });

  it.each([
    ['{"id":1,"lang":"en","text":"A."}\n{"id":2,"lang":"en"}\n', 'Line 2 of the input: “text” is missing'],
    ['\n{"id":1,"lang":"en","text":"A."}\nnonsense', 'Line 3 of the input is not JSON'],
    ['[]', 'Line 1 of the input: “{…}” is missing or of the wrong kind'],
    [Buffer.from([0x7b, 0xff, 0x0a]), 'Line 1 of the input is not UTF-8'],
    [Buffer.from([0x0a, 0xe2, 0x82]), 'of the input is not UTF-8'],
  ])('ends at a bad line with its number (%j)', async (input, message) => {
    const { status, out, err } = await galley.run(['segment'], input);
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out.split('\n').length - 1).toBe(out === '' ? 0 : 1);
    expect(status).toBe(1);
  });
});

describe('galley check', () => {
  const source = '집회에 3만 명이 모였다.';
  const wrong = 'About 3,000 people came to the rally.';
  const right = 'About 30,000 people came to the rally.';

  it('finds what is wrong in a pair, by offsets into the target', async () => {
    const pair = { id: 1, sourceLang: 'ko', targetLang: 'en', source };
    const input = [
      { ...pair, target: wrong },
      { ...pair, id: 2, target: right },
    ];
    const { status, out } = await galley.run(['check'], input.map((line) => JSON.stringify(line)).join('\n'));
    const [first, second] = jsonLines(out) as [{ issues: { start: number; end: number }[] }, unknown];
    expect(first).toMatchObject({ id: 1, utf16: true });
    const numbers = first.issues.filter((issue) => 'check' in issue && issue.check === 'number');
    expect(numbers).toHaveLength(1);
    expect(wrong.slice(numbers[0]?.start, numbers[0]?.end)).toBe('3,000');
    expect(JSON.stringify(second)).not.toContain('"check":"number"');
    expect(status).toBe(0);
  });

  it('finds what is wrong in an article, with the segment', async () => {
    const segments = [
      { source: '대통령은 어제 말했다.', target: 'The president spoke yesterday.' },
      { source: '', target: '' },
      { source, target: wrong },
    ];
    const input = JSON.stringify({ id: 'a', sourceLang: 'ko', targetLang: 'en', segments });
    const { status, out } = await galley.run(['check'], input);
    const [answer] = jsonLines(out) as [
      { issues: { check: string; segment: number; start: number; end: number }[] },
    ];
    const number = answer.issues.find(({ check }) => check === 'number');
    expect(number?.segment).toBe(2);
    expect(wrong.slice(number?.start, number?.end)).toBe('3,000');
    expect(status).toBe(0);
  });

  it('takes a translation without its original', async () => {
    const { status, out } = await galley.run(['check'], JSON.stringify({ targetLang: 'en', target: right }));
    expect(jsonLines(out)).toMatchObject([{ id: null, utf16: true }]);
    expect(status).toBe(0);
  });

  it.each([{}, { source: '' }])(
    'reads an article without any source as a translation alone (%j)',
    async (none) => {
      const segments = ['The minister spoke at a briefing today.', 'He left.'].map((target) => ({
        ...none,
        target,
      }));
      const { out } = await galley.run(['check'], JSON.stringify({ targetLang: 'en', segments }));
      expect(jsonLines(out)).toMatchObject([{ issues: [{ check: 'dating', segment: 0 }] }]);
    },
  );

  it.each([
    ['{"targetLang":"en"}', '“target”'],
    ['{"target":"x"}', '“targetLang”'],
    ['{"targetLang":"en","segments":[{"source":"x"}]}', '“segments.0.target”'],
  ])('names what is missing in %s', async (input, field) => {
    const { status, err } = await galley.run(['check'], input);
    expect(err).toContain(`Line 1 of the input: ${field}`);
    expect(status).toBe(1);
  });
});
