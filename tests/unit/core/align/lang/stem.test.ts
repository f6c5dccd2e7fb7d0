import { describe, expect, it } from 'vitest';
import { irregularForms } from '../../../../../core/align/lang/irregular';
import { foldWord, stemOf } from '../../../../../core/align/lang/stem';

describe('irregular verbs', () => {
  it.each([
    ['de', 'fanden', 'finden'],
    ['de', 'geschlossen', 'schließen'],
    ['de', 'weiß', 'wissen'],
    ['fr', 'prirent', 'prendre'],
    ['fr', 'découvrit', 'découvrir'],
    ['fr', 'reçut', 'recevoir'],
    ['en', 'brought', 'bring'],
  ])('lead back to their infinitive (%s: %s)', (lang, form, infinitive) => {
    expect(stemOf(foldWord(form), lang)).toBe(stemOf(foldWord(infinitive), lang));
  });

  it('are listed as they are looked up: folded', () => {
    for (const lang of ['de', 'fr']) {
      for (const [form, infinitive] of irregularForms(lang) ?? []) {
        expect(foldWord(form)).toBe(form);
        expect(foldWord(infinitive)).toBe(infinitive);
      }
    }
    expect(irregularForms('xx')).toBeUndefined();
  });
});
