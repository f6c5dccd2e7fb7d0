/** The Latin letters under the keys of a Hangul keyboard (dubeolsik), by the order of the jamo in Unicode. */
const LEADS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const VOWELS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const TAILS = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')];
const CONSONANTS = 'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' ');
const LETTERS = [...CONSONANTS, ...VOWELS];

const FIRST_SYLLABLE = 0xac00;
const FIRST_LETTER = 0x3131;

/**
 * A text as the keys that type it: Hangul as the Latin letters of its keys, everything in lower case, without accents,
 * with straight quotes. So a half-composed syllable begins the word it will become, and a word is found in either
 * state of the keyboard: `국토`, `구` and `rnrx` begin alike, and so do `half` and `ㅗ미`.
 */
export function typed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uac00-\ud7a3]/g, (syllable) => keysOfSyllable(syllable.charCodeAt(0) - FIRST_SYLLABLE))
    .replace(/[\u3131-\u3163]/g, (letter) => LETTERS[letter.charCodeAt(0) - FIRST_LETTER] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .toLowerCase();
}

function keysOfSyllable(index: number): string {
  const lead = LEADS[Math.floor(index / (VOWELS.length * TAILS.length))] ?? '';
  const vowel = VOWELS[Math.floor(index / TAILS.length) % VOWELS.length] ?? '';
  return lead + vowel + (TAILS[index % TAILS.length] ?? '');
}
