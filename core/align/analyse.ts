import type { Dictionary } from './dictionary';
import { addKey, KeyClass, type WordType } from './keys';
import { functionWords } from './lang/function-words';
import { isParticle, stripParticle } from './lang/korean';
import { findNumbers, numberKey } from './lang/numbers';
import { romaniseAlphabet, skeletonOfHangul, skeletonOfKatakana, skeletonsOfLatin } from './lang/romanise';
import { scriptOf, textUnits, type Script } from './lang/script';
import { foldWord, stemOf } from './lang/stem';
import { marksOf, type SentenceMarks } from './marks';
import type { AlignSentence } from './types';

/** One text, analysed: for each sentence its length, its word types (each once) and what its punctuation tells. */
export interface AnalysedText {
  readonly units: Float64Array;
  readonly marks: readonly SentenceMarks[];
  readonly texts: readonly string[];
  /** Types of sentence s: `tokens[starts[s] .. starts[s + 1])`. */
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  readonly types: readonly WordType[];
  /** Evidence weight of each type: rarity in this text times its factor. */
  readonly weights: Float64Array;
}

/** More of a sentence than this tells nothing new, and keeps the cost of a 10,000-character one bounded. */
const MOST_TYPES = 250;
const STRENGTH_OF_SKELETON = [0, 0, 0.4, 0.7, 0.92, 1] as const;

/** Turns words into types; each distinct word is worked out once. */
class Analyser {
  readonly types: WordType[] = [];
  private readonly ids = new Map<string, number>();
  private readonly dictionary: Dictionary;
  private readonly lang: string;
  private readonly otherScripts: boolean;
  private readonly common: ReadonlySet<string>;

  /** `foreign`: the other text is written in another script, so that names match by sound. */
  constructor(dictionary: Dictionary, foreign: boolean) {
    this.dictionary = dictionary;
    this.lang = dictionary.lang;
    this.otherScripts = foreign;
    this.common = functionWords(dictionary.lang);
  }

  typesOf(text: string): Set<number> {
    const found = new Set<number>();
    const flat = text.normalize('NFKC');
    const lower = flat.toLowerCase();
    // Lower case may change the length of a few letters; then offsets into both would differ.
    const cased = lower.length === flat.length ? flat : lower;
    let at = 0;
    for (const number of findNumbers(lower, this.lang)) {
      if (number.start > at) this.words(cased, lower, at, number.start, found);
      const next = lower.charAt(number.end);
      found.add(this.number(number.value, number.digits));
      if ((next === '월' || next === '月') && number.value >= 1 && number.value <= 12)
        found.add(this.keyOnly(`mon:${String(number.value)}`));
      if (next === '%' || next === '٪' || lower.startsWith(' %', number.end))
        found.add(this.keyOnly('sym:%'));
      at = number.digits ? number.end : number.start;
      if (found.size > MOST_TYPES) return found;
    }
    this.words(cased, lower, at, lower.length, found);
    return found;
  }

  private make(name: string, fill: (type: WordType) => void): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      const type = this.dictionary.newType();
      fill(type);
      id = this.types.length;
      this.types.push(type);
      this.ids.set(name, id);
    }
    return id;
  }

  private keyOnly(key: string): number {
    return this.make(key, (type) => {
      addKey(type, this.dictionary.key(key), 1, KeyClass.lexicon);
      type.expected = true;
      if (key === 'sym:%') type.factor = 0.6;
    });
  }

  private number(value: number, digits: boolean): number {
    const key = numberKey(value);
    return this.make(digits ? key : `w${key}`, (type) => {
      addKey(type, this.dictionary.key(key), 1, KeyClass.number);
      type.kind = KeyClass.number;
      type.expected = digits;
      type.factor = digits ? (value < 10 ? 0.8 : 1.2) : 0.5;
    });
  }

  private words(cased: string, lower: string, from: number, to: number, found: Set<number>): void {
    let k = from;
    const recent: string[] = [];
    while (k < to && found.size <= MOST_TYPES) {
      const script = scriptOf(lower.charCodeAt(k));
      if (script === 'none') {
        const c = lower.charAt(k);
        if (c === '%') found.add(this.keyOnly('sym:%'));
        k++;
        continue;
      }
      let end = k + 1;
      if (script === 'han' || script === 'kana' || script === 'hiragana') {
        while (end < to && isEastAsian(scriptOf(lower.charCodeAt(end)))) end++;
        this.unspaced(lower.slice(k, end), found);
        recent.length = 0;
      } else if (script === 'hangul') {
        while (end < to && scriptOf(lower.charCodeAt(end)) === 'hangul') end++;
        this.eojeol(lower.slice(k, end), found);
        recent.length = 0;
      } else {
        while (end < to && continuesWord(lower, end)) end++;
        this.alphabetic(cased.charAt(k), lower.slice(k, end), script, found, recent);
      }
      k = end;
    }
  }

  private alphabetic(first: string, raw: string, script: Script, found: Set<number>, recent: string[]): void {
    const capital = first !== raw.charAt(0);
    const word = foldWord(raw.replace(/['’]s$/, ''));
    const stem = stemOf(word, this.lang);
    found.add(
      this.make(`${capital ? 'C' : 'w'}:${word}`, (type) => {
        addKey(type, this.dictionary.key(`w:${word}`), 1, KeyClass.copy);
        const known = this.dictionary.addTerm(type, stem);
        if (this.common.has(word)) {
          type.factor = 0.25;
          if (this.lang === 'en') this.dictionary.addEnglish(type, stem);
          return;
        }
        if (this.lang === 'en') this.dictionary.addEnglish(type, stem);
        else if (!known) this.compound(type, word);
        this.cognates(
          type,
          script === 'latin' ? word : romaniseAlphabet(word),
          script === 'latin' ? word : romaniseAlphabet(stem),
          capital,
        );
      }),
    );
    // Phrases of up to four words ending here.
    recent.push(stem);
    if (recent.length > 4) recent.shift();
    for (let back = 2; back <= recent.length; back++) {
      const phrase = recent.slice(-back).join(' ');
      if (this.dictionary.has(phrase))
        found.add(this.make(`t:${phrase}`, (type) => void this.dictionary.addTerm(type, phrase)));
    }
  }

  /** A German compound means at least what its parts mean. */
  private compound(type: WordType, word: string): void {
    if (this.lang !== 'de' || word.length < 9) return;
    for (let cut = 4; cut <= word.length - 4; cut++) {
      const head = word.slice(0, cut);
      const tail = stemOf(word.slice(cut), this.lang);
      const headStem = [head, head.replace(/s$/, ''), stemOf(head, this.lang)].find(
        (h) => h.length >= 4 && this.dictionary.has(h),
      );
      if (headStem !== undefined && this.dictionary.has(tail)) {
        this.dictionary.addTerm(type, headStem);
        this.dictionary.addTerm(type, tail);
        return;
      }
    }
  }

  private cognates(type: WordType, latin: string, stem: string, capital: boolean): void {
    const plain = latin
      .replaceAll('ph', 'f')
      .replaceAll('th', 't')
      .replaceAll('ck', 'k')
      .replaceAll('qu', 'k')
      .replaceAll('c', 'k')
      .replaceAll('z', 's')
      .replaceAll('w', 'v')
      .replaceAll('y', 'i')
      .replace(/(.)\1/g, '$1');
    if (plain.length >= 5) {
      addKey(type, this.dictionary.key(`p:${plain.slice(0, 5)}`), 0.7, KeyClass.copy);
      addKey(type, this.dictionary.key(`p:${plain.slice(0, 4)}`), 0.45, KeyClass.copy);
      if (plain.length >= 7) addKey(type, this.dictionary.key(`p:${plain.slice(0, 7)}`), 0.95, KeyClass.copy);
    } else if (plain.length === 4) {
      addKey(type, this.dictionary.key(`p:${plain}`), 0.5, KeyClass.copy);
    }
    if (this.otherScripts && (capital || !type.expected)) {
      for (const skeleton of skeletonsOfLatin(stem)) this.skeleton(type, skeleton);
    }
  }

  private skeleton(type: WordType, skeleton: string): void {
    const size = skeleton.replace('.', '').length + (skeleton.startsWith('.') ? 0.5 : 0);
    const strength = STRENGTH_OF_SKELETON[Math.min(5, Math.floor(size))] ?? 0;
    if (strength > 0) addKey(type, this.dictionary.key(`s:${skeleton}`), strength, KeyClass.name);
  }

  private eojeol(word: string, found: Set<number>): void {
    let k = 0;
    let unknown = 0;
    while (k < word.length) {
      const length = this.longestTerm(word, k);
      const whole = length === 1 && !(k === 0 && isParticle(word.slice(1)));
      if (length === 0 || whole) {
        k++;
        continue;
      }
      if (k > unknown) this.koreanName(word.slice(unknown, k), found);
      const term = word.slice(k, k + length);
      found.add(this.make(`t:${term}`, (type) => void this.dictionary.addTerm(type, term)));
      k += length;
      unknown = k;
    }
    if (unknown === 0) {
      this.koreanName(stripParticle(word, 2), found);
      this.koreanName(word, found);
    }
  }

  private koreanName(word: string, found: Set<number>): void {
    found.add(
      this.make(`w:${word}`, (type) => {
        addKey(type, this.dictionary.key(`w:${word}`), 1, KeyClass.copy);
        if (this.otherScripts && word.length >= 2) this.skeleton(type, skeletonOfHangul(word));
      }),
    );
  }

  private longestTerm(text: string, from: number): number {
    for (let length = Math.min(this.dictionary.longest, text.length - from); length > 0; length--) {
      if (this.dictionary.has(text.slice(from, from + length))) return length;
    }
    return 0;
  }

  private unspaced(run: string, found: Set<number>): void {
    let k = 0;
    while (k < run.length) {
      const length = this.longestTerm(run, k);
      if (length > 0) {
        const term = run.slice(k, k + length);
        found.add(this.make(`t:${term}`, (type) => void this.dictionary.addTerm(type, term)));
        k += length;
        continue;
      }
      const script = scriptOf(run.charCodeAt(k));
      let end = k + 1;
      if (script === 'kana') {
        while (end < run.length && scriptOf(run.charCodeAt(end)) === 'kana') end++;
        const word = run.slice(k, end);
        found.add(
          this.make(`w:${word}`, (type) => {
            addKey(type, this.dictionary.key(`w:${word}`), 1, KeyClass.copy);
            if (this.otherScripts) this.skeleton(type, skeletonOfKatakana(word));
          }),
        );
      } else if (script === 'han') {
        const pair = run.slice(k, k + 2);
        const word = pair.length === 2 && scriptOf(pair.charCodeAt(1)) === 'han' ? pair : pair.charAt(0);
        found.add(
          this.make(`w:${word}`, (type) => addKey(type, this.dictionary.key(`w:${word}`), 1, KeyClass.copy)),
        );
      }
      k = end;
    }
  }
}

function isEastAsian(script: Script): boolean {
  return script === 'han' || script === 'kana' || script === 'hiragana';
}

function continuesWord(text: string, k: number): boolean {
  const script = scriptOf(text.charCodeAt(k));
  if (script === 'none') {
    const c = text.charAt(k);
    return (c === "'" || c === '’') && scriptOf(text.charCodeAt(k + 1)) === 'latin';
  }
  return script === 'latin' || script === 'cyrillic' || script === 'other' || script === 'digit';
}

/** Analyses one text; `foreign` when the other text is written in another script. */
export function analyseText(
  sentences: readonly AlignSentence[],
  dictionary: Dictionary,
  foreign: boolean,
): AnalysedText {
  const analyser = new Analyser(dictionary, foreign);
  const units = new Float64Array(sentences.length);
  const starts = new Int32Array(sentences.length + 1);
  const tokens: number[] = [];
  const frequency: number[] = [];
  const marks: SentenceMarks[] = [];
  sentences.forEach((sentence, s) => {
    units[s] = textUnits(sentence.text);
    marks.push(marksOf(sentence.text));
    for (const type of analyser.typesOf(sentence.text.slice(0, 4000))) {
      tokens.push(type);
      frequency[type] = (frequency[type] ?? 0) + 1;
    }
    starts[s + 1] = tokens.length;
  });
  // Rarity levels off: what is rare among 500 sentences is rare enough.
  const total = Math.min(500, Math.max(sentences.length, 10));
  const scale = Math.max(1, sentences.length / 500);
  const weights = Float64Array.from(
    analyser.types,
    (type, t) => type.factor * Math.log(1 + total / Math.max(1, (frequency[t] ?? 1) / scale)),
  );
  return {
    units,
    marks,
    texts: sentences.map((sentence) => sentence.text),
    starts,
    tokens: Int32Array.from(tokens),
    types: analyser.types,
    weights,
  };
}
