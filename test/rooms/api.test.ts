/** The HTTP API, by key and by session, and the link that opens one room. */
import { expect, test } from "vitest";
import { z } from "zod";
import { joinLink } from "../../durable-objects/tickets.ts";
import { VERSION } from "../../protocol/limits.ts";
import { WEBHOOK_TYPES } from "../../protocol/webhooks.ts";
import { Deliveries, Exported, Listed, Lobby, Read } from "../../scripts/answers.ts";
import { document } from "../../scripts/openapi.ts";
import site from "../../settings/site.ts";
import { SCOPES } from "../../worker/api/keys.ts";
import { ROUTES } from "../../worker/api/routes.ts";
import app from "../../worker/index.ts";
import { bindings, cookie, console as desk, ORIGIN, SECRET, say, session, visitor } from "./client.ts";
import { failure, keyed } from "./keyed.ts";
import { use } from "./scene.ts";

async function talking() {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  return { s, v };
}

test("a request without a key that is known is refused, and so is one without the scope", async () => {
  const { call, fetch } = await keyed(["lobby:read"]);
  expect(await failure(await fetch(`${ORIGIN}/api/v1/lobby`))).toEqual([401, "ticket"]);
  const wrong = { headers: { Authorization: `Bearer baton_${crypto.randomUUID()}` } };
  expect(await failure(await fetch(`${ORIGIN}/api/v1/lobby`, wrong))).toEqual([401, "ticket"]);
  expect((await call("/lobby")).status).toBe(200);
  const { s } = await talking();
  const others = Object.values(ROUTES).filter(({ scope }) => scope !== "lobby:read");
  expect(others.length).toBeGreaterThan(9);
  for (const { method, path } of others) {
    const real = path.replace(":conversation", s.conversation).replace(":delivery", "1");
    expect(await failure(await call(real, method === "get" ? undefined : {}, method)), path).toEqual([403, "scope"]);
  }
});

test("a conversation is listed, read and exported, by a typed client", async () => {
  const ana = await desk("Ana");
  const { s, v } = await talking();
  await ana.next("card", ({ card }) => card.conversation === s.conversation);
  const { client, call } = await keyed(["conversations:read", "data:export", "lobby:read"]);
  const listed = async (query: { state?: "waiting" }) =>
    Listed.parse(await (await client.conversations.$get({ query })).json()).conversations.map(
      (row) => row.conversation,
    );
  await expect.poll(() => listed({})).toContain(s.conversation);
  expect(await listed({ state: "waiting" })).not.toContain(s.conversation);
  Lobby.parse(await (await client.lobby.$get()).json());
  const response = await client.conversations[":conversation"].$get({ param: { conversation: s.conversation } });
  const read = await response.json();
  if ("error" in read) throw new Error(read.error);
  expect(Read.parse(read).head).toBe(2);
  expect(read.view.floor.held).toBe("assistant");
  expect(read.view.items[0]).toMatchObject({ by: "visitor", text: "What is a lot premium?" });
  expect(read.brief.lines.length).toBeGreaterThan(0);
  expect(read.score).toEqual({ points: 0, reasons: [] });
  const lines = (await (await call(`/conversations/${s.conversation}/export`)).text()).trimEnd().split("\n");
  expect(lines.length).toBe(1);
  const { events } = Exported.parse(JSON.parse(lines[0] ?? ""));
  expect(events.map(({ seq, type }) => [seq, type])).toEqual([
    [1, "visitor.said"],
    [2, "assistant.said"],
  ]);
  v.send({ type: "end" });
});

test("a key takes the floor, writes once a message, and hands back", async () => {
  using _claim = use({ site: { mode: "claim" } });
  const { s, v } = await talking();
  const { call } = await keyed(["conversations:write"], "Night shift");
  const room = `/conversations/${s.conversation}`;
  expect(await failure(await call(`${room}/messages`, { text: "Too early" }))).toEqual([409, "not-now"]);
  expect((await call(`${room}/join`, {})).status).toBe(200);
  const joined = await v.event("concierge.joined");
  expect(joined.concierge.name).toBe("Night shift");
  expect(joined.until).toBeGreaterThan(joined.at);
  const message = { id: "api-message-1", text: "Good evening!" };
  for (const _time of [1, 2]) expect((await call(`${room}/messages`, message)).status).toBe(200);
  expect((await v.event("concierge.said")).text).toBe("Good evening!");
  expect(await failure(await call(`${room}/messages`, { ...message, text: "Other" }))).toEqual([409, "id-reused"]);
  await call(`${room}/notes`, { text: "CANARY note" });
  await call(`${room}/whispers`, { text: "CANARY whisper" });
  expect((await call(`${room}/hand-back`, { note: "CANARY promise" })).status).toBe(200);
  await v.event("concierge.handedBack");
  expect((await call(`${room}/close`, { outcome: "won" })).status).toBe(200);
  await v.event("closed");
  expect(v.events.filter(({ type }) => type === "concierge.said").length).toBe(1);
  expect(JSON.stringify(v.frames)).not.toContain("CANARY");
  expect(await failure(await call(`${room}/close`, {}))).toEqual([409, "not-now"]);
});

test("what is malformed or unknown is answered with one word", async () => {
  const { call, fetch, headers } = await keyed(SCOPES);
  const { s } = await talking();
  expect(await failure(await call(`/conversations/${s.conversation}/notes`, { text: " " }))).toEqual([
    400,
    "malformed",
  ]);
  expect(await failure(await call(`/conversations/${s.conversation}/notes`, [1]))).toEqual([400, "malformed"]);
  const broken = { method: "POST", headers, body: "{" };
  expect(await failure(await fetch(`${ORIGIN}/api/v1/conversations/${s.conversation}/notes`, broken))).toEqual([
    400,
    "malformed",
  ]);
  expect(await failure(await call("/conversations?state=gone"))).toEqual([400, "malformed"]);
  const fresh = (await session()).conversation;
  for (const id of ["nonsense", "0".repeat(64), fresh]) {
    expect(await failure(await call(`/conversations/${id}`))).toEqual([404, "not-found"]);
    expect(await failure(await call(`/conversations/${id}/close`, {}))).toEqual([404, "not-found"]);
  }
  expect(await failure(await call("/webhooks/deliveries/123456/redeliver", {}))).toEqual([404, "not-found"]);
  expect(Deliveries.parse(await (await call("/webhooks/deliveries")).json()).next).toBeNull();
});

test("the console does the same with its session, and writes only from its own origin", async () => {
  const { s, v } = await talking();
  const Cookie = await cookie("Ana");
  const note = (origin: string) =>
    app.request(
      `${ORIGIN}/api/console/v1/conversations/${s.conversation}/notes`,
      { method: "POST", headers: { Cookie, Origin: origin }, body: JSON.stringify({ text: "Ask about the lot" }) },
      bindings,
    );
  expect(await failure(await note("https://elsewhere.example"))).toEqual([403, "origin"]);
  expect((await note(ORIGIN)).status).toBe(200);
  const log = await app.request(`${ORIGIN}/api/console/v1/webhooks/deliveries`, { headers: { Cookie } }, bindings);
  expect(log.status).toBe(200);
  const endpoints = await app.request(`${ORIGIN}/api/console/v1/webhooks/endpoints`, { headers: { Cookie } }, bindings);
  expect(await endpoints.json()).toEqual({ endpoints: [] });
  const stranger = await app.request(`${ORIGIN}/api/console/v1/lobby`, {}, bindings);
  expect(await failure(stranger)).toEqual([401, "ticket"]);
  const byCookie = await app.request(`${ORIGIN}/api/v1/lobby`, { headers: { Cookie } }, bindings);
  expect(await failure(byCookie)).toEqual([401, "ticket"]);
  v.send({ type: "end" });
});

test("the document that the build wrote is that of the routes and schemas as they stand", async () => {
  const headers = { Cookie: await cookie("Ana") };
  // The title names the site, and that of the tests is not the one that is built.
  const { info: _, ...written } = JSON.parse(JSON.stringify(document(site)));
  for (const base of ["/api/v1", "/api/console/v1"]) {
    const response = await app.request(`${ORIGIN}${base}/openapi.json`, { headers }, bindings);
    expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
    expect(await response.json(), "npm run build writes it anew").toMatchObject(written);
  }
});

test("the document describes exactly the routes that answer, and every webhook event", async () => {
  const response = await app.request(`${ORIGIN}/api/v1/openapi.json`, {}, bindings);
  const { openapi, paths, webhooks } = z
    .looseObject({
      openapi: z.string(),
      paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
      webhooks: z.record(z.string(), z.unknown()),
    })
    .parse(await response.json());
  expect(openapi).toBe("3.1.0");
  const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((m) => `${m} ${path}`));
  const prefix = "/api/v1";
  const answered = app.routes
    .filter(({ path, method }) => path.startsWith(`${prefix}/`) && method !== "ALL")
    .map(({ path, method }) => `${method.toLowerCase()} ${path.slice(prefix.length).replaceAll(/:(\w+)/g, "{$1}")}`)
    .filter((route) => route !== "get /openapi.json");
  expect(described.sort()).toEqual([...new Set(answered)].sort());
  expect(Object.keys(webhooks)).toEqual(WEBHOOK_TYPES);
});

test("a join link opens its room and no other, once", async () => {
  using _claim = use({ site: { mode: "claim" } });
  const { s, v } = await talking();
  const other = await talking();
  const token = await linkTo(s.conversation);
  const joined = await join({ token, name: "Kim" });
  expect(joined.status).toBe(200);
  const Cookie = joined.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  expect(await joined.json()).toMatchObject({ name: "Kim", only: s.conversation, conversation: s.conversation });
  expect(await failure(await join({ token, name: "Lee" }))).toEqual([401, "ticket"]);
  const get = (path: string) => app.request(`${ORIGIN}${path}`, { headers: { Cookie } }, bindings);
  expect(await (await get("/api/console/me")).json()).toMatchObject({ name: "Kim", only: s.conversation });
  expect((await get(`/api/console/v1/conversations/${s.conversation}`)).status).toBe(200);
  for (const path of [
    `/conversations/${other.s.conversation}`,
    `/conversations/${other.s.conversation}/export`,
    `/conversations/${s.conversation}/export`,
    "/conversations",
    "/lobby",
    "/webhooks/deliveries",
  ]) {
    expect(await failure(await get(`/api/console/v1${path}`)), path).toEqual([403, "scope"]);
  }
  const socket = async (path: string) => {
    const headers = { Upgrade: "websocket", Origin: ORIGIN, Cookie, "Sec-WebSocket-Protocol": "baton.v1" };
    const { webSocket } = await app.request(`${ORIGIN}${path}?v=${VERSION}`, { headers }, bindings);
    webSocket?.accept();
    return webSocket;
  };
  for (const path of ["/console/lobby", `/console/rooms/${other.s.conversation}`]) {
    const refused = await socket(path);
    const closed = await new Promise<CloseEvent>((resolve) => refused?.addEventListener("close", resolve));
    expect([closed.code, closed.reason], path).toEqual([4401, "ticket"]);
  }
  const own = await socket(`/console/rooms/${s.conversation}`);
  own?.send(JSON.stringify({ type: "join" }));
  expect(await v.event("concierge.joined")).toMatchObject({ how: "link", concierge: { name: "Kim" } });
  own?.send(JSON.stringify({ type: "handBack" }));
  await v.event("concierge.handedBack");
});

test("a join link that ran out opens nothing; to whoever is signed in it shows the way and stays good", async () => {
  const { s } = await talking();
  expect(await failure(await join({ token: await linkTo(s.conversation, Date.now() - 601_000) }))).toEqual([
    401,
    "ticket",
  ]);
  const token = await linkTo(s.conversation);
  const shown = await join({ token }, await cookie("Ana"));
  expect(await shown.json()).toEqual({ id: "ana@local", name: "Ana", conversation: s.conversation });
  expect(shown.headers.get("Set-Cookie")).toBeNull();
  expect((await join({ token })).status).toBe(200);
});

test("in production a join link signs nobody in unless the site wants it", async () => {
  const { s } = await talking();
  const production = { ...bindings, ENVIRONMENT: "production" as const, ACCESS_TEAM: "alder", ACCESS_AUD: "audience" };
  const response = await join({ token: await linkTo(s.conversation) }, undefined, production);
  expect(await failure(response)).toEqual([401, "ticket"]);
});

async function linkTo(conversation: string, now = Date.now()): Promise<string> {
  const link = await joinLink(SECRET, ORIGIN, conversation, now);
  return link.split("#join=")[1] ?? "";
}

const join = async (body: { token: string; name?: string }, Cookie?: string, env = bindings) =>
  await app.request(
    `${ORIGIN}/api/console/join`,
    { method: "POST", headers: { Origin: ORIGIN, ...(Cookie && { Cookie }) }, body: JSON.stringify(body) },
    env,
  );
