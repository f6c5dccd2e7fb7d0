import { describe, expect, it } from 'vitest';
import { verbForms, stripParticle } from '../../../../../core/align/lang/korean';
import { COGNATE_LENGTH, cognateForm, romaniseAlphabet } from '../../../../../core/align/lang/romanise';
import { Skeletons } from '../../../../../core/align/lang/skeleton';

const skeletons = new Skeletons();
function made(): string[] {
  const { codes, starts, count } = skeletons;
  return Array.from({ length: count }, (_, s) =>
    String.fromCharCode(...codes.subarray(starts[s], starts[s + 1])),
  );
}
function skeletonOfHangul(word: string): string {
  skeletons.ofHangul(word);
  return made().join();
}
function skeletonOfKatakana(word: string): string {
  skeletons.ofKatakana(word);
  return made().join();
}
function skeletonsOfLatin(word: string): string[] {
  skeletons.ofLatin(word);
  return made();
}

describe('consonant skeletons', () => {
  it.each([
    ['커비', 'kirby'],
    ['푸틴', 'putin'],
    ['조지', 'george'],
    ['워싱턴', 'washington'],
    ['마크롱', 'macron'],
  ])('matches %s with %s', (hangul, latin) => {
    expect(skeletonsOfLatin(latin)).toContain(skeletonOfHangul(hangul));
  });

  it.each([
    ['トランプ', 'trump'],
    ['メルケル', 'merkel'],
    ['クリントン', 'clinton'],
  ])('matches %s with %s', (kana, latin) => {
    expect(skeletonsOfLatin(latin)).toContain(skeletonOfKatakana(kana));
  });

  it('gives a word as many as there are ways to read it', () => {
    expect(skeletonsOfLatin('gerlach')).toEqual(['SLS', 'KLS', 'SLK', 'SLS', 'KLS', 'SLK']);
    expect(skeletonsOfLatin('berg')).toEqual(['PLK', 'PK']);
    expect(skeletonsOfLatin('canberra')[0]).toBe('KMPL');
    expect(skeletonsOfLatin('obama')).toEqual(['.PM']);
  });

  it('reads words of any length', () => {
    expect(skeletonsOfLatin('gexirach'.repeat(60))[0]).toHaveLength(4 * 60 + 1);
  });

  it('keeps different names apart', () => {
    expect(skeletonsOfLatin('obama')).not.toContain(skeletonOfHangul('푸틴'));
  });
});

describe('cognates', () => {
  it('meet across spellings and alphabets', () => {
    const form = (word: string): string => {
      const codes = new Uint16Array(COGNATE_LENGTH);
      return String.fromCharCode(...codes.subarray(0, cognateForm(word, codes)));
    };
    expect(form('musique')).toBe('musike');
    expect(form('telephon')).toBe('telefon');
    expect(form('mühe')).toBe('mühe');
    expect(form(romaniseAlphabet('президент')).slice(0, 4)).toBe(form('president').slice(0, 4));
  });
});

describe('Korean forms', () => {
  it('conjugates regular and irregular stems', () => {
    expect(verbForms('밝히')).toEqual(expect.arrayContaining(['밝혔', '밝혀', '밝힌', '밝힐']));
    expect(verbForms('오르')).toContain('올랐');
    expect(verbForms('돕')).toContain('도우');
    expect(verbForms('말하')).toContain('말했');
  });

  it('strips particles but not names', () => {
    expect(stripParticle('서울에서', 2)).toBe('서울');
    expect(stripParticle('나이', 2)).toBe('나이');
  });
});
