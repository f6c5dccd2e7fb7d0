import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../../../core/check/profile';
import { initialChecking } from '../../../../../core/review/findings/profile';
import { readProfile, writeProfile } from '../../../../../core/review/findings/profile-file';
import {
  forbiddenText,
  readForbidden,
  readPatterns,
  readTerms,
  readWords,
  termsText,
} from '../../../../../core/review/findings/terms';
import { anyReview } from '../../../arbitrary/review';
import { codeOf } from '../../../error-code';

describe('a profile as a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyReview, ({ checking: { profile } }) => {
        expect(readProfile(writeProfile(profile), 'a.json')).toEqual(profile);
      }),
    );
  });

  it('starts with what is good for news', () => {
    expect(initialChecking().profile).toEqual(DEFAULT_PROFILE);
  });

  const text = writeProfile(initialChecking().profile);
  it.each([
    ['no JSON', 'checks: {}', 'profile-foreign'],
    ['another file', '{"format":"galley","version":2}', 'profile-foreign'],
    ['a newer one', text.replace('"version": 1', '"version": 2'), 'profile-newer'],
    ['a wrong value', text.replace('"length":3', '"length":"wide"'), 'profile-damaged'],
    [
      'a broken pattern',
      text.replace('"patterns": []', '"patterns": [{"name":"x","pattern":"("}]'),
      'profile-pattern',
    ],
  ])('refuses %s', (_, content, code) => {
    expect(codeOf(() => readProfile(content, 'a.json'))).toBe(code);
  });
});

describe('the lists as text', () => {
  it('reads a pasted table of terms, with tabs or commas, and joins lines of one source', () => {
    const expected = [
      { source: '북한', targets: ['North Korea', 'the North'] },
      { source: '청와대', targets: ['Blue House'] },
    ];
    expect(readTerms('source\ttarget\n북한\tNorth Korea | the North\n청와대\tBlue House\n')).toEqual(
      expected,
    );
    expect(readTerms('북한,North Korea\r\n"청와대","Blue House"\r\n북한,the North')).toEqual(expected);
    expect(readTerms('북한\n\t\n')).toEqual([]);
    expect(readTerms(termsText(expected))).toEqual(expected);
  });

  it('reads forbidden words, words to keep and patterns', () => {
    const forbidden = [
      { term: 'utilize', instead: 'use' },
      { term: 'very', instead: '' },
    ];
    expect(readForbidden(forbiddenText(forbidden))).toEqual(forbidden);
    expect(readWords(' K-pop \n\nK-pop\nNSC')).toEqual(['K-pop', 'NSC']);
    expect(readPatterns('--\ttwo dashes\r\n\n\\d{5,}\n')).toEqual([
      { name: 'two dashes', pattern: '--' },
      { name: '\\d{5,}', pattern: '\\d{5,}' },
    ]);
  });
});
