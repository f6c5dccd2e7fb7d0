/** The hash of no code units, and a hash taken on by one. */
export const NO_HASH = 0x811c9dc5 | 0;

export function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Numbers the distinct words of a text from 0, by their code units; no strings are made for words already known. */
export class WordIndex {
  size = 0;
  private pool = new Uint16Array(1 << 13);
  private starts = new Int32Array(1 << 10);
  private hashes = new Int32Array(1 << 10);
  /** Number of the word, plus one; 0 for none. */
  private places = new Int32Array(1 << 12);

  /** The number of the word `codes[from, to)`; a new one gets the number that `size` was before. */
  number(codes: Uint16Array, from: number, to: number): number {
    let hash = NO_HASH;
    for (let k = from; k < to; k++) hash = nextHash(hash, codes[k] ?? 0);
    return this.hashed(codes, from, to, hash);
  }

  /** The same, given the hash of the code units. */
  hashed(codes: Uint16Array, from: number, to: number, plainHash: number): number {
    const hash = plainHash ^ (plainHash >>> 15);
    const mask = this.places.length - 1;
    let at = hash & mask;
    for (; ; at = (at + 1) & mask) {
      const word = (this.places[at] ?? 0) - 1;
      if (word < 0) break;
      if (this.hashes[word] === hash && this.equals(word, codes, from, to)) return word;
    }
    const word = this.size++;
    this.places[at] = word + 1;
    this.hashes[word] = hash;
    if (word + 1 >= this.starts.length) this.grow();
    const start = this.starts[word] ?? 0;
    const end = start + to - from;
    if (end > this.pool.length) {
      const larger = new Uint16Array(Math.max(end, 2 * this.pool.length));
      larger.set(this.pool);
      this.pool = larger;
    }
    for (let k = from; k < to; k++) this.pool[start + k - from] = codes[k] ?? 0;
    this.starts[word + 1] = end;
    return word;
  }

  private equals(word: number, codes: Uint16Array, from: number, to: number): boolean {
    const start = this.starts[word] ?? 0;
    if ((this.starts[word + 1] ?? 0) - start !== to - from) return false;
    for (let k = from; k < to; k++) if (this.pool[start + k - from] !== codes[k]) return false;
    return true;
  }

  private grow(): void {
    const { starts, hashes } = this;
    this.starts = new Int32Array(2 * starts.length);
    this.starts.set(starts);
    this.hashes = new Int32Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.places = new Int32Array(2 * this.places.length);
    const mask = this.places.length - 1;
    for (let word = 0; word < this.size; word++) {
      let at = (this.hashes[word] ?? 0) & mask;
      while (this.places[at] !== 0) at = (at + 1) & mask;
      this.places[at] = word + 1;
    }
  }
}
