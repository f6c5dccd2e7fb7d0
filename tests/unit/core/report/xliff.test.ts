import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../core/report';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { NOW, sampleReview } from './sample';
import { elementsOf, named, readXml, textOf, type XmlElement } from './xml-reader';

const xliffOf = (review: Review): XmlElement =>
  readXml(renderReport(review, { format: 'xliff', language: 'en', now: NOW }).text);

/** Text of an element with its `cp` elements read back. */
function contentOf(node: XmlElement | string): string {
  if (typeof node === 'string') return node;
  if (node.name === 'cp') return String.fromCharCode(parseInt(node.attributes.hex ?? '', 16));
  return node.children.map(contentOf).join('');
}

describe('the XLIFF report', () => {
  it('has one unit a row, with its state and both sides', () => {
    const root = xliffOf(sampleReview());
    expect(root.attributes).toMatchObject({
      version: '2.1',
      srcLang: 'ko',
      trgLang: 'en',
      'its:version': '2.0',
    });
    const units = named(root, 'unit');
    expect(units.map(({ attributes }) => attributes.id)).toEqual(['r1', 'r2', 'r3', 'r4']);
    const segments = units.map((unit) => named(unit, 'segment')[0]);
    expect(segments.map((segment) => segment?.attributes.state)).toEqual([
      'translated',
      'translated',
      'initial',
      'translated',
    ]);
    expect(named(segments[2] ?? root, 'target')).toHaveLength(0);
    expect(textOf(named(segments[3] ?? root, 'source')[0] ?? 'none')).toBe('');
  });

  it('marks one error in the text and overlapping ones standing off', () => {
    const root = xliffOf(sampleReview());
    const first = named(root, 'unit')[0] ?? root;
    const marks = named(first, 'mrk');
    expect(marks.map((mark) => [textOf(mark), mark.attributes['its:locQualityIssueType']])).toEqual([
      ['존 커비', 'inconsistent-entities'],
      ['John ', 'inconsistent-entities'],
      ['Commey', undefined],
      [' answered "yes"', 'typographical'],
    ]);
    expect(marks[0]?.attributes).toMatchObject({
      'its:locQualityIssueSeverity': '100',
      'its:locQualityIssueComment': 'name → John Kirby',
    });
    const ref = marks[2]?.attributes['its:locQualityIssuesRef'];
    const sets = named(first, 'its:locQualityIssues');
    expect(sets.map(({ attributes }) => `#its=${attributes['xml:id']}`)).toEqual([ref]);
    expect(named(sets[0] ?? root, 'its:locQualityIssue').map(({ attributes }) => attributes)).toMatchObject([
      { locQualityIssueType: 'inconsistent-entities', locQualityIssueSeverity: '100' },
      {
        locQualityIssueType: 'typographical',
        locQualityIssueSeverity: '4',
        locQualityIssueComment: 'punctuation: He said\tmore.\nSee 2.',
      },
    ]);
  });

  it('says which finding was dismissed, and gives the correction and the score', () => {
    const root = xliffOf(sampleReview());
    const units = named(root, 'unit');
    expect(named(units[2] ?? root, 'mrk')[0]?.attributes['its:locQualityIssueEnabled']).toBe('no');
    const [match] = named(root, 'mtc:match');
    expect(textOf(named(match ?? root, 'target')[0] ?? '')).toBe('The missiles were fired on December 30.');
    const file = named(root, 'file')[0]?.attributes;
    expect(Number(file?.['its:locQualityRatingScore'])).toBe(0);
    expect(file?.['its:locQualityRatingScoreThreshold']).toBe('95');
  });

  it('is well-formed, keeps both texts character for character, and its references hold', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const root = xliffOf(review);
        const standOff = new Set(elementsOf(root).flatMap(({ attributes }) => attributes['xml:id'] ?? []));
        const referred = new Set<string>();
        const units = named(root, 'unit').filter(({ attributes }) => attributes.id !== 'r0');
        expect(units).toHaveLength(review.beads.length);
        units.forEach((unit, index) => {
          const ids = ['segment', 'mrk']
            .flatMap((name) => named(unit, name))
            .map(({ attributes }) => attributes.id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const mark of named(unit, 'mrk')) {
            const ref = mark.attributes['its:locQualityIssuesRef'];
            expect(ref === undefined).not.toBe(mark.attributes['its:locQualityIssueType'] === undefined);
            if (ref !== undefined) referred.add(ref.replace('#its=', ''));
          }
          const [segment] = named(unit, 'segment');
          for (const side of ['source', 'target'] as const) {
            const written = contentOf(named(segment ?? unit, side)[0] ?? '');
            const ranges = review.segments[side].filter(({ id }) => review.beads[index]?.[side].includes(id));
            for (const { start, end } of ranges) {
              const sentence = review.texts[side].content
                .slice(start, end)
                .replace(/\p{Surrogate}/gu, '\uFFFD');
              expect(written).toContain(sentence);
            }
          }
        });
        expect(referred).toEqual(standOff);
      }),
    );
  });
});
