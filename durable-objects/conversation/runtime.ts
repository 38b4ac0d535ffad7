/** What every part of one conversation works with. A test that needs another site, clock or model sets it here, once. */
import type { Connection } from "partyserver";
import type { ReplyRuntime } from "../../assistant/reply/replies.ts";
import type { Event, Fact } from "../../protocol/facts.ts";
import type { Refusal } from "../../protocol/frames.ts";
import type { Session } from "../session.ts";

export interface Runtime extends ReplyRuntime {
  env: Env;
  storage: DurableObjectStorage;
  /** Milliseconds since 1970. */
  now(): number;
  /** When something was last heard on this socket, a ping included, in milliseconds since 1970. */
  heardAt(socket: Connection<Session>): number;
  /** Keeps the object alive until this is done. */
  waitUntil(work: Promise<unknown>): void;
}

export type Stored = { ok: true; events: Event[] } | { ok: false; why: Refusal };

/** The room, as its parts see it: the only writer of the log. */
export interface Writer {
  /** All of the facts or none. */
  store(facts: readonly Fact[]): Stored;
  /** Makes the world outside match the state. Running it twice changes nothing. */
  reconcile(): void;
}
