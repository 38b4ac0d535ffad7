/**
 * Where a visitor waits for a person, the lobby's first answer comes before the reply that they are owed as well: whoever
 * is free joins at once, and then nobody needs the words of the assistant.
 */
import type { Floor } from "../../protocol/floor.ts";
import { soon } from "./soon.ts";

export class LobbyFirst {
  /** The wait (its seq) whose first answer is out, and the one that was answered or for which it took too long. */
  #asking = 0;
  #heard = 0;

  /** The reply is not due yet. After a person has left, the visitor has waited already. */
  pending(floor: Floor): boolean {
    return floor.held === "waiting" && !floor.front && this.#heard !== floor.since.seq;
  }

  /** Resolves when the lobby has answered, or is out of reach; false: that is waited for already. */
  async answered({ since }: Floor, sent: Promise<unknown>): Promise<boolean> {
    if (this.#asking === since.seq) return false;
    this.#asking = since.seq;
    await soon(sent);
    this.#heard = since.seq;
    return true;
  }
}
