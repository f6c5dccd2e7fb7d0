import type { Forms } from '../lang/index';
import { addForms, trieFor } from '../lexicon/forms';
import { Trie } from '../lexicon/trie';
import type { RowText } from '../text/row-text';
import { quotesIn } from './find';
import data from './verbs.json';

/** What a verb of saying makes of the words it goes with; `say` is every plain one. */
export type SpeechSense = 'say' | 'deny' | 'confirm' | 'warn' | 'promise' | 'admit' | 'accuse' | 'threaten';

export interface SpeechVerb {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly SpeechSense[];
}

const WORDS: Readonly<Record<string, Readonly<Partial<Record<SpeechSense, Forms>>>>> = data;
const TRIES = new Map<string, Trie<readonly SpeechSense[]> | undefined>();

function trieOf(lang: string): Trie<readonly SpeechSense[]> | undefined {
  if (TRIES.has(lang)) return TRIES.get(lang);
  const senses = WORDS[lang];
  let trie: Trie<readonly SpeechSense[]> | undefined;
  if (senses !== undefined) {
    // Korean writes these verbs onto nouns and endings.
    trie = lang === 'ko' ? new Trie('none') : trieFor(lang);
    const byForm = new Map<string, SpeechSense[]>();
    for (const [sense, forms] of Object.entries(senses) as [SpeechSense, Forms][]) {
      for (const form of forms.split('|')) byForm.set(form, [...(byForm.get(form) ?? []), sense]);
    }
    for (const [form, list] of byForm) addForms(trie, form, list);
  }
  TRIES.set(lang, trie);
  return trie;
}

/** True for languages whose verbs of saying are known by sense. */
export function knowsSpeech(lang: string): boolean {
  return WORDS[lang] !== undefined;
}

/** The verbs of saying outside quotations, in order. */
export function speechVerbsIn(text: RowText): readonly SpeechVerb[] {
  const trie = trieOf(text.lang);
  if (trie === undefined) return [];
  const { quotations } = text.derive(quotesIn);
  return trie
    .scan(text.lower)
    .filter(({ start }) => !quotations.some((one) => one.start <= start && start < one.end))
    .map(({ start, end, value }) => ({ start, end, senses: value }));
}
