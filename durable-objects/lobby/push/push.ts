/** Push notifications for concierges whose console is closed: their browsers' subscriptions, and one short message to each. */
import { buildPushPayload } from "@block65/webcrypto-web-push";
import type { Card } from "../../../protocol/frames.ts";
import { addressFault } from "../../webhooks/address.ts";
import type { Vapid } from "./vapid.ts";

/** A browser's address for pushes, as its PushManager gives it; the keys are base64url. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Browsers per concierge. */
const DEVICES = 10;

/** Milliseconds that a push service has to answer. */
const PATIENCE = 10_000;

type Row = Subscription & Record<string, SqlStorageValue>;

export class Push {
  readonly #sql: SqlStorage;

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql;
  }

  /** A browser belongs to the concierge who subscribed with it last. @returns false if its address is refused */
  subscribe(concierge: string, { endpoint, p256dh, auth }: Subscription): boolean {
    if (addressFault(endpoint, "production")) return false;
    this.#sql.exec(
      "INSERT OR REPLACE INTO pushes (endpoint, concierge, p256dh, auth) VALUES (?, ?, ?, ?)",
      endpoint,
      concierge,
      p256dh,
      auth,
    );
    this.#sql.exec(
      `DELETE FROM pushes WHERE concierge = ?1 AND rowid NOT IN
         (SELECT rowid FROM pushes WHERE concierge = ?1 ORDER BY rowid DESC LIMIT ${DEVICES})`,
      concierge,
    );
    return true;
  }

  unsubscribe(concierge: string, endpoint: string): void {
    this.#sql.exec("DELETE FROM pushes WHERE endpoint = ? AND concierge = ?", endpoint, concierge);
  }

  /** Tells these concierges of a room that waits. What does not arrive in time is not repeated: the wait is over then. */
  async call(concierges: readonly string[], card: Card, vapid: Vapid, now: number): Promise<void> {
    const all = concierges.flatMap((id) =>
      this.#sql.exec<Row>("SELECT endpoint, p256dh, auth FROM pushes WHERE concierge = ?", id).toArray(),
    );
    const seconds = Math.max(30, Math.round(((card.until ?? now) - now) / 1000));
    await Promise.all(all.map((to) => this.#send(to, card, vapid, seconds)));
  }

  async #send({ endpoint, ...keys }: Subscription, card: Card, vapid: Vapid, ttl: number) {
    const { conversation, name, headline } = card;
    try {
      const { headers, body } = await buildPushPayload(
        // A newer call about the same room takes the place of one that still waits to be shown.
        { data: { conversation, name, headline }, options: { ttl, urgency: "high", topic: conversation.slice(0, 32) } },
        { endpoint, expirationTime: null, keys },
        vapid,
      );
      const signal = AbortSignal.timeout(PATIENCE);
      const response = await fetch(endpoint, { method: "POST", redirect: "manual", signal, headers, body });
      await response.body?.cancel();
      // The browser or its permission is gone.
      if (response.status === 404 || response.status === 410) {
        this.#sql.exec("DELETE FROM pushes WHERE endpoint = ?", endpoint);
      } else if (!response.ok) console.error("push refused", { status: response.status });
    } catch (error) {
      console.error("push not sent", { error: String(error) });
    }
  }
}
