import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText, editDistance, type DiffPart } from '../../../../core/review/diff';

const joined = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('');
const marked = (before: string, after: string): string =>
  diffText(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

const wording = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('미사일', '쐈다', 'said', 'don’t', '日', '本', '👩‍👩‍👧', ' ', ' ', ', ', '\n', '\ud83d'),
    )
    .map((list) => list.join('')),
);

describe('diffText', () => {
  it('compares by word where words are spaced', () => {
    expect(marked('fired on December 3, and', 'fired on December 30, and')).toBe(
      'fired on December [-3-][+30+], and',
    );
    expect(marked('미사일을 발사했다', '미사일을 쐈다')).toBe('미사일을 [-발사했다-][+쐈다+]');
  });

  it('compares by character where they are not', () => {
    expect(marked('日本語の文章です', '日本の文です')).toBe('日本[-語-]の文[-章-]です');
    expect(marked('导弹3枚', '导弹30枚')).toBe('导弹[-3-][+30+]枚');
  });

  it('draws a kept space between two changed words into one change', () => {
    expect(marked('it is so strange', 'that was so strange')).toBe('[-it is-][+that was+] so strange');
  });

  it('keeps a word with its apostrophe and an emoji in one piece', () => {
    expect(marked('I don’t', 'I don’s')).toBe('I [-don’t-][+don’s+]');
    expect(marked('a 👩‍👩‍👧', 'a 👩‍👩‍👦')).toBe('a [-👩‍👩‍👧-][+👩‍👩‍👦+]');
  });

  it('gives back both wordings, without empty parts or two of a kind in a row', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const parts = diffText(before, after);
        expect(joined(parts, 'inserted')).toBe(before);
        expect(joined(parts, 'deleted')).toBe(after);
        parts.forEach((part, index) => {
          expect(part.text).not.toBe('');
          expect(part.kind).not.toBe(parts[index - 1]?.kind);
        });
        if (before === after) expect(parts.every((part) => part.kind === 'same')).toBe(true);
      }),
    );
  });

  it('still gives back both wordings when they share only their ends', () => {
    const before = `A ${'the old words '.repeat(400)}Z`;
    const after = `A ${Array.from({ length: 400 }, (_, index) => `new${index}`).join(' ')} Z`;
    const parts = diffText(before, after);
    expect(joined(parts, 'inserted')).toBe(before);
    expect(joined(parts, 'deleted')).toBe(after);
    expect(parts[0]?.text.startsWith('A ')).toBe(true);
    expect(parts[parts.length - 1]).toEqual({ kind: 'same', text: ' Z' });
  });
});

describe('editDistance', () => {
  it('counts changed words, their marks with them', () => {
    expect(editDistance('on December 3, and', 'on December 30, and', 'en')).toEqual({
      unit: 'words',
      changed: 1,
      normalised: 0.25,
    });
  });

  it('counts characters where the language has no spaces', () => {
    expect(editDistance('日本語の文', '日本の文', 'ja-JP')).toEqual({
      unit: 'characters',
      changed: 1,
      normalised: 0.2,
    });
  });

  it('is nothing between empty wordings and all from nothing to something', () => {
    expect(editDistance('', '', 'en')).toEqual({ unit: 'words', changed: 0, normalised: 0 });
    expect(editDistance('', 'two words', 'en')).toEqual({ unit: 'words', changed: 2, normalised: 1 });
  });

  it('is the plain Levenshtein distance over words', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '가', '🙂'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { changed, normalised } = editDistance(before.join(' '), after.join(' '), 'en');
        expect(changed).toBe(plain(before, after));
        expect(normalised).toBeGreaterThanOrEqual(0);
        expect(normalised).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Levenshtein by its definition (Wagner and Fischer 1974), to check the fast one against. */
function plain(before: readonly string[], after: readonly string[]): number {
  let row = [0, ...after.map((_, index) => index + 1)];
  before.forEach((token, down) => {
    const next = [down + 1];
    after.forEach((other, across) => {
      next.push(
        Math.min(
          (row[across + 1] ?? 0) + 1,
          (next[across] ?? 0) + 1,
          (row[across] ?? 0) + (token === other ? 0 : 1),
        ),
      );
    });
    row = next;
  });
  return row[after.length] ?? 0;
}
