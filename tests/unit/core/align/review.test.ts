import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../core/align/index';
import { perturb, withParagraphs } from '../../../bench/align/perturb';
import { count, emptyCounts, aloneF1, strictF1 } from '../../../bench/align/strict';
import { readCorpora } from '../../../bench/align/corpus';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../../bench/align/data');

describe('perturb', () => {
  it('covers every sentence once and is the same for the same seed', () => {
    for (const texts of readCorpora(DATA).values()) {
      for (const text of texts) {
        const gold = withParagraphs(perturb(text, 7, 1.5, texts), 7);
        expect(gold.beads.flatMap((bead) => bead.source)).toEqual([...gold.source.keys()]);
        expect(gold.beads.flatMap((bead) => bead.target)).toEqual([...gold.target.keys()]);
        expect(perturb(text, 7, 1.5, texts).source).toEqual(gold.source);
        expect(readFileSync(join(DATA, `own.${text.sourceLang}-${text.targetLang}.tsv`), 'utf8')).toContain(
          text.name,
        );
      }
    }
  });
});

describe('align on made-up reviews', () => {
  it('finds merged, split, dropped and added sentences in every language of the set', () => {
    const all = emptyCounts();
    for (const [name, texts] of readCorpora(DATA)) {
      const counts = emptyCounts();
      for (const text of texts) {
        for (let seed = 0; seed < 4; seed++) {
          const gold = perturb(text, seed, 1, texts);
          const sentences = (list: readonly string[]): { text: string; paragraph: number }[] =>
            list.map((line, paragraph) => ({ text: line, paragraph }));
          const beads = align({
            sourceLang: gold.sourceLang,
            targetLang: gold.targetLang,
            source: sentences(gold.source),
            target: sentences(gold.target),
          });
          count(gold.beads, beads, counts);
          count(gold.beads, beads, all);
        }
      }
      expect(strictF1(counts), name).toBeGreaterThan(0.9);
    }
    expect(strictF1(all)).toBeGreaterThan(0.95);
    expect(aloneF1(all)).toBeGreaterThan(0.85);
  });

  it('keeps an untranslated dateline beside its copy and finds what the site added', () => {
    const sentences = (list: readonly string[]): { text: string; paragraph: number }[] =>
      list.map((text, paragraph) => ({ text, paragraph }));
    const source = sentences([
      '러시아가 우크라이나에서 북한 미사일을 추가로 사용했다고 백악관이 23일 밝혔다.',
      '커비 조정관은 “이 부분을 예의주시하고 있다”고 답했다.',
      '[워싱턴=뉴시스]',
    ]);
    const target = sentences([
      'The White House announced on the 23rd that Russia had additionally used North Korean missiles in Ukraine.',
      'Coordinator Kirby answered, “We are keeping a close eye on this.”',
      '[워싱턴=뉴시스]',
      'Source: Donga',
      'Mark Jones is a world traveler and journalist for News Rebeat.',
    ]);
    const beads = align({ sourceLang: 'ko', targetLang: 'en', source, target });
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
      [[], [3]],
      [[], [4]],
    ]);
    expect(Math.min(...beads.map((bead) => bead.confidence))).toBeGreaterThan(0.8);
  });
});
