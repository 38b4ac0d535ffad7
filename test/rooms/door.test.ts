/** The door and what comes through it: tickets, origins, roles, broken frames. */
import { expect, onTestFinished, test, vi } from "vitest";
import { sign } from "../../durable-objects/tickets.ts";
import { CLOSE, LIMITS, SUBPROTOCOL, TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";
import { missing } from "../../worker/config.ts";
import app from "../../worker/index.ts";
import {
  bindings,
  concierge,
  cookie,
  console as desk,
  fetch,
  ORIGIN,
  RoomClient,
  SECRET,
  say,
  session,
  visitor,
} from "./client.ts";

const upgrade = (path: string, headers: Record<string, string>) =>
  fetch(path, { headers: { Upgrade: "websocket", Origin: ORIGIN, ...headers } });
const withTicket = (ticket: string) => ({ "Sec-WebSocket-Protocol": `${SUBPROTOCOL}, ${TICKET_PREFIX}${ticket}` });

test("[D2] a ticket that is missing, forged, expired, of another room or for another purpose opens nothing", async () => {
  const s = await session();
  const other = await session();
  const wrong = {
    missing: { "Sec-WebSocket-Protocol": SUBPROTOCOL },
    forged: withTicket(
      await sign("another-secret-0123456789-0123456789", "visitor", { subject: s.conversation }, Date.now()),
    ),
    expired: withTicket(await sign(SECRET, "visitor", { subject: s.conversation }, Date.now() - 2 * 3_600_000)),
    "other room": withTicket(other.ticket),
    "other purpose": withTicket(s.renew),
  };
  for (const [name, headers] of Object.entries(wrong)) {
    const { webSocket } = await upgrade(`/rooms/${s.conversation}?v=${VERSION}`, headers);
    const closed = await new RoomClient(webSocket as WebSocket).closing();
    expect(closed, name).toEqual({ code: CLOSE.ticket, reason: "ticket" });
  }
});

test("[D3] only the subprotocol is echoed, never the ticket", async () => {
  const s = await session();
  const response = await upgrade(`/rooms/${s.conversation}?v=${VERSION}`, withTicket(s.ticket));
  expect(response.status).toBe(101);
  expect(response.headers.get("Sec-WebSocket-Protocol")).toBe(SUBPROTOCOL);
  response.webSocket?.accept();
  response.webSocket?.close();
});

test("[D4] a foreign origin is refused on every route, before any object wakes", async () => {
  const s = await session();
  const foreign = { Origin: "https://elsewhere.example" };
  const answers = await Promise.all([
    upgrade(`/rooms/${s.conversation}?v=${VERSION}`, { ...withTicket(s.ticket), ...foreign }),
    fetch("/api/session", { method: "POST", headers: foreign, body: "{}" }),
    upgrade(`/console/lobby?v=${VERSION}`, { Cookie: await cookie("Ana"), ...foreign }),
    upgrade(`/console/rooms/${s.conversation}?v=${VERSION}`, { Cookie: await cookie("Ana"), ...foreign }),
    fetch("/api/console/sign-in", { method: "POST", headers: foreign, body: '{"token":"x"}' }),
  ]);
  expect(answers.map((a) => a.status)).toEqual([403, 403, 403, 403, 403]);
  expect(await answers[0]?.json()).toEqual({ error: "origin" });
});

test("[W2] a page that may not use the gateway can read so, and what to change, and so can the log", async () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  onTestFinished(() => warned.mockRestore());
  for (const origin of ["https://shop.elsewhere.example", "null"]) {
    const ask = () => fetch("/api/session", { method: "POST", headers: { Origin: origin }, body: "{}" });
    const refused = await ask();
    expect([refused.status, refused.headers.get("Access-Control-Allow-Origin")]).toEqual([403, origin]);
    const { error, hint } = (await refused.json()) as { error: string; hint: string };
    expect(error).toBe("origin");
    expect(hint).toContain("origins in site/site.ts");
    await ask();
    expect(warned.mock.calls.filter(([line]) => line === `Refused: ${hint}`)).toHaveLength(1);
  }
});

test("[W2] a gateway without its settings says so to pages of other origins too", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => logged.mockRestore());
  const headers = { Origin: "https://shop.example" };
  const refused = await app.request("/api/session", { method: "POST", headers }, { ...bindings, BATON_SECRET: "" });
  expect(refused.headers.get("Access-Control-Allow-Origin")).toBe("https://shop.example");
  expect(await refused.json()).toEqual({ error: "misconfigured" });
});

test("[D38] a refusal says what a program needs: which methods a path has, how to sign in, when to try again", async () => {
  const wrong = await fetch("/api/session", { method: "PUT", headers: { Origin: ORIGIN }, body: "{}" });
  expect([wrong.status, wrong.headers.get("Allow"), await wrong.json()]).toEqual([405, "POST", { error: "method" }]);
  const s = await session();
  const room = await fetch(`/rooms/${s.conversation}`, { method: "DELETE" });
  expect([room.status, room.headers.get("Allow")]).toEqual([405, "GET"]);
  expect((await fetch("/api/nowhere")).status).toBe(404);
  const keyless = await fetch("/api/v1/conversations");
  expect([keyless.status, keyless.headers.get("WWW-Authenticate")]).toEqual([401, "Bearer"]);
  const limit = { limit: async () => ({ success: false }) };
  const fast = await app.request(
    "/api/session",
    { method: "POST", headers: { "CF-Connecting-IP": "192.0.2.1" }, body: "{}" },
    { ...bindings, SESSIONS: limit },
  );
  expect([fast.status, fast.headers.get("Retry-After")]).toEqual([429, "60"]);
});

test("[D5] no concierge route opens without a session", async () => {
  const s = await session();
  expect((await fetch("/api/console/me")).status).toBe(401);
  const cookies = [
    `baton=${s.ticket}`,
    `baton=${s.renew}`,
    "baton=x",
    `baton=${await sign(SECRET, "sign-in", { subject: "a", name: "A", id: "1" }, Date.now())}`,
  ];
  for (const Cookie of cookies) {
    expect((await fetch("/api/console/me", { headers: { Cookie } })).status).toBe(401);
    for (const path of [`/console/lobby?v=${VERSION}`, `/console/rooms/${s.conversation}?v=${VERSION}`]) {
      const { webSocket } = await upgrade(path, { Cookie, "Sec-WebSocket-Protocol": SUBPROTOCOL });
      expect(await new RoomClient(webSocket as WebSocket).closing()).toEqual({ code: CLOSE.ticket, reason: "ticket" });
    }
  }
  const unknown = await upgrade(`/console/rooms/nonsense?v=${VERSION}`, { Cookie: await cookie("Ana") });
  expect(unknown.status).toBe(404);
});

test("[D6] a sign-in link works once and gives a guarded cookie", async () => {
  const link = (now: number, id: string) => sign(SECRET, "sign-in", { subject: "ana@local", name: "Ana", id }, now);
  const signIn = (token: string) =>
    fetch("/api/console/sign-in", { method: "POST", headers: { Origin: ORIGIN }, body: JSON.stringify({ token }) });
  const token = await link(Date.now(), "once");
  const first = await signIn(token);
  expect(first.status).toBe(200);
  expect(await first.json()).toEqual({ id: "ana@local", name: "Ana", admin: true });
  const set = first.headers.get("Set-Cookie") ?? "";
  expect(set).toMatch(/^baton=.+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
  const me = await fetch("/api/console/me", { headers: { Cookie: set.split(";")[0] ?? "" } });
  expect(await me.json()).toEqual({ id: "ana@local", name: "Ana", admin: true });
  expect((await signIn(token)).status).toBe(401);
  expect((await signIn(await link(Date.now() - 11 * 60_000, "late"))).status).toBe(401);
  expect((await signIn("nonsense")).status).toBe(401);
});

test("[D7] a client of another version is told so", async () => {
  const s = await session();
  const { webSocket } = await upgrade(`/rooms/${s.conversation}?v=999`, withTicket(s.ticket));
  expect(await new RoomClient(webSocket as WebSocket).closing()).toEqual({ code: CLOSE.version, reason: "version" });
});

test("[D1][D8] no header, query or frame makes a role", async () => {
  const s = await session();
  const identity = encodeURIComponent(JSON.stringify({ role: "concierge", id: "eve", name: "Eve" }));
  const response = await upgrade(`/rooms/${s.conversation}?v=${VERSION}&role=concierge&_pk=ana`, {
    ...withTicket(s.ticket),
    "x-baton-identity": identity,
    "x-partykit-props": JSON.stringify({ role: "concierge" }),
    "x-partykit-room": "lobby",
  });
  const eve = new RoomClient(response.webSocket as WebSocket);
  await eve.next("welcome");
  eve.send({ type: "join" });
  expect(await eve.next("refused")).toMatchObject({ re: "join", why: "wrong-role" });
  eve.send({ ...say("Hello"), role: "concierge" });
  expect(await eve.next("refused")).toMatchObject({ why: "malformed" });
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "person" });
  expect(await ana.next("refused")).toMatchObject({ re: "person", why: "wrong-role" });
});

test("two sockets that name the same connection id are two sockets", async () => {
  const s = await session();
  const [a, b] = await Promise.all(
    [1, 2].map(async () => {
      const { webSocket } = await upgrade(`/rooms/${s.conversation}?v=${VERSION}&_pk=same`, withTicket(s.ticket));
      return new RoomClient(webSocket as WebSocket);
    }),
  );
  await a?.next("welcome");
  await b?.next("welcome");
  a?.send(say("Which plans do you have?"));
  await b?.event("assistant.said");
});

test("[D13][D14][D15] a broken frame is refused with its word, and the socket lives on", async () => {
  const v = await visitor(await session());
  const deep = `{"type":"say","id":"abcdefgh1","text":"x","page":${"[".repeat(20)}${"]".repeat(20)}}`;
  const cases: [unknown, string][] = [
    ["not json", "malformed"],
    ["{}", "unknown"],
    [deep, "too-deep"],
    [{ type: "frobnicate" }, "unknown"],
    [{ type: "say", text: "no id" }, "malformed"],
    [say("   "), "malformed"],
    ['{"type":"say","id":"abcdefgh2","text":"half \\ud83d"}', "malformed"],
    [say("x".repeat(LIMITS.text + 1)), "malformed"],
    [{ ...say("x"), extra: 1 }, "malformed"],
  ];
  for (const [frame, why] of cases) {
    v.send(frame);
    expect((await v.next("refused")).why, JSON.stringify(frame).slice(0, 60)).toBe(why);
  }
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
});

test("[D12] binary and oversized frames close the socket", async () => {
  const s = await session();
  const binary = await visitor(s);
  binary.send(new ArrayBuffer(8));
  expect(await binary.closing()).toEqual({ code: CLOSE.breach, reason: "binary" });
  const large = await visitor(s);
  large.send("x".repeat(LIMITS.frameBytes + 1));
  expect(await large.closing()).toEqual({ code: CLOSE.breach, reason: "too-large" });
});

test("[D16] frames beyond the bucket are refused; a flood closes the socket", async () => {
  const v = await visitor(await session());
  for (let i = 0; i < LIMITS.frameBurst + LIMITS.floodStrikes + 200; i++) v.send({ type: "typing", on: true });
  expect((await v.next("refused")).why).toBe("too-fast");
  expect(await v.closing()).toEqual({ code: CLOSE.breach, reason: "too-fast" });
});

test("[D17] a conversation has room for so many sockets", async () => {
  const s = await session();
  for (let i = 0; i < LIMITS.sockets; i++) await (await visitor(s)).next("welcome");
  expect(await (await visitor(s)).closing()).toEqual({ code: CLOSE.crowded, reason: "crowded" });
});

test("[D18] production answers nothing without its secrets", async () => {
  const bare: Env = { ...bindings, ENVIRONMENT: "production", BATON_SECRET: "short" };
  expect(missing(bare)).toHaveLength(3);
  const answer = await app.request("/api/session", { method: "POST", body: "{}" }, bare);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ error: "misconfigured" });
  const set: Env = { ...bare, BATON_SECRET: SECRET, ACCESS_TEAM: "team", ACCESS_AUD: "aud" };
  expect(missing(set)).toEqual([]);
  const cookieOnly = await app.request("/api/console/me", { headers: { Cookie: await cookie("Ana") } }, set);
  expect(cookieOnly.status).toBe(401);
});

test("[D18] a gateway whose environment is not known, or whose secret is one key held down, answers nothing", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => logged.mockRestore());
  const misspelt = ["", "prod", "Production", "production ", "staging"].map((ENVIRONMENT) => ({ ENVIRONMENT }));
  const guessable = ["a".repeat(40), "1234".repeat(10)].map((BATON_SECRET) => ({ BATON_SECRET }));
  const Cookie = await cookie("Ana");
  for (const setting of [...misspelt, ...guessable]) {
    const env = { ...bindings, ...setting } as Env;
    expect(missing(env), JSON.stringify(setting)).toHaveLength(1);
    expect((await app.request("/api/console/me", { headers: { Cookie } }, env)).status).toBe(503);
  }
  expect(missing(bindings)).toEqual([]);
});

test("[D11] routes answer with words of a closed set", async () => {
  const post = (body: string) => fetch("/api/session", { method: "POST", headers: { Origin: ORIGIN }, body });
  expect(await (await post("{")).json()).toEqual({ error: "malformed" });
  expect(await (await post('{"role":"concierge"}')).json()).toEqual({ error: "malformed" });
  expect(await (await post(JSON.stringify({ renew: "x".repeat(20_000) }))).json()).toEqual({ error: "too-large" });
  expect(await (await fetch("/api/nothing")).json()).toEqual({ error: "not-found" });
  expect((await fetch("/rooms/abc")).status).toBe(400);
});

test("a renewed session comes back to the same conversation; a forged one begins anew", async () => {
  const s = await session();
  expect(await session(s.renew)).toMatchObject({ conversation: s.conversation, fresh: false });
  const anew = await session(s.ticket);
  expect(anew.fresh).toBe(true);
  expect(anew.conversation).not.toBe(s.conversation);
});

test("[D10] nothing of the inside reaches a visitor", async () => {
  const s = await session();
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  v.send(say("Can I talk to a person?"));
  await v.event("trigger.fired");
  ana.send({ type: "note", id: "note-12345", text: "PRIVATE" });
  await ana.event("note.added");
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  ana.send({ type: "handBack", note: "PRIVATE too" });
  await v.event("concierge.handedBack");
  const again = await visitor(s);
  await again.next("welcome");
  const seen = JSON.stringify([...v.frames, ...again.frames]);
  for (const secret of ["PRIVATE", "ana@local", "knowledge", '"brief"']) expect(seen).not.toContain(secret);
});

test("[D5] a visitor's socket in the lobby is no socket", async () => {
  const lobby = await desk("Ana");
  await lobby.next("lobby");
  lobby.send({ type: "person" });
  expect(await lobby.next("refused")).toMatchObject({ why: "unknown" });
  lobby.send(new ArrayBuffer(4));
  expect(await lobby.closing()).toEqual({ code: CLOSE.breach, reason: "binary" });
});
