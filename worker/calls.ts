/** Calls over HTTP: the page behind a confirmation link, calendar files, and the console's list of calls. */
import { type Context, Hono } from "hono";
import * as z from "zod";
import type { Calendar } from "../durable-objects/calendar/calendar.ts";
import { calendarFile, called, type Entry } from "../durable-objects/calendar/file.ts";
import type { Call } from "../durable-objects/calendar/store.ts";
import { sign, verify } from "../durable-objects/tickets.ts";
import { CALL, kindOf } from "../protocol/appointments.ts";
import type { CallList, ListedCall } from "../protocol/call-list.ts";
import site from "../settings/site.ts";
import { concierge, mayOpen } from "./door.ts";

type Bindings = { Bindings: Env };
type Desk = DurableObjectStub<Calendar>;

const DAY = 86_400_000;
/** How many alternative times the call page shows. */
const SHOWN = 12;
/** The range of a concierge's calendar feed: past and future calls, in milliseconds. */
const FEED = { past: 30 * DAY, ahead: 120 * DAY };

const desk = (c: Context<Bindings>): Desk => c.env.CALENDAR.getByName("calendar");
const secret = (c: Context<Bindings>): string => c.env.BATON_SECRET ?? "";

/** The call that a token opens, or null. */
async function opened(c: Context<Bindings>, token: string): Promise<Call | null> {
  const ticket = await verify(secret(c), "call", token, Date.now());
  return ticket && (await desk(c).call(ticket.subject));
}

/** A call as the holder of its link may see it: no identity, no phone number, no conversation. */
const shown = ({ state, slot }: Call) => ({
  kind: slot.kind ?? CALL,
  label: kindOf(site.appointments, slot.kind)?.label ?? null,
  where: kindOf(site.appointments, slot.kind)?.where ?? null,
  state,
  start: slot.start,
  minutes: slot.minutes,
  with: slot.concierge.name,
  site: site.name,
});

const Token = z.strictObject({ token: z.string().min(1).max(2_000) });
const Move = Token.extend({ slot: z.string().min(1).max(120) });

export const calls = new Hono<Bindings>();

calls.use("/api/calls/*", async (c, next) => {
  c.header("Cache-Control", "no-store");
  await next();
});

calls.post("/api/calls/view", async (c) => {
  const body = Token.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return c.json({ error: "malformed" }, 400);
  const call = await opened(c, body.data.token);
  return call ? c.json(await page(c, call)) : c.json({ error: "ticket" }, 401);
});

calls.post("/api/calls/move", async (c) => {
  const body = Move.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return c.json({ error: "malformed" }, 400);
  const call = await opened(c, body.data.token);
  return call ? await change(c, call, () => desk(c).move(call.call, body.data.slot)) : c.json({ error: "ticket" }, 401);
});

calls.post("/api/calls/cancel", async (c) => {
  const body = Token.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return c.json({ error: "malformed" }, 400);
  const call = await opened(c, body.data.token);
  return call ? await change(c, call, () => desk(c).cancel(call.call, "visitor")) : c.json({ error: "ticket" }, 401);
});

/** The call and, while it is booked, the times it could be moved to. */
async function page(c: Context<Bindings>, call: Call) {
  const free =
    call.state === "booked"
      ? await desk(c).free(call.conversation, SHOWN, call.slot.kind ?? CALL)
      : { slots: [], next: null };
  return { ...shown(call), slots: free.slots.map(({ id, start, minutes }) => ({ id, start, minutes })) };
}

/** Changes a call by its link; its conversation is notified at once, or as soon as it can be reached. */
async function change(c: Context<Bindings>, call: Call, make: () => ReturnType<Calendar["cancel"]>): Promise<Response> {
  const made = await make();
  if (!made.ok) {
    const now = await desk(c).call(call.call);
    return c.json({ error: made.why, ...(now && (await page(c, now))) }, 409);
  }
  await desk(c).changed(call.call);
  const changed = made.calls.find((other) => other.call === call.call) ?? call;
  return c.json(await page(c, changed));
}

const ics = (c: Context<Bindings>, entries: readonly Entry[], name: string) =>
  c.body(calendarFile(site, entries, Date.now()), 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}.ics"`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });

calls.get("/calls/:file{[A-Za-z0-9_.-]+\\.ics}", async (c) => {
  const token = c.req.param("file").slice(0, -4);
  const call = await opened(c, token);
  if (!call) return c.json({ error: "ticket" }, 401);
  const link = `${new URL(c.req.url).origin}/call/#${token}`;
  const { name, where } = called(call.slot, site.appointments);
  const notes = [`Move or cancel: ${link}`];
  return ics(c, [{ ...call, title: `${name} with ${call.slot.concierge.name}`, where, notes }], "call");
});

calls.get("/calls/feed/:file{[A-Za-z0-9_.-]+\\.ics}", async (c) => {
  const now = Date.now();
  const known = await verify(secret(c), "feed", c.req.param("file").slice(0, -4), now);
  if (!known) return c.json({ error: "ticket" }, 401);
  const listed = await desk(c).between({ start: now - FEED.past, end: now + FEED.ahead }, known.subject);
  const origin = new URL(c.req.url).origin;
  const entries = listed.map(
    (call): Entry => ({
      ...call,
      title: `${called(call.slot, site.appointments).name}: ${call.name ?? "a visitor"}`,
      where: called(call.slot, site.appointments).where,
      notes: [...(call.phone ? [`Phone: ${call.phone}`] : []), `${origin}/console/#room=${call.conversation}`],
    }),
  );
  return ics(c, entries, "calls");
});

const Went = z.strictObject({ outcome: z.enum(["done", "no-show"]) });

/** Records how a call went, from the list of calls; its conversation is notified as of any outside change. */
calls.post("/api/console/calls/:call/settle", async (c) => {
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  const body = Went.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return c.json({ error: "malformed" }, 400);
  const call = c.req.param("call");
  const settled = await desk(c).settle(call, body.data.outcome, me);
  if (!settled.ok) return c.json({ error: settled.why }, 409);
  await desk(c).changed(call);
  return c.json({});
});

const Span = z.object({ from: z.coerce.number().int().nonnegative(), to: z.coerce.number().int().nonnegative() });

/** Calls that begin within a period (the console asks for its own day), and the address of the concierge's feed. */
calls.get("/api/console/calls", async (c) => {
  const now = Date.now();
  const me = await concierge(c.req.raw, c.env, now);
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  const span = Span.safeParse(c.req.query());
  if (!span.success) return c.json({ error: "malformed" }, 400);
  const { from, to } = span.data;
  const listed = await desk(c).between({ start: from, end: Math.min(to, from + 92 * DAY) }, null);
  const feed = `/calls/feed/${await sign(secret(c), "feed", { subject: me.id }, now)}.ics`;
  const calls = listed.map(
    ({ by: _by, ref: _ref, email: _email, remind: _remind, address: _address, ...call }): ListedCall => call,
  );
  return c.json({ calls, feed } satisfies CallList);
});
