import { addCompound } from './compound';
import type { Dictionary } from './dictionary';
import { KeyClass, KeyKind } from './keys';
import { functionWords } from './lang/function-words';
import { isParticle, stripParticle } from './lang/korean';
import { findNumbers, isNumberWord, numberStarts, significant } from './lang/numbers';
import { romaniseAlphabet } from './lang/romanise';
import { isUnspacedScript, Script } from './lang/script';
import { foldLower, stemOf } from './lang/stem';
import { furnitureCharacters, furnitureWords, type FurnitureWords } from './marks';
import { continuesWord, isLetter, scriptIn, type Scanner } from './scan';
import { Sounds } from './sounds';
import { NO_HASH, nextHash, WordIndex } from './word-index';
import { WordTypes, type TypeTable } from './word-types';

/** More of a sentence than this tells nothing new, and keeps the cost of a 10,000-character one bounded. */
const MOST_TYPES = 250;
/** Words back that a phrase may begin. */
const LONGEST_PHRASE = 4;

/** What is known of a distinct word as written, as bits. */
const IS_NUMBER = 1;
const ENDS_PHRASE = 2;
const MAY_BE_FURNITURE = 4;

/** What is known of a code unit of text without spaces, as bits. */
const NUMBER_START = 1;
const FURNITURE_CHARACTER = 2;

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
  private readonly furnitureWords: FurnitureWords;
  /** Types of the sentences read, one sentence after another, each type once a sentence; and how many. */
  tokens = new Int32Array(4096);
  count = 0;
  /** The last words of the sentence, word n in place n modulo their number. */
  private readonly recent = new Int32Array(LONGEST_PHRASE);
  private recents = 0;
  /** Code units that a number may begin with. */
  private readonly starts: Uint8Array;
  /** What code units of text without spaces tell, as bits. */
  private readonly unspacedBits: Uint8Array | undefined;
  private readonly sounds: Sounds;
  /** Offsets in the sentence at which a number may begin. */
  private readonly places: number[] = [];

  /** `foreign`: the other text is written in another script, so that names match by sound. */
  constructor(dictionary: Dictionary, foreign: boolean) {
    this.dictionary = dictionary;
    this.lang = dictionary.lang;
    this.foreign = foreign;
    this.sounds = new Sounds(this.made, dictionary);
    this.common = functionWords(dictionary.lang);
    this.starts = numberStarts(dictionary.lang);
    if (dictionary.lang === 'ja' || dictionary.lang === 'zh') {
      this.unspacedBits = this.starts.slice();
      for (const c of furnitureCharacters(dictionary.lang)) {
        const code = c.charCodeAt(0);
        this.unspacedBits[code] = (this.unspacedBits[code] ?? 0) | FURNITURE_CHARACTER;
      }
    }
    this.furnitureWords = furnitureWords(dictionary.lang);
    this.ofTerm = new Int32Array(dictionary.size).fill(-1);
  }

  types(): TypeTable {
    return this.made.table();
  }

  /** Appends the types of the sentence that was scanned to the tokens. */
  read(scanned: Scanner): void {
    this.sentence++;
    const { codes, length } = scanned;
    const most = this.count + MOST_TYPES;
    this.recents = 0;
    this.places.length = 0;
    this.furniture = false;
    let numbers = false;
    let spelled = false;
    let k = 0;
    while (k < length && this.count < most) {
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
        if (this.unspacedBits) this.mark(codes, k, end, this.unspacedBits);
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
        let hash = nextHash(NO_HASH, code);
        for (let next = codes[end] ?? 0; end < length; next = codes[end] ?? 0) {
          if (!isLetter(next) && !continuesWord(codes, end, length)) break;
          hash = nextHash(hash, next);
          end++;
        }
        if (this.alphabetic(scanned, k, end, hash)) {
          this.places.push(k);
          spelled = true;
        }
      }
      k = end;
    }
    if (numbers || spelled) this.numbers(scanned.text, spelled);
  }

  /** Notes where in text without spaces numbers may begin, and whether it may be furniture. */
  private mark(codes: Uint16Array, from: number, to: number, table: Uint8Array): void {
    for (let at = from; at < to; at++) {
      const bits = table[codes[at] ?? 0] ?? 0;
      if (bits === 0) continue;
      if ((bits & NUMBER_START) !== 0) this.places.push(at);
      if ((bits & FURNITURE_CHARACTER) !== 0) this.furniture = true;
    }
  }

  /** -1 is no type. */
  private put(type: number): void {
    if (type < 0 || this.seen[type] === this.sentence) return;
    this.seen[type] = this.sentence;
    if (this.count === this.tokens.length) {
      const larger = new Int32Array(2 * this.count);
      larger.set(this.tokens);
      this.tokens = larger;
    }
    this.tokens[this.count++] = type;
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
    for (const { value, digits, end } of findNumbers(text, this.lang, spelled, this.places)) {
      this.put(digits ? this.number(this.ofDigits, value, true) : this.number(this.ofSpelled, value, false));
      const next = text.charAt(end);
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
  private alphabetic(scanned: Scanner, from: number, to: number, hash: number): boolean {
    const word = this.index.hashed(scanned.codes, from, to, hash);
    if (word === this.bits.length) this.newAlphabetic(scanned.text.slice(from, to));
    const number = this.putWord(word);
    const { recent } = this;
    const place = this.recents++;
    recent[place % LONGEST_PHRASE] = word;
    if (((this.bits[word] ?? 0) & ENDS_PHRASE) !== 0 && place > 0) {
      let phrase = this.stems[word] ?? '';
      for (let back = 1; back < LONGEST_PHRASE && back <= place; back++) {
        phrase = `${this.stems[recent[(place - back) % LONGEST_PHRASE] ?? 0] ?? ''} ${phrase}`;
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
        (this.furnitureWords.test(lower) ? MAY_BE_FURNITURE : 0),
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
    this.sounds.addCognates(latin ? word : romaniseAlphabet(word));
    if (this.foreign && (capital || !made.expected))
      this.sounds.addLatin(latin ? word : romaniseAlphabet(stem));
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
    this.closeWord((counts ? IS_NUMBER : 0) | (this.furnitureWords.test(written) ? MAY_BE_FURNITURE : 0), '');
  }

  private name(written: string): number {
    let type = this.ofSmall.get(written);
    if (type === undefined) {
      this.ofSmall.set(written, (type = this.begin()));
      this.made.add(this.dictionary.key(KeyKind.word, written), 1, KeyClass.copy);
      if (this.foreign && written.length >= 2) this.sounds.addHangul(written);
    }
    return type;
  }

  /** A stretch of Han and kana: known terms, longest first, and what lies between; true when it may hold a number. */
  private unspaced(scanned: Scanner, from: number, to: number): boolean {
    const { codes } = scanned;
    let numbers = false;
    let k = from;
    while (k < to) {
      const length = this.dictionary.longestAt(codes, k, to);
      if (length > 0) {
        const { found } = this.dictionary;
        const known = this.ofTerm[found] ?? -1;
        this.put(known >= 0 ? known : this.term(found, scanned.text.slice(k, k + length)));
        k += length;
        continue;
      }
      const code = codes[k] ?? 0;
      const script = scriptIn(code);
      let end = k + 1;
      if (script === Script.kana) {
        while (end < to && scriptIn(codes[end] ?? 0) === Script.kana) end++;
        const word = this.index.number(codes, k, end);
        if (word === this.bits.length) this.newKatakana(scanned.text.slice(k, end));
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
    if (this.foreign) this.sounds.addKatakana(word);
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
