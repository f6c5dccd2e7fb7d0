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

const [C, F, H, K, P, Q, T, U] = [99, 102, 104, 107, 112, 113, 116, 117] as const;

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
