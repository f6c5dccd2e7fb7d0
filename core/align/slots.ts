/** A hash table of pairs of 32-bit hashes, numbered from 0 in the order added; open addressing in typed arrays. */
export class Slots {
  size = 0;
  private first = new Int32Array(1024);
  private second = new Int32Array(1024);
  /** Number of the pair, plus one; 0 for none. */
  private places = new Int32Array(4096);

  /** The number of a pair, or -1. */
  find(first: number, second: number): number {
    const { places } = this;
    const mask = places.length - 1;
    for (let at = (first ^ (second >>> 7)) & mask; ; at = (at + 1) & mask) {
      const number = (places[at] ?? 0) - 1;
      if (number < 0 || (this.first[number] === first && this.second[number] === second)) return number;
    }
  }

  /** The number of a pair, which is added when it is new. */
  add(first: number, second: number): number {
    const known = this.find(first, second);
    if (known >= 0) return known;
    const number = this.size++;
    if (number >= this.first.length) this.grow();
    this.first[number] = first;
    this.second[number] = second;
    this.place(number);
    return number;
  }

  private place(number: number): void {
    const mask = this.places.length - 1;
    let at = ((this.first[number] ?? 0) ^ ((this.second[number] ?? 0) >>> 7)) & mask;
    while (this.places[at] !== 0) at = (at + 1) & mask;
    this.places[at] = number + 1;
  }

  private grow(): void {
    const { first, second } = this;
    this.first = new Int32Array(2 * first.length);
    this.first.set(first);
    this.second = new Int32Array(2 * second.length);
    this.second.set(second);
    this.places = new Int32Array(2 * this.places.length);
    for (let number = 0; number < this.size - 1; number++) this.place(number);
  }
}
