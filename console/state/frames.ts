/**
 * Gathers what comes over a busy line, so that a hundred changes draw a few times a second and not a hundred: what
 * matters now takes everything before it along in the next frame of the screen, the rest waits a moment for company.
 */

/** How long what is not urgent may wait, in milliseconds. */
const COMPANY = 500;
/** How long a hidden page gathers: it draws no frames, and its calls must be heard all the same. */
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
      // A page that is hidden before its next frame gets none.
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
