import type { Dictionary } from './dictionary';
import { addKey, KeyClass, newWordType, type WordType } from './keys';
import { functionWords } from './lang/function-words';
import { isParticle, stripParticle } from './lang/korean';
import { findNumbers, isNumberWord, numberKey } from './lang/numbers';
import {
  cognateForm,
  romaniseAlphabet,
  skeletonOfHangul,
  skeletonOfKatakana,
  skeletonsOfLatin,
} from './lang/romanise';
import { isUnspacedScript, Script, scriptOf } from './lang/script';
import { foldWord, stemOf } from './lang/stem';

/** Text that NFKC leaves as it is, by ranges of common letters: testing is faster than normalising. */
const WELL_KNOWN =
  /^[\x20-\x7e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0130\u0400-\u045f\u2013\u2014\u2018-\u201e\u3001-\u3011\u3041-\u3094\u30a1-\u30fa\u30fc\u4e00-\u9fa5\uac00-\ud7a3]*$/;

/** More of a sentence than this tells nothing new, and keeps the cost of a 10,000-character one bounded. */
const MOST_TYPES = 250;
const STRENGTH_OF_SKELETON = [0, 0, 0.4, 0.7, 0.92, 1] as const;

/** What a word as written stands for; worked out once a distinct word. */
interface Word {
  readonly types: readonly number[];
  readonly stem: string;
  /** A spelled-out number, so that the sentence is searched for numbers. */
  readonly number: boolean;
}

/** Turns sentences into word types. */
export class Words {
  readonly types: WordType[] = [];
  private readonly ids = new Map<string, number>();
  private readonly cache = new Map<string, Word>();
  private readonly numberIds = new Map<number, number>();
  private readonly dictionary: Dictionary;
  private readonly lang: string;
  private readonly foreign: boolean;
  private readonly common: ReadonlySet<string>;
  /** Sentence a type was last seen in, so that each counts once a sentence. */
  private readonly seen: number[] = [];
  private sentence = 0;
  private found: number[] = [];
  private recent: string[] = [];

  /** `foreign`: the other text is written in another script, so that names match by sound. */
  constructor(dictionary: Dictionary, foreign: boolean) {
    this.dictionary = dictionary;
    this.lang = dictionary.lang;
    this.foreign = foreign;
    this.common = functionWords(dictionary.lang);
  }

  /** Appends the types of a sentence, each once, to `into`. */
  read(text: string, into: number[]): void {
    this.sentence++;
    this.found = into;
    const most = into.length + MOST_TYPES;
    const flat = WELL_KNOWN.test(text) ? text : text.normalize('NFKC');
    const lower = flat.toLowerCase();
    // Lower case may change the length of a few letters; then offsets into both would differ.
    const cased = lower.length === flat.length ? flat : lower;
    this.recent.length = 0;
    let numbers = false;
    let spelled = false;
    let k = 0;
    while (k < lower.length && into.length < most) {
      const script = scriptOf(lower.charCodeAt(k));
      if (script === Script.none) {
        if (lower.charCodeAt(k) === 0x25) this.put(this.sign('sym:%', 0.6));
        k++;
        continue;
      }
      let end = k + 1;
      if (script === Script.digit) {
        numbers = true;
      } else if (isUnspacedScript(script)) {
        while (end < lower.length && isUnspacedScript(scriptOf(lower.charCodeAt(end)))) end++;
        numbers = this.unspaced(lower, k, end) || numbers;
      } else if (script === Script.hangul) {
        while (end < lower.length && scriptOf(lower.charCodeAt(end)) === Script.hangul) end++;
        const word = this.eojeol(lower.slice(k, end));
        for (const type of word.types) this.put(type);
        numbers ||= word.number;
      } else {
        while (end < lower.length && continuesWord(lower, end)) end++;
        spelled = this.alphabetic(cased.slice(k, end)) || spelled;
      }
      k = end;
    }
    if (numbers || spelled) this.numbers(lower, spelled);
  }

  private put(type: number): void {
    if (this.seen[type] === this.sentence) return;
    this.seen[type] = this.sentence;
    this.found.push(type);
  }

  private numbers(lower: string, spelled: boolean): void {
    for (const { value, digits, end } of findNumbers(lower, this.lang, spelled)) {
      this.put(this.number(value, digits));
      const next = lower.charAt(end);
      if ((next === '월' || next === '月') && value >= 1 && value <= 12)
        this.put(this.sign(`mon:${String(value)}`, 1));
    }
  }

  private make(name: string, fill: (type: WordType) => void): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      const type = newWordType();
      fill(type);
      id = this.types.length;
      this.types.push(type);
      this.ids.set(name, id);
    }
    return id;
  }

  private sign(key: string, factor: number): number {
    return this.make(key, (type) => {
      addKey(type, this.dictionary.key(key), 1, KeyClass.lexicon);
      type.expected = true;
      type.factor = factor;
    });
  }

  private number(value: number, digits: boolean): number {
    const known = digits ? this.numberIds.get(value) : undefined;
    if (known !== undefined) return known;
    const key = numberKey(value);
    const id = this.make(digits ? key : `w${key}`, (type) => {
      addKey(type, this.dictionary.key(key), 1, KeyClass.number);
      type.kind = KeyClass.number;
      type.expected = digits;
      type.factor = digits ? (value < 10 ? 0.8 : 1.2) : 0.5;
    });
    if (digits) this.numberIds.set(value, id);
    return id;
  }

  private term(term: string): number {
    return this.make(`t:${term}`, (type) => {
      this.dictionary.addTerm(type, term);
    });
  }

  /** One word of an alphabet; true when it is a number. */
  private alphabetic(written: string): boolean {
    let word = this.cache.get(written);
    if (!word) this.cache.set(written, (word = this.newAlphabetic(written)));
    for (const type of word.types) this.put(type);
    const { recent } = this;
    recent.push(word.stem);
    if (recent.length > 4) recent.shift();
    if (recent.length > 1 && this.dictionary.endsPhrase(word.stem)) {
      for (let back = 2; back <= recent.length; back++) {
        const phrase = recent.slice(-back).join(' ');
        if (this.dictionary.has(phrase)) this.put(this.term(phrase));
      }
    }
    return word.number;
  }

  private newAlphabetic(written: string): Word {
    const lower = written.toLowerCase();
    const capital = !written.startsWith(lower.charAt(0));
    const latin = scriptOf(lower.charCodeAt(0)) === Script.latin;
    const word = foldWord(lower.replace(/['’]s$/, ''));
    const stem = stemOf(word, this.lang);
    const type = this.make(`${capital ? 'C' : 'w'}:${word}`, (made) => {
      addKey(made, this.dictionary.key(`w:${word}`), 1, KeyClass.copy);
      const known = this.dictionary.addTerm(made, stem);
      if (this.lang === 'en') this.dictionary.addEnglish(made, stem);
      if (this.common.has(word)) {
        made.factor = 0.25;
        made.expected &&= this.lang !== 'en';
        return;
      }
      if (this.lang !== 'en' && !known) this.compound(made, word);
      const roman = latin ? word : romaniseAlphabet(word);
      this.cognates(made, roman, latin ? word : romaniseAlphabet(stem), capital);
    });
    return { types: [type], stem, number: isNumberWord(word, this.lang) };
  }

  /** A German compound means at least what its parts mean. */
  private compound(type: WordType, word: string): void {
    if (this.lang !== 'de' || word.length < 9) return;
    for (let cut = 4; cut <= word.length - 4; cut++) {
      const head = word.slice(0, cut);
      const tail = stemOf(word.slice(cut), this.lang);
      const form = [head, head.replace(/s$/, ''), stemOf(head, this.lang)].find(
        (h) => h.length >= 4 && this.dictionary.has(h),
      );
      if (form !== undefined && this.dictionary.has(tail)) {
        this.dictionary.addTerm(type, form);
        this.dictionary.addTerm(type, tail);
        return;
      }
    }
  }

  private cognates(type: WordType, roman: string, stem: string, capital: boolean): void {
    const plain = cognateForm(roman);
    if (plain.length >= 5) {
      addKey(type, this.dictionary.key(`p:${plain.slice(0, 5)}`), 0.7, KeyClass.copy);
      addKey(type, this.dictionary.key(`p:${plain.slice(0, 4)}`), 0.45, KeyClass.copy);
      if (plain.length >= 7) addKey(type, this.dictionary.key(`p:${plain.slice(0, 7)}`), 0.95, KeyClass.copy);
    } else if (plain.length === 4) {
      addKey(type, this.dictionary.key(`p:${plain}`), 0.5, KeyClass.copy);
    }
    if (this.foreign && (capital || !type.expected)) {
      for (const skeleton of skeletonsOfLatin(stem)) this.skeleton(type, skeleton);
    }
  }

  private skeleton(type: WordType, skeleton: string): void {
    const size = skeleton.replace('.', '').length + (skeleton.startsWith('.') ? 0.5 : 0);
    const strength = STRENGTH_OF_SKELETON[Math.min(5, Math.floor(size))] ?? 0;
    if (strength > 0) addKey(type, this.dictionary.key(`s:${skeleton}`), strength, KeyClass.name);
  }

  /** A Korean word between spaces: known terms from the left, longest first; what is left over may be a name. */
  private eojeol(written: string): Word {
    const known = this.cache.get(written);
    if (known) return known;
    const types: number[] = [];
    let k = 0;
    let unknown = 0;
    while (k < written.length) {
      const length = this.dictionary.longestAt(written, k, written.length);
      if (length === 0 || (length === 1 && !(k === 0 && isParticle(written.slice(1))))) {
        k++;
        continue;
      }
      if (k > unknown) types.push(this.name(written.slice(unknown, k)));
      types.push(this.term(written.slice(k, k + length)));
      k += length;
      unknown = k;
    }
    if (unknown === 0) types.push(this.name(stripParticle(written, 2)), this.name(written));
    const word = { types, stem: '', number: findNumbers(written, this.lang).length > 0 };
    this.cache.set(written, word);
    return word;
  }

  private name(written: string): number {
    return this.make(`w:${written}`, (type) => {
      addKey(type, this.dictionary.key(`w:${written}`), 1, KeyClass.copy);
      if (this.foreign && written.length >= 2) this.skeleton(type, skeletonOfHangul(written));
    });
  }

  /** A stretch of Han and kana: known terms, longest first, and what lies between; true when it may hold a number. */
  private unspaced(text: string, from: number, to: number): boolean {
    let numbers = false;
    let k = from;
    while (k < to) {
      const length = this.dictionary.longestAt(text, k, to);
      if (length > 0) {
        const term = text.slice(k, k + length);
        this.put(this.term(term));
        k += length;
        continue;
      }
      const script = scriptOf(text.charCodeAt(k));
      let end = k + 1;
      if (script === Script.kana) {
        while (end < to && scriptOf(text.charCodeAt(end)) === Script.kana) end++;
        const word = text.slice(k, end);
        this.put(
          this.make(`w:${word}`, (type) => {
            addKey(type, this.dictionary.key(`w:${word}`), 1, KeyClass.copy);
            if (this.foreign) this.skeleton(type, skeletonOfKatakana(word));
          }),
        );
      } else if (script === Script.han) {
        numbers ||= HAN_NUMBER.test(text.charAt(k));
        const word = text.slice(k, end < to && scriptOf(text.charCodeAt(end)) === Script.han ? end + 1 : end);
        this.put(
          this.make(`w:${word}`, (type) => {
            addKey(type, this.dictionary.key(`w:${word}`), 1, KeyClass.copy);
          }),
        );
      }
      k = end;
    }
    return numbers;
  }
}

const HAN_NUMBER = /[〇零一二两兩三四五六七八九十百千万萬亿億兆令平昭]/;

function continuesWord(text: string, k: number): boolean {
  const script = scriptOf(text.charCodeAt(k));
  if (script === Script.none) {
    const code = text.charCodeAt(k);
    return (code === 0x27 || code === 0x2019) && scriptOf(text.charCodeAt(k + 1)) === Script.latin;
  }
  return script !== Script.hangul && !isUnspacedScript(script);
}
