import { describe, expect, it } from 'vitest';
import { CHECKS, runChecks } from '../../../../core/check/index';
import en from '../../../../core/locale/en/check.json';
import ko from '../../../../core/locale/ko/check.json';
import { isKnownCategory } from '../../../../core/mqm/typology';
import { KINDS } from '../../../bench/check/break/index';
import { seeded } from '../../../bench/check/break/types';
import { articleOf, ownPairs } from '../../../bench/check/pairs';

type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('messages', () => {
  it('has a name for every check, in both languages, and no others', () => {
    const ids = CHECKS.map((check) => check.id).sort();
    expect(Object.keys(en.names).sort()).toEqual(ids);
    expect(Object.keys(ko.names).sort()).toEqual(ids);
  });

  it('has the same messages with the same placeholders in both', () => {
    const [left, right] = [en as Messages, ko as Messages];
    for (const [id, messages] of Object.entries(left)) {
      expect(Object.keys(right[id] ?? {}).sort()).toEqual(Object.keys(messages).sort());
      if (id === 'names') continue;
      for (const [key, text] of Object.entries(messages))
        expect([...new Set(placeholders(right[id]?.[key] ?? ''))], `${id}.${key}`).toEqual([
          ...new Set(placeholders(text)),
        ]);
    }
  });

  it('has a text for all that the checks say of broken pairs, and params for its placeholders', () => {
    const random = seeded(3);
    const pairs = ownPairs('dev').filter((pair) => pair.targetLang === 'en');
    for (const [i, pair] of pairs.entries()) {
      const kind = KINDS[i % KINDS.length];
      const target = kind?.break(pair, random, pairs[(i + 5) % pairs.length] ?? pair) ?? pair.target;
      for (const finding of runChecks(articleOf({ ...pair, target }))) {
        const [id = '', key = ''] = finding.message.split('.');
        const text = (en as Messages)[id]?.[key];
        expect(text, finding.message).toBeDefined();
        for (const name of placeholders(text ?? ''))
          expect(finding.params, finding.message).toHaveProperty(name);
        expect(isKnownCategory(finding.category), finding.category).toBe(true);
      }
    }
  });
});
