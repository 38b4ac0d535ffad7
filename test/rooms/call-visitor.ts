/** A visitor who wants a call, as the tests of calls play one. */
import { type RoomClient, session, visitor } from "./client.ts";

/** What the form sends. */
export const booking = (slot: string) => ({
  type: "book",
  slot,
  phone: "(503) 555-0142",
  name: "Robin Vale",
  zone: "Europe/London",
  consent: true,
});

/** A fresh visitor, with some words said so that there is a room. */
export async function room() {
  const s = await session();
  const v = await visitor(s);
  await v.next("welcome");
  return { s, v };
}

export async function slotsOf(v: RoomClient) {
  v.send({ type: "slots" });
  return await v.next("slots");
}

export const count = (v: RoomClient, type: string) =>
  new Set(v.events.filter((e) => e.type === type).map((e) => e.seq)).size;
