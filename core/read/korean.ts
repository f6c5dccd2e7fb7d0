/**
 * Whether bytes are Korean in EUC-KR or its superset CP949. The general detector knows only the 2,350 syllables of
 * EUC-KR well and takes a text with a few of CP949's others for Chinese. Of the letters at least 95 in 100 must be
 * syllables, and 75 in 100 those of EUC-KR (lead 0xB0–0xC8): Chinese in GB 2312 has four in ten of its characters
 * elsewhere, and Japanese in Shift_JIS falls on the others. Fewer than twelve letters prove nothing.
 */
export function looksLikeCp949(bytes: Uint8Array): boolean {
  let letters = 0;
  let common = 0;
  let extended = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1];
    if (trail === undefined) break;
    const isTrail = (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
    if (lead === 0x80 || lead === 0xff || !isTrail || trail === 0xff) return false;
    at++;
    // Punctuation and symbols say nothing.
    if (trail >= 0xa1 && lead >= 0xa1 && lead <= 0xac) continue;
    letters++;
    if (trail >= 0xa1 && lead >= 0xb0 && lead <= 0xc8) common++;
    else if (lead <= 0xc6 && (trail <= 0xa0 || lead <= 0xa0)) extended++;
  }
  return letters >= 12 && common >= letters * 0.75 && common + extended >= letters * 0.95;
}
