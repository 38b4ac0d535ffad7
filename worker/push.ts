/** Subscribes a console's browser to web push notifications. */
import { Hono } from "hono";
import * as z from "zod";
import { vapidOf } from "../durable-objects/lobby/push/vapid.ts";
import type { Concierge } from "../protocol/facts.ts";
import { concierge, mayOpen } from "./door.ts";

/** An uncompressed P-256 point has 65 bytes, the secret 16. */
const Wanted = z.strictObject({
  endpoint: z.url().max(1_000),
  p256dh: z.string().regex(/^[\w-]{87}$/),
  auth: z.string().regex(/^[\w-]{22}$/),
});
const Unwanted = z.strictObject({ endpoint: z.url().max(1_000) });

export const push = new Hono<{ Bindings: Env; Variables: { me: Concierge } }>()
  .use(async (c, next) => {
    const me = await concierge(c.req.raw, c.env, Date.now());
    if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
    c.set("me", me);
    await next();
  })
  /** The key that a browser subscribes with; null when web push is not set up. */
  .get("/", (c) => c.json({ key: vapidOf(c.env)?.publicKey ?? null }))
  .post("/", async (c) => {
    const body = Wanted.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: "malformed" }, 400);
    if (!vapidOf(c.env)) return c.json({ error: "not-found" }, 404);
    const taken = await c.env.LOBBY.getByName("lobby").subscribe(c.var.me.id, body.data);
    return taken ? c.body(null, 204) : c.json({ error: "malformed" }, 400);
  })
  .delete("/", async (c) => {
    const body = Unwanted.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: "malformed" }, 400);
    await c.env.LOBBY.getByName("lobby").unsubscribe(c.var.me.id, body.data.endpoint);
    return c.body(null, 204);
  });
