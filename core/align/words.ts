import { addCompound } from './compound';
import type { Dictionary } from './dictionary';
import { KeyClass, KeyKind } from './keys';
import { functionWords } from './lang/function-words';
import { isParticle, stripParticle } from './lang/korean';
import { findNumbers, isNumberWord, numberStarts, significant } from './lang/numbers';
import {
  COGNATE_LENGTH,
  cognateForm,
  romaniseAlphabet,
  skeletonOfHangul,
  skeletonOfKatakana,
  skeletonsOfLatin,
} from './lang/romanise';
import { isUnspacedScript, Script } from './lang/script';
import { foldLower, stemOf } from './lang/stem';
import { knowsFurnitureWords, mayBeFurniture } from './marks';
import { scriptIn, type Scanner } from './scan';
import { WordIndex } from './word-index';
import { WordTypes, type TypeTable } from './word-types';

/** More of a sentence than this tells nothing new, and keeps the cost of a 10,000-character one bounded. */
const MOST_TYPES = 250;
const STRENGTH_OF_SKELETON = [0, 0, 0.4, 0.7, 0.92, 1] as const;
/** Words back that a phrase may begin. */
const LONGEST_PHRASE = 4;

/** What is known of a distinct word as written, as bits. */
const IS_NUMBER = 1;
const ENDS_PHRASE = 2;
const MAY_BE_FURNITURE = 4;

/** Turns sentences into word types; a word is looked at once however often it is written. */
export class Words {
  private readonly made = new WordTypes();
  private readonly dictionary: Dictionary;
  private readonly lang: string;
  private readonly foreign: boolean;
  private readonly common: ReadonlySet<string>;

  private readonly index = new WordIndex();
  /** Types of word w: `[wordStarts[w], wordStarts[w + 1])` in `wordTypes`. */
  private readonly wordStarts: number[] = [0];
  private readonly wordTypes: number[] = [];
  private readonly bits: number[] = [];
  private readonly stems: string[] = [];

  /** Types by what they are made of. */
  private readonly ofTerm: Int32Array;
  private readonly ofSmall = new Map<string, number>();
  private readonly ofCapital = new Map<string, number>();
  private readonly ofSign = new Map<string, number>();
  private readonly ofDigits = new Map<number, number>();
  private readonly ofSpelled = new Map<number, number>();
  private readonly ofHan = new Map<number, number>();

  /** Sentence a type was last seen in, so that each counts once a sentence. */
  private readonly seen: number[] = [];
  private sentence = 0;
  /** The sentence read last has a word of a page's furniture. */
  furniture = false;
  private readonly anyFurniture: boolean;
  private found: number[] = [];
  /** The last words, newest first. */
  private readonly recent = new Int32Array(LONGEST_PHRASE);
  private recents = 0;
  /** Code units that a number may begin with, and whether numbers are written without spaces. */
  private readonly starts: Uint8Array;
  private readonly numbersUnspaced: boolean;
  /** The letters of a cognate. */
  private readonly plain = new Uint16Array(COGNATE_LENGTH);
  /** Offsets in the sentence at which a number may begin. */
  private readonly places: number[] = [];

  /** `foreign`: the other text is written in another script, so that names match by sound. */
  constructor(dictionary: Dictionary, foreign: boolean) {
    this.dictionary = dictionary;
    this.lang = dictionary.lang;
    this.foreign = foreign;
    this.common = functionWords(dictionary.lang);
    this.starts = numberStarts(dictionary.lang);
    this.numbersUnspaced = dictionary.lang === 'ja' || dictionary.lang === 'zh';
    this.anyFurniture = !knowsFurnitureWords(dictionary.lang);
    this.ofTerm = new Int32Array(dictionary.size).fill(-1);
  }

  types(): TypeTable {
    return this.made.table();
  }

  /** Appends the types of the sentence that was scanned, each once, to `into`. */
  read(scanned: Scanner, into: number[]): void {
    this.sentence++;
    this.found = into;
    const { codes, length } = scanned;
    const most = into.length + MOST_TYPES;
    this.recents = 0;
    this.places.length = 0;
    this.furniture = this.anyFurniture;
    let numbers = false;
    let spelled = false;
    let k = 0;
    while (k < length && into.length < most) {
      const code = codes[k] ?? 0;
      const script = scriptIn(code);
      if (script === Script.none) {
        if (code === 0x25) this.put(this.sign('sym:%', 0.6));
        k++;
        continue;
      }
      let end = k + 1;
      if (script === Script.digit) {
        this.places.push(k);
        numbers = true;
      } else if (isUnspacedScript(script)) {
        while (end < length && isUnspacedScript(scriptIn(codes[end] ?? 0))) end++;
        if (this.numbersUnspaced)
          for (let at = k; at < end; at++) if (this.starts[codes[at] ?? 0] === 1) this.places.push(at);
        numbers = this.unspaced(scanned, k, end) || numbers;
      } else if (script === Script.hangul) {
        while (end < length && scriptIn(codes[end] ?? 0) === Script.hangul) end++;
        const word = this.index.number(codes, k, end);
        if (word === this.bits.length) this.newEojeol(scanned, k, end);
        if (this.putWord(word)) {
          this.places.push(k);
          numbers = true;
        }
      } else {
        while (end < length && continuesWord(codes, end, length)) end++;
        if (this.alphabetic(scanned, k, end)) {
          this.places.push(k);
          spelled = true;
        }
      }
      k = end;
    }
    if (numbers || spelled) this.numbers(scanned.text, spelled);
  }

  /** -1 is no type. */
  private put(type: number): void {
    if (type < 0 || this.seen[type] === this.sentence) return;
    this.seen[type] = this.sentence;
    this.found.push(type);
  }

  /** Puts the types of a distinct word; true when it is or has a number. */
  private putWord(word: number): boolean {
    const last = this.wordStarts[word + 1] ?? 0;
    for (let t = this.wordStarts[word] ?? 0; t < last; t++) this.put(this.wordTypes[t] ?? 0);
    const bits = this.bits[word] ?? 0;
    if ((bits & MAY_BE_FURNITURE) !== 0) this.furniture = true;
    return (bits & IS_NUMBER) !== 0;
  }

  /** Ends the making of a distinct word whose types were added. */
  private closeWord(bits: number, stem: string): void {
    this.bits.push(bits);
    this.stems.push(stem);
    this.wordStarts.push(this.wordTypes.length);
  }

  private begin(): number {
    this.seen.push(0);
    return this.made.begin();
  }

  private numbers(text: string, spelled: boolean): void {
    const lower = text.toLowerCase();
    // Lower case may change the length of a few letters.
    const places = lower.length === text.length ? this.places : undefined;
    for (const { value, digits, end } of findNumbers(lower, this.lang, spelled, places)) {
      this.put(digits ? this.number(this.ofDigits, value, true) : this.number(this.ofSpelled, value, false));
      const next = lower.charAt(end);
      if ((next === '월' || next === '月') && value >= 1 && value <= 12)
        this.put(this.sign(`mon:${String(value)}`, 1));
    }
  }

  private sign(key: string, factor: number): number {
    let type = this.ofSign.get(key);
    if (type === undefined) {
      this.ofSign.set(key, (type = this.begin()));
      this.made.add(this.dictionary.key(KeyKind.name, key), 1, KeyClass.lexicon);
      this.made.expected = true;
      this.made.factor = factor;
    }
    return type;
  }

  private number(known: Map<number, number>, value: number, digits: boolean): number {
    const rounded = significant(value);
    let type = known.get(rounded);
    if (type === undefined) {
      known.set(rounded, (type = this.begin()));
      this.made.add(this.dictionary.key(KeyKind.number, String(rounded)), 1, KeyClass.number);
      this.made.numeric = true;
      this.made.expected = digits;
      this.made.factor = digits ? (value < 10 ? 0.8 : 1.2) : 0.5;
    }
    return type;
  }

  private term(number: number, form: string): number {
    let type = this.ofTerm[number] ?? -1;
    if (type < 0) {
      type = this.begin();
      this.ofTerm[number] = type;
      this.dictionary.addTerm(this.made, number, form);
    }
    return type;
  }

  /** One word of an alphabet; true when it is a number. */
  private alphabetic({ codes, text }: Scanner, from: number, to: number): boolean {
    const word = this.index.number(codes, from, to);
    if (word === this.bits.length) this.newAlphabetic(text.slice(from, to));
    const number = this.putWord(word);
    const { recent } = this;
    for (let k = LONGEST_PHRASE - 1; k > 0; k--) recent[k] = recent[k - 1] ?? 0;
    recent[0] = word;
    if (this.recents < LONGEST_PHRASE) this.recents++;
    if (((this.bits[word] ?? 0) & ENDS_PHRASE) !== 0 && this.recents > 1) {
      let phrase = this.stems[word] ?? '';
      for (let back = 1; back < this.recents; back++) {
        phrase = `${this.stems[recent[back] ?? 0] ?? ''} ${phrase}`;
        const term = this.dictionary.numberOf(phrase);
        if (term >= 0) this.put(this.term(term, phrase));
      }
    }
    return number;
  }

  private newAlphabetic(written: string): void {
    const lower = written.toLowerCase();
    const capital = written.charCodeAt(0) !== lower.charCodeAt(0);
    const before = lower.charCodeAt(lower.length - 2);
    const owned = (before === 0x27 || before === 0x2019) && lower.endsWith('s');
    const word = foldLower(owned ? lower.slice(0, -2) : lower);
    const stem = stemOf(word, this.lang);
    const known = capital ? this.ofCapital : this.ofSmall;
    let type = known.get(word);
    if (type === undefined) {
      type = this.begin();
      this.made.setStem(stem);
      this.fill(word, stem, capital, scriptIn(lower.charCodeAt(0)) === Script.latin);
      known.set(word, type);
    }
    this.wordTypes.push(type);
    this.closeWord(
      (isNumberWord(word, this.lang) ? IS_NUMBER : 0) |
        (this.dictionary.endsPhrase(stem) ? ENDS_PHRASE : 0) |
        (mayBeFurniture(lower, this.lang) ? MAY_BE_FURNITURE : 0),
      stem,
    );
  }

  private fill(word: string, stem: string, capital: boolean, latin: boolean): void {
    const { made, dictionary } = this;
    made.add(dictionary.key(KeyKind.word, word), 1, KeyClass.copy);
    const term = dictionary.numberOf(stem);
    if (term >= 0) dictionary.addTerm(made, term, stem);
    if (this.lang === 'en') dictionary.addEnglish(made, stem);
    if (this.common.has(word)) {
      made.factor = 0.25;
      made.expected &&= this.lang !== 'en';
      return;
    }
    if (this.lang === 'de' && term < 0) addCompound(made, word, dictionary);
    const roman = latin ? word : romaniseAlphabet(word);
    this.cognates(roman, latin ? word : romaniseAlphabet(stem), capital);
  }

  private cognates(roman: string, stem: string, capital: boolean): void {
    const { made, dictionary } = this;
    const { plain } = this;
    const length = cognateForm(roman, plain);
    const put = (letters: number, strength: number): void => {
      made.add(dictionary.keyOf(KeyKind.cognate, plain, 0, letters), strength, KeyClass.copy);
    };
    if (length >= 5) {
      put(5, 0.7);
      put(4, 0.45);
      if (length >= 7) put(7, 0.95);
    } else if (length === 4) put(4, 0.5);
    if (this.foreign && (capital || !made.expected)) {
      for (const skeleton of skeletonsOfLatin(stem)) this.skeleton(skeleton);
    }
  }

  private skeleton(skeleton: string): void {
    const size = skeleton.startsWith('.') ? skeleton.length - 0.5 : skeleton.length;
    const strength = STRENGTH_OF_SKELETON[Math.min(5, Math.floor(size))] ?? 0;
    if (strength > 0) this.made.add(this.dictionary.key(KeyKind.skeleton, skeleton), strength, KeyClass.name);
  }

  /** A Korean word between spaces: known terms from the left, longest first; what is left over may be a name. */
  private newEojeol({ codes, text }: Scanner, from: number, to: number): void {
    const { dictionary } = this;
    const written = text.slice(from, to);
    let k = 0;
    let unknown = 0;
    while (k < written.length) {
      const length = dictionary.longestAt(codes, from + k, to);
      if (length === 0 || (length === 1 && !(k === 0 && isParticle(written.slice(1))))) {
        k++;
        continue;
      }
      const term = dictionary.found;
      if (k > unknown) this.wordTypes.push(this.name(written.slice(unknown, k)));
      this.wordTypes.push(this.term(term, written.slice(k, k + length)));
      k += length;
      unknown = k;
    }
    if (unknown === 0) this.wordTypes.push(this.name(stripParticle(written, 2)), this.name(written));
    const counts = this.starts[written.charCodeAt(0)] === 1 && findNumbers(written, this.lang).length > 0;
    this.closeWord(
      (counts ? IS_NUMBER : 0) | (mayBeFurniture(written, this.lang) ? MAY_BE_FURNITURE : 0),
      '',
    );
  }

  private name(written: string): number {
    let type = this.ofSmall.get(written);
    if (type === undefined) {
      this.ofSmall.set(written, (type = this.begin()));
      this.made.add(this.dictionary.key(KeyKind.word, written), 1, KeyClass.copy);
      if (this.foreign && written.length >= 2) this.skeleton(skeletonOfHangul(written));
    }
    return type;
  }

  /** A stretch of Han and kana: known terms, longest first, and what lies between; true when it may hold a number. */
  private unspaced({ codes, text }: Scanner, from: number, to: number): boolean {
    let numbers = false;
    let k = from;
    while (k < to) {
      const length = this.dictionary.longestAt(codes, k, to);
      if (length > 0) {
        const { found } = this.dictionary;
        const known = this.ofTerm[found] ?? -1;
        this.put(known >= 0 ? known : this.term(found, text.slice(k, k + length)));
        k += length;
        continue;
      }
      const code = codes[k] ?? 0;
      const script = scriptIn(code);
      let end = k + 1;
      if (script === Script.kana) {
        while (end < to && scriptIn(codes[end] ?? 0) === Script.kana) end++;
        const word = this.index.number(codes, k, end);
        if (word === this.bits.length) this.newKatakana(text.slice(k, end));
        this.putWord(word);
      } else if (script === Script.han) {
        if (!numbers) numbers = HAN_NUMBERS.has(code);
        const paired = end < to && scriptIn(codes[end] ?? 0) === Script.han;
        this.put(this.han(codes, k, paired ? end + 1 : end));
      }
      k = end;
    }
    return numbers;
  }

  private newKatakana(word: string): void {
    this.wordTypes.push(this.begin());
    this.made.add(this.dictionary.key(KeyKind.word, word), 1, KeyClass.copy);
    if (this.foreign) this.skeleton(skeletonOfKatakana(word));
    this.closeWord(0, '');
  }

  /** One or two Han characters that no term covers; -1 where the other text is known to lack them. */
  private han(codes: Uint16Array, from: number, to: number): number {
    if (!this.dictionary.mayMeetHan) return -1;
    const key = this.dictionary.hanKey(codes, from, to);
    if (key < 0) return -1;
    let type = this.ofHan.get(key);
    if (type === undefined) {
      type = this.begin();
      this.made.add(key, 1, KeyClass.copy);
      this.ofHan.set(key, type);
    }
    return type;
  }
}

const HAN_NUMBERS: ReadonlySet<number> = new Set(
  Array.from('〇零一二两兩三四五六七八九十百千万萬亿億兆令平昭', (c) => c.charCodeAt(0)),
);

function continuesWord(codes: Uint16Array, k: number, length: number): boolean {
  const code = codes[k] ?? 0;
  const script = scriptIn(code);
  if (script === Script.none) {
    return (
      (code === 0x27 || code === 0x2019) && k + 1 < length && scriptIn(codes[k + 1] ?? 0) === Script.latin
    );
  }
  return script !== Script.hangul && !isUnspacedScript(script);
}
