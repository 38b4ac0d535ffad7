/** Lists, exports or erases all conversations of one person, found by an email address or a phone number. */
import { isSaid } from "../protocol/facts.ts";
import type { Contact } from "../protocol/kept.ts";
import type { Receipt } from "../protocol/receipt.ts";
import { erase, everything } from "./rights.ts";
import { roomOf } from "./rooms.ts";

/** One of their conversations: when it began, and when somebody last wrote in it. */
export interface Found {
  conversation: string;
  began: number;
  last: number;
}

/** The result of an erasure: receipts, and the conversations that are not fully erased. */
export interface Disposed {
  receipts: Receipt[];
  failed: string[];
}

/** What was made of each conversation, and those of which nothing could be made because their room did not answer. */
interface Each<T> {
  made: T[];
  failed: string[];
}

/** Newest first; null when the contact cannot be looked up now. */
export const find = (env: Env, contact: Contact): Promise<Each<Found> | null> =>
  reached(async () => {
    const { made, failed } = await each(env, contact, async (room, conversation): Promise<Found | null> => {
      const events = await room.history();
      const last = events.findLast(isSaid) ?? events.at(-1);
      return last ? { conversation, began: events[0]?.at ?? last.at, last: last.at } : null;
    });
    return { made: made.sort((a, b) => b.last - a.last), failed };
  });

/** The export of each; null when the contact cannot be looked up now. */
export const exported = (env: Env, contact: Contact) =>
  reached(() => each(env, contact, (room) => everything(env, room)));

/** One after the other, to spare the objects that they share; null when the contact cannot be looked up now. */
export const eraseAll = (env: Env, contact: Contact): Promise<Disposed | null> =>
  reached(async () => {
    const { made, failed } = await each(env, contact, async (room, conversation) => {
      return (await erase(room)) ?? { conversation };
    });
    const receipts = made.filter((one): one is Receipt => "counts" in one);
    const unfinished = made.flatMap((one) => ("counts" in one ? [] : [one.conversation]));
    return { receipts, failed: [...failed, ...unfinished] };
  });

type Room = NonNullable<ReturnType<typeof roomOf>>;

/** Applies `make` to every conversation of the contact; null results are left out. A room that fails stops no other. */
async function each<T>(
  env: Env,
  contact: Contact,
  make: (room: Room, id: string) => Promise<T | null>,
): Promise<Each<T>> {
  const ids = await env.CONTACTS.getByName("contacts").find(contact);
  if (!ids) throw new Error("the index of contacts is being rebuilt; try again later");
  const made: T[] = [];
  const failed: string[] = [];
  for (const id of ids) {
    const room = roomOf(env, id);
    try {
      const one = room && (await make(room, id));
      if (one) made.push(one);
    } catch (error) {
      console.error("room not read", { room: id, error: String(error) });
      failed.push(id);
    }
  }
  return { made, failed };
}

async function reached<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    console.error("contact look-up failed", { error: String(error) });
    return null;
  }
}
