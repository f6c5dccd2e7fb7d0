/**
 * A word's consonants as classes, for comparing how names sound across scripts. Vowels are left out: languages write
 * them too differently. After the idea of Soundex and its kin, with optional and ambiguous sounds kept apart.
 *
 * P b f p v · T d t · K g k q · S s z sh ts · M · N · L l r · R an r that may be silent (after a vowel) · H · W · Y
 * 0 th (T or S) · 1 ch (S or K) · 2 soft g (K or S) · 3 j (S, Y or H) · 4 v, w (P or W) · 5 f (P or H)
 */
export function soundOf(latin: string): string {
  let out = '';
  for (let i = 0; i < latin.length;) {
    const [sound, length] = soundAt(latin, i);
    if (sound !== '' && (!out.endsWith(sound) || sound.length > 1)) out += sound;
    i += length;
  }
  return out;
}

const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['sch', 'S'],
  ['tch', 'S'],
  ['dzh', 'S'],
  ['dge', 'S'],
  ['shch', 'S'],
  ['ph', '5'],
  ['th', '0'],
  ['sh', 'S'],
  ['ch', '1'],
  ['kh', '6'],
  ['gh', '7'],
  ['zh', 'S'],
  ['ck', 'K'],
  ['qu', 'K'],
  ['ts', 'S'],
  ['tz', 'S'],
  ['dz', 'S'],
  ['dj', 'S'],
  ['ng', 'G'],
  ['kn', 'N'],
  ['wr', 'L'],
  ['wh', 'W'],
  ['cz', 'S'],
  ['sz', 'S'],
  ['ll', 'L'],
  ['rr', 'L'],
  ['ti', 'T'],
  ['x', 'KS'],
];
const SINGLE: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: '5',
  v: '4',
  w: 'W',
  d: 'T',
  t: 'T',
  k: 'K',
  q: 'K',
  s: 'S',
  z: 'S',
  m: 'M',
  n: 'N',
  l: 'L',
  h: 'H',
  y: 'Y',
  j: '3',
};

function soundAt(latin: string, at: number): readonly [string, number] {
  for (const [letters, sound] of DIGRAPHS) {
    if (latin.startsWith(letters, at)) {
      if (letters === 'kn' && at > 0) continue;
      return [sound, letters === 'ti' ? 1 : letters.length];
    }
  }
  const letter = latin.charAt(at);
  const next = latin.charAt(at + 1);
  if (letter === 'c') return ['ei y'.includes(next) && next !== '' ? '1' : 'K', 1];
  if (letter === 'g') return ['eiy'.includes(next) && next !== '' ? '2' : 'K', 1];
  if (letter === 'r') return [at > 0 && !'aeiouy'.includes(next) ? 'R' : next === '' ? 'R' : 'L', 1];
  return [SINGLE[letter] ?? '', 1];
}

/** Sounds that may be left out at little cost. */
const LIGHT: Readonly<Record<string, number>> = {
  R: 0.05,
  H: 0.1,
  W: 0.1,
  Y: 0.05,
  '3': 0.3,
  '7': 0.1,
  G: 0.4,
  '4': 0.5,
};
const CLASSES: Readonly<Record<string, string>> = {
  P: 'P',
  T: 'T',
  K: 'K',
  S: 'S',
  M: 'M',
  N: 'N',
  L: 'L',
  R: 'L',
  H: 'H',
  W: 'W',
  Y: 'Y',
  G: 'NK',
  '0': 'TS',
  '1': 'SKH',
  '2': 'KSH',
  '3': 'SYH',
  '4': 'PW',
  '5': 'PH',
  '6': 'KH',
  '7': 'KHP',
};
const NEAR = new Set(['MN', 'TS', 'ST', 'KH', 'HK', 'WP', 'PW', 'NL', 'LN', 'SK', 'NM']);

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  const left = CLASSES[a] ?? a;
  const right = CLASSES[b] ?? b;
  for (const one of left) if (right.includes(one)) return 0.05;
  for (const one of left) for (const other of right) if (NEAR.has(one + other)) return 0.5;
  return 1;
}

/**
 * How alike two sounds are, 0 to 1: one less the cost of the best alignment over the length of `name`. `text` may have
 * further sounds before the name when `openStart` and after it (case endings, particles) when `openEnd`.
 */
export function soundLikeness(name: string, text: string, openStart: boolean, openEnd: boolean): number {
  if (name.length === 0) return 0;
  let before = new Array<number>(text.length + 1).fill(0);
  for (let j = 1; j <= text.length && !openStart; j++) {
    before[j] = (before[j - 1] ?? 0) + dropCost(text.charAt(j - 1));
  }
  for (let i = 1; i <= name.length; i++) {
    const here = new Array<number>(text.length + 1).fill(0);
    here[0] = (before[0] ?? 0) + dropCost(name.charAt(i - 1));
    for (let j = 1; j <= text.length; j++) {
      here[j] = Math.min(
        (before[j - 1] ?? 0) + substitution(name.charAt(i - 1), text.charAt(j - 1)),
        (before[j] ?? 0) + dropCost(name.charAt(i - 1)),
        (here[j - 1] ?? 0) + dropCost(text.charAt(j - 1)),
      );
    }
    before = here;
  }
  const cost = openEnd ? Math.min(...before) : (before[text.length] ?? 0);
  return Math.max(0, 1 - cost / firmLength(name));
}

function dropCost(sound: string): number {
  return LIGHT[sound] ?? 0.9;
}

/** How many sounds a name has that must be heard. */
export function firmLength(sound: string): number {
  let length = 0;
  for (const one of sound) if ((LIGHT[one] ?? 1) >= 0.4) length++;
  return Math.max(1, length);
}
