/** A column of numbers that grows as rows come in. */

type Numbers = Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

export class Growing<Column extends Numbers> {
  readonly #make: new (
    length: number,
  ) => Column;
  readonly #missing: number;
  #data: Column;

  /** @param missing what stands in rows that nothing was set in */
  constructor(make: new (length: number) => Column, missing: number) {
    this.#make = make;
    this.#missing = missing;
    this.#data = this.#empty(64);
  }

  #empty(length: number): Column {
    const data = new this.#make(length);
    data.fill(this.#missing);
    return data;
  }

  set(row: number, value: number): void {
    if (row >= this.#data.length) {
      const larger = this.#empty(Math.max(row + 1, this.#data.length * 2));
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[row] = value;
  }

  get(row: number): number {
    return this.#data[row] ?? this.#missing;
  }

  /** The first `count` rows. */
  first(count: number): Column {
    if (count > this.#data.length) this.set(count - 1, this.#missing);
    return this.#data.slice(0, count) as Column;
  }
}
