/** Web push, from a room that waits to a browser whose console is closed. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { jwtVerify } from "jose";
import { expect, test } from "vitest";
import app from "../../worker/index.ts";
import { bindings, cookie, console as desk, ORIGIN, session, stub, visitor } from "./client.ts";
import { browser, decrypt, fromBase64, senderKey, VAPID } from "./push-service.ts";
import { scene, use } from "./scene.ts";

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

test("the browser of these tests reads the example of RFC 8291", async () => {
  const p256dh = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  const x = "JXGyvs3942BVGq8e0PTNNmwRzr5VX4m8t7GGpTM5FzE";
  const y = "aOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
  const jwk = { kty: "EC", crv: "P-256", x, y, d: "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94" };
  const privateKey = await crypto.subtle.importKey("jwk", jwk, { name: "ECDH", namedCurve: "P-256" }, false, [
    "deriveBits",
  ]);
  const body = fromBase64(
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
  );
  expect(await decrypt(body, privateKey, p256dh, "BTBZMqHH6r4Tts7J_aSIgg")).toBe(
    "When I grow up, I want to be a watermelon",
  );
});

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
  using device = await browser("https://push.baton.net/send/one", 2);
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
  const { headers = new Headers() } = device.sent[0] ?? {};
  expect(headers.get("Content-Encoding")).toBe("aes128gcm");
  expect(headers.get("Urgency")).toBe("high");
  expect(headers.get("Topic")).toBe(second.conversation.slice(0, 32));
  expect(Number(headers.get("TTL"))).toBeGreaterThanOrEqual(30);
  expect(JSON.parse(await device.message(1))).toMatchObject({ conversation: second.conversation, name: null });
  const [, token = "", key] = /^vapid t=([^,]+), k=(.+)$/.exec(headers.get("Authorization") ?? "") ?? [];
  expect(key).toBe(VAPID.VAPID_PUBLIC_KEY);
  const { payload } = await jwtVerify(token, senderKey, {
    audience: "https://push.baton.net",
    subject: VAPID.VAPID_SUBJECT,
  });
  expect((payload.exp ?? 0) - Date.now() / 1000).toBeLessThan(86_400);
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
  using device = await browser("https://push.baton.net/send/three", 2);
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
  using device = await browser("https://push.baton.net/send/two", 2);
  expect(await (await ask("GET", "Ana")).json()).toEqual({ key: VAPID.VAPID_PUBLIC_KEY });
  expect(await (await ask("GET", "Ana", undefined, bindings)).json()).toEqual({ key: null });
  expect((await ask("POST", "Ana", device.subscription, bindings)).status).toBe(404);
  expect((await ask("POST", "Ana", { ...device.subscription, endpoint: "https://10.0.0.1/" })).status).toBe(400);
  expect((await ask("POST", "Ana", { ...device.subscription, auth: "short" })).status).toBe(400);
  expect((await ask("DELETE", "Ana", { endpoint: device.subscription.endpoint })).status).toBe(204);
  const stranger = await app.request(`${ORIGIN}/api/console/push`, {}, { ...bindings, ...VAPID });
  expect(stranger.status).toBe(401);
});
