/** Conversations for the tests of the inbox, and what it says of them. */
import { runDurableObjectAlarm } from "cloudflare:test";
import type { InboxQuery, InboxRow } from "../../protocol/inbox.ts";
import { bindings, type RoomClient, type Session, say, session, stub, visitor } from "./client.ts";

export const DAY = 24 * 3_600_000;

export const inbox = () => bindings.INBOX.getByName("inbox");

export const list = async (query: Partial<InboxQuery> = {}): Promise<InboxRow[]> =>
  (await inbox().list({ view: "all", limit: 200, ...query }))?.conversations ?? [];

export const rowOf = async ({ conversation }: Session, query: Partial<InboxQuery> = {}): Promise<InboxRow | null> =>
  (await list(query)).find((row) => row.conversation === conversation) ?? null;

/** The room's alarm goes off. */
export const wakes = ({ conversation }: Session) => runDurableObjectAlarm(stub(conversation));

let count = 0;
/** A word that no other test has. */
export const rare = (): string => `quibble${++count}${crypto.randomUUID().slice(0, 6)}`;

export async function talking(text = "What is a lot premium?"): Promise<{ s: Session; v: RoomClient }> {
  const s = await session();
  const v = await visitor(s);
  v.send(say(text));
  await v.event("assistant.said");
  return { s, v };
}

/** A visitor who left a contact, to whom a callback is promised. */
export async function promised(text?: string) {
  const { s, v } = await talking(text);
  v.send({ type: "contact", name: "Robin Vale", email: "robin.vale@example.com", consent: true });
  const { by } = await v.event("callback.promised");
  return { s, v, by };
}
