const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The words of `list` that are one letter away from `word` (dropped, added, another) or have two neighbours swapped.
 * Tries every such form, which for one word is quicker than an index over the list (P. Norvig's spelling corrector).
 */
export function wordsNear(word: string, list: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const offer = (form: string): void => {
    if (form !== word && list.has(form)) found.add(form);
  };
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i + 1);
    if (i < word.length) offer(head + tail);
    if (i + 1 < word.length) offer(head + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
    for (const letter of LETTERS) {
      offer(head + letter + word.slice(i));
      if (i < word.length) offer(head + letter + tail);
    }
  }
  return [...found].sort();
}
