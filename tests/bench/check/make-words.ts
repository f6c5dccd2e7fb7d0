/**
 * Writes core/check/english/words.json from SCOWL (Debian package `scowl`), the spell checker's word lists by Kevin
 * Atkinson. Run once by hand: `tsx tests/bench/check/make-words.ts /usr/share/dict/scowl`.
 *
 * `names`: names up to size 50, front-coded likewise. `common`: the words of sizes 10 to 35, front-coded: each entry is a letter for the number of letters shared with the
 * word before (a = 0) and the rest. `rest`: a Bloom filter over the further words up to size 80, variants, names and
 * abbreviations included, base64.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bloomBits } from '../../../core/check/english/bloom';
import { frontCoded } from './front-coded';

const folder = process.argv[2] ?? '/usr/share/dict/scowl';
const COMMON = /^(?:english|american|british|british_z|canadian)-(?:words|contractions)\.(?:10|20|35)$/;
const REST =
  /^(?:english|american|british|british_z|canadian|australian|variant_[12]|(?:british|canadian|australian|american)_variant_[12])-(?:words|upper|proper-names|abbreviations|contractions)\.(?:10|20|35|40|50|55|60|70|80)$/;
const NAMES = /^(?:english|american|british|canadian)-(?:proper-names|upper)\.(?:10|20|35|40|50)$/;
const HASHES = 6;
const BITS_PER_WORD = 9;

function read(pattern: RegExp): Set<string> {
  const words = new Set<string>();
  for (const name of readdirSync(folder)) {
    if (!pattern.test(name)) continue;
    for (const line of readFileSync(join(folder, name), 'latin1').split('\n')) {
      const word = line.trim().toLowerCase();
      if (word !== '' && !word.includes("'")) words.add(word);
    }
  }
  return words;
}

const common = [...read(COMMON)].filter((word) => /^[a-z]+$/.test(word)).sort();
const names = [...read(NAMES)].filter((word) => /^[a-z]{4,}$/.test(word)).sort();
const front = frontCoded(common);
const known = new Set(common);
const rest = [...read(REST)].filter((word) => !known.has(word) && word.length > 2);
const size = Math.ceil((rest.length * BITS_PER_WORD) / 8) * 8;
const bytes = new Uint8Array(size / 8);
for (const word of rest) {
  for (const bit of bloomBits(word, size, HASHES))
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
}
const out = {
  licence:
    'From SCOWL, copyright 2000-2020 by Kevin Atkinson: permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that this notice appears in all copies. Provided as is, without warranty.',
  common: front,
  names: frontCoded(names),
  hashes: HASHES,
  bits: size,
  rest: Buffer.from(bytes).toString('base64'),
};
writeFileSync(
  new URL('../../../core/check/english/words.json', import.meta.url),
  `${JSON.stringify(out, null, 1)}\n`,
);
console.log(names.length, common.length, rest.length, front.length, out.rest.length);
