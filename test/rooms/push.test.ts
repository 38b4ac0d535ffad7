/** Web push, from a room that waits to a browser whose console is closed. */
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import app from "../../worker/index.ts";
import { bindings, cookie, console as desk, ORIGIN, session, stub, visitor } from "./client.ts";
import { scene, use } from "./scene.ts";

const base64 = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes as ArrayBuffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const keyPair = async (usage: "deriveBits" | "sign", name: string) =>
  (await crypto.subtle.generateKey({ name, namedCurve: "P-256" }, true, [usage])) as CryptoKeyPair;

const raw = async (key: CryptoKey) => base64((await crypto.subtle.exportKey("raw", key)) as ArrayBuffer);

const sender = await keyPair("sign", "ECDSA");
const { d = "" } = (await crypto.subtle.exportKey("jwk", sender.privateKey)) as JsonWebKey;
const VAPID = {
  VAPID_PUBLIC_KEY: await raw(sender.publicKey),
  VAPID_PRIVATE_KEY: d,
  VAPID_SUBJECT: "mailto:desk@baton.net",
};
Object.assign(scene.secrets, VAPID);

const ask = async (method: string, name: string, body?: unknown, env: typeof bindings = { ...bindings, ...VAPID }) =>
  await app.request(
    `${ORIGIN}/api/console/push`,
    {
      method,
      headers: { Cookie: await cookie(name), Origin: ORIGIN },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
    env,
  );

/** A browser that is subscribed, and what its push service was sent. */
async function browser(endpoint: string) {
  const { publicKey } = await keyPair("deriveBits", "ECDH");
  const subscription = {
    endpoint,
    p256dh: await raw(publicKey),
    auth: base64(crypto.getRandomValues(new Uint8Array(16))),
  };
  const sent: { headers: Headers; bytes: number }[] = [];
  const wakes: (() => void)[] = [];
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (String(input) !== endpoint) return await network.call(globalThis, input, init);
    const body = init?.body;
    sent.push({ headers: new Headers(init?.headers), bytes: body instanceof Uint8Array ? body.byteLength : 0 });
    for (const wake of wakes.splice(0)) wake();
    return new Response(null, { status: sent.length > 1 ? 410 : 201 });
  };
  return {
    subscription,
    sent,
    /** Resolves when so many were sent; waited for inside the lobby, which is where they come from. */
    async reaches(count: number) {
      await runInDurableObject(bindings.LOBBY.getByName("lobby"), async () => {
        while (sent.length < count) await new Promise<void>((resolve) => wakes.push(resolve));
        await scheduler.wait(0);
      });
    },
    [Symbol.dispose]: () => {
      globalThis.fetch = network;
    },
  };
}

/** A room begins to wait, and the lobby has heard of it. */
async function waiting() {
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  await v.event("trigger.fired");
  await v.next("queue");
  return { v, conversation: s.conversation };
}

test("a room that waits calls whoever is available and has no console open, until their browser is gone", async () => {
  using _claim = use({ site: { mode: "claim" } });
  using device = await browser("https://push.baton.net/send/one");
  const other = await desk("Bo");
  await other.next("lobby");
  const ana = await desk("Ana");
  await ana.next("lobby");
  expect((await ask("POST", "Ana", device.subscription)).status).toBe(204);
  const first = await waiting();
  expect(device.sent).toEqual([]);
  ana.socket.close(1000, "");
  await other.next("concierge", (f) => f.concierge.id === "ana@local" && !f.concierge.here);
  const second = await waiting();
  await device.reaches(1);
  const { headers, bytes } = device.sent[0] ?? { headers: new Headers(), bytes: 0 };
  expect(headers.get("Authorization")).toContain(`k=${VAPID.VAPID_PUBLIC_KEY}`);
  expect(headers.get("Content-Encoding")).toBe("aes128gcm");
  expect(Number(headers.get("TTL"))).toBeGreaterThan(0);
  expect(bytes).toBeGreaterThan(103);
  const third = await waiting();
  await device.reaches(2);
  const fourth = await waiting();
  await device.reaches(2);
  expect(device.sent.length).toBe(2);
  for (const { v } of [first, second, third, fourth]) v.send({ type: "end" });
});

test("[L16] whoever is away is called a second time when the room becomes urgent, and no third time", async () => {
  const site = { mode: "claim" as const };
  using _claim = use({ site });
  using device = await browser("https://push.baton.net/send/three");
  const other = await desk("Bo");
  await other.next("lobby");
  const cleo = await desk("Cleo");
  await cleo.next("lobby");
  expect((await ask("POST", "Cleo", device.subscription)).status).toBe(204);
  cleo.socket.close(1000, "");
  await other.next("concierge", (f) => f.concierge.id === "cleo@local" && !f.concierge.here);
  const { v, conversation } = await waiting();
  await device.reaches(1);
  // Just before the half a heartbeat is only that.
  for (const seconds of [28, 31, 58]) {
    using _later = use({ site, ahead: seconds * 1_000 });
    await runDurableObjectAlarm(stub(conversation));
    await v.next("queue");
  }
  await device.reaches(2);
  expect(device.sent.length).toBe(2);
  v.send({ type: "end" });
  await v.event("closed");
  await other.close();
});

test("a browser is subscribed only with keys, to a public address, and by a concierge", async () => {
  using device = await browser("https://push.baton.net/send/two");
  expect(await (await ask("GET", "Ana")).json()).toEqual({ key: VAPID.VAPID_PUBLIC_KEY });
  expect(await (await ask("GET", "Ana", undefined, bindings)).json()).toEqual({ key: null });
  expect((await ask("POST", "Ana", device.subscription, bindings)).status).toBe(404);
  expect((await ask("POST", "Ana", { ...device.subscription, endpoint: "https://10.0.0.1/" })).status).toBe(400);
  expect((await ask("POST", "Ana", { ...device.subscription, auth: "short" })).status).toBe(400);
  expect((await ask("DELETE", "Ana", { endpoint: device.subscription.endpoint })).status).toBe(204);
  const stranger = await app.request(`${ORIGIN}/api/console/push`, {}, { ...bindings, ...VAPID });
  expect(stranger.status).toBe(401);
});
