/**
 * What a room reports to the inbox: at once whatever must not be missed, and words when nobody has written for a moment.
 * Each report is the whole of it, so a lost one is made good by the next.
 */
import { type InboxEntry, inboxEntry } from "../../protocol/inbox.ts";
import { TIMES } from "../../protocol/limits.ts";
import type { Site } from "../../settings/schema.ts";
import { Outbox, type OutboxOptions } from "../storage/outbox.ts";
import type { Log } from "./log.ts";
import { laterIn } from "./todo-times.ts";

type Acknowledged = Pick<OutboxOptions<InboxEntry>, "now" | "readAcknowledged" | "writeAcknowledged" | "changed">;

/** @param send the inbox's own method; it throws when it is out of reach */
export function inboxReport(
  id: string,
  log: Log,
  site: () => Site,
  send: (items: InboxEntry[]) => Promise<void>,
  acknowledged: Acknowledged,
) {
  const outbox = new Outbox<InboxEntry>({
    ...acknowledged,
    name: "inbox",
    retryMax: 60_000,
    send,
    collect() {
      const entry = inboxEntry(id, log.all(), log.state, site().fields, laterIn(site()));
      return entry ? [entry] : [];
    },
  });
  /** Since when nobody has written. */
  const restedAt = () => log.state.last + TIMES.recover;

  return {
    reconcile(): Promise<void> {
      const { seq, newest } = log.state;
      return outbox.reconcile(acknowledged.now() >= restedAt() ? seq : newest.inbox);
    },
    get nextAt(): number | null {
      if (outbox.nextAt !== null || outbox.acknowledgedUpTo >= log.head) return outbox.nextAt;
      return Math.max(restedAt(), acknowledged.now());
    },
    idle: () => outbox.idle(),
    forget: () => outbox.forget(),
    /** The inbox may have lost what it knew. @throws when it is out of reach */
    async again(): Promise<void> {
      await outbox.idle();
      outbox.forget();
      await outbox.reconcile(log.head);
      if (outbox.acknowledgedUpTo < log.head) throw new Error("the inbox did not acknowledge");
    },
  };
}
