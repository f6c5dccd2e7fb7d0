import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createI18n, pickLanguage } from '../../../core/locale';

const folder = new URL('../../../core/locale/', import.meta.url);
const files = readdirSync(new URL('en/', folder));

function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix ? `${prefix}.${key}` : key));
}

function read(language: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'));
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Keys without plural endings, which differ by language. */
const plain = (value: unknown) => [...new Set(keysOf(value).map((key) => key.replace(PLURAL, '')))].sort();

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1] ?? ''))].sort();
}

function textAt(value: unknown, path: string): string {
  const found = path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], value);
  return String(found);
}

describe('texts', () => {
  it.each(files)('%s has the same keys in English and Korean', (file) => {
    expect(plain(read('ko', file))).toEqual(plain(read('en', file)));
  });

  it.each(files)('%s has the plural forms that its language needs', (file) => {
    for (const [language, forms] of [
      ['en', ['one', 'other']],
      ['ko', ['other']],
    ] as const) {
      const keys = keysOf(read(language, file));
      for (const key of keys.filter((name) => PLURAL.test(name))) {
        for (const form of forms) expect(keys).toContain(key.replace(PLURAL, `_${form}`));
      }
    }
  });

  it.each(files)('%s fills the same places in both languages', (file) => {
    const en = read('en', file);
    const ko = read('ko', file);
    const koKeys = new Set(keysOf(ko));
    for (const key of keysOf(en).filter((name) => koKeys.has(name))) {
      expect(placeholders(textAt(ko, key)), key).toEqual(placeholders(textAt(en, key)));
    }
  });
});

describe('createI18n', () => {
  it('finds a key of the window in any of its files, and follows a change of language', async () => {
    const i18n = createI18n('en');
    expect(i18n.t('row.errors', { count: 1 })).toBe('1 error');
    expect(i18n.t('row.errors', { count: 2 })).toBe('2 errors');
    await i18n.changeLanguage('ko');
    expect(i18n.t('row.errors', { count: 2 })).toBe('오류 2개');
  });

  it('picks the first language it speaks', () => {
    expect(pickLanguage(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(pickLanguage(['fr'])).toBe('en');
  });
});
