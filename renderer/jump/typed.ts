/** The Latin letters under the keys of a Hangul keyboard (dubeolsik), by the order of the jamo in Unicode. */
const LEADS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const VOWELS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const TAILS = 'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ');

/** Each by its first jamo, the last first: what a syllable, or a letter on its own, comes apart into. */
const JAMO: readonly (readonly [first: number, keys: readonly string[]])[] = [
  [0x11a8, TAILS],
  [0x1161, VOWELS],
  [0x1100, LEADS],
];

/**
 * A text as the keys that type it: Hangul as the Latin letters of its keys, everything in lower case, without accents,
 * with straight quotes. So a half-composed syllable begins the word it will become, and a word is found in either
 * state of the keyboard: `국토`, `구` and `rnrx` begin alike, and so do `half` and `ㅗ미`.
 */
export function typed(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g, keysOf)
    .replace(/\p{Mn}/gu, '')
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .toLowerCase();
}

function keysOf(jamo: string): string {
  const code = jamo.charCodeAt(0);
  const [first, keys] = JAMO.find(([from]) => code >= from) ?? [code, []];
  return keys[code - first] ?? jamo;
}
