import { knownNames } from '../english/words';
import { editDistance } from './distance';

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** Known names by what is left of them when one letter is dropped (the idea of SymSpell, W. Garbe 2012). */
function dropped(): ReadonlyMap<string, readonly string[]> {
  if (index !== undefined) return index;
  const map = new Map<string, string[]>();
  for (const name of knownNames()) {
    if (name.length < 5) continue;
    for (const form of withoutOne(name)) {
      const names = map.get(form);
      if (names === undefined) map.set(form, [name]);
      else names.push(name);
    }
  }
  index = map;
  return map;
}

function withoutOne(word: string): string[] {
  const forms = [word];
  for (let i = 0; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

/** Known names that are one letter, or two swapped letters, away from `key`. */
export function namesNear(key: string): string[] {
  const found = new Set<string>();
  for (const form of withoutOne(key)) for (const name of dropped().get(form) ?? []) found.add(name);
  return [...found].filter((name) => name !== key && editDistance(name, key, 1) === 1).sort();
}
