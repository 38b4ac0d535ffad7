/** What whoever adds to a room needs of its only writer. */
import type { Event, Fact } from "../../protocol/facts.ts";
import type { Refusal } from "../../protocol/frames.ts";

export type Stored = { ok: true; events: Event[] } | { ok: false; why: Refusal };

export interface Writer {
  /** All of the facts or none. */
  store(facts: readonly Fact[]): Stored;
  /** Makes the world outside what the floor says it must be. */
  reconcile(): void;
}
