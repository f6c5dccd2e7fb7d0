import ar from './model/ar.json';
import bg from './model/bg.json';
import el from './model/el.json';
import fa from './model/fa.json';
import he from './model/he.json';
import hi from './model/hi.json';
import ja from './model/ja.json';
import ko from './model/ko.json';
import ru from './model/ru.json';
import th from './model/th.json';
import uk from './model/uk.json';
import zh from './model/zh.json';

/** No way to write a unit so. */
export const NEVER = 255;

/**
 * How likely each unit of a script (see `unitsOf`) stands for which English letters. Costs are quarter bits:
 * four times the negative binary logarithm of the chance.
 */
export interface SoundModel {
  readonly units: ReadonlyMap<string, number>;
  /** Groups of English letters by number; the empty group is 0. */
  readonly chunks: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  /** `costs[unit * chunks.size + chunk]`. */
  readonly costs: Uint8Array;
  /** The most letters one unit may stand for. */
  readonly longest: number;
}

const DATA: Readonly<Record<string, { readonly letters: string }>> = {
  ar,
  bg,
  el,
  fa,
  he,
  hi,
  ja,
  ko,
  ru,
  th,
  uk,
  zh,
};
/** Languages that share another's letters. */
const LIKE: Readonly<Record<string, string>> = {
  be: 'ru',
  kk: 'ru',
  mk: 'bg',
  sr: 'bg',
  ur: 'fa',
  mr: 'hi',
  ne: 'hi',
  yue: 'zh',
};
const MODELS = new Map<string, SoundModel>();

/** The model of a language; undefined for those written in Latin letters and those without one. */
export function soundModel(lang: string): SoundModel | undefined {
  const name = LIKE[lang] ?? lang;
  const data = DATA[name];
  if (data === undefined) return undefined;
  const known = MODELS.get(name);
  if (known !== undefined) return known;
  const model = decode(data.letters);
  MODELS.set(name, model);
  return model;
}

function decode(text: string): SoundModel {
  const chunks = new Map<string, number>([['', 0]]);
  const rows: (readonly (readonly [number, number])[])[] = [];
  const units = new Map<string, number>();
  const idOf = (chunk: string): number => {
    const known = chunks.get(chunk);
    if (known !== undefined) return known;
    chunks.set(chunk, chunks.size);
    return chunks.size - 1;
  };
  for (const entry of text.split(' ')) {
    const [unit = ''] = /^[^a-z~\d]+/.exec(entry) ?? [];
    units.set(unit, rows.length);
    rows.push(
      [...entry.slice(unit.length).matchAll(/([a-z]+|~)(\d+)/g)].map(
        ([, chunk = '', cost]) => [idOf(chunk === '~' ? '' : chunk), Number(cost)] as const,
      ),
    );
  }
  // Names are often left in Latin letters in texts of other scripts.
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    units.set(letter, rows.length);
    rows.push([[idOf(letter), 1]]);
  }
  const costs = new Uint8Array(rows.length * chunks.size).fill(NEVER);
  rows.forEach((row, unit) => {
    for (const [chunk, cost] of row) costs[unit * chunks.size + chunk] = cost;
  });
  const names = [...chunks.keys()];
  return { units, chunks, names, costs, longest: Math.max(...names.map((name) => name.length)) };
}
