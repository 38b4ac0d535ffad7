/** The one alarm of a room, and what the room believes of it: setting it costs a row, so it is set only to come earlier. */
import type { Runtime } from "./runtime.ts";

/** After how many milliseconds a room in which something failed looks what is due. */
const LOOK_AGAIN = 5_000;

export class Alarm {
  readonly #runtime: Pick<Runtime, "now" | "storage" | "waitUntil">;
  /** When the runtime will wake the object, in milliseconds since 1970; null: it will not. */
  at: number | null = null;

  constructor(runtime: Pick<Runtime, "now" | "storage" | "waitUntil">) {
    this.#runtime = runtime;
  }

  /** It goes off at the earliest of these times. An earlier one is left as it is: it finds nothing due. */
  plan(times: readonly (number | null)[]): void {
    const known = times.filter((at) => at !== null);
    if (known.length === 0) return;
    const next = Math.max(Math.min(...known), this.#runtime.now());
    if (this.at === null || this.at > next) this.#set(next);
  }

  /** Something failed before it was planned anew: it is not known any more whether anything is planned. */
  lookAgain(): void {
    this.#set(this.#runtime.now() + LOOK_AGAIN);
  }

  #set(at: number): void {
    this.at = at;
    this.#runtime.waitUntil(this.#runtime.storage.setAlarm(at));
  }
}
