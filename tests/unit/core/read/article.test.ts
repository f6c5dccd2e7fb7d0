import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../../../../core/limits';
import { readArticle } from '../../../../core/read/article';
import { codeOf } from '../../error-code';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('readArticle', () => {
  it('reads name, language, encoding and text', () => {
    const read = readArticle({ name: 'a.txt', bytes: bytes('\uFEFF대통령은 말했다.\r\n') });
    expect(read.text).toEqual({
      name: 'a.txt',
      lang: 'ko',
      encoding: 'utf-8',
      content: '대통령은 말했다.\r\n',
    });
    expect(read).toMatchObject({ bom: true, empty: false });
    expect(read.confidence).toBeGreaterThan(0.9);
  });

  it('takes the language and encoding it is given', () => {
    const read = readArticle({ name: 'a', bytes: Uint8Array.of(0xe9) }, { lang: 'fr', encoding: 'latin1' });
    expect(read.text).toEqual({ name: 'a', lang: 'fr', encoding: 'iso-8859-1', content: 'é' });
    expect(read.confidence).toBe(1);
  });

  it('tells an empty article', () => {
    expect(readArticle({ name: 'a', bytes: bytes(' \n\t') }).empty).toBe(true);
    expect(readArticle({ name: 'a', bytes: bytes('') }).text.lang).toBe('und');
  });

  it('refuses what is too large before reading it', () => {
    const huge = new Uint8Array(MAX_ARTICLE_BYTES + 1);
    expect(codeOf(() => readArticle({ name: 'a', bytes: huge }))).toBe('file-too-large');
  });
});
