/**
 * The HTTP API: what a console can read and do, for programs. The console uses the same routes with its own session.
 * `hc<Api>("https://.../api/v1")` of `hono/client` is its typed client.
 */

import { type Context, Hono } from "hono";
import { createMiddleware } from "hono/factory";
import type { ExtractSchema } from "hono/types";
import type * as z from "zod";
import type { Act } from "../../durable-objects/conversation/frames.ts";
import { webhooks } from "../../durable-objects/webhooks/object.ts";
import type { Refusal } from "../../protocol/frames.ts";
import { erase, everything } from "../rights.ts";
import { roomOf } from "../rooms.ts";
import { eraseAll, exported, find } from "../visitors.ts";
import type { Caller } from "./caller.ts";
import { ROUTES, type Route, type RouteName } from "./routes.ts";
import type { Contact, ErrorWord, Failure } from "./schemas.ts";

interface ApiEnv {
  Bindings: Env;
  Variables: { caller: Caller };
}

type Word = z.infer<typeof ErrorWord>;

const refuse = (c: Context, status: 400 | 401 | 403 | 404 | 409 | 500 | 503, error: Word, by?: string) =>
  c.json<Failure>({ error, ...(by && { by }) }, status);

/** Admits a caller whose key has the scope of this route, to the conversations that they may see. */
const may = ({ scope }: Route) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const { scopes, only } = c.var.caller;
    if (!scopes.includes(scope)) return refuse(c, 403, "scope");
    if (only !== undefined && c.req.param("conversation") !== only) return refuse(c, 403, "scope");
    await next();
  });

const body = <S extends z.ZodObject>({ body }: { body: S }) =>
  createMiddleware<ApiEnv, string, { in: { json: z.input<S> }; out: { json: z.output<S> } }>(async (c, next) => {
    const text = await c.req.text();
    const parsed = body.safeParse(text === "" ? {} : jsonOf(text));
    if (!parsed.success) return refuse(c, 400, "malformed");
    c.req.addValidatedData("json", parsed.data);
    await next();
  });

const query = <S extends z.ZodObject>({ query }: { query: S }) =>
  createMiddleware<ApiEnv, string, { in: { query: z.input<S> }; out: { query: z.output<S> } }>(async (c, next) => {
    const parsed = query.safeParse(c.req.query());
    if (!parsed.success) return refuse(c, 400, "malformed");
    c.req.addValidatedData("query", parsed.data);
    await next();
  });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const asked = (c: Context<ApiEnv>) => roomOf(c.env, c.req.param("conversation") ?? "");

const MISSING: readonly Refusal[] = ["gone"];
const BROKEN: readonly Refusal[] = ["storage", "internal"];

async function act(c: Context<ApiEnv>, frame: Act) {
  const acted = await asked(c)?.act(frame, c.var.caller.concierge);
  if (acted?.ok) return c.json({ events: acted.events }, 200);
  if (!acted || MISSING.includes(acted.why)) return refuse(c, 404, "not-found");
  return refuse(c, BROKEN.includes(acted.why) ? 503 : 409, acted.why, acted.by);
}

/** Created here when the caller gives no id, because they do not need to repeat the request. */
const idOf = (given: string | undefined): string => given ?? `api-${crypto.randomUUID()}`;

const contactOf = ({ email, phone = "" }: z.output<typeof Contact>) =>
  email === undefined ? ({ kind: "phone", value: phone } as const) : ({ kind: "email", value: email } as const);

const inbox = (env: Env) => env.INBOX.getByName("inbox");
const lobby = (env: Env) => env.LOBBY.getByName("lobby");

/** Only the origin of the address, because the rest may be a secret. */
const shown = <T extends { url: string }>({ url: _url, ...rest }: T) => rest;

/** @param identify gives the caller, or refuses the request */
export const api = (identify: (request: Request, env: Env) => Promise<Caller | null>) =>
  new Hono<ApiEnv>()
    // The build creates this file: see scripts/openapi.ts.
    .get("/openapi.json", (c) => c.env.ASSETS.fetch(new URL("/api/v1/openapi.json", c.req.url).href))
    .use(async (c, next) => {
      const caller = await identify(c.req.raw, c.env);
      if (!caller) {
        // A console signs in elsewhere; a program sends a key.
        if (c.req.path.startsWith("/api/v1/")) c.header("WWW-Authenticate", "Bearer");
        return refuse(c, 401, "ticket");
      }
      c.set("caller", caller);
      c.header("Cache-Control", "no-store");
      await next();
    })
    .get(ROUTES.list.path, may(ROUTES.list), query(ROUTES.list), async (c) => {
      const page = await inbox(c.env).list(c.req.valid("query"));
      return page ? c.json(page, 200) : refuse(c, 400, "malformed");
    })
    .get(ROUTES.inbox.path, may(ROUTES.inbox), async (c) => c.json(await inbox(c.env).counts(), 200))
    .patch(ROUTES.followUp.path, may(ROUTES.followUp), body(ROUTES.followUp), (c) =>
      act(c, { type: "followUp", ...c.req.valid("json") }),
    )
    .get(ROUTES.read.path, may(ROUTES.read), async (c) => {
      const read = await asked(c)?.read();
      return read ? c.json(read, 200) : refuse(c, 404, "not-found");
    })
    .get(ROUTES.export.path, may(ROUTES.export), async (c) => {
      const room = asked(c);
      const all = room && (await everything(c.env, room));
      if (!all) return refuse(c, 404, "not-found");
      return c.body(`${JSON.stringify(all)}\n`, 200, { "Content-Type": "application/x-ndjson" });
    })
    .post(ROUTES.erase.path, may(ROUTES.erase), body(ROUTES.erase), async (c) => {
      const room = asked(c);
      if (!room) return refuse(c, 404, "not-found");
      const receipt = await erase(room);
      return receipt ? c.json(receipt, 200) : refuse(c, 503, "storage");
    })
    .post(ROUTES.note.path, may(ROUTES.note), body(ROUTES.note), (c) => {
      const { id, text } = c.req.valid("json");
      return act(c, { type: "note", id: idOf(id), text });
    })
    .post(ROUTES.whisper.path, may(ROUTES.whisper), body(ROUTES.whisper), (c) => {
      const { id, text } = c.req.valid("json");
      return act(c, { type: "whisper", id: idOf(id), text });
    })
    .post(ROUTES.say.path, may(ROUTES.say), body(ROUTES.say), (c) => {
      const { id, text } = c.req.valid("json");
      return act(c, { type: "say", id: idOf(id), text });
    })
    .post(ROUTES.join.path, may(ROUTES.join), body(ROUTES.join), (c) => act(c, { type: "join" }))
    .post(ROUTES.handBack.path, may(ROUTES.handBack), body(ROUTES.handBack), (c) =>
      act(c, { type: "handBack", ...c.req.valid("json") }),
    )
    .post(ROUTES.close.path, may(ROUTES.close), body(ROUTES.close), (c) =>
      act(c, { type: "close", ...c.req.valid("json") }),
    )
    .post(ROUTES.findVisitor.path, may(ROUTES.findVisitor), body(ROUTES.findVisitor), async (c) => {
      const found = await find(c.env, contactOf(c.req.valid("json")));
      if (!found) return refuse(c, 503, "storage");
      const { made: conversations, failed } = found;
      return c.json({ conversations, ...(failed.length > 0 && { failed }) }, 200);
    })
    .post(ROUTES.exportVisitor.path, may(ROUTES.exportVisitor), body(ROUTES.exportVisitor), async (c) => {
      const all = await exported(c.env, contactOf(c.req.valid("json")));
      if (!all) return refuse(c, 503, "storage");
      const { made, failed } = all;
      if (made.length + failed.length === 0) return refuse(c, 404, "not-found");
      const unread = failed.map((conversation) => ({ conversation, error: "storage" }));
      const lines = [...made, ...unread].map((one) => `${JSON.stringify(one)}\n`).join("");
      return c.body(lines, 200, { "Content-Type": "application/x-ndjson" });
    })
    .post(ROUTES.eraseVisitor.path, may(ROUTES.eraseVisitor), body(ROUTES.eraseVisitor), async (c) => {
      const disposed = await eraseAll(c.env, contactOf(c.req.valid("json")));
      if (!disposed) return refuse(c, 503, "storage");
      return disposed.failed.length === 0
        ? c.json(disposed, 200)
        : c.json({ error: "storage" as const, ...disposed }, 503);
    })
    .get(ROUTES.lobby.path, may(ROUTES.lobby), async (c) => c.json(await lobby(c.env).look(), 200))
    .get(ROUTES.endpoints.path, may(ROUTES.endpoints), async (c) => {
      const endpoints = await webhooks(c.env).endpoints();
      return c.json({ endpoints: endpoints.map(shown) }, 200);
    })
    .get(ROUTES.deliveries.path, may(ROUTES.deliveries), query(ROUTES.deliveries), async (c) => {
      const { before = Number.MAX_SAFE_INTEGER, limit } = c.req.valid("query");
      const found = await webhooks(c.env).log(before, limit);
      return c.json(
        { deliveries: found.map(shown), next: found.length === limit ? (found.at(-1)?.id ?? null) : null },
        200,
      );
    })
    .post(ROUTES.redeliver.path, may(ROUTES.redeliver), body(ROUTES.redeliver), async (c) => {
      const delivery = Number(c.req.param("delivery"));
      const found = Number.isSafeInteger(delivery) && (await webhooks(c.env).redeliver(delivery));
      return found ? c.json({}, 200) : refuse(c, 404, "not-found");
    });

type Made = ReturnType<typeof api>;
type Handled = ExtractSchema<Made>;

/** The routes of the table that have no handler above. */
type Unhandled = {
  [R in RouteName]: (typeof ROUTES)[R] extends { path: infer P extends keyof Handled; method: infer M extends string }
    ? `$${M}` extends keyof Handled[P]
      ? never
      : R
    : R;
}[RouteName];

/** Does not compile while a route has no handler, and names it. */
type Whole<App, _Unhandled extends never> = App;
export type Api = Whole<Made, Unhandled>;
