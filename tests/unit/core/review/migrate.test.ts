import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalleyError } from '../../../../core/error';
import { parseReview } from '../../../../core/review/file';
import { initialChecking } from '../../../../core/review/findings/profile';
import { migrate, type Migrations, type Raw } from '../../../../core/review/migrate';
import { REVIEW_VERSION } from '../../../../core/review/schema';
import { anyReview } from '../../arbitrary/review';
import { codeOf } from '../../error-code';
import { smallReview } from './example';

/** An earlier layout, made up: the title was called `name`, and before that the two texts stood at the top. */
const MIGRATIONS: Migrations = {
  1: ({ source, target, ...rest }) => ({ ...rest, texts: { source, target } }),
  2: ({ name, ...rest }) => ({ ...rest, title: name }),
};

function asVersion1(document: Raw): Raw {
  const { title, texts, ...rest } = document as { title: string; texts: Raw };
  return { ...rest, version: 1, name: title, source: texts.source, target: texts.target };
}

describe('migrate', () => {
  it('takes an old document through every step to the current one', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const old = asVersion1(review);
        const before = JSON.stringify(old);
        expect(migrate(old, 'a.galley', MIGRATIONS, 3)).toEqual({ ...review, version: 3 });
        expect(JSON.stringify(old)).toBe(before);
      }),
    );
  });

  it('starts in the middle for a document of a middle version', () => {
    expect(migrate({ version: 2, name: 'x' }, 'a', MIGRATIONS, 3)).toEqual({ version: 3, title: 'x' });
  });

  it('leaves a current document as it is', () => {
    const document = { version: 3, title: 'x' };
    expect(migrate(document, 'a', MIGRATIONS, 3)).toBe(document);
  });

  it.each([undefined, null, '1', 0, -1, 1.5, Number.NaN])('refuses version %s', (version) => {
    expect(codeOf(() => migrate({ version }, 'a', MIGRATIONS, 3))).toBe('review-damaged');
  });

  it('refuses a newer version', () => {
    expect(() => migrate({ version: 4 }, 'a', MIGRATIONS, 3)).toThrow(
      new GalleyError('review-newer', { name: 'a', version: 4, supported: 3 }),
    );
  });

  it('has a step from every version to the current one', () => {
    for (let version = 1; version <= REVIEW_VERSION; version++) {
      expect(migrate({ version }, 'a').version).toBe(REVIEW_VERSION);
    }
  });
});

describe('from version 1', () => {
  it('opens a file as it was written then, with nothing decided and checked as usual', () => {
    const file = readFileSync(new URL('../../../fixtures/format/version-1.galley', import.meta.url), 'utf8');
    expect(file).toContain('"version": 1,');
    expect(parseReview(file, 'version-1.galley')).toEqual({
      ...smallReview(),
      decisions: {},
      checking: initialChecking(),
    });
  });

  it('keeps everything of any document', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const old = JSON.stringify({ ...review, version: 1, decisions: undefined, checking: undefined });
        expect(parseReview(old, 'old.galley')).toEqual({
          ...review,
          decisions: {},
          checking: initialChecking(),
        });
      }),
    );
  });
});
