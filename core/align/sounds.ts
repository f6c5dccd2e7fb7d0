import type { Dictionary } from './dictionary';
import { KeyClass, KeyKind } from './keys';
import { COGNATE_LENGTH, cognateForm } from './lang/romanise';
import { Skeletons } from './lang/skeleton';
import type { WordTypes } from './word-types';

/** By the number of consonants. */
const STRENGTH_OF_SKELETON = [0, 0, 0.4, 0.7, 0.92, 1] as const;

/** Adds keys of how a word sounds to the type begun last: beginnings of cognates, and skeletons of consonants. */
export class Sounds {
  private readonly made: WordTypes;
  private readonly dictionary: Dictionary;
  /** The letters of a cognate. */
  private readonly plain = new Uint16Array(COGNATE_LENGTH);
  private readonly skeletons = new Skeletons();

  constructor(made: WordTypes, dictionary: Dictionary) {
    this.made = made;
    this.dictionary = dictionary;
  }

  /** The beginning of a word in Latin letters. */
  addCognates(roman: string): void {
    if (!this.dictionary.mayMeet(KeyKind.cognate)) return;
    const length = cognateForm(roman, this.plain);
    if (length >= 5) this.cognate(5, 0.7);
    if (length >= 4) this.cognate(4, length > 4 ? 0.45 : 0.5);
    if (length >= 7) this.cognate(7, 0.95);
  }

  private cognate(letters: number, strength: number): void {
    const key = this.dictionary.keyOf(KeyKind.cognate, this.plain, 0, letters);
    this.made.add(key, strength, KeyClass.copy);
  }

  addLatin(word: string): void {
    if (!this.dictionary.mayMeet(KeyKind.skeleton)) return;
    this.skeletons.ofLatin(word);
    this.addSkeletons();
  }

  addHangul(word: string): void {
    this.skeletons.ofHangul(word);
    this.addSkeletons();
  }

  addKatakana(word: string): void {
    this.skeletons.ofKatakana(word);
    this.addSkeletons();
  }

  private addSkeletons(): void {
    const { codes, starts, count } = this.skeletons;
    for (let s = 0; s < count; s++) {
      const from = starts[s] ?? 0;
      const to = starts[s + 1] ?? 0;
      // A vowel at the beginning is half a consonant.
      const size = codes[from] === 0x2e ? to - from - 1 : to - from;
      const strength = STRENGTH_OF_SKELETON[Math.min(5, size)] ?? 0;
      if (strength > 0)
        this.made.add(this.dictionary.keyOf(KeyKind.skeleton, codes, from, to), strength, KeyClass.name);
    }
  }
}
