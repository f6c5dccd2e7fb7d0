import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../../core/check';
import { createI18n } from '../../../../core/locale';

describe('checks', () => {
  it.each(['en', 'ko'] as const)('are described with an example in %s', (language) => {
    const i18n = createI18n(language);
    for (const { id } of CHECKS) {
      expect(i18n.exists(`checks.${id}.about`), id).toBe(true);
      expect(i18n.exists(`checks.${id}.example`), id).toBe(true);
    }
  });
});
