import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthZ2, mayBeWithin } from '../../../../core/align/length';

it('rules out no lengths that are within the bound', () => {
  const units = fc.double({ min: 0, max: 4000, noNaN: true });
  const ratio = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(units, units, ratio, fc.constantFrom(6, 10, 30), (source, target, logRatio, most) => {
      expect(mayBeWithin(most, source, target, logRatio) || lengthZ2(source, target, logRatio) > most).toBe(
        true,
      );
    }),
  );
  expect(mayBeWithin(6, 10, 2000, 0)).toBe(false);
});
