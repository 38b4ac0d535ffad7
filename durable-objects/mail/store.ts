/** The messages to visitors, and how far each has got. */
import type { Undelivered } from "../../protocol/facts.ts";
import type { Outgoing } from "./message.ts";

/** `dropped`: the visitor had read it, or wants none. `failed`: its room has yet to learn that; `over`: it has. */
export type MessageState = "pending" | "sent" | "dropped" | "failed" | "over";

export interface Message {
  conversation: string;
  seq: number;
  body: string;
  state: MessageState;
  why: Undelivered | null;
  attempts: number;
  made: number;
}

/** Messages that are kept after they ended. */
const KEPT = 500;

const FIELDS = "conversation, seq, body, state, why, attempts, made";

export class MessageStore {
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
  }

  /** One that is there already stays as it is. */
  put(message: Outgoing, now: number): void {
    this.#sql.exec(
      "INSERT OR IGNORE INTO messages (conversation, seq, body, state, made, next) VALUES (?, ?, ?, 'pending', ?, ?)",
      message.conversation,
      message.seq,
      JSON.stringify(message),
      now,
      now,
    );
  }

  due(now: number, count: number): Message[] {
    const rows = this.#sql.exec(`SELECT ${FIELDS} FROM messages WHERE next <= ? ORDER BY next LIMIT ?`, now, count);
    return rows.toArray() as unknown as Message[];
  }

  nextAt(): number | null {
    const [row] = this.#sql.exec<{ next: number | null }>("SELECT min(next) AS next FROM messages").toArray();
    return row?.next ?? null;
  }

  /** @param next when it is tried again; null: it is over */
  tried(
    { conversation, seq }: Message,
    state: MessageState,
    next: number | null,
    why: Undelivered | null = null,
  ): void {
    this.#sql.exec(
      "UPDATE messages SET state = ?, next = ?, why = ?, attempts = attempts + 1 WHERE conversation = ? AND seq = ?",
      state,
      next,
      why,
      conversation,
      seq,
    );
  }

  /** The newest first. */
  list(count: number): Message[] {
    const rows = this.#sql.exec(`SELECT ${FIELDS} FROM messages ORDER BY made DESC, seq DESC LIMIT ?`, count);
    return rows.toArray() as unknown as Message[];
  }

  prune(): void {
    this.#sql.exec(
      `DELETE FROM messages WHERE next IS NULL AND made <
       (SELECT made FROM messages ORDER BY made DESC LIMIT 1 OFFSET ${KEPT})`,
    );
  }

  forget(conversation: string): number {
    return this.#sql.exec("DELETE FROM messages WHERE conversation = ?", conversation).rowsWritten;
  }
}
