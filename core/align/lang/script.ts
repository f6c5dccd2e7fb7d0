/** Scripts that the aligner treats differently. */
export type Script =
  'latin' | 'cyrillic' | 'hangul' | 'han' | 'kana' | 'hiragana' | 'digit' | 'other' | 'none';

/** The script of one UTF-16 code unit of NFKC text; `none` for punctuation, symbols and white space. */
export function scriptOf(code: number): Script {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'latin';
    return code >= 48 && code <= 57 ? 'digit' : 'none';
  }
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? 'latin' : 'none';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005)
    return 'han';
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana';
  if ((code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc) return 'kana';
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin';
  if (code < 0x2000) return 'other';
  if (code < 0x3400) return 'none';
  return code >= 0xf900 && code <= 0xfaff ? 'han' : code >= 0xfe00 ? 'none' : 'other';
}

/**
 * Rough length of a text in units of one Latin letter, so that a translation has about the length of its
 * original whatever the scripts. White space counts nothing.
 */
export function textUnits(text: string): number {
  let units = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code < 0x80) {
      units += code <= 32 ? 0 : (code >= 48 && code <= 57) || code >= 65 ? 1 : 0.5;
      continue;
    }
    switch (scriptOf(code)) {
      case 'han':
        units += 2.9;
        break;
      case 'hangul':
        units += 2.3;
        break;
      case 'kana':
      case 'hiragana':
        units += 1.6;
        break;
      case 'none':
        units += 0.5;
        break;
      default:
        units += 1;
    }
  }
  return units;
}
