const VARIANTS: Readonly<Record<string, string>> = {
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  '’': "'",
  ʼ: "'",
  '\u00a0': ' ',
  '\u202f': ' ',
};
const VARIANT = /[ёأإآٱىة’ʼ\u00a0\u202f]|[٠-٩۰-۹०-९০-৯๐-๙]|[！-～]/g;

/** A copy of the text for look-ups, with the same offsets: lower case, ASCII digits, one form of each letter. */
export function searchKey(text: string): string {
  let lower = text.toLowerCase();
  if (lower.length !== text.length) lower = lowerUnitByUnit(text);
  return lower.replace(VARIANT, (unit) => VARIANTS[unit] ?? asciiOf(unit));
}

function asciiOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase();
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]) {
    if (code >= zero && code < zero + 10) return String(code - zero);
  }
  return unit;
}

/** A few capitals (İ) grow when lowered; offsets matter more here than those letters. */
function lowerUnitByUnit(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const small = unit.toLowerCase();
    out += small.length === 1 ? small : unit;
  }
  return out;
}
