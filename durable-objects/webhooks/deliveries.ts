/** The store of deliveries: every payload for every receiver, the result of each, and which receivers unsubscribed. */
import type { Attempted, Fault, Standing, State } from "../../protocol/delivery.ts";
import type { Payload } from "../../protocol/webhooks.ts";

/** A delivery as it is stored, with the whole address. */
export interface Delivery extends Attempted {
  url: string;
}

export interface Due extends Delivery {
  body: string;
}

/** How an attempt ended. `next`: when it is tried again. */
export interface Outcome {
  state: State;
  status: number | null;
  why: Fault | null;
  next: number | null;
}

/** Deliveries that are kept after they ended. */
const KEPT = 500;

/** Bytes of one body; the longest honest one has some 8 KiB. */
const BODY_BYTES = 32 * 1024;

const FIELDS = "id, message, url, type, conversation, state, attempts, made, tried, next, status, why";

type Row<T> = T & Record<string, SqlStorageValue>;

export class Deliveries {
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
  }

  /** Stores a payload for a receiver; one that is there already stays as it is. */
  put({ id, event }: Payload, url: string, now: number): void {
    const body = JSON.stringify(event);
    const large = new TextEncoder().encode(body).byteLength > BODY_BYTES;
    const state: State = large ? "failed" : this.#isGone(url) ? "disabled" : "pending";
    this.#sql.exec(
      `INSERT OR IGNORE INTO deliveries (message, url, type, conversation, body, state, made, next, why)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      url,
      event.type,
      event.data.conversation,
      large ? "" : body,
      state,
      now,
      state === "pending" ? now : null,
      large ? "too-large" : state === "disabled" ? "gone" : null,
    );
  }

  /** Receivers to which something must be sent now; the one that waits longest first. */
  waiting(now: number): string[] {
    return this.#sql
      .exec<{ url: string }>(
        "SELECT url FROM deliveries WHERE state = 'pending' AND next <= ? GROUP BY url ORDER BY MIN(next)",
        now,
      )
      .toArray()
      .map(({ url }) => url);
  }

  /** What must be sent to a receiver now: new ones first, so that one that it refuses holds up no other one. */
  due(url: string, now: number, count: number): Due[] {
    return this.#sql
      .exec<Row<Due>>(
        `SELECT ${FIELDS}, body FROM deliveries WHERE state = 'pending' AND url = ? AND next <= ?
         ORDER BY attempts, next LIMIT ?`,
        url,
        now,
        count,
      )
      .toArray();
  }

  /** Whether something is due now, and when the next of the others is. */
  nextAt(now: number): { due: boolean; next: number | null } {
    const { due, next } = this.#sql
      .exec<{ due: number; next: number | null }>(
        `SELECT COALESCE(MIN(next) <= ?1, 0) AS due, MIN(CASE WHEN next > ?1 THEN next END) AS next
         FROM deliveries WHERE state = 'pending'`,
        now,
      )
      .one();
    return { due: due === 1, next };
  }

  tried(id: number, { state, status, why, next }: Outcome, now: number): void {
    this.#sql.exec(
      "UPDATE deliveries SET state = ?, status = ?, why = ?, next = ?, tried = ?, attempts = attempts + 1 WHERE id = ?",
      state,
      status,
      why,
      next,
      now,
      id,
    );
  }

  /** A receiver has unsubscribed: what is pending for it and what follows is stored and not sent. */
  disable(url: string): void {
    this.#sql.exec("INSERT OR IGNORE INTO gone (url) VALUES (?)", url);
    this.#sql.exec(
      "UPDATE deliveries SET state = 'disabled', next = NULL, why = 'gone' WHERE url = ? AND state = 'pending'",
      url,
    );
  }

  /** A receiver has accepted something: it is subscribed again. */
  enable(url: string): void {
    if (this.#isGone(url)) this.#sql.exec("DELETE FROM gone WHERE url = ?", url);
  }

  /** Queues one again, with all its attempts; false when there is none, or nothing of it to send. */
  again(id: number, now: number): boolean {
    const { rowsWritten } = this.#sql.exec(
      "UPDATE deliveries SET state = 'pending', attempts = 0, next = ?, why = NULL WHERE id = ? AND body <> ''",
      now,
      id,
    );
    return rowsWritten > 0;
  }

  /** The status of a receiver, by its latest attempt. */
  endpoint(url: string): Omit<Standing, "events"> {
    const { pending } = this.#sql
      .exec<{ pending: number }>("SELECT COUNT(*) AS pending FROM deliveries WHERE url = ? AND state = 'pending'", url)
      .one();
    const [latest] = this.#sql
      .exec<{ tried: number; why: string | null }>(
        "SELECT tried, why FROM deliveries WHERE url = ? AND tried IS NOT NULL ORDER BY tried DESC, id DESC LIMIT 1",
        url,
      )
      .toArray();
    const judged = latest === undefined ? "unused" : latest.why === null ? "working" : "failing";
    return { state: this.#isGone(url) ? "gone" : judged, pending, tried: latest?.tried ?? null };
  }

  /** The newest first. */
  list(before: number, count: number): Delivery[] {
    return this.#sql
      .exec<Row<Delivery>>(`SELECT ${FIELDS} FROM deliveries WHERE id < ? ORDER BY id DESC LIMIT ?`, before, count)
      .toArray();
  }

  /** Deletes every delivery of a conversation. @returns how many there were */
  forget(conversation: string): number {
    return this.#sql.exec("DELETE FROM deliveries WHERE conversation = ? RETURNING 1", conversation).toArray().length;
  }

  prune(): void {
    this.#sql.exec(
      `DELETE FROM deliveries WHERE state <> 'pending' AND id <=
         (SELECT id FROM deliveries WHERE state <> 'pending' ORDER BY id DESC LIMIT 1 OFFSET ${KEPT})`,
    );
  }

  #isGone(url: string): boolean {
    return this.#sql.exec("SELECT 1 FROM gone WHERE url = ?", url).toArray().length > 0;
  }
}
