/** Numbers of a slot: the node an edge leaves, its UTF-16 unit, and the node it leads to. */
const WIDTH = 3;

/**
 * The edges of a trie, all in one table with open addressing: a step is one look at neighbouring memory, where a map a
 * node would be several far apart. Nodes are numbers; no edge leads to node 0.
 */
export class Edges {
  #slots = new Int32Array(WIDTH * 64);
  #mask = 63;
  #count = 0;

  /** The node that `unit` leads to, or 0. */
  get(node: number, unit: number): number {
    return this.#slots[this.#slotOf(node, unit) + 2] as number;
  }

  /** Adds an edge that is not there yet. */
  add(node: number, unit: number, to: number): void {
    if (2 * ++this.#count > this.#mask) this.#grow();
    this.#put(node, unit, to);
  }

  #put(node: number, unit: number, to: number): void {
    this.#slots.set([node, unit, to], this.#slotOf(node, unit));
  }

  /** Where the edge is, or where it would be. */
  #slotOf(node: number, unit: number): number {
    const slots = this.#slots;
    let slot = hash(node, unit) & this.#mask;
    for (;;) {
      const at = slot * WIDTH;
      if (slots[at + 2] === 0 || (slots[at] === node && slots[at + 1] === unit)) return at;
      slot = (slot + 1) & this.#mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = 2 * this.#mask + 1;
    this.#slots = new Int32Array(WIDTH * (this.#mask + 1));
    for (let at = 0; at < old.length; at += WIDTH) {
      const to = old[at + 2] as number;
      if (to !== 0) this.#put(old[at] as number, old[at + 1] as number, to);
    }
  }
}

/** Multiplicative hashing (D. Knuth); the high bits, which depend on all others, are brought down. */
function hash(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
