/*
 * Consonant skeletons: what is left of a name when it is written in a script that spells by sound. One letter a class of
 * consonants, P T K S M N L, a leading dot for an initial vowel; h, w and y fall out.
 */

const KANA_ROWS: readonly (readonly [kana: string, onset: string])[] = [
  ['アァイィウゥエェオォ', ''],
  ['カガキギクグケゲコゴ', 'k'],
  ['サザシジスズセゼソゾ', 's'],
  ['タダテデトド', 't'],
  ['チヂツヅ', 's'],
  ['ナニヌネノ', 'n'],
  ['ハヒヘホ', 'h'],
  ['フ', 'f'],
  ['バパビピブプベペボポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'l'],
  ['ワヲ', 'w'],
  ['ヴ', 'p'],
  ['ヤャユュヨョ', 'y'],
  ['ン', 'n'],
];
const KANA = new Map<string, string>(
  KANA_ROWS.flatMap(([kana, onset]) => Array.from(kana, (k) => [k, onset] as const)),
);

const HANGUL_INITIAL = [
  'k',
  'k',
  'n',
  't',
  't',
  'l',
  'm',
  'p',
  'p',
  's',
  's',
  '',
  's',
  's',
  's',
  'k',
  't',
  'p',
  'h',
];
const HANGUL_FINAL = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'l',
  'l',
  'l',
  'l',
  'l',
  'l',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'n',
  't',
  't',
  'k',
  't',
  'p',
  '',
];

const VOWELS_Y = lettersOf('aeiouy');
const VOWELS_WY = lettersOf('aeiouwy');
const AFTER_NG = lettersOf('aeiouylr');
const SOFTENING = lettersOf('eiy');

/** A table of Latin small letters. */
function lettersOf(letters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

function isOneOf(code: number, letters: Uint8Array): boolean {
  return letters[code] === 1;
}

const [C, H, J, K, N, P, R, S, T, Z] = [99, 104, 106, 107, 110, 112, 114, 115, 116, 122] as const;
/** Code units of the classes. */
const [DOT, CLASS_K, CLASS_L, CLASS_M, CLASS_N, CLASS_P, CLASS_S, CLASS_T] = [
  46, 75, 76, 77, 78, 80, 83, 84,
] as const;
/** A Latin word may have so many. */
const MOST = 6;

/** Makes the skeletons of one word after another, as code units: there are many, and strings would be dear. */
export class Skeletons {
  /** Skeleton s of the word read last is `codes[starts[s], starts[s + 1])`. */
  codes = new Uint16Array(256);
  readonly starts = new Int32Array(MOST + 1);
  count = 0;

  private begin(length: number): void {
    this.count = 0;
    // One code unit may make two, and the dot is one more.
    const most = MOST * (2 * length + 1);
    if (this.codes.length < most) this.codes = new Uint16Array(2 * most);
  }

  /** Those that a Latin word may have in a script that spells by sound; some may be the same. */
  ofLatin(word: string): void {
    this.begin(word.length);
    let r = false;
    let g = false;
    let ch = false;
    for (let k = 0; k < word.length; k++) {
      const c = word.charCodeAt(k);
      const next = k + 1 < word.length ? word.charCodeAt(k + 1) : 0;
      if (c === R) r ||= k > 0 && !isOneOf(next, VOWELS_Y);
      else if (c === 103) g ||= isOneOf(next, SOFTENING);
      else if (c === C) ch ||= next === H;
    }
    for (let dropped = 0; dropped < (r ? 2 : 1); dropped++) {
      const dropR = dropped === 1;
      this.write(word, g, dropR, false);
      if (g) this.write(word, false, dropR, false);
      if (ch) this.write(word, g, dropR, true);
    }
  }

  ofHangul(word: string): void {
    let latin = '';
    for (let k = 0; k < word.length; k++) {
      const code = word.charCodeAt(k) - 0xac00;
      if (code < 0 || code > 11171) continue;
      latin += (HANGUL_INITIAL[Math.floor(code / 588)] ?? '') + 'a' + (HANGUL_FINAL[code % 28] ?? '');
    }
    this.begin(latin.length);
    this.write(latin, false, false, false);
  }

  ofKatakana(word: string): void {
    let latin = '';
    for (const kana of word) {
      const onset = KANA.get(kana);
      if (onset === undefined) continue;
      latin += kana === 'ン' ? 'n' : `${onset}a`;
    }
    this.begin(latin.length);
    this.write(latin, false, false, false);
  }

  private write(word: string, softG: boolean, dropR: boolean, hardCh: boolean): void {
    const { codes } = this;
    const start = this.count === 0 ? 0 : (this.starts[this.count] ?? 0);
    let end = start;
    this.starts[this.count] = start;
    if (isOneOf(word.charCodeAt(0), VOWELS_WY)) codes[end++] = DOT;
    let last = 0;
    for (let k = 0; k < word.length; k++) {
      const c = word.charCodeAt(k);
      const next = k + 1 < word.length ? word.charCodeAt(k + 1) : 0;
      let made = 0;
      switch (c) {
        case P:
          made = CLASS_P;
          if (next === H) k++;
          break;
        case 98: // b
        case 102: // f
        case 118: // v
          made = CLASS_P;
          break;
        case T:
          if (next !== S && !(next === C && word.charCodeAt(k + 2) === H)) made = CLASS_T;
          break;
        case 100: // d
          if (next !== Z && next !== J) made = CLASS_T;
          break;
        case C:
          if (next === H) {
            made = hardCh ? CLASS_K : CLASS_S;
            k++;
          } else if (next !== K) made = isOneOf(next, SOFTENING) ? CLASS_S : CLASS_K;
          break;
        case 103: // g
          if (k > 0 && word.charCodeAt(k - 1) === N && !isOneOf(next, AFTER_NG)) break;
          if (next === H && k > 0) break;
          made = softG && isOneOf(next, SOFTENING) ? CLASS_S : CLASS_K;
          break;
        case K:
        case 113: // q
          made = CLASS_K;
          break;
        case 120: // x
          if (last !== CLASS_K) codes[end++] = CLASS_K;
          last = CLASS_K;
          made = CLASS_S;
          break;
        case S:
        case Z:
        case J:
          made = CLASS_S;
          break;
        case 109: // m
          made = CLASS_M;
          break;
        case N:
          made = CLASS_N;
          break;
        case R:
          if (!dropR || k === 0 || isOneOf(next, VOWELS_Y)) made = CLASS_L;
          break;
        case 108: // l
          made = CLASS_L;
          break;
        default:
          if (c !== H) last = 0;
      }
      if (made === 0) continue;
      if (made !== last) {
        // Before a lip sound a nasal is m or n as the script likes.
        if (made === CLASS_P && end > start && codes[end - 1] === CLASS_N) codes[end - 1] = CLASS_M;
        codes[end++] = made;
      }
      last = made;
    }
    this.count++;
    this.starts[this.count] = end;
  }
}
