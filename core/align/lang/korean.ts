/** Particles and endings that follow a Korean name or noun, longest first. */
const PARTICLES = [
  '에서부터',
  '으로부터',
  '에게서는',
  '이라면서',
  '이라고는',
  '에서는',
  '에게는',
  '에게서',
  '으로는',
  '으로도',
  '로부터',
  '까지는',
  '까지도',
  '부터는',
  '이라며',
  '이라는',
  '이라고',
  '이었다',
  '입니다',
  '이지만',
  '에서도',
  '에서의',
  '과의',
  '와의',
  '으로',
  '에서',
  '에게',
  '에는',
  '에도',
  '까지',
  '부터',
  '처럼',
  '보다',
  '마다',
  '조차',
  '마저',
  '밖에',
  '라며',
  '라는',
  '라고',
  '이나',
  '이란',
  '이며',
  '이고',
  '인데',
  '이다',
  '였다',
  '하고',
  '로서',
  '로써',
  '로는',
  '로도',
  '와는',
  '과는',
  '측은',
  '측이',
  '씨는',
  '씨가',
  '씨의',
  '만의',
  '만이',
  '만을',
  '들은',
  '들이',
  '들을',
  '들의',
  '들도',
  '들',
  '의',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '에',
  '와',
  '과',
  '도',
  '로',
  '만',
  '씨',
  '측',
  '등',
] as const;

/** Particles by their last syllable, longest first. */
const BY_LAST = new Map<number, string[]>();
for (const particle of PARTICLES) {
  const last = particle.charCodeAt(particle.length - 1);
  const list = BY_LAST.get(last);
  if (list) list.push(particle);
  else BY_LAST.set(last, [particle]);
}

/** The word without its particle, when at least `least` syllables remain. */
export function stripParticle(word: string, least: number): string {
  for (const particle of BY_LAST.get(word.charCodeAt(word.length - 1)) ?? []) {
    if (word.length >= particle.length + least && word.endsWith(particle)) {
      return word.slice(0, word.length - particle.length);
    }
  }
  return word;
}

/** True when the rest of an eojeol after a one-syllable term can only be a particle, so that the term is the word. */
export function isParticle(rest: string): boolean {
  return rest === '' || (PARTICLES as readonly string[]).includes(rest);
}

const BASE = 0xac00;
const VOWEL = { a: 0, ae: 1, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, u: 13, wo: 14, eu: 18, i: 20 } as const;
const FINAL = { none: 0, n: 4, d: 7, l: 8, m: 16, b: 17, s: 19, ss: 20 } as const;

function syllable(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(BASE + (initial * 21 + vowel) * 28 + final);
}

/**
 * The beginnings that the conjugated forms of a verb or adjective stem have (`밝히` gives 밝히, 밝혀, 밝혔, 밝힌,
 * 밝힐 …), so that longest-prefix look-up finds them; forms of one syllable but the stem itself are left out.
 */
export function verbForms(stem: string): string[] {
  const forms = new Set([stem]);
  const code = stem.charCodeAt(stem.length - 1) - BASE;
  if (code < 0 || code > 11171) return [stem];
  const head = stem.slice(0, -1);
  const initial = Math.floor(code / 588);
  const vowel = Math.floor((code % 588) / 28);
  const final = code % 28;
  const add = (v: number, f: number, i = initial): void => {
    forms.add(head + syllable(i, v, f));
  };
  if (final === FINAL.none) {
    for (const f of [FINAL.n, FINAL.l, FINAL.m, FINAL.b]) add(vowel, f);
    const before = stem.charCodeAt(stem.length - 2) - BASE;
    const bright = [VOWEL.a, VOWEL.o].includes(Math.floor((before % 588) / 28) as 0);
    if (initial === 18 && vowel === VOWEL.a) {
      add(VOWEL.ae, FINAL.none);
      add(VOWEL.ae, FINAL.ss);
    } else if (vowel === VOWEL.eu && initial === 5 && before >= 0) {
      // 오르다, 올라
      const root = stem.slice(0, -2) + String.fromCharCode(BASE + before - (before % 28) + FINAL.l);
      for (const f of [FINAL.none, FINAL.ss]) forms.add(root + syllable(5, bright ? VOWEL.a : VOWEL.eo, f));
    } else {
      const contracted: Readonly<Record<number, number>> = {
        [VOWEL.i]: VOWEL.yeo,
        [VOWEL.o]: VOWEL.wa,
        [VOWEL.u]: VOWEL.wo,
        [VOWEL.eu]: bright ? VOWEL.a : VOWEL.eo,
      };
      add(contracted[vowel] ?? vowel, FINAL.none);
      add(contracted[vowel] ?? vowel, FINAL.ss);
    }
  } else if (final === FINAL.l) {
    for (const f of [FINAL.none, FINAL.n, FINAL.b, FINAL.s]) add(vowel, f);
  } else if (final === FINAL.b) {
    forms.add(`${head}${syllable(initial, vowel, FINAL.none)}우`);
    forms.add(`${head}${syllable(initial, vowel, FINAL.none)}운`);
    forms.add(`${head}${syllable(initial, vowel, FINAL.none)}워`);
    forms.add(`${head}${syllable(initial, vowel, FINAL.none)}웠`);
  } else if (final === FINAL.d) {
    add(vowel, FINAL.l);
  }
  return [...forms].filter((form) => form.length > 1 || form === stem);
}
