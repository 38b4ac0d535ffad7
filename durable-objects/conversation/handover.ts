/**
 * What a room owes another object, handed over until it was taken. What is due is read off the stored events and the seq
 * that was taken last (one row, written with a hand-over and never without one), so a crash at any point loses nothing;
 * whoever takes must know a thing that comes twice.
 */
export interface HandoverHost<T> {
  /** Who takes, for the operator's log. */
  name: string;
  now(): number;
  /** What follows from the facts after this seq; an empty list: nothing that is worth telling. */
  things(since: number): T[];
  /** The other object's own method; it throws when it is out of reach. */
  take(things: T[]): Promise<void>;
  /** The seq up to which everything was taken. */
  taken(): number;
  setTaken(seq: number): void;
  /** The time of the next try may have changed. */
  changed(): void;
}

const RETRY_FIRST = 1_000;
const RETRY_MAX = 60_000;

export class Handover<T> {
  readonly #host: HandoverHost<T>;
  #due = 0;
  /** Read when it is first needed: most rooms never owe anything. */
  #taken: number | null = null;
  #failures = 0;
  #notBefore = 0;
  #busy = false;
  #delivery: Promise<void> = Promise.resolve();

  constructor(host: HandoverHost<T>) {
    this.#host = host;
  }

  /** @param due the newest fact that the other object must hear of; 0: there is none */
  reconcile(due: number): Promise<void> {
    this.#due = due;
    if (this.#busy || !this.#owes()) return Promise.resolve();
    this.#delivery = this.#deliver();
    return this.#delivery;
  }

  /** When this must run again, in milliseconds since 1970; null: when something happens. */
  get nextAt(): number | null {
    if (this.#busy) return this.#host.now() + RETRY_MAX;
    return this.#owes() ? Math.max(this.#notBefore, this.#host.now()) : null;
  }

  get taken(): number {
    this.#taken ??= this.#host.taken();
    return this.#taken;
  }

  /** Nothing is on its way any more. */
  async idle(): Promise<void> {
    await this.#delivery;
  }

  /** The log was wiped: nothing is owed. */
  forget(): void {
    this.#due = 0;
    this.#taken = 0;
  }

  #owes(): boolean {
    return this.#due > 0 && this.#due > this.taken;
  }

  async #deliver(): Promise<void> {
    this.#busy = true;
    while (this.#owes() && this.#host.now() >= this.#notBefore) {
      const upTo = this.#due;
      try {
        const things = this.#host.things(this.taken);
        if (things.length > 0) {
          await this.#host.take(things);
          this.#host.setTaken(upTo);
        }
        this.#taken = upTo;
        this.#failures = 0;
      } catch (error) {
        console.error(`${this.#host.name} not reached`, { upTo, error: String(error) });
        this.#notBefore = this.#host.now() + Math.min(RETRY_MAX, RETRY_FIRST * 2 ** this.#failures);
        this.#failures++;
      }
    }
    this.#busy = false;
    this.#host.changed();
  }
}
