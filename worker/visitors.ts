/** One person by an e-mail address or a telephone number: all their conversations listed, exported and erased at once. */

import { isSaid } from "../protocol/facts.ts";
import type { Contact } from "../protocol/kept.ts";
import type { Receipt } from "../protocol/receipt.ts";
import { erase, everything } from "./rights.ts";
import { roomOf } from "./rooms.ts";

/** A conversation of theirs: when it began, and when somebody last said something in it. */
export interface Found {
  conversation: string;
  began: number;
  last: number;
}

/** What became of an erasure: receipts, and the conversations of which something is left. */
export interface Disposed {
  receipts: Receipt[];
  failed: string[];
}

/** Newest first; null: some object is out of reach. */
export const find = (env: Env, contact: Contact): Promise<Found[] | null> =>
  reached(async () => {
    const found = await each(env, contact, async (room, conversation): Promise<Found | null> => {
      const events = await room.history();
      const last = events.findLast(isSaid) ?? events.at(-1);
      return last ? { conversation, began: events[0]?.at ?? last.at, last: last.at } : null;
    });
    return found.sort((a, b) => b.last - a.last);
  });

/** Each of them as it is exported by itself; null: some object is out of reach. */
export const exported = (env: Env, contact: Contact) =>
  reached(() => each(env, contact, (room) => everything(env, room)));

/** One after the other, so that the objects they share are not asked for all of it at once; null: nobody knows whose. */
export const eraseAll = (env: Env, contact: Contact): Promise<Disposed | null> =>
  reached(async () => {
    const disposed: Disposed = { receipts: [], failed: [] };
    await each(env, contact, async (room, conversation) => {
      const receipt = await erase(room);
      if (receipt) disposed.receipts.push(receipt);
      else disposed.failed.push(conversation);
      return null;
    });
    return disposed;
  });

type Room = NonNullable<ReturnType<typeof roomOf>>;

/** What this makes of every conversation that the contact leads to; what is null is left out. */
async function each<T>(env: Env, contact: Contact, make: (room: Room, id: string) => Promise<T | null>): Promise<T[]> {
  const ids = await env.CONTACTS.getByName("contacts").find(contact);
  if (!ids) throw new Error("the index of contacts is being made anew");
  const made: T[] = [];
  for (const id of ids) {
    const room = roomOf(env, id);
    const one = room && (await make(room, id));
    if (one) made.push(one);
  }
  return made;
}

async function reached<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    console.error("visitor not found", { error: String(error) });
    return null;
  }
}
