/** Scripts that the aligner treats differently, as numbers for tables; `none` is punctuation, symbols, white space. */
export const Script = {
  none: 0,
  latin: 1,
  cyrillic: 2,
  hangul: 3,
  han: 4,
  kana: 5,
  hiragana: 6,
  digit: 7,
  other: 8,
} as const;
export type Script = (typeof Script)[keyof typeof Script];

function classify(code: number): Script {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Script.latin;
    return code >= 48 && code <= 57 ? Script.digit : Script.none;
  }
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? Script.latin : Script.none;
  if (code >= 0x400 && code < 0x530) return Script.cyrillic;
  if (code >= 0xac00 && code <= 0xd7a3) return Script.hangul;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005)
    return Script.han;
  if (code >= 0x3041 && code <= 0x309f) return Script.hiragana;
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc) return Script.kana;
  if (code >= 0x1e00 && code <= 0x1eff) return Script.latin;
  if (code < 0x2000) return Script.other;
  if (code < 0x3400) return Script.none;
  return code >= 0xf900 && code <= 0xfaff ? Script.han : code >= 0xfe00 ? Script.none : Script.other;
}

const SCRIPTS = Uint8Array.from({ length: 65536 }, (_, code) => classify(code));

/** The script of one UTF-16 code unit of NFKC text. */
export function scriptOf(code: number): Script {
  return (SCRIPTS[code] ?? 0) as Script;
}

export function isUnspacedScript(script: Script): boolean {
  return script === Script.han || script === Script.kana || script === Script.hiragana;
}

/**
 * Rough length of a code unit by its script, in units of one Latin letter, so that a translation has about the length
 * of its original whatever the scripts. White space counts nothing.
 */
export const UNITS: readonly number[] = [0.5, 1, 1, 2.3, 2.9, 1.6, 1.6, 1, 1];
