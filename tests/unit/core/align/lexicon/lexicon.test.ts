import { describe, expect, it } from 'vitest';
import { align } from '../../../../../core/align/index';
import { builtInLexicon } from '../../../../../core/align/lexicon/index';
import { learnLexicon } from '../../../../../core/align/lexicon/learn';

describe('built-in lexicons', () => {
  it('have the promised size and no empty entries', () => {
    expect(builtInLexicon('ko')?.size ?? 0).toBeGreaterThan(4000);
    for (const lang of ['ko', 'ja', 'zh', 'ru', 'uk', 'de', 'fr']) {
      const entries = builtInLexicon(lang);
      expect(entries?.size ?? 0).toBeGreaterThan(900);
      for (const [term, translations] of entries ?? []) {
        expect(term.trim()).toBe(term);
        expect(translations.length).toBeGreaterThan(0);
        for (const translation of translations) expect(translation).toMatch(/^[a-z][a-z'. -]*$/);
      }
    }
    expect(builtInLexicon('xx')).toBeUndefined();
    expect(builtInLexicon('de')?.get('Nachbar')).toEqual(builtInLexicon('fr')?.get('voisin'));
  });
});

describe('learnLexicon', () => {
  const nouns = [
    ['Hund', 'koira'],
    ['Katze', 'kissa'],
    ['Haus', 'talo'],
    ['Wald', 'metsä'],
    ['Wasser', 'vesi'],
  ] as const;
  const pairs = nouns.flatMap(([a, x], i) =>
    nouns.flatMap(([b, y], j) => (i === j ? [] : [{ source: `${a} sieht ${b}`, target: `${x} näkee ${y}` }])),
  );

  it('finds the words that go together', () => {
    const entries = learnLexicon(pairs, 'de', 'fi');
    for (const [source, target] of nouns) {
      const best = entries.filter((entry) => entry.source === source).sort((a, b) => b.weight - a.weight)[0];
      expect(best?.target).toBe(target);
    }
    expect(learnLexicon(pairs, 'de', 'fi')).toEqual(entries);
    expect(learnLexicon([], 'de', 'fi')).toEqual([]);
  });

  it('makes an alignment right that was not', () => {
    const sentences = (texts: readonly string[]): { text: string; paragraph: number }[] =>
      texts.map((text) => ({ text, paragraph: 0 }));
    const source = sentences([
      'Der Hund schläft im Wald.',
      'Die Katze trinkt das Wasser.',
      'Das Haus ist leer.',
    ]);
    const target = sentences(['Kissa juo vesi aina nyt.', 'Talo on tyhjä.']);
    const lexicon = learnLexicon(pairs, 'de', 'fi');
    const beads = align({ sourceLang: 'de', targetLang: 'fi', source, target, lexicon });
    expect(beads.map(({ source: from, target: to }) => [from, to])).toEqual([
      [[0], []],
      [[1], [0]],
      [[2], [1]],
    ]);
  });
});
