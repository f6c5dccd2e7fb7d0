import { describe, expect, it } from 'vitest';
import { SEVERITIES, SEVERITY_KEYS } from '../../../../core/mqm/severity';
import { CATEGORIES, categoryOf, isKnownCategory, PALETTE_CATEGORIES } from '../../../../core/mqm/typology';
import en from '../../../../core/locale/en/app.json';
import ko from '../../../../core/locale/ko/app.json';

describe('typology', () => {
  it('offers a dozen by keys of their own, none of them a severity key', () => {
    const keys = PALETTE_CATEGORIES.map(({ key }) => key);
    expect(keys).toHaveLength(12);
    expect(new Set(keys).size).toBe(12);
    for (const severity of SEVERITIES) expect(keys).not.toContain(SEVERITY_KEYS[severity]);
  });

  it('has every id once, with a name in both languages', () => {
    expect(new Set(CATEGORIES.map(({ id }) => id)).size).toBe(CATEGORIES.length);
    for (const { id } of CATEGORIES) {
      expect(en.category, id).toHaveProperty(id);
      expect(ko.category, id).toHaveProperty(id);
    }
  });

  it('shows a category of another typology as it is', () => {
    expect(isKnownCategory('house:tone')).toBe(false);
    expect(categoryOf('house:tone')).toMatchObject({ id: 'house:tone', mqm: 'house:tone', its: 'other' });
  });
});
