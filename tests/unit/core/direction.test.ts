import { expect, test } from 'vitest';
import { directionOf } from '../../../core/direction';

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa_IR', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
  ['ko', 'ltr'],
  ['zh-Hant-TW', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['und', 'auto'],
  ['', 'auto'],
])('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
