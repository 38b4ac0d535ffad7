/**
 * Sends what one object owes another until it is acknowledged. What is due follows from the sender's stored facts and from
 * the seq of the last one that was acknowledged (one row, written only after a delivery), so a crash at any point loses
 * nothing. The recipient must recognise an item that comes twice.
 */

export interface OutboxOptions<T> {
  /** The recipient, for the operator's log. */
  name: string;
  now(): number;
  /** The longest wait between two tries, in milliseconds. */
  retryMax: number;
  /** What follows from the facts after this seq; an empty list: nothing worth sending. */
  collect(after: number): T[];
  /** The recipient's own method; it throws when it is out of reach. */
  send(items: T[]): Promise<void>;
  /** The stored seq up to which everything was acknowledged. */
  readAcknowledged(): number;
  writeAcknowledged(seq: number): void;
  /** When to send again although nothing is owed, in milliseconds since 1970, and whether the object wakes for that. */
  repeat?(): { at: number; wakes: boolean } | null;
  /** The time of the next try may have changed. */
  changed(): void;
}

const RETRY_FIRST = 1_000;

export class Outbox<T> {
  readonly #options: OutboxOptions<T>;
  #due = 0;
  /** Read on first use, because most rooms never owe anything. */
  #acknowledged: number | null = null;
  #failures = 0;
  #notBefore = 0;
  #busy = false;
  #delivery: Promise<void> = Promise.resolve();

  constructor(options: OutboxOptions<T>) {
    this.#options = options;
  }

  /** @param due the newest fact that the recipient must learn of; 0: there is none */
  reconcile(due: number): Promise<void> {
    this.#due = due;
    if (this.#busy || !this.#ready()) return Promise.resolve();
    this.#delivery = this.#deliver();
    return this.#delivery;
  }

  /** When this must run again, in milliseconds since 1970; null: when something happens. */
  get nextAt(): number | null {
    const { now, retryMax, repeat } = this.#options;
    if (this.#busy) return now() + retryMax;
    if (this.#owes()) return Math.max(this.#notBefore, now());
    const again = repeat?.();
    return again?.wakes ? Math.max(this.#notBefore, again.at) : null;
  }

  get acknowledgedUpTo(): number {
    this.#acknowledged ??= this.#options.readAcknowledged();
    return this.#acknowledged;
  }

  /** Nothing is on its way any more. */
  async idle(): Promise<void> {
    await this.#delivery;
  }

  /** The log was wiped: nothing is owed. */
  forget(): void {
    this.#due = 0;
    this.#acknowledged = 0;
  }

  #owes(): boolean {
    return this.#due > 0 && this.#due > this.acknowledgedUpTo;
  }

  #ready(): boolean {
    const now = this.#options.now();
    if (now < this.#notBefore) return false;
    if (this.#owes()) return true;
    const again = this.#options.repeat?.();
    return again ? now >= again.at : false;
  }

  async #deliver(): Promise<void> {
    const { name, now, retryMax, collect, send, writeAcknowledged, changed } = this.#options;
    this.#busy = true;
    while (this.#ready()) {
      const upTo = Math.max(this.#due, this.acknowledgedUpTo);
      try {
        const items = collect(this.acknowledgedUpTo);
        if (items.length > 0) {
          await send(items);
          if (upTo > this.acknowledgedUpTo) writeAcknowledged(upTo);
        }
        this.#acknowledged = upTo;
        this.#failures = 0;
      } catch (error) {
        console.error(`${name} not reached`, { upTo, error: String(error) });
        this.#notBefore = now() + Math.min(retryMax, RETRY_FIRST * 2 ** this.#failures);
        this.#failures++;
      }
    }
    this.#busy = false;
    changed();
  }
}
