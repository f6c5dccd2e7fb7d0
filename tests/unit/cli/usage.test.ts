import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { useGalley } from './galley';

const galley = useGalley();
const CALLS = ['review', 'report', 'score', 'segment', 'align', 'check'];

describe('galley', () => {
  it('tells its version', async () => {
    expect(await galley.run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('explains itself and each call', async () => {
    const help = await galley.run(['--help']);
    expect(help.status).toBe(0);
    for (const call of CALLS) {
      expect(help.out).toContain(`\n  ${call} `);
      const { status, out, err } = await galley.run([call, '--help']);
      expect([status, err]).toEqual([0, '']);
      expect(out).toContain(`Usage: galley ${call} `);
      // A key without a text would be printed as it is.
      expect(out).not.toMatch(/\b(option|heading|cli|review|report|score|align|check)[.:][a-z-]+/);
    }
  });

  it('speaks Korean where the environment does', async () => {
    const environments: readonly Record<string, string>[] = [
      { LANG: 'ko_KR.UTF-8' },
      { LANG: 'en_US.UTF-8', LC_ALL: 'ko' },
    ];
    for (const env of environments) {
      const help = await galley.run(['review', '--help'], '', { env });
      expect(help.out).toContain('사용법: galley review <원문>');
      const { status, err } = await galley.run(['score', 'none.galley'], '', { env });
      expect(err).toBe('galley: “none.galley” 파일이 없습니다. 경로를 확인하세요.\n');
      expect(status).toBe(1);
    }
  });

  it.each([
    [[], 'No command was given. See galley --help.'],
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['score'], 'The argument <file> is missing.'],
    [['score', 'a', 'b'], 'more arguments than “score” takes'],
    [['score', 'a', '--loud'], 'There is no option “--loud”.'],
    [['review', 'a', 'b'], 'The option “-o, --output <file>” is required.'],
    [['review', 'a', 'b', '-o'], 'The option “-o, --output <file>” lacks its value.'],
  ])('says in one line what is wrong with %j', async (args, message) => {
    const { status, out, err } = await galley.run(args);
    expect(err).toMatch(/^galley: [^\n]*\n$/);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(status).toBe(1);
  });

  it('starts in well under a second', async () => {
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      await galley.run(['segment'], '{"lang":"en","text":"One. Two."}');
      times.push(performance.now() - start);
    }
    // The best of three: the machine may be busy with something else.
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
