/** Builds one number from its parts as languages put them together: two hundred and fifty thousand, 3천5백만, 二十万. */
export class Builder {
  #total = 0;
  #section = 0;
  #current: number | undefined;
  #lastBig = Infinity;
  #parts = 0;
  #fromDigits = false;

  get parts(): number {
    return this.#parts;
  }

  get value(): number {
    return this.#total + this.#section + (this.#current ?? 0);
  }

  /** True when the number began with digits. */
  get fromDigits(): boolean {
    return this.#fromDigits;
  }

  /** Takes digits or a small number word; false when it cannot go on the number so far. `joined`: an "and" stood between. */
  addValue(value: number, digits: boolean, joined: boolean): boolean {
    if (this.#parts === 0) this.#fromDigits = digits;
    if (this.#current === undefined) {
      this.#current = value;
    } else {
      const low = this.#current;
      const inverted = joined && low < 10 && value >= 20 && value < 100 && value % 10 === 0;
      if (!inverted && !(value > 0 && value < placeOf(low))) return false;
      this.#current = low + value;
    }
    this.#parts++;
    return true;
  }

  /** Takes a magnitude: 10, 100, 1000, 10⁴ … `sectional`: it multiplies within a bigger one (십, 백, 천, hundred). */
  addMagnitude(magnitude: number, sectional: boolean): boolean {
    if (sectional) {
      if (this.#current === undefined && this.#section > 0 && magnitude >= placeOf(this.#section))
        return false;
      this.#section += (this.#current ?? 1) * magnitude;
    } else {
      const section = this.#section + (this.#current ?? 0);
      if (magnitude === this.#lastBig) return false;
      if (magnitude > this.#lastBig) this.#total = (this.#total + section) * magnitude;
      else this.#total += (section === 0 ? 1 : section) * magnitude;
      this.#section = 0;
      this.#lastBig = magnitude;
    }
    this.#current = undefined;
    this.#parts++;
    return true;
  }

  /** True right after a magnitude: another, smaller group of digits may follow (1억 5천만). */
  get open(): boolean {
    return this.#current === undefined && this.#parts > 0;
  }
}

/** The largest power of ten that divides `value`: 20 gives 10, 1500 gives 100. */
function placeOf(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}
