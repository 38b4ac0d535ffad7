/**
 * The webhook of an external calendar, for calls that were moved or cancelled there. It only triggers a check: the
 * change itself is read from the calendar with the gateway's own key.
 */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import type { Site } from "../settings/schema.ts";
import site from "../settings/site.ts";

/** Larger than the limit of a frame: a booking comes with all its guests and answers. */
const LONGEST = 256 * 1024;

/** The ids of the booking, and of the one that it replaced. */
const News = z.object({
  payload: z.object({ uid: z.string().max(200).nullish(), rescheduleUid: z.string().max(200).nullish() }),
});

/** @param settings the external calendar of the site */
export function calendarNews(settings: () => Site["calendar"] = () => site.calendar): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>();
  const limit = bodyLimit({ maxSize: LONGEST, onError: (c) => c.json({ error: "too-large" }, 413) });
  app.post("/hooks/calendar", limit, async (c) => {
    const name = settings()?.secret;
    const secret: unknown = name === undefined ? undefined : Reflect.get(c.env, name);
    if (typeof secret !== "string" || secret === "") return c.json({ error: "not-found" }, 404);
    const body = await c.req.text();
    const signed = await verified(secret, body, c.req.header("x-cal-signature-256") ?? "");
    if (!signed) return c.json({ error: "ticket" }, 401);
    const news = News.safeParse(parsed(body));
    if (!news.success) return c.json({ error: "malformed" }, 400);
    const { uid, rescheduleUid } = news.data.payload;
    const refs = [uid, rescheduleUid].filter((ref) => typeof ref === "string");
    await c.env.CALENDAR.getByName("calendar").refresh(refs);
    return c.body(null, 204);
  });
  return app;
}

/** Whether this is the hexadecimal HMAC-SHA-256 of the body, compared in constant time. */
async function verified(secret: string, body: string, signature: string): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/i.test(signature)) return false;
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const text = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", text.encode(secret), algorithm, false, ["verify"]);
  return await crypto.subtle.verify("HMAC", key, bytes, text.encode(body));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
