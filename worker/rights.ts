/** A visitor's rights over plain HTTP: everything that is kept of them in one file, and all of it erased. */
import { type Context, Hono } from "hono";
import type { Env } from "../durable-objects/env";
import { episodes } from "../protocol/episode";
import { EMPTY, see } from "../protocol/view";
import site from "../site/site";
import { concierge, mayOpen, type Staff } from "./door";

type Bindings = { Bindings: Env };

/** Whether this concierge may export and erase. Locally there is nobody whom it could be kept from. */
export const isAdmin = (id: string, { ENVIRONMENT }: Pick<Env, "ENVIRONMENT">, admins: readonly string[]): boolean =>
  ENVIRONMENT === "local" || admins.includes(id);

/** Somebody who is signed in, as their console knows them: `admin` when they may export and erase. */
export const known = (me: Staff, env: Env): Staff & { admin?: true } => ({
  ...me,
  ...(mayOpen(me, null) && isAdmin(me.id, env, site.admins) && { admin: true }),
});

/** The room, for a concierge who may; or the refusal. */
async function opened(c: Context<Bindings>) {
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  if (!isAdmin(me.id, c.env, site.admins)) return c.json({ error: "not-yours" }, 403);
  const conversation = c.req.param("conversation") ?? "";
  try {
    return c.env.CONVERSATION.get(c.env.CONVERSATION.idFromString(conversation));
  } catch {
    return c.json({ error: "not-found" }, 404);
  }
}

export const rights = new Hono<Bindings>();

rights.get("/api/console/conversations/:conversation/export", async (c) => {
  const room = await opened(c);
  if (room instanceof Response) return room;
  const conversation = c.req.param("conversation");
  const [events, { calls }] = await Promise.all([
    room.history(),
    c.env.CALENDAR.getByName("calendar").of(conversation),
  ]);
  const { lead } = events.reduce(see, EMPTY);
  c.header("Content-Disposition", `attachment; filename="conversation-${conversation.slice(0, 8)}.json"`);
  return c.json({ conversation, lead, calls, episodes: episodes(events), events });
});

rights.post("/api/console/conversations/:conversation/erase", async (c) => {
  const room = await opened(c);
  if (room instanceof Response) return room;
  try {
    return c.json(await room.erase());
  } catch (error) {
    console.error("not erased yet", { room: c.req.param("conversation"), error: String(error) });
    // The room itself is empty; what else is to be erased is, as soon as it can be reached.
    return c.json({ error: "storage" }, 503);
  }
});
