import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../../../../core/limits';
import enError from '../../../../core/locale/en/error.json';
import koError from '../../../../core/locale/ko/error.json';
import { readFailure, writeFailure } from '../../../../renderer/host/browser/failure';
import { fileOf, readBytes, stampOf } from '../../../../renderer/host/browser/read';
import { fileHandle, MemoryFile } from './fakes';

describe('reading a file', () => {
  it('gives its bytes as they are', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0xea, 0xb0, 0x80, 13, 10, 0xff]);
    expect(await readBytes(new File([bytes], 'a.txt'))).toEqual(bytes);
  });

  it('refuses what is no article by its size, but takes a review of that size', async () => {
    const content = new Uint8Array(MAX_ARTICLE_BYTES + 1);
    await expect(readBytes(new File([content], 'a.txt'))).rejects.toMatchObject({
      code: 'file-too-large',
      params: { name: 'a.txt', size: 21, limit: 20 },
    });
    expect(await readBytes(new File([content], 'a.GALLEY'))).toHaveLength(content.length);
    expect(await readBytes(new File([content.subarray(1)], 'a.txt'))).toHaveLength(MAX_ARTICLE_BYTES);
  });

  it('has a stamp that changes with time or size', () => {
    const at = (content: string, lastModified: number): string =>
      stampOf(new File([content], 'a.txt', { lastModified }));
    expect(at('a', 1)).toBe(at('b', 1));
    expect(at('a', 1)).not.toBe(at('a', 2));
    expect(at('a', 1)).not.toBe(at('ab', 1));
  });

  it('asks for a kept handle, and goes on when the user agrees', async () => {
    const file = new MemoryFile('r.galley', '{}');
    const agreed = fileHandle(file, { permission: 'prompt', answer: 'granted' });
    expect(await (await fileOf(agreed)).text()).toBe('{}');
    for (const answer of ['denied', 'prompt'] as const) {
      await expect(fileOf(fileHandle(file, { permission: 'prompt', answer }))).rejects.toMatchObject({
        code: 'file-not-allowed',
        params: { name: 'r.galley' },
      });
    }
  });

  it('says that a file is gone', async () => {
    const file = new MemoryFile('a.txt');
    file.gone = true;
    await expect(fileOf(fileHandle(file))).rejects.toMatchObject({ code: 'file-missing' });
  });
});

describe('failures', () => {
  it.each([
    ['NotFoundError', 'file-missing', 'save-folder-missing'],
    ['NotAllowedError', 'file-not-allowed', 'save-not-allowed'],
    ['SecurityError', 'file-not-allowed', 'save-not-allowed'],
    ['NoModificationAllowedError', 'file-unreadable', 'save-not-permitted'],
    ['TypeMismatchError', 'file-is-folder', 'save-failed'],
    ['QuotaExceededError', 'file-unreadable', 'save-disk-full'],
    ['NotReadableError', 'file-unreadable', 'save-failed'],
  ])('%s have a text in both languages', (name, reading, writing) => {
    const thrown = new DOMException('why', name);
    const codes = [readFailure('a.txt', thrown).code, writeFailure('a.txt', thrown).code];
    expect(codes).toEqual([reading, writing]);
    for (const code of codes) {
      expect(enError).toHaveProperty([code]);
      expect(koError).toHaveProperty([code]);
    }
  });
});
