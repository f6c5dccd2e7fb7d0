import { trieFor } from '../lexicon/forms';
import type { Trie } from '../lexicon/trie';
import { plain } from '../name/romanize';
import { allOf } from '../text/match';
import type { RowText } from '../text/row-text';
import known from './known.json';

/** An acronym, or what stands for one in another language. */
export interface Acronym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For each letter of the English acronym, the letters that may stand there. */
  readonly letters: readonly string[];
}

/** Between letters of scripts without capitals it stands without spaces: "EUとNATOに". */
const ACRONYM = /(?=\p{Lu})(?<![\p{Lu}\p{Ll}\p{M}\d.&-])\p{Lu}[\p{Lu}\d&]{1,6}(?![\p{Lu}\p{Ll}\d])/gu;

/** Acronyms in the letters of the row, in order; a line in capitals has none. */
export function acronymsIn(row: RowText): readonly Acronym[] {
  const found = allOf(row.text, ACRONYM);
  if (found.length === 0) return [];
  const letters = row.text.replace(/[^\p{Lu}\p{Ll}]/gu, '');
  if (letters.length > 12 && letters.replace(/\p{Ll}/gu, '').length > 0.6 * letters.length) return [];
  return found
    .map(({ 0: text, index }) => acronym(index, text, lettersOf(text)))
    .filter((one) => !/^[IVXLC]+$/.test(one.text) && one.text.replace(/\P{Lu}/gu, '').length > 1);
}

function acronym(start: number, text: string, letters: readonly string[]): Acronym {
  return { start, end: start + text.length, text, letters };
}

/** What English writes for a Cyrillic letter in an acronym taken over by letters: "ЛДПР", "LDPR". */
const CYRILLIC: Readonly<Record<string, string>> = {
  А: 'A', Б: 'B', В: 'VWB', Г: 'GH', Ґ: 'G', Д: 'D', Е: 'E', Є: 'EY', З: 'Z', И: 'IY', І: 'I', Й: 'YIJ', К: 'KCQ', Л: 'L', М: 'M', Н: 'N',
  О: 'O', П: 'P', Р: 'R', С: 'SC', Т: 'T', У: 'U', Ф: 'F', Х: 'HX', Ц: 'CT', Ы: 'Y', Э: 'EA',
}; // prettier-ignore

function lettersOf(text: string): string[] {
  return Array.from(text, (letter) => CYRILLIC[letter] ?? plain(letter.toLowerCase()).toUpperCase());
}

/** Names of the Latin letters in languages that write acronyms as they are read: "बीबीसी", "بي بي سي". */
const SPELT: Readonly<Record<string, string>> = {
  hi: 'डब्ल्यू:W|क्यू:Q|एक्स:X|वाई:Y|ज़ेड:Z|जेड:Z|एच:H|एफ़:F|एफ:F|एल:L|एम:M|एन:N|एस:S|आर:R|आई:I|बी:B|सी:C|डी:D|जी:G|जे:J|के:K|ओ:O|पी:P|टी:T|यू:U|वी:V|ए:A|ई:E',
  ar: 'دبليو:W|كيو:Q|إكس:X|اكس:X|واي:Y|زد:Z|إتش:H|اتش:H|إف:F|اف:F|إل:L|ال:L|إم:M|ام:M|إن:N|ان:N|إس:S|اس:S|آر:R|ار:R|آي:I|اي:IEA|إي:EA|بي:BP|سي:C|دي:D|جي:G|جيه:J|كيه:K|كي:K|أو:O|او:O|تي:T|يو:U|في:V|إيه:A|ايه:A',
};

interface Spelling {
  readonly word: RegExp;
  readonly letter: RegExp;
  readonly values: ReadonlyMap<string, string>;
}

const SPELLINGS = new Map<string, Spelling | undefined>();

function spellingOf(lang: string): Spelling | undefined {
  if (SPELLINGS.has(lang)) return SPELLINGS.get(lang);
  const list = SPELT[lang]?.split('|').map((entry) => entry.split(':') as [string, string]);
  let spelling: Spelling | undefined;
  if (list !== undefined) {
    const names = list.map(([name]) => name).join('|');
    const gap = lang === 'hi' ? '[. ]?' : '[- ]';
    spelling = {
      word: new RegExp(`(?<![\\p{L}\\p{M}])(?:${names})(?:${gap}(?:${names})){2,5}(?![\\p{L}\\p{M}])`, 'gu'),
      letter: new RegExp(names, 'gu'),
      values: new Map(list),
    };
  }
  SPELLINGS.set(lang, spelling);
  return spelling;
}

const TRIES = new Map<string, Trie<readonly string[]>>();
const FORMS: Readonly<Record<string, string>> = known;

function knownIn(lang: string): Trie<readonly string[]> {
  const made = TRIES.get(lang);
  if (made !== undefined) return made;
  const gathered = new Map<string, string[]>();
  for (const entry of (FORMS[lang] ?? '').split('|')) {
    const [english = '', forms = ''] = entry.split(':');
    for (const form of forms.split(',')) gathered.set(form, [...(gathered.get(form) ?? []), english]);
  }
  const trie = trieFor<readonly string[]>(lang);
  for (const [form, list] of gathered) trie.add(form, list);
  TRIES.set(lang, trie);
  return trie;
}

/** What stands for an acronym of English in the row: its own letters, letters read out, and names that English shortens. */
export function meantIn(row: RowText): readonly Acronym[] {
  const found: Acronym[] = [...row.derive(acronymsIn)];
  const spelling = spellingOf(row.lang);
  if (spelling !== undefined)
    for (const { 0: text, index } of row.text.matchAll(spelling.word)) {
      const letters = [...text.matchAll(spelling.letter)].map(([name]) => spelling.values.get(name) ?? '');
      found.push(acronym(index, text, letters));
    }
  for (const { start, end, value } of knownIn(row.lang).scan(row.lower))
    for (const english of value)
      found.push({ start, end, text: row.text.slice(start, end), letters: Array.from(english) });
  return found;
}

/** In how many letters an acronym of the target differs from what may stand there; undefined for another length. */
export function differences(text: string, { letters }: Acronym): number | undefined {
  if (text.length !== letters.length) return undefined;
  let count = 0;
  for (const [i, letter] of letters.entries()) if (!letter.includes(text.charAt(i))) count++;
  return count;
}
