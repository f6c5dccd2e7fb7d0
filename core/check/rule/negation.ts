import type { RowCheck } from '../check';
import { langData } from '../lang/index';
import type { Forms } from '../lang/index';
import { addForms, trieFor } from '../lexicon/forms';
import type { Trie } from '../lexicon/trie';
import { isUnspaced } from '../text/locale';
import type { RowText } from '../text/row-text';

interface Negation {
  readonly clear: Trie<true>;
  readonly hidden: Trie<true>;
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
          hidden: trieWith(lang, data.hidden),
          endings: endingsOf(data.hidden),
        };
  KNOWN.set(lang, value);
  return value;
}

function trieWith(lang: string, forms: Forms): Trie<true> {
  const trie = trieFor<true>(lang);
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

function endingsOf(forms: Forms): RegExp | undefined {
  const endings = forms.split('|').filter((form) => form.startsWith('*'));
  return endings.length === 0
    ? undefined
    : new RegExp(`\\p{L}{3}(?:${endings.map((form) => form.slice(1)).join('|')})(?!\\p{L})`, 'u');
}

const N_T = /n't\b/;

function clearAt(text: RowText, negation: Negation): { start: number; end: number } | undefined {
  const contracted = text.lang === 'en' ? N_T.exec(text.lower) : null;
  if (contracted !== null) return { start: contracted.index, end: contracted.index + 3 };
  if (text.lang === 'ko' || isUnspaced(text.lang)) return anywhere(text);
  return negation.clear.scan(text.lower)[0];
}

/** Languages that negate inside words are searched without word boundaries. */
function anywhere(text: RowText): { start: number; end: number } | undefined {
  const forms = langData(text.lang).negation?.clear.split('|') ?? [];
  let best: { start: number; end: number } | undefined;
  for (const form of forms) {
    const at = text.lower.indexOf(form);
    if (at >= 0 && (best === undefined || at < best.start)) best = { start: at, end: at + form.length };
  }
  return best;
}

function denies(text: RowText, negation: Negation): boolean {
  if (clearAt(text, negation) !== undefined) return true;
  if (text.lang === 'ko' || isUnspaced(text.lang)) {
    const forms = langData(text.lang).negation?.hidden.split('|') ?? [];
    return forms.some((form) => text.lower.includes(form));
  }
  return negation.hidden.scan(text.lower).length > 0 || negation.endings?.test(text.lower) === true;
}

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
