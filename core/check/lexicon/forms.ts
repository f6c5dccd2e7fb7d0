import type { Forms } from '../lang/index';
import { isUnspaced } from '../text/locale';
import { Trie } from './trie';

/** Written together before a word, in the look-up form of the letters (see `searchKey`). */
const CLITICS: Readonly<Record<string, RegExp>> = {
  ar: /([وف])?([بلك])?(ال|لل)?/y,
  he: /([ושהכלבמ])([ושהכלבמ])?([ושהכלבמ])?/y,
  fr: /([dlnsjmtc]'|qu')/y,
  it: /(dell'|nell'|all'|sull'|dall'|un'|l'|d')/y,
};

/** A trie that begins and ends forms as the language writes its words. */
export function trieFor<T>(lang: string): Trie<T> {
  if (isUnspaced(lang)) return new Trie('none');
  if (lang === 'ko') return new Trie('start');
  return new Trie('word', CLITICS[lang]);
}

export function addForms<T>(trie: Trie<T>, forms: Forms | undefined, value: T): void {
  if (forms === undefined) return;
  for (const form of forms.split('|')) trie.add(form, value);
}
