/**
 * What tells others of a message (the inbox, the reports, webhooks) follows the first words of its reply, because those
 * are what somebody waits for: with hundreds of conversations at once each would wait for the news of all others. Nothing
 * is lost on the way: what is owed follows from what is stored, and a reply that is owed has an alarm.
 */

/** Milliseconds after which it does not wait for the words any more: nobody at a console notices a shorter delay. */
export const AT_MOST = 250;

export class BehindWords {
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** It waits for words, and not only for them to leave. */
  #waiting = false;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** The work waits for words that are being written, or already does. */
  wait(): void {
    if (this.#timer === null) this.#start(AT_MOST, true);
  }

  /** Words are out. They leave when this turn of the event loop is over, so the work takes the next one. */
  spoke(): void {
    if (this.#waiting) this.#start(0, false);
  }

  /** The work has been done, or nothing is left to be done. */
  clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = false;
  }

  #start(after: number, waiting: boolean): void {
    this.clear();
    this.#waiting = waiting;
    this.#timer = setTimeout(() => {
      this.clear();
      this.#work();
    }, after);
  }
}
