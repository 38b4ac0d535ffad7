/** What the models have cost, for concierges. */
import { Hono } from "hono";
import { concierge, mayOpen } from "./door.ts";

export const spending = new Hono<{ Bindings: Env }>();

spending.get("/api/console/spending", async (c) => {
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  return c.json(await c.env.SPENDING.getByName("spending").report());
});
