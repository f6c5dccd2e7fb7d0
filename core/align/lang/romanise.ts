/** Romanisation, rough on purpose: what is kept is what survives the journey of a name from one script to another. */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'w',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
};

const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: '',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ئ: '',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'y',
};

const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** A folded alphabetic word in Latin letters; letters of no known script fall out. */
export function romaniseAlphabet(word: string): string {
  let latin = '';
  for (const letter of word) {
    latin +=
      letter >= 'a' && letter <= 'z' ? letter : (CYRILLIC[letter] ?? ARABIC[letter] ?? GREEK[letter] ?? '');
  }
  return latin;
}

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

/** Consonant classes of a Latin word: P T K S M N L, a leading dot for an initial vowel; h, w and y fall out. */
function classes(word: string, softG: boolean, dropR: boolean, hardCh: boolean): string {
  let out = isOneOf(word.charCodeAt(0), VOWELS_WY) ? '.' : '';
  let last = '';
  for (let k = 0; k < word.length; k++) {
    const c = word.charCodeAt(k);
    const next = k + 1 < word.length ? word.charCodeAt(k + 1) : 0;
    let put = '';
    switch (c) {
      case P:
        put = 'P';
        if (next === H) k++;
        break;
      case 98: // b
      case 102: // f
      case 118: // v
        put = 'P';
        break;
      case T:
        if (next !== S && !(next === C && word.charCodeAt(k + 2) === H)) put = 'T';
        break;
      case 100: // d
        if (next !== Z && next !== J) put = 'T';
        break;
      case C:
        if (next === H) {
          put = hardCh ? 'K' : 'S';
          k++;
        } else if (next !== K) put = isOneOf(next, SOFTENING) ? 'S' : 'K';
        break;
      case 103: // g
        if (k > 0 && word.charCodeAt(k - 1) === N && !isOneOf(next, AFTER_NG)) break;
        if (next === H && k > 0) break;
        put = softG && isOneOf(next, SOFTENING) ? 'S' : 'K';
        break;
      case K:
      case 113: // q
        put = 'K';
        break;
      case 120: // x
        if (last !== 'K') out += 'K';
        last = 'K';
        put = 'S';
        break;
      case S:
      case Z:
      case J:
        put = 'S';
        break;
      case 109: // m
        put = 'M';
        break;
      case N:
        put = 'N';
        break;
      case R:
        if (!dropR || k === 0 || isOneOf(next, VOWELS_Y)) put = 'L';
        break;
      case 108: // l
        put = 'L';
        break;
      default:
        if (c !== H) last = '';
    }
    if (put === '') continue;
    if (put !== last) out += put;
    last = put;
  }
  // Before a lip sound a nasal is m or n as the script likes.
  return out.includes('NP') ? out.replaceAll('NP', 'MP') : out;
}
const [C, F, H, J, K, N, P, Q, R, S, T, U, Z] = [
  99, 102, 104, 106, 107, 110, 112, 113, 114, 115, 116, 117, 122,
] as const;

/** The consonant skeletons that a Latin word may have in a script that spells by sound; at most six. */
export function skeletonsOfLatin(word: string): string[] {
  let r = false;
  let g = false;
  for (let k = 0; k < word.length; k++) {
    const c = word.charCodeAt(k);
    const next = k + 1 < word.length ? word.charCodeAt(k + 1) : 0;
    if (c === R) r ||= k > 0 && !isOneOf(next, VOWELS_Y);
    else if (c === 103) g ||= isOneOf(next, SOFTENING);
  }
  const found = [classes(word, g, false, false)];
  if (!r && !g && !word.includes('ch')) return found;
  const add = (skeleton: string): void => {
    if (!found.includes(skeleton)) found.push(skeleton);
  };
  for (const dropR of r ? [false, true] : [false]) {
    add(classes(word, g, dropR, false));
    if (g) add(classes(word, false, dropR, false));
    if (word.includes('ch')) add(classes(word, g, dropR, true));
  }
  return found;
}

export function skeletonOfHangul(word: string): string {
  let latin = '';
  for (let k = 0; k < word.length; k++) {
    const code = word.charCodeAt(k) - 0xac00;
    if (code < 0 || code > 11171) continue;
    latin += (HANGUL_INITIAL[Math.floor(code / 588)] ?? '') + 'a' + (HANGUL_FINAL[code % 28] ?? '');
  }
  return classes(latin, false, false, false);
}

export function skeletonOfKatakana(word: string): string {
  let latin = '';
  for (const kana of word) {
    const onset = KANA.get(kana);
    if (onset === undefined) continue;
    latin += kana === 'ン' ? 'n' : `${onset}a`;
  }
  return classes(latin, false, false, false);
}

/** Letters that related languages swap, by code unit: c k q, z s, w v, y i. */
const SWAPPED = Uint8Array.from({ length: 128 }, (_, code) => code);
for (const [from, to] of ['ck', 'qk', 'zs', 'wv', 'yi'].map((pair) => [
  pair.charCodeAt(0),
  pair.charCodeAt(1),
]))
  SWAPPED[from ?? 0] = to ?? 0;
/** As much of a cognate's form is looked at. */
export const COGNATE_LENGTH = 7;

/**
 * Writes the beginning of a Latin word with the letters that related languages swap made one – ph f, th t, c k q, z s,
 * w v, y i; none doubled – and returns its length, at most `COGNATE_LENGTH`.
 */
export function cognateForm(word: string, into: Uint16Array): number {
  let length = 0;
  let last = 0;
  for (let k = 0; k < word.length && length < COGNATE_LENGTH; k++) {
    let code = word.charCodeAt(k);
    const next = k + 1 < word.length ? word.charCodeAt(k + 1) : 0;
    if (code === P && next === H) {
      code = F;
      k++;
    } else if ((code === T && next === H) || (code === C && next === K) || (code === Q && next === U)) k++;
    if (code < 128) code = SWAPPED[code] ?? 0;
    if (code !== last) into[length++] = code;
    last = code;
  }
  return length;
}
