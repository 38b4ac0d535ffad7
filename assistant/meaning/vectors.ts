/** Vectors in memory, a byte for each dimension, and which of them are nearest to another. Pure. */

const MOST = 127;

/** A vector in bytes: its direction, as its largest part is the largest byte. What that costs a cosine is below .01. */
export function packed(vector: readonly number[]): Uint8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return new Uint8Array(Int8Array.from(vector, (value) => Math.round((value / largest) * MOST)).buffer);
}

export class Vectors {
  readonly #ids: string[] = [];
  readonly #rows: Int8Array[] = [];
  readonly #lengths: number[] = [];

  get size(): number {
    return this.#ids.length;
  }

  add(id: string, bytes: Uint8Array): void {
    // A copy: what is handed over may be a view of much more.
    const row = new Int8Array(bytes);
    this.#ids.push(id);
    this.#rows.push(row);
    this.#lengths.push(Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
  }

  /** The ids of the nearest, by cosine, the nearest first; a vector of another size is near to none. */
  nearest(vector: readonly number[], limit: number): string[] {
    return this.#rows
      .flatMap((row, i) => {
        const length = this.#lengths[i] ?? 0;
        if (row.length !== vector.length || length === 0) return [];
        let sum = 0;
        for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (vector[at] ?? 0);
        return [{ id: this.#ids[i] ?? "", likeness: sum / length }];
      })
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, limit)
      .map(({ id }) => id);
  }
}
