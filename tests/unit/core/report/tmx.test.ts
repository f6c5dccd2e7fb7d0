import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../core/report';
import { TOOL } from '../../../../core/report/xml';
import type { Review } from '../../../../core/review/types';
import { anyReview } from '../../arbitrary/review';
import { NOW, sampleReview } from './sample';
import { named, readXml, textOf, type XmlElement } from './xml-reader';

const tmxOf = (review: Review): XmlElement =>
  readXml(renderReport(review, { format: 'tmx', language: 'en', now: NOW, reviewer: 'Kim' }).text);

describe('the TMX report', () => {
  it('names its maker as the package does', () => {
    const url = new URL('../../../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(url, 'utf8')) as { version: string };
    expect(TOOL.version).toBe(version);
  });

  it('has a unit for each row with both sides, in the reviewer’s wording', () => {
    const root = tmxOf(sampleReview());
    expect(root.attributes.version).toBe('1.4');
    expect(named(root, 'header')[0]?.attributes).toEqual({
      creationtool: 'Galley',
      creationtoolversion: TOOL.version,
      segtype: 'sentence',
      'o-tmf': 'Galley',
      adminlang: 'en',
      srclang: 'ko',
      datatype: 'plaintext',
      creationdate: '20260301T093000Z',
      creationid: 'Kim',
    });
    const units = named(root, 'tu');
    expect(
      units.map((unit) => named(unit, 'tuv').map((tuv) => [tuv.attributes['xml:lang'], textOf(tuv)])),
    ).toEqual([
      [
        ['ko', '존 커비 조정관은 “그렇다”고 답했다.'],
        ['en', 'Coordinator John Commey answered "yes" today.'],
      ],
      [
        ['ko', '미사일은 12월 30일에 발사됐다.'],
        ['en', 'The missiles were fired on December 30.'],
      ],
    ]);
    const [mt] = named(units[1] ?? root, 'prop').filter(({ attributes }) => attributes.type === 'x-mt');
    expect(textOf(mt ?? '')).toBe('The missiles were fired on December 3.');
  });

  it('is well-formed whatever the review', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const pairs = review.beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
        expect(named(tmxOf(review), 'tu')).toHaveLength(pairs.length);
      }),
    );
  });
});
