/**
 * Batches updates from a busy connection, so that a hundred changes render a few times a second: an urgent change
 * flushes everything before it in the next animation frame, the others wait a moment.
 */

/** How long an update that is not urgent may wait, in milliseconds. */
const COMPANY = 500;
/** How long a hidden page batches: it gets no animation frames, but its alerts must still sound. */
const HIDDEN = 50;

export class Gathered<T> {
  readonly #take: (all: readonly T[]) => void;
  #held: T[] = [];
  #hasty = false;

  constructor(take: (all: readonly T[]) => void) {
    this.#take = take;
  }

  add(one: T, hasty: boolean): void {
    const first = this.#held.push(one) === 1;
    if (hasty && !this.#hasty) {
      this.#hasty = true;
      if (!document.hidden) requestAnimationFrame(() => this.flush());
      // A page that is hidden before its next animation frame gets none.
      setTimeout(() => this.flush(), HIDDEN);
    } else if (first) setTimeout(() => this.flush(), COMPANY);
  }

  flush(): void {
    const all = this.#held;
    this.#held = [];
    this.#hasty = false;
    if (all.length > 0) this.#take(all);
  }
}
