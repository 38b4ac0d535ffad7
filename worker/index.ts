/** The edge: routes only, no state. The door decides who may pass; the objects do the work. */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { sign, verify } from "../durable-objects/tickets.ts";
import { CLOSE, LIMITS } from "../protocol/limits.ts";
import { byKey, bySession } from "./api/caller.ts";
import { api } from "./api/index.ts";
import { calendarNews } from "./calendar-news.ts";
import { calls } from "./calls.ts";
import { missing, wrong } from "./config.ts";
import { concierge, mayOpen, originAllowed, ownOrigin, signIn, signOut, visitor } from "./door.ts";
import { guarded } from "./headers.ts";
import { join } from "./join-link.ts";
import { mail, received } from "./mail.ts";
import { networkOf } from "./network.ts";
import { push } from "./push.ts";
import { reports } from "./reports.ts";
import { known, rights } from "./rights.ts";
import { roomOf } from "./rooms.ts";
import { refuseSocket, toObject } from "./sockets.ts";
import { spending } from "./spending.ts";

export { Calendar } from "../durable-objects/calendar/calendar.ts";
export { Contacts } from "../durable-objects/contacts/contacts.ts";
export { Conversation } from "../durable-objects/conversation/conversation.ts";
export { Embeddings } from "../durable-objects/embeddings/embeddings.ts";
export { Inbox } from "../durable-objects/inbox/inbox.ts";
export { Lobby } from "../durable-objects/lobby/lobby.ts";
export { Mail } from "../durable-objects/mail/mail.ts";
export { Reports } from "../durable-objects/reports/reports.ts";
export { Spending } from "../durable-objects/spending/spending.ts";
export { Transcripts } from "../durable-objects/transcripts/transcripts.ts";
export { Webhooks } from "../durable-objects/webhooks/webhooks.ts";

/** Why a request was refused: one word, never a library's message. */
type ErrorWord =
  | "origin"
  | "malformed"
  | "ticket"
  | "too-fast"
  | "too-large"
  | "not-found"
  | "method"
  | "misconfigured"
  | "internal";

const app = new Hono<{ Bindings: Env }>();

/** `hint`: what whoever runs the site should change; for the console of a browser, never for a visitor. */
const refuse = (
  c: Context,
  status: 400 | 401 | 403 | 404 | 405 | 413 | 429 | 500 | 503,
  error: ErrorWord,
  hint?: string,
) => c.json({ error, hint }, status);

/** Seconds after which the limit of sessions counts anew: `period` in wrangler.toml. */
const LIMIT_PERIOD = 60;

app.onError((bug, c) => {
  console.error("bug", c.req.path, bug);
  return refuse(c, 500, "internal");
});
app.notFound((c) => {
  const allowed = methodsOf(c.req.path);
  if (allowed.length === 0 || allowed.includes(c.req.method)) return refuse(c, 404, "not-found");
  c.header("Allow", allowed.join(", "));
  return refuse(c, 405, "method");
});

/** The methods that a path has. */
function methodsOf(path: string): string[] {
  const parts = path.split("/");
  const fits = (route: string) => {
    const own = route.split("/");
    return own.length === parts.length && own.every((part, i) => part.startsWith(":") || part === parts[i]);
  };
  // What is for every method is what all requests pass on their way.
  return [...new Set(app.routes.filter((r) => r.method !== "ALL" && fits(r.path)).map((r) => r.method))].sort();
}

app.use(guarded);

let warned = false;

/** Once an isolate: what is set wrongly, and what the gateway does without. */
function warn(env: Env): void {
  if (warned) return;
  warned = true;
  for (const fault of wrong(env)) console.warn(fault);
}

app.use(async (c, next) => {
  const faults = missing(c.env);
  if (faults.length === 0) {
    warn(c.env);
    return next();
  }
  for (const fault of faults) console.error(fault);
  readable(c);
  return refuse(c, 503, "misconfigured");
});

app.use("/api/*", bodyLimit({ maxSize: LIMITS.frameBytes, onError: (c) => refuse(c, 413, "too-large") }));

// Visitors.

/** The page may read the answer, a refusal too: a browser shows any other as a lost network. */
function readable(c: Context): void {
  const origin = c.req.header("Origin");
  if (!origin) return;
  c.header("Access-Control-Allow-Origin", origin);
  c.header("Vary", "Origin");
}

/** Origins whose refusal is in the log of this isolate. */
const refused = new Set<string>();

/** Says it in the log too, once for each origin: the most likely first mistake after a deploy. */
function originHint(origin: string): string {
  const hint =
    origin === "null"
      ? 'this page has no origin, because it is a file or in a sandboxed frame: serve it over http, give the frame "allow-same-origin", or add "null" to origins in site/site.ts'
      : `${origin} may not use this gateway: add it to origins in site/site.ts`;
  if (refused.size < 100 && !refused.has(origin)) {
    refused.add(origin);
    console.warn(`Refused: ${hint}`);
  }
  return hint;
}

app.use("/api/session", async (c, next) => {
  readable(c);
  if (!originAllowed(c.req.raw, c.env)) return refuse(c, 403, "origin", originHint(c.req.header("Origin") ?? ""));
  if (c.req.method === "OPTIONS") {
    const allowed = { "Access-Control-Allow-Methods": "POST", "Access-Control-Allow-Headers": "Content-Type" };
    return c.body(null, 204, { ...allowed, "Access-Control-Max-Age": "7200" });
  }
  await next();
});

const SessionBody = z.strictObject({ renew: z.string().max(2_000).optional() });

app.post("/api/session", async (c) => {
  const body = SessionBody.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return refuse(c, 400, "malformed");
  if (await tooFast(c)) {
    c.header("Retry-After", `${LIMIT_PERIOD}`);
    return refuse(c, 429, "too-fast");
  }
  const now = Date.now();
  const secret = c.env.BATON_SECRET ?? "";
  const known = body.data.renew ? await verify(secret, "renew", body.data.renew, now) : null;
  // A unique id needs no global name look-up, and nobody can guess it.
  const conversation = known?.subject ?? c.env.CONVERSATION.newUniqueId().toString();
  const [ticket, renew] = await Promise.all([
    sign(secret, "visitor", { subject: conversation }, now),
    sign(secret, "renew", { subject: conversation }, now),
  ]);
  return c.json({ conversation, ticket, renew, fresh: known === null });
});

/** Limits what one address can cost; locally there is no address. */
async function tooFast(c: Context<{ Bindings: Env }>): Promise<boolean> {
  const address = networkOf(c.req.raw);
  if (address === null || !c.env.SESSIONS) return false;
  return !(await c.env.SESSIONS.limit({ key: address })).success;
}

app.get("/rooms/:conversation", async (c) => {
  if (c.req.header("Upgrade") !== "websocket") return refuse(c, 400, "malformed");
  if (!originAllowed(c.req.raw, c.env)) return refuse(c, 403, "origin");
  const conversation = c.req.param("conversation");
  const identity = await visitor(c.req.raw, c.env, conversation, Date.now());
  if (!identity) return refuseSocket(CLOSE.ticket, "ticket");
  return await toObject(c.req.raw, room(c.env, conversation), identity, conversation);
});

// Concierges.

app.use("/api/console/*", async (c, next) => {
  if (c.req.method !== "GET" && !ownOrigin(c.req.raw)) return refuse(c, 403, "origin");
  c.header("Cache-Control", "no-store");
  await next();
});

app.get("/api/console/me", async (c) => {
  const me = await concierge(c.req.raw, c.env, Date.now());
  return me ? c.json(known(me, c.env)) : refuse(c, 401, "ticket");
});

const SignInBody = z.strictObject({ token: z.string().max(2_000) });

app.post("/api/console/sign-in", async (c) => {
  const body = SignInBody.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return refuse(c, 400, "malformed");
  const spend = (id: string, expires: number) => lobby(c.env).spend(id, expires);
  const signed = await signIn(c.req.raw, c.env, body.data.token, spend, Date.now());
  if (!signed) return refuse(c, 401, "ticket");
  c.header("Set-Cookie", signed.cookie);
  return c.json(known(signed.concierge, c.env));
});

const JoinBody = z.strictObject({ token: z.string().max(2_000), name: z.string().trim().min(1).max(80).optional() });

app.post("/api/console/join", async (c) => {
  const body = JoinBody.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return refuse(c, 400, "malformed");
  const spend = (id: string, expires: number) => lobby(c.env).spend(id, expires);
  const joined = await join(c.req.raw, c.env, body.data, spend, Date.now());
  if (!joined) return refuse(c, 401, "ticket");
  if (joined.cookie) c.header("Set-Cookie", joined.cookie);
  return c.json({ ...joined.concierge, conversation: joined.conversation });
});

app.post("/api/console/sign-out", (c) => {
  c.header("Set-Cookie", signOut(c.req.raw));
  return c.body(null, 204);
});

// The HTTP API: for programs with a key, and for the console.

app.route("/api/v1", api(byKey));
app.route("/api/console/v1", api(bySession));
app.route("/api/console/push", push);

// Calls, through their confirmation links.

app.route("/", calls);
app.route("/", calendarNews());
app.route("/", reports);
app.route("/", spending);
app.route("/", rights);
app.route("/", mail);

app.get("/console/lobby", async (c) => {
  const me = await entering(c, null);
  return me instanceof Response ? me : await toObject(c.req.raw, lobby(c.env), { role: "concierge", ...me }, "lobby");
});

app.get("/console/rooms/:conversation", async (c) => {
  const conversation = c.req.param("conversation");
  const me = await entering(c, conversation);
  if (me instanceof Response) return me;
  const to = roomOf(c.env, conversation);
  if (!to) return refuse(c, 404, "not-found");
  return await toObject(c.req.raw, to, { role: "concierge", ...me }, conversation);
});

/** The concierge of an upgrade to this conversation (null: the lobby), or the refusal. */
async function entering(c: Context<{ Bindings: Env }>, conversation: string | null) {
  if (c.req.header("Upgrade") !== "websocket") return refuse(c, 400, "malformed");
  if (!ownOrigin(c.req.raw)) return refuse(c, 403, "origin");
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, conversation)) return refuseSocket(CLOSE.ticket, "ticket");
  return { id: me.id, name: me.name };
}

const lobby = (env: Env) => env.LOBBY.getByName("lobby");
const room = (env: Env, conversation: string) => env.CONVERSATION.get(env.CONVERSATION.idFromString(conversation));

export default Object.assign(app, { email: received });
