/** A sorted list as one string: for each word a capital for the number of letters shared with the one before (A = 0), and the rest. */
export function frontCoded(words: readonly string[]): string {
  let front = '';
  let before = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && shared < 25 && word[shared] === before[shared]) shared++;
    front += `${String.fromCharCode(65 + shared)}${word.slice(shared)}`;
    before = word;
  }
  return front;
}
