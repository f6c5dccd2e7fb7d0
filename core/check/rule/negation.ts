import type { RowCheck } from '../check';
import { langData } from '../lang/index';
import type { Forms } from '../lang/index';
import { addForms, trieFor } from '../lexicon/forms';
import { Trie } from '../lexicon/trie';
import type { RowText } from '../text/row-text';
import { wordsIn } from '../text/word';

interface Negation {
  readonly clear: Trie<true>;
  /** False for words that only begin like a denial ("under", "und"). */
  readonly hidden: Trie<boolean>;
  readonly block: Trie<true>;
  readonly pattern: RegExp | undefined;
  /** Endings of words that deny ("-less"). */
  readonly endings: RegExp | undefined;
}

const KNOWN = new Map<string, Negation | undefined>();

function negationOf(lang: string): Negation | undefined {
  if (KNOWN.has(lang)) return KNOWN.get(lang);
  const data = langData(lang).negation;
  const value =
    data === undefined
      ? undefined
      : {
          clear: trieWith(lang, data.clear),
          hidden: hiddenTrie(lang, data.hidden),
          block: trieWith(lang, data.block ?? ''),
          pattern: data.pattern === undefined ? undefined : new RegExp(data.pattern, 'gu'),
          endings: endingsOf(data.hidden),
        };
  KNOWN.set(lang, value);
  return value;
}

function trieWith(lang: string, forms: Forms): Trie<true> {
  // Korean and the unspaced languages deny inside words.
  const trie = lang === 'ko' ? new Trie<true>('none') : trieFor<true>(lang);
  addForms(
    trie,
    forms
      .split('|')
      .filter((form) => !form.startsWith('*'))
      .join('|'),
    true,
  );
  return trie;
}

function hiddenTrie(lang: string, forms: Forms): Trie<boolean> {
  const trie = lang === 'ko' ? new Trie<boolean>('none') : trieFor<boolean>(lang);
  for (const form of forms.split('|')) {
    if (form.startsWith('!')) trie.add(form.slice(1), false);
    else if (!form.startsWith('*')) trie.add(form, true);
  }
  return trie;
}

function endingsOf(forms: Forms): RegExp | undefined {
  const endings = forms.split('|').filter((form) => form.startsWith('*'));
  return endings.length === 0
    ? undefined
    : new RegExp(`\\p{L}{3}(?:${endings.map((form) => form.slice(1)).join('|')})(?!\\p{L})`, 'u');
}

const CONTRACTED = /n't\b/;

/** Where the text plainly denies, or undefined. Phrases that only look so ("not only", 不仅) are passed over. */
function clearAt(text: RowText, negation: Negation): { start: number; end: number } | undefined {
  if (text.lang === 'en') {
    const match = CONTRACTED.exec(text.lower);
    if (match !== null) return { start: match.index, end: match.index + 3 };
  }
  const blocked = negation.block.scan(text.lower);
  if (negation.pattern !== undefined) {
    for (const match of text.lower.matchAll(negation.pattern)) {
      const hit = { start: match.index, end: match.index + match[0].length };
      if (!blocked.some((one) => one.start < hit.end && hit.start < one.end)) return hit;
    }
    return undefined;
  }
  return negation.clear
    .scan(text.lower)
    .find((hit) => !blocked.some((one) => one.start < hit.end && hit.start < one.end));
}

function denies(text: RowText, negation: Negation): boolean {
  if (text.lang === 'en' && CONTRACTED.test(text.lower)) return true;
  if (negation.clear.scan(text.lower).length > 0 || negation.hidden.scan(text.lower).some((hit) => hit.value))
    return true;
  return negation.endings?.test(text.lower) === true;
}

/** In longer sentences a denial is too often told in other words. */
const LONGEST = 30;

/** A plain "not" on one side, and nothing on the other that could carry it. */
export const negationCheck: RowCheck = {
  id: 'negation',
  scope: 'row',
  category: 'mistranslation',
  severity: 'major',
  languages: [],
  onByDefault: true,
  needsSource: true,
  run(row) {
    const source = negationOf(row.source.lang);
    const target = negationOf(row.target.lang);
    if (!row.paired || source === undefined || target === undefined) return [];
    if (row.target.derive(wordsIn).length > LONGEST) return [];
    const left = clearAt(row.source, source);
    const right = clearAt(row.target, target);
    if (left !== undefined && !denies(row.target, target)) {
      return [
        {
          spans: [row.source.span(left.start, left.end)],
          message: 'lost',
          params: { text: row.source.text.slice(left.start, left.end) },
        },
      ];
    }
    if (right !== undefined && !denies(row.source, source)) {
      return [
        {
          spans: [row.target.span(right.start, right.end)],
          message: 'gained',
          params: { text: row.target.text.slice(right.start, right.end) },
        },
      ];
    }
    return [];
  },
};
