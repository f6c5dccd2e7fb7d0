/**
 * Writes core/check/name/names.json: names to tell a misspelling from a name that is merely rare. Run once by hand:
 * `tsx tests/bench/check/make-names.ts CENSUS CITIES JAPANESE LOANS`. CENSUS is a folder with dist.all.last, dist.female.first and
 * dist.male.first of the 1990 census of the United States (public domain), CITIES a JSON file of GeoNames places with
 * `name` and `population` (CC BY 4.0).
 *
 * JAPANESE is pairs.jakanji.tsv of make-sounds.ts, LOANS a list of the general nouns in katakana of IPADIC; data/names.txt has names of the news that the others lack.
 *
 * `names`: the commoner ones, front-coded as in words.json. `rest`: a Bloom filter over the others, base64. `loans`:
 * one over katakana words that are no names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bloomBits } from '../../../core/check/english/bloom';
import { knownNames } from '../../../core/check/english/words';
import { plain } from '../../../core/check/name/romanize';
import { frontCoded } from './front-coded';

const HASHES = 6;
const BITS_PER_WORD = 9;
const [census = '.', cities = 'cities15000.json', japanese = 'pairs.jakanji.tsv', loans = 'loans.txt'] =
  process.argv.slice(2);

function column(file: string): string[] {
  return readFileSync(join(census, file), 'utf8')
    .split('\n')
    .map((line) => line.split(/\s+/)[0]?.toLowerCase() ?? '');
}

const last = column('dist.all.last');
const first = [...column('dist.female.first').slice(0, 2500), ...column('dist.male.first')];
const places = Object.values(
  JSON.parse(readFileSync(cities, 'utf8')) as Record<string, { name: string; population: number }>,
);
const wordsOf = (least: number): string[] =>
  places
    .filter((place) => place.population >= least)
    .flatMap((place) => plain(place.name.toLowerCase()).split(/[^a-z]+/));

const news = readFileSync(new URL('./data/names.txt', import.meta.url), 'utf8')
  .split(/[^\p{L}]+/u)
  .map((word) => plain(word.toLowerCase()));
const read = readFileSync(japanese, 'utf8')
  .split('\n')
  .map((line) => line.split('\t')[1] ?? '');

const good = (word: string): boolean => /^[a-z]{3,}$/.test(word);
const already = knownNames();
const names = new Set([...last.slice(0, 16000), ...first, ...news, ...wordsOf(100_000)].filter(good));
for (const name of already) names.delete(name);
const rest = new Set([...last, ...wordsOf(15_000), ...read].filter(good));
for (const name of names) rest.delete(name);
for (const name of already) rest.delete(name);
function bloom(words: ReadonlySet<string>): { bits: number; rest: string } {
  const bits = Math.ceil((words.size * BITS_PER_WORD) / 8) * 8;
  const bytes = new Uint8Array(bits / 8);
  for (const word of words) {
    for (const bit of bloomBits(word, bits, HASHES))
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return { bits, rest: Buffer.from(bytes).toString('base64') };
}

const words = new Set(
  readFileSync(loans, 'utf8')
    .split('\n')
    .filter((word) => word !== ''),
);
const out = {
  source: 'Names of the 1990 census of the United States (public domain); GeoNames (CC BY 4.0); IPADIC',
  names: frontCoded([...names].sort()),
  hashes: HASHES,
  ...bloom(rest),
  loans: bloom(words),
};
writeFileSync(
  new URL('../../../core/check/name/names.json', import.meta.url),
  `${JSON.stringify(out, null, 1)}\n`,
);
console.log(names.size, rest.size, out.names.length, out.rest.length);
