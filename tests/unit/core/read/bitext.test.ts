import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBitext, type BitextOptions } from '../../../../core/read/bitext';
import { isBitextName } from '../../../../core/read/bitext-name';
import { renderReport, type ReportFormat } from '../../../../core/report';
import { rowKind, rowsOf } from '../../../../core/review/rows';
import type { Review } from '../../../../core/review/types';
import { SIDES } from '../../../../core/range';
import { buildBitextReview } from '../../../../core/read/bitext-review';
import { findDamage } from '../../../../core/review/validate';
import { anyReview } from '../../arbitrary/review';
import { codeOf } from '../../error-code';
import { readLexicon } from '../../../../core/read/lexicon';
import { pairsOf } from '../../../../core/read/memory';

const read = (text: string, options?: BitextOptions) =>
  readBitext({ name: 'a.xml', bytes: Buffer.from(text) }, options);

/** The file's rows as pairs of texts. */
function rows(text: string, options?: BitextOptions): string[][] {
  const { source, target, rows: ranges } = read(text, options);
  return ranges.map((row) => [
    source.content.slice(row.source.start, row.source.end),
    target.content.slice(row.target.start, row.target.end),
  ]);
}

const tmx = (body: string, srclang = 'ko'): string =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="${srclang}"/><body>${body}</body></tmx>`;
const tu = (...variants: readonly (readonly [lang: string, seg: string])[]): string =>
  `<tu>${variants.map(([lang, seg]) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`).join('')}</tu>`;
const xliff1 = (units: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:s="urn:s"><file source-language="ko" target-language="en-US"><body>${units}</body></file></xliff>`;
const xliff2 = (units: string): string =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0" srcLang="ko" trgLang="en" xml:space="preserve"><file id="f">${units}</file></xliff>`;

describe('TMX', () => {
  it('is read unit by unit in the languages of its header', () => {
    const text = tmx(
      tu(['en', 'One.'], ['KO_kr', '하나.']) + tu(['ko-KR', '둘.'], ['en', 'Two.']) + tu(['ko-KR', '셋.']),
    );
    expect(rows(text)).toEqual([
      ['하나.', 'One.'],
      ['둘.', 'Two.'],
      ['셋.', ''],
    ]);
    expect(read(text)).toMatchObject({ source: { lang: 'ko-KR' }, target: { lang: 'en' } });
  });

  it('leaves a choice where there are more languages', () => {
    const text = tmx(
      tu(['ko', '하나'], ['en-GB', 'one'], ['de', 'eins']) + tu(['ko', '둘'], ['de', 'zwei']),
      '*all*',
    );
    expect(read(text).languages).toEqual(['ko', 'de', 'en-GB']);
    expect(rows(text)).toEqual([
      ['하나', 'eins'],
      ['둘', 'zwei'],
    ]);
    expect(rows(text, { targetLang: 'en' })).toEqual([
      ['하나', 'one'],
      ['둘', ''],
    ]);
    expect(rows(text, { sourceLang: 'en', targetLang: 'ko' })[0]).toEqual(['one', '하나']);
    expect(rows(text, { targetLang: 'ko' })[0]).toEqual(['eins', '하나']);
    expect(codeOf(() => read(text, { targetLang: 'fr' }))).toBe('bitext-language');
  });

  it('keeps text in and between tags, and leaves out codes', () => {
    const seg =
      'A <bpt i="1">&lt;b></bpt>bold<ept i="1">&lt;/b></ept> <hi>word</hi>,<ph type="lb"/>' +
      '<ph>{0}</ph> of <it pos="begin">{\\i }</it><ut>%d</ut><ph>&lt;img alt="<sub>A <ph/>cat</sub>"/></ph>.';
    expect(rows(tmx(tu(['ko', seg], ['en', 'x'])))).toEqual([
      ['A bold word,\n{0} of %d.', 'x'],
      ['A cat', ''],
    ]);
  });
});

describe('XLIFF 1.2', () => {
  it('is read in the order of its units, without suggestions and foreign elements', () => {
    const text = xliff1(
      '<group><trans-unit id="2"><source>둘 <g id="1">x<x id="2" equiv-text="{n}"/></g></source><s:source>no</s:source>' +
        '<target>Two <g id="1">x<x id="2"/></g></target><alt-trans><source>no</source><target>no</target></alt-trans></trans-unit></group>' +
        '<trans-unit id="1"><source>하나\n      셋</source><note>no</note></trans-unit>' +
        '<trans-unit id="3" xml:space="preserve"><source>a\n  b</source><target/></trans-unit>',
    );
    expect(rows(text)).toEqual([
      ['둘 x{n}', 'Two x'],
      ['하나 셋', ''],
      ['a\n  b', ''],
    ]);
    expect(read(text)).toMatchObject({ source: { lang: 'ko' }, target: { lang: 'en-US' } });
  });

  it('gives a row to each segment that both sides mark', () => {
    const mark = (id: string, text: string): string => `<mrk mtype="seg" mid="${id}">${text}</mrk>`;
    const unit = (cut: string, target: string): string =>
      xliff1(
        `<trans-unit id="1"><source>가. 나.</source><seg-source>${cut}</seg-source><target>${target}</target></trans-unit>`,
      );
    const cut = `<g id="1">${mark('1', '가.')} ${mark('2', '나.')}</g>`;
    expect(rows(unit(cut, `${mark('2', 'B.')} ${mark('1', 'A.')}${mark('3', 'C.')}`))).toEqual([
      ['가.', 'A.'],
      ['나.', 'B.'],
      ['', 'C.'],
    ]);
    // Text outside the marks would be lost.
    expect(rows(unit(cut, `${mark('1', 'A.')} and ${mark('2', 'B.')}`))).toEqual([['가. 나.', 'A. and B.']]);
  });

  it('refuses files of several language pairs', () => {
    const file = (lang: string): string =>
      `<file source-language="ko" target-language="${lang}"><body><trans-unit><source>x</source></trans-unit></body></file>`;
    expect(read(`<xliff version="1.2">${file('en')}${file('en')}</xliff>`).rows).toHaveLength(2);
    expect(codeOf(() => read(`<xliff version="1.2">${file('en')}${file('de')}</xliff>`))).toBe(
      'bitext-mixed',
    );
  });
});

describe('XLIFF 2', () => {
  it('is read segment by segment, with what stands between them only where it is text', () => {
    const text = xliff2(
      '<group id="g"><unit id="u"><m:matches><m:match ref="#1"><source>no</source><target>no</target></m:match></m:matches>' +
        '<segment><source>가 <pc id="1">나</pc><cp hex="0001"/>.</source><target>A <mrk id="m" type="x">b</mrk><ph id="2" equiv="{x}"/>.</target></segment>' +
        '<ignorable><source> </source></ignorable><segment><source>다.</source></segment></unit></group>',
    );
    expect(rows(text)).toEqual([
      ['가 나\u0001.', 'A b{x}.'],
      ['다.', ''],
    ]);
  });

  it('keeps targets in their own order', () => {
    const segment = (source: string, target: string, order: string): string =>
      `<segment><source>${source}</source><target${order}>${target}</target></segment>`;
    const text = xliff2(
      `<unit id="0">${segment('영.', 'Zero.', '')}</unit><unit id="1">${segment('하나.', 'One.', ' order="3"')}` +
        `${segment('둘.', 'Two.', ' order="1"')}${segment('셋.', 'Three.', ' order="2"')}</unit>`,
    );
    expect(read(text).target.content).toBe('Zero.\nTwo.\nThree.\nOne.');
    expect(rows(text)).toEqual([
      ['영.', 'Zero.'],
      ['하나.', 'One.'],
      ['둘.', 'Two.'],
      ['셋.', 'Three.'],
    ]);
    const bitext = read(text);
    const review = buildBitextReview({ ...bitext, title: '' }, bitext.rows, context);
    expect(findDamage(review)).toBeUndefined();
    expect(review.beads.map(({ source, target }) => [...source, ...target].join())).toEqual([
      's1,t1',
      's2,t4',
      's3,t2',
      's4,t3',
    ]);
  });
});

describe('readBitext', () => {
  it.each(['<?xml version="1.0"?><html/>', '<tbx type="TBX-Core" xmlns="urn:iso:std:iso:30042:ed-2"/>'])(
    'refuses %s',
    (text) => expect(codeOf(() => read(text))).toBe('bitext-unsupported'),
  );

  it('reads a table where the file is none', () => {
    expect(rows('<b>하나</b>\t<b>one</b>\n')).toEqual([['<b>하나</b>', '<b>one</b>']]);
  });

  it('knows files by name', () => {
    expect(['a.TMX', 'a.xlf', 'b.xliff', 'c.tsv', 'a.b.sdlxliff'].every(isBitextName)).toBe(true);
    expect(['tmx', 'a.txt', 'a.tmx.txt', 'a.tbx'].some(isBitextName)).toBe(false);
  });
});

const context = { now: '2026-01-01T00:00:00.000Z', author: '', newId: () => 'r' };

/** What each row says on both sides, as a well-formed file of the format can hold it; rows that say nothing left out. */
function wording(review: Review, format: ReportFormat): string[][] {
  return rowsOf(review)
    .map((row) =>
      SIDES.map((side) =>
        row[side]
          .map(({ start, end }) => bare(writable(review.texts[side].content.slice(start, end), format)))
          .join(''),
      ),
    )
    .filter((row) => row.some((text) => text !== ''));
}

/** Without what shows nothing: white space between sentences belongs to none of them. */
function bare(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, '');
}

function writable(text: string, format: ReportFormat): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (format === 'xliff') return whole;
  return whole.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}

describe.each(['xliff', 'tmx'] as const)('%s as Galley writes it', (format) => {
  it('reads back to the same sentences in the same rows', () => {
    fc.assert(
      fc.property(anyReview, (given) => {
        // A memory holds what the reviewer wrote in place of the machine’s words.
        const review = { ...given, postEdits: {} };
        fc.pre(review.texts.source.lang !== review.texts.target.lang);
        const { text } = renderReport(review, { format, language: 'en', now: context.now });
        const bitext = read(text, { encoding: 'utf-8' });
        const rebuilt = buildBitextReview({ ...bitext, title: '' }, bitext.rows, context);
        // TMX holds rows with both sides only.
        const kept = rowsOf(review).filter((row) => format === 'xliff' || rowKind(row) === 'pair');
        const wanted = wording({ ...review, beads: kept.map(({ bead }) => bead) }, format);
        expect(wording(rebuilt, format)).toEqual(wanted);
        expect(findDamage(rebuilt)).toBeUndefined();
      }),
      { numRuns: 80 },
    );
  });
});

describe('pairsOf', () => {
  it('gives the rows that have both sides', () => {
    expect(pairsOf(read('하나\tone\n둘\t\n\tthree\n'))).toEqual([{ source: '하나', target: 'one' }]);
  });
});

describe('what was tampered with', () => {
  const originals = [
    tmx(tu(['ko', '하나 <ph>{0}</ph>.'], ['en', 'One.'])),
    xliff1(
      '<trans-unit id="1"><source>가.</source><seg-source><mrk mtype="seg" mid="1">가.</mrk></seg-source></trans-unit>',
    ),
    xliff2('<unit id="1"><segment><source>가</source><target order="1">a</target></segment></unit>'),
    '<tbx><conceptEntry><langSec xml:lang="ko"><term>가</term></langSec></conceptEntry></tbx>',
  ];

  it('is read or refused with an error that a user can read', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      put: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          '<!--',
          ']]>',
          '<sub>',
          '</seg>',
          '<?',
          'xml:lang="',
          '\0',
          ' order="9"',
        ),
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (original, edits) => {
          const text = edits.reduce((now, { at, cut, put }) => {
            const start = Math.floor(at * now.length);
            return now.slice(0, start) + put + now.slice(start + cut);
          }, original);
          const file = { name: 'a.xml', bytes: Buffer.from(text) };
          // `codeOf` lets every other error through.
          codeOf(() => readBitext(file));
          codeOf(() => readLexicon(file, { sourceLang: 'ko', targetLang: 'en' }));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('does not fill memory or lists by being long', () => {
    const start = performance.now();
    expect(read(tmx('<tu/>'.repeat(1_000_000))).rows).toHaveLength(0);
    const tags = Array.from({ length: 20_000 }, (_, n) =>
      tu([`en-x-${n.toString(36).padStart(4, '0')}`, 'x']),
    );
    expect(read(tmx(tags.join(''))).languages).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 40_000);
});
