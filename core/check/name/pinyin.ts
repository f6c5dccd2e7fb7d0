import data from './pinyin.json';

let readings: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The Mandarin reading of a character without its tone, as initial and final (`ZH`, `=ANG`); one part where there is
 * no initial, and the character itself where no reading is known.
 */
export function pinyinOf(char: string): readonly string[] {
  if (readings === undefined) {
    const map = new Map<string, readonly string[]>();
    for (const entry of data.readings.split('|')) {
      const [sound = '', chars = ''] = entry.split(':');
      const [, initial = '', final = ''] = /^([zcs]h|[^aeiou]?)(.*)$/.exec(sound) ?? [];
      const parts = [initial.toUpperCase(), final === '' ? '' : `=${final.toUpperCase()}`].filter(
        (part) => part !== '',
      );
      for (const one of chars) map.set(one, parts);
    }
    readings = map;
  }
  return readings.get(char) ?? [char];
}
