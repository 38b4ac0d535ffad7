/** How many replies may begin in an hour. Pure. */
import { LIMITS } from "../../protocol/limits.ts";

const HOUR = 3_600_000;

/** Replies within the hour that began at `from`. */
interface Hour {
  hour: number;
  from: number;
}

/** Counts replies when they begin: one that is cut off before a word of it was seen leaves nothing in the log. */
export class Turns {
  #begun: Hour = { hour: 0, from: 0 };

  began(now: number): void {
    const { hour, from } = this.#begun;
    this.#begun = now - from < HOUR ? { hour: hour + 1, from } : { hour: 1, from: now };
  }

  /** @param stored those that the log knows, also of an object before this one */
  spent(stored: Hour, now: number): boolean {
    return [stored, this.#begun].some(({ hour, from }) => hour >= LIMITS.turnsPerHour && now - from < HOUR);
  }
}
