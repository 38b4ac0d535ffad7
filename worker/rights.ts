/** A visitor's rights over HTTP: export everything that is kept about them, or erase it. */
import { type Context, Hono } from "hono";
import type { Conversation } from "../durable-objects/conversation/conversation.ts";
import type { Receipt } from "../protocol/receipt.ts";
import { episodes } from "../protocol/report.ts";
import { EMPTY, see } from "../protocol/view.ts";
import site from "../settings/site.ts";
import { concierge, mayOpen, type Staff } from "./door.ts";
import { roomOf } from "./rooms.ts";

type Bindings = { Bindings: Env };
type Room = DurableObjectStub<Conversation>;

/** Whether this concierge may export and erase. Locally everybody may. */
export const isAdmin = (id: string, { ENVIRONMENT }: Pick<Env, "ENVIRONMENT">, admins: readonly string[]): boolean =>
  ENVIRONMENT === "local" || admins.includes(id);

/** Whether a concierge may export and erase; a guest with a join link never may. */
export const mayDispose = (me: Staff, env: Pick<Env, "ENVIRONMENT">): boolean =>
  mayOpen(me, null) && isAdmin(me.id, env, site.admins);

/** The signed-in person, as their console gets it: `admin` when they may export and erase. */
export const known = (me: Staff, env: Env): Staff & { admin?: true } => ({
  ...me,
  ...(mayDispose(me, env) && { admin: true }),
});

/** Everything that is kept of a conversation; null when there is nothing. */
export async function everything(env: Env, room: Room) {
  const conversation = room.id.toString();
  const [events, { calls }] = await Promise.all([room.history(), env.CALENDAR.getByName("calendar").of(conversation)]);
  if (events.length === 0 && calls.length === 0) return null;
  return { conversation, lead: events.reduce(see, EMPTY).lead, calls, episodes: episodes(events), events };
}

/** What was erased. Null: the room is empty, and the rest is erased as soon as it can be reached. */
export async function erase(room: Room): Promise<Receipt | null> {
  try {
    return await room.erase();
  } catch (error) {
    console.error("erasure incomplete, will be retried", { room: room.id.toString(), error: String(error) });
    return null;
  }
}

/** The room, for a concierge with permission; or the refusal. */
async function opened(c: Context<Bindings>): Promise<Room | Response> {
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  if (!mayDispose(me, c.env)) return c.json({ error: "not-yours" }, 403);
  return roomOf(c.env, c.req.param("conversation") ?? "") ?? c.json({ error: "not-found" }, 404);
}

export const rights = new Hono<Bindings>();

rights.get("/api/console/conversations/:conversation/export", async (c) => {
  const room = await opened(c);
  if (room instanceof Response) return room;
  const all = await everything(c.env, room);
  if (!all) return c.json({ error: "not-found" }, 404);
  c.header("Content-Disposition", `attachment; filename="conversation-${all.conversation.slice(0, 8)}.json"`);
  return c.json(all);
});

rights.post("/api/console/conversations/:conversation/erase", async (c) => {
  const room = await opened(c);
  if (room instanceof Response) return room;
  const receipt = await erase(room);
  return receipt ? c.json(receipt) : c.json({ error: "storage" }, 503);
});
