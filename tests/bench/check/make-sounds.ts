/**
 * Learns how each script's letters are written in English names, and writes core/check/name/model/LANG.json.
 * Run once by hand: `tsx tests/bench/check/make-sounds.ts FOLDER`, where FOLDER has pairs.LANG.tsv (source form, tab,
 * English form in a to z), pairs.LANG-own.tsv (data/spellings.LANG.tsv) and pairs.LANG-news.tsv (what the first models
 * find in translated news). The pairs come from GeoNames (Debian package libgeonames-common, CC BY 4.0), Japanese
 * readings from IPADIC (package mecab-ipadic), Mandarin readings from the Unicode Han database.
 *
 * Method: expectation maximisation over all ways to let each source letter stand for up to three English letters (six
 * for Han), after E. S. Ristad and P. N. Yianilos 1998 and S. Jiampojamarn and others 2007. Pairs that the first
 * rounds find unlikely (Vienna, Wien) are left out of the last ones.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitsOf } from '../../../core/check/name/unit';

type Table = Map<string, Map<string, number>>;
interface Pair {
  readonly units: readonly string[];
  readonly name: string;
  readonly weight: number;
}

const folder = process.argv[2] ?? '.';
const LANGS: Readonly<Record<string, readonly string[]>> = {
  ko: ['ko', ...Array.from({ length: 8 }, () => 'ko-own'), 'ko-news'],
  ja: ['ja', 'jakanji', 'ja-own', 'ja-own', 'ja-own', 'ja-news'],
  zh: ['zh', 'zh-own', 'zh-own', 'zh-own', 'zh-news'],
  ru: ['ru', 'ru-own', 'ru-own', 'ru-news'],
  uk: ['uk', 'uk-news'],
  bg: ['bg'],
  ar: ['ar', 'ar-news'],
  fa: ['fa'],
  he: ['he', 'he-news'],
  hi: ['hi', 'hi-news'],
  el: ['el'],
  th: ['th', 'th-news'],
};

const isHan = (unit: string): boolean => /\p{Script=Han}/u.test(unit);
const longest = (unit: string): number => (isHan(unit) ? 6 : 3);

function readPairs(lang: string): Pair[] {
  const pairs: Pair[] = [];
  for (const name of LANGS[lang] ?? []) {
    const file = join(folder, `pairs.${name}.tsv`);
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [source = '', english = ''] = line.split('\t');
      if (english.length < 2 || english.length > 18) continue;
      const { units } = unitsOf(source, lang);
      if (/[a-z]/.test(units.join(''))) continue;
      const most = units.reduce((sum, unit) => sum + longest(unit), 0);
      if (units.length > 0 && english.length <= most) pairs.push({ units, name: english, weight: 1 });
    }
  }
  return pairs;
}

/** One pass: expected counts of (unit, letters), and each pair's bits a letter. */
function pass(
  pairs: readonly Pair[],
  table: Table,
  keep: (pair: number) => boolean,
): { counts: Table; bits: number[] } {
  const counts: Table = new Map();
  const bits: number[] = [];
  pairs.forEach(({ units, name, weight }, index) => {
    const n = units.length;
    const m = name.length;
    const width = m + 1;
    const forward = new Float64Array((n + 1) * width);
    const backward = new Float64Array((n + 1) * width);
    forward[0] = 1;
    backward[n * width + m] = 1;
    const chance = (i: number, j: number, k: number): number => {
      const chunk = name.slice(j, j + k);
      const unit = units[i] as string;
      const known = table.get(unit);
      if (known !== undefined) return known.get(chunk) ?? 0;
      // Nothing known yet: about as many letters as the lengths of both suggest.
      const off = k - m / n;
      return Math.exp(-off * off) * 26 ** -k;
    };
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= m; j++) {
        const from = forward[i * width + j] as number;
        if (from === 0) continue;
        for (let k = 0; k <= longest(units[i] as string) && j + k <= m; k++)
          forward[(i + 1) * width + j + k] =
            (forward[(i + 1) * width + j + k] as number) + from * chance(i, j, k);
      }
    }
    const total = forward[n * width + m] as number;
    bits.push(total > 0 ? -Math.log2(total) / m : 99);
    if (total <= 0 || !keep(index)) return;
    for (let i = n - 1; i >= 0; i--) {
      for (let j = 0; j <= m; j++) {
        let sum = 0;
        for (let k = 0; k <= longest(units[i] as string) && j + k <= m; k++) {
          const after = backward[(i + 1) * width + j + k] as number;
          if (after === 0) continue;
          const p = chance(i, j, k) * after;
          sum += p;
          const share = ((forward[i * width + j] as number) * p * weight) / total;
          if (share < 1e-6) continue;
          const row = counts.get(units[i] as string) ?? new Map<string, number>();
          counts.set(units[i] as string, row);
          const chunk = name.slice(j, j + k);
          row.set(chunk, (row.get(chunk) ?? 0) + share);
        }
        backward[i * width + j] = sum;
      }
    }
  });
  return { counts, bits };
}

function normalised(counts: Table): Table {
  const table: Table = new Map();
  for (const [unit, row] of counts) {
    let total = 0;
    for (const value of row.values()) total += value;
    const out = new Map<string, number>();
    for (const [chunk, value] of row) {
      // Long chunks that a single name explains are no rule.
      const p = (chunk.length > 1 && !isHan(unit) ? value - 0.3 : value) / (total + 0.5);
      if (p > 1e-5) out.set(chunk, p);
    }
    table.set(unit, out);
  }
  return table;
}

function learn(pairs: readonly Pair[]): { table: Table; bits: readonly number[] } {
  let table: Table = new Map();
  let counts: Table = new Map();
  let bits: number[] = [];
  for (let round = 0; round < 12; round++) {
    const limit = round < 4 ? Infinity : 5;
    const known = bits;
    const result = pass(pairs, table, (i) => (known[i] ?? 0) < limit);
    counts = result.counts;
    bits = result.bits;
    table = normalised(counts);
  }
  return { table, bits };
}

function encoded(table: Table): string {
  const lines: string[] = [];
  for (const [unit, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const best = [...row]
      .map(([chunk, p]) => [chunk, Math.round(-4 * Math.log2(p))] as const)
      .filter(([, cost]) => cost <= (isHan(unit) ? 32 : 40))
      .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, isHan(unit) ? 8 : 40);
    if (best.length > 0)
      lines.push(unit + best.map(([chunk, cost]) => `${chunk === '' ? '~' : chunk}${String(cost)}`).join(''));
  }
  return lines.join(' ');
}

for (const lang of process.argv[3]?.split(',') ?? Object.keys(LANGS)) {
  const pairs = readPairs(lang);
  const { table, bits } = learn(pairs);
  const out = {
    source: lang === 'ja' ? 'GeoNames (CC BY 4.0), IPADIC' : 'GeoNames (CC BY 4.0)',
    letters: encoded(table),
  };
  writeFileSync(
    new URL(`../../../core/check/name/model/${lang}.json`, import.meta.url),
    `${JSON.stringify(out)}\n`,
  );
  const sorted = [...bits].sort((a, b) => a - b);
  console.log(
    lang,
    pairs.length,
    out.letters.length,
    [0.1, 0.5, 0.8, 0.9, 0.95].map((q) => sorted[Math.floor(q * sorted.length)]?.toFixed(2)).join(' '),
  );
  if (process.argv[4]) {
    const worst = bits
      .map((b, i) => [b, pairs[i]?.units.join(''), pairs[i]?.name] as const)
      .sort((a, b) => b[0] - a[0]);
    console.log(
      worst
        .filter((_, i) => i % Math.ceil(worst.length / 60) === 0)
        .map(([b, s, n]) => `${b.toFixed(1)} ${s}=${n}`)
        .join(' | '),
    );
  }
}
