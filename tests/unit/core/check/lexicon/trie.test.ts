import { describe, expect, it } from 'vitest';
import { trieFor } from '../../../../../core/check/lexicon/forms';

function found(lang: string, forms: readonly string[], text: string): string[] {
  const trie = trieFor<string>(lang);
  for (const form of forms) trie.add(form, form);
  return trie.scan(text).map(({ start, end, value }) => `${text.slice(start, end)}=${value}`);
}

describe('Trie', () => {
  it('finds whole words, the longest form first', () => {
    expect(found('en', ['last', 'last year', 'year'], 'last year, lasting, the last')).toEqual([
      'last year=last year',
      'last=last',
    ]);
  });

  it('lets a starred form go on to the end of its word', () => {
    expect(found('ru', ['процент*', 'процентн* пункт*'], 'на два процентных пункта, процента')).toEqual([
      'процентных пункта=процентн* пункт*',
      'процента=процент*',
    ]);
  });

  it('takes the first value given for a form', () => {
    const trie = trieFor<number>('en');
    trie.add('one', 1);
    trie.add('one', 2);
    expect(trie.scan('one').map(({ value }) => value)).toEqual([1]);
  });

  it('begins after what a language writes before a word, and after a number', () => {
    expect(found('fr', ['euro'], "l'euro")).toEqual(['euro=euro']);
    expect(found('en', ['km'], '5km, 5kms')).toEqual(['km=km']);
  });

  it('begins anywhere where words are not set apart, but not inside Latin ones', () => {
    expect(found('ja', ['日本', 'cm'], '今日本で3cmとcmx')).toEqual(['日本=日本', 'cm=cm']);
  });
});
