/** Languages in Latin letters that decline names by endings, and soften what stands before some of them. */
const DECLINING = new Set(['cs', 'sk', 'pl', 'hr', 'bs', 'sl', 'sr']);

/** True for a language in Latin letters whose names stand under many endings. */
export function isDeclining(lang: string): boolean {
  return DECLINING.has(lang);
}

const ENDING =
  /(?:iego|iemu|ove|ovi|owi|eho|emu|ego|imi|ymi|ami|emi|ich|ych|ach|ech|iej|iam|iom|ou|em|im|ym|am|um|om|ej|ie|ia|ii|iu|ow|[aeiouy])$/;
/** "Hamáček, Hamáčka": the vowel of a last syllable that goes when an ending comes. */
const FLEETING = /([^aeiouy])(?:ie|e)([^aeiouy])$/;
/** "Karolínka, Karolínce"; "Praha, Praze". */
const SOFT: Readonly<Record<string, string>> = { c: 'k', z: 'h', g: 'h' };

const STEMS = new Map<string, string>();

/** A name (lower case, no accents) without its ending, one form for all cases. */
export function declensionStem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const cut = word.replace(ENDING, '');
  const stem = (cut.length < 2 ? word : cut)
    .replace(FLEETING, '$1$2')
    .replace(/[czg]$/, (letter) => SOFT[letter] ?? letter);
  if (STEMS.size > 20_000) STEMS.clear();
  STEMS.set(word, stem);
  return stem;
}

const HOOKED: Readonly<Record<string, string>> = {
  č: 'ch',
  ć: 'ch',
  š: 'sh',
  ž: 'zh',
  đ: 'dj',
  ś: 'sh',
  ż: 'zh',
};

/** What stands in the place of hooked letters where a name is written by sound: "Kravčuk", "Kravchuk". */
export function withoutHooks(text: string): string {
  return text.toLowerCase().replace(/[čćšžđśż]/g, (letter) => HOOKED[letter] ?? letter);
}
