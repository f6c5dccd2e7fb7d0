import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseReview, serializeReview } from '../../../core/review/file';
import { smallReview } from '../core/review/example';
import { useGalley, type Outcome } from './galley';

const galley = useGalley();

const KOREAN = '정부는 13일 미사일 발사를 규탄했다. 대통령은 회의를 열었다.\r\n\r\n\f기자들이 물었다.\n';
const ENGLISH =
  'The government condemned the missile launch on the 13th. The president held a meeting.\rReporters asked.';

let count = 0;
let folder = '';

/** A file in this test's own folder. */
function file(name: string, content?: string | Uint8Array): string {
  const place = path.join(folder, name);
  if (content !== undefined) writeFileSync(place, content);
  return place;
}

/** Everything in the folder, to see that nothing changed. */
function snapshot(): string {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return JSON.stringify(
    entries.map((name) => {
      const info = statSync(path.join(folder, name));
      const content =
        info.isFile() && info.size < 1e6 ? readFileSync(path.join(folder, name), 'latin1') : info.size;
      return [name, info.isFile() ? content : 'folder', info.mtimeMs * Number(info.isFile())];
    }),
  );
}

/** Status 1, nothing on standard output, and one line on standard error. */
function expectOneLine({ status, out, err }: Outcome, message: string): void {
  expect(err).toContain(message);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(out).toBe('');
  expect(status).toBe(1);
}

beforeEach(() => {
  folder = galley.at(`test ${count++}`);
  mkdirSync(folder);
});

describe('galley review', () => {
  it('embeds both texts as they are, cut and aligned', async () => {
    const source = file('a.ko.txt', `\uFEFF${KOREAN}`);
    const target = file('a.en.txt', ENGLISH);
    const output = file('a.galley');
    const { status, out, err } = await galley.run(['review', source, target, '-o', output]);
    expect([status, out, err]).toEqual([0, '', '']);
    const review = parseReview(readFileSync(output, 'utf8'), 'a.galley');
    expect(review.title).toBe('a.ko');
    expect(review.texts).toEqual({
      source: { name: 'a.ko.txt', lang: 'ko', encoding: 'utf-8', content: KOREAN },
      target: { name: 'a.en.txt', lang: 'en', encoding: 'utf-8', content: ENGLISH },
    });
    expect(review.segments.source).toHaveLength(3);
    expect(review.segments.target).toHaveLength(3);
    expect(review.beads.length).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(['a.en.txt', 'a.galley', 'a.ko.txt']);
  });

  it('takes languages, encodings and a title, and writes to standard output', async () => {
    const source = file('a', iconv.encode(KOREAN, 'cp949'));
    const target = file('b', iconv.encode('Déjà vu.', 'windows-1252'));
    const options = ['--source-encoding', 'CP949', '--target-encoding', 'latin1', '--source-lang', 'ko_KR'];
    const { status, out } = await galley.run([
      'review',
      source,
      target,
      ...options,
      '--title',
      'T',
      '-o',
      '-',
    ]);
    const review = parseReview(out, 'stdout');
    expect(review.texts.source).toEqual({ name: 'a', lang: 'ko-KR', encoding: 'euc-kr', content: KOREAN });
    expect(review.texts.target).toMatchObject({ encoding: 'iso-8859-1', content: 'Déjà vu.' });
    expect(review.title).toBe('T');
    expect(status).toBe(0);
  });

  it('takes one file of two columns as aligned', async () => {
    const rows = [
      'source\ten',
      '정부는 규탄했다. 끝.\tThe government condemned it.',
      '\tAdded.',
      '',
      '빠짐.\t',
    ];
    const output = file('a.galley');
    const { status, err } = await galley.run(['review', file('a.tsv', rows.join('\r\n')), '-o', output]);
    expect([status, err]).toEqual([0, '']);
    const { texts, segments, beads } = parseReview(readFileSync(output, 'utf8'), 'a');
    expect(texts.source).toMatchObject({ lang: 'ko', content: '정부는 규탄했다. 끝.\n\n빠짐.' });
    expect(texts.target).toMatchObject({ lang: 'en', content: 'The government condemned it.\nAdded.\n' });
    expect(segments.source).toHaveLength(3);
    expect(beads.map(({ source, target }) => [source.length, target.length])).toEqual([
      [2, 1],
      [0, 1],
      [1, 0],
    ]);
    expect(beads.every(({ state, confidence }) => state === 'confirmed' && confidence === 1)).toBe(true);
  });

  it('takes a memory or an XLIFF file as aligned', async () => {
    const output = file('a.galley');
    const tuv = (lang: string, text: string): string => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
    const tmx = (units: string): string =>
      `<tmx version="1.4"><header srclang="ko"/><body>${units}</body></tmx>`;
    const two = `<tu>${tuv('ko', '정부는 규탄했다. 끝.')}${tuv('en', 'The government condemned it.')}</tu>`;
    const three = `<tu>${tuv('ko', '끝.')}${tuv('en', 'End.')}${tuv('de', 'Ende.')}</tu>`;
    const review = (name: string, content: string, ...options: string[]): Promise<Outcome> =>
      galley.run(['review', file(name, content), ...options, '-o', output]);

    expect(await review('a.tmx', tmx(two))).toEqual({ status: 0, out: '', err: '' });
    const made = parseReview(readFileSync(output, 'utf8'), 'a');
    expect(made.texts.source).toEqual({
      name: 'a.tmx',
      lang: 'ko',
      encoding: 'utf-8',
      content: '정부는 규탄했다. 끝.',
    });
    expect(made.beads.map(({ source, target }) => [source.length, target.length])).toEqual([[2, 1]]);

    expectOneLine(await review('b.tmx', tmx(two + three)), 'more than two languages: ko, en, de');
    const languages = ['--source-lang', 'de', '--target-lang', 'ko'];
    expect(await review('b.tmx', tmx(two + three), ...languages)).toMatchObject({ status: 0 });
    expect(parseReview(readFileSync(output, 'utf8'), 'a').texts.source).toMatchObject({ content: '\nEnde.' });
    expectOneLine(await review('c.tmx', tmx(`<tu>${tuv('ko', '끝.')}</tu>`)), 'text in two languages');
    expectOneLine(
      await review('d.tmx', '<tmx>\n<body></tmx>'),
      'not well-formed XML at line 2 (unexpected close tag)',
    );
    expectOneLine(await review('e.tmx', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>'), 'defines entities');

    const report = file('a.xlf');
    expect(await galley.run(['report', output, '-o', report])).toMatchObject({ status: 0 });
    expect(await galley.run(['review', report, '-o', file('again.galley')])).toMatchObject({ status: 0 });
    const again = parseReview(readFileSync(file('again.galley'), 'utf8'), 'a');
    expect(again.texts.target.content).toBe('정부는 규탄했다. 끝.\n끝.');
  });

  it('replaces an earlier output, keeping its mode and the link that leads to it', async () => {
    const source = file('a', KOREAN);
    const target = file('b', ENGLISH);
    const output = file('out.galley', 'old');
    chmodSync(output, 0o600);
    const link = file('link.galley');
    symlinkSync(output, link);
    const { status } = await galley.run(['review', source, target, '-o', link]);
    expect(status).toBe(0);
    expect(parseReview(readFileSync(output, 'utf8'), 'x').texts.source.content).toBe(KOREAN);
    expect(statSync(output).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('leaves a device a device', async () => {
    const { status } = await galley.run(['review', file('a', KOREAN), file('b', ENGLISH), '-o', '/dev/null']);
    expect(status).toBe(0);
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it('refuses what it cannot do, in one line, and changes nothing', async () => {
    const source = file('a.txt', KOREAN);
    const target = file('b.txt', ENGLISH);
    const out = file('out.galley');
    mkdirSync(file('folder'));
    linkSync(source, file('same.txt'));
    const huge = file('huge.txt', 'The text goes on.\n');
    truncateSync(huge, 50 * 1024 * 1024);
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['none.txt” does not exist', [file('none.txt'), target, '-o', out]],
      ['folder” is a folder', [file('folder'), target, '-o', out]],
      [
        'bin” is not a text file',
        [source, file('bin', Buffer.from([0, 1, 2, 3, 0, 200, 5, 9, 0])), '-o', out],
      ],
      ['x.pdf” is a PDF file', [source, file('x.pdf', '%PDF-1.7 …'), '-o', out]],
      [
        'x.docx” is a Word (DOCX) file',
        [source, file('x.docx', 'PK\x03\x04    word/document.xml'), '-o', out],
      ],
      ['empty.txt” is empty', [source, file('empty.txt', ''), '-o', out]],
      ['space.txt” is empty', [source, file('space.txt', ' \n'), '-o', out]],
      ['huge.txt” has 50 MB', [huge, target, '-o', out]],
      ['a.txt” is also an input', [source, target, '-o', source]],
      ['same.txt” is also an input', [source, target, '-o', file('same.txt')]],
      ['folder” is a folder. Name a file', [source, target, '-o', file('folder')]],
      ['its folder is not there', [source, target, '-o', file(path.join('nowhere', 'x.galley'))]],
      ['its folder is not there', [source, target, '-o', path.join(source, 'x.galley')]],
      ['“korean” is not a language tag', [source, target, '--source-lang', 'korean', '-o', out]],
      ['does not know the encoding “klingon”', [source, target, '--source-encoding', 'klingon', '-o', out]],
      ['a.txt” alone cannot be reviewed', [source, '-o', out]],
      ['Line 2 of “' + file('bad.tsv', 'a\tb\nc\n'), [file('bad.tsv'), '-o', out]],
    ];
    const before = snapshot();
    for (const [message, args] of cases) {
      expectOneLine(await galley.run(['review', ...args]), message);
      expect(snapshot(), message).toBe(before);
    }
  }, 60_000);

  it('says when it may not read or write', async () => {
    // Root may do anything, so there the call is made as nobody.
    const options = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const source = file('a.txt', KOREAN);
    const secret = file('secret.txt', ENGLISH);
    const fixed = file('fixed.galley', 'old');
    const before = snapshot();
    chmodSync(secret, 0);
    chmodSync(fixed, 0o444);
    chmodSync(folder, 0o555);
    const run = (...args: string[]): Promise<Outcome> => galley.run(['review', ...args], '', options);
    expectOneLine(await run(source, secret, '-o', '-'), 'You may not read');
    expectOneLine(await run(source, source, '-o', fixed), 'you may not write');
    expectOneLine(await run(source, source, '-o', file('new.galley')), 'you may not write');
    chmodSync(folder, 0o755);
    chmodSync(secret, 0o644);
    expect(snapshot()).toBe(before);
  });
});

describe('galley score and report', () => {
  it('print and write what the review holds', async () => {
    const review = file('r.galley', serializeReview(smallReview()));
    const scores = await galley.run(['score', review]);
    expect(JSON.parse(scores.out)).toMatchObject({ errors: 1, bySeverity: { major: 1 }, absolutePenalty: 5 });
    const json = await galley.run(['report', review, '--format', 'json', '-o', '-']);
    expect(JSON.parse(json.out)).toMatchObject({ annotations: [{ id: 'a1', category: 'mistranslation' }] });
    const tsv = file('r.tsv');
    expect((await galley.run(['report', review, '-o', tsv])).status).toBe(0);
    expect(readFileSync(tsv, 'utf8')).toContain('\t');
  });

  it('refuse a file that is no sound review and a format that is none', async () => {
    const text = serializeReview(smallReview());
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['cut.galley” breaks off before its end', ['score', file('cut.galley', text.slice(0, 900))]],
      ['foreign.galley” is not a Galley review', ['score', file('foreign.galley', '{"a":1}')]],
      ['text.galley” is not a Galley review', ['score', file('text.galley', KOREAN)]],
      ['bin.galley” is not a Galley review', ['score', file('bin.galley', Buffer.from([0, 255, 0, 3]))]],
      ['empty.galley” is empty', ['score', file('empty.galley', '')]],
      [
        'format version 9; this one reads up to 2',
        ['score', file('new.galley', text.replace('"version": 2', '"version": 9'))],
      ],
      [
        'damaged at segments.target[1]: it points outside',
        ['score', file('bad.galley', text.replace('"end":46', '"end":99'))],
      ],
      ['does not exist', ['report', file('none.galley'), '--format', 'json', '-o', '-']],
      ['There is no report format “doc”', ['report', file('ok.galley', text), '--format', 'doc', '-o', '-']],
      ['No report format was given', ['report', file('ok.galley'), '-o', '-']],
      [
        'Reports do not speak “fr”',
        ['report', file('ok.galley'), '--format', 'json', '--language', 'fr', '-o', '-'],
      ],
      ['is also an input', ['report', file('ok.galley'), '--format', 'json', '-o', file('ok.galley')]],
    ];
    const before = snapshot();
    for (const [message, args] of cases) {
      expectOneLine(await galley.run(args), message);
      expect(snapshot(), message).toBe(before);
    }
  }, 60_000);
});

describe('galley align', () => {
  it('aligns lines, empty ones counted', async () => {
    const source = file('s', '정부는 13일 발사를 규탄했다.\n\n대통령은 2024년에 말했다.\n');
    const target = file(
      't',
      'The government condemned the launch on the 13th.\r\nThe president spoke in 2024.\r\n',
    );
    const { status, out } = await galley.run(['align', '--segmented', source, target, '--source-lang', 'ko']);
    const answer = JSON.parse(out) as { beads: { source: number[]; target: number[]; confidence: number }[] };
    expect(answer.beads.flatMap((bead) => bead.source)).toEqual([0, 1, 2]);
    expect(answer.beads.flatMap((bead) => bead.target)).toEqual([0, 1]);
    expect(answer.beads).toContainEqual(expect.objectContaining({ source: [0], target: [0] }));
    expect(answer).not.toHaveProperty('sentences');
    expect(status).toBe(0);
  });

  it('knows what a lexicon says', async () => {
    const source = file('s', 'Xuzu mimi vovo.\nQaqa bibi dodo.\n');
    const target = file('t', 'Three four five.\n');
    const align = ['align', '--segmented', source, target, '--source-lang', 'eo', '--target-lang', 'en'];
    const lexicon = file('l.csv');
    for (const [line, words] of [
      ['xuzu', 'mimi', 'vovo'],
      ['qaqa', 'bibi', 'dodo'],
    ].entries()) {
      const [one, two, three] = words;
      file('l.csv', `source,target\n${one},three\n${two},four\n${three},five\n`);
      const { out } = await galley.run([...align, '--lexicon', lexicon]);
      expect((JSON.parse(out) as { beads: unknown[] }).beads).toContainEqual(
        expect.objectContaining({ source: [line], target: [0] }),
      );
    }
    expectOneLine(await galley.run([...align, '--lexicon', file('bad.tsv', 'a\tb\nc\n')]), 'Line 2 of');
    expectOneLine(await galley.run([...align, '--lexicon', file('x.tmx', '<tmx/>')]), 'holds no terms');
    const term = (lang: string, text: string): string =>
      `<langSec xml:lang="${lang}"><term>${text}</term></langSec>`;
    const terms = file(
      'x.tbx',
      `<tbx><conceptEntry>${term('ko', '일')}${term('en', 'one')}</conceptEntry></tbx>`,
    );
    expectOneLine(await galley.run([...align, '--lexicon', terms]), 'cannot help with texts in eo and en');
    const out = ['review', source, target, '--lexicon', lexicon, '-o', lexicon];
    expectOneLine(await galley.run(out), 'is also an input');
  });

  it('cuts articles into sentences and says which it counted', async () => {
    const { out } = await galley.run(['align', file('s', KOREAN), file('t', ENGLISH)]);
    expect(JSON.parse(out)).toMatchObject({ sentences: { source: { length: 3 }, target: { length: 3 } } });
  });
});

describe('galley check with two files', () => {
  it('prints findings for people, as JSON and as SARIF', async () => {
    const source = file('s.txt', '집회에 3만 명이 모였다.\n');
    const target = file('t.txt', 'About 3,000 people came to the rally.\n');
    const people = await galley.run(['check', source, target]);
    expect(people.out).toContain(`${target}:1:7: major (number): `);
    expect(people.out).toContain('\n        ^^^^^\n');
    expect([people.status, people.err]).toEqual([0, '']);
    const json = await galley.run(['check', source, target, '--json', '--target-lang', 'en']);
    expect(JSON.parse(json.out)).toMatchObject({ issues: [{ check: 'number' }] });
    const sarif = await galley.run(['check', source, target, '--sarif']);
    expect(JSON.parse(sarif.out)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'number' }] }],
    });
  });

  it('fails on findings as severe as it is told, after printing them', async () => {
    const source = file('s.txt', '집회에 3만 명이 모였다.\n');
    const target = file('t.txt', 'About 3,000 people came to the rally.\n');
    const failed = await galley.run(['check', source, target, '--fail-on', 'major']);
    expect(failed.out).toContain('(number)');
    expect(failed).toMatchObject({ status: 1, err: 'galley: 1 finding is major or worse.\n' });
    expect((await galley.run(['check', source, target, '--fail-on', 'critical'])).status).toBe(0);
  });

  it('says what is wrong with the call', async () => {
    const text = file('s.txt', ENGLISH);
    expectOneLine(await galley.run(['check', text]), 'The argument <target> is missing.');
    expectOneLine(await galley.run(['check', text, text, '--fail-on', 'awful']), '“awful” is not a severity');
    expectOneLine(await galley.run(['check', text, text, '--json', '--sarif']), 'cannot be used together');
    expectOneLine(await galley.run(['check', text, file('none')]), 'does not exist');
  });
});
