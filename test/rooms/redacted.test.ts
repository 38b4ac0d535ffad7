/** Numbers that nobody should keep, at every way out that leads to others: models, webhooks, push services. */
import { runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { fromBase64 } from "../../durable-objects/lobby/push/message.ts";
import { BLACKED } from "../../protocol/redact.ts";
import app from "../../worker/index.ts";
import { bindings, concierge, cookie, console as desk, messageId, ORIGIN, say, session, visitor } from "./client.ts";
import { scripted } from "./models.ts";
import { Receiver, SECRET_NAME } from "./receiver.ts";
import { scene, use } from "./scene.ts";

const CARD = "4111 1111 1111 1111";
/** Any stretch of it that is long enough to tell. */
const DIGITS = /4111|1111/;

const base64 = (buffer: unknown) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer as ArrayBuffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const bytes = (text: string) => new TextEncoder().encode(text);
const pair = async (name: string, usage: "deriveBits" | "sign") =>
  (await crypto.subtle.generateKey({ name, namedCurve: "P-256" }, true, [usage])) as CryptoKeyPair;
const raw = async (key: CryptoKey) => base64(await crypto.subtle.exportKey("raw", key));

const sender = await pair("ECDSA", "sign");
const VAPID = {
  VAPID_PUBLIC_KEY: await raw(sender.publicKey),
  VAPID_PRIVATE_KEY: ((await crypto.subtle.exportKey("jwk", sender.privateKey)) as JsonWebKey).d ?? "",
  VAPID_SUBJECT: "mailto:desk@baton.net",
};
Object.assign(scene.secrets, VAPID, { [SECRET_NAME]: `whsec_${btoa("only-for-tests-0123456789-012345")}` });

/** A browser that reads its pushes, as RFC 8291 has it. */
async function browser(endpoint: string) {
  const keys = await pair("ECDH", "deriveBits");
  const p256dh = await raw(keys.publicKey);
  const auth = base64(crypto.getRandomValues(new Uint8Array(16)));
  const pushed = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (String(input) !== endpoint) return await network.call(globalThis, input, init);
    pushed.resolve(new Uint8Array(await new Response(init?.body ?? null).arrayBuffer()));
    // Then it is gone: the next one is called alone.
    return new Response(null, { status: 410 });
  };
  const hkdf = async (salt: Uint8Array<ArrayBuffer>, secret: ArrayBuffer, info: Uint8Array, size: number) => {
    const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
    return await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, size * 8);
  };
  return {
    subscription: { endpoint, p256dh, auth },
    /** The next message, read. */
    async message() {
      // Waited for inside the lobby, which is where it comes from.
      const body = await runInDurableObject(bindings.LOBBY.getByName("lobby"), () => pushed.promise);
      const [salt, theirs, sealed] = [body.slice(0, 16), body.slice(21, 86), body.slice(86)];
      const key = await crypto.subtle.importKey("raw", theirs, { name: "ECDH", namedCurve: "P-256" }, false, []);
      const agreement = { name: "ECDH", public: key } as unknown as Parameters<typeof crypto.subtle.deriveBits>[0];
      const shared = await crypto.subtle.deriveBits(agreement, keys.privateKey, 256);
      const info = new Uint8Array([...bytes("WebPush: info\0"), ...fromBase64(p256dh), ...theirs]);
      const secret = await hkdf(fromBase64(auth), shared, info, 32);
      const aes = await hkdf(salt, secret, bytes("Content-Encoding: aes128gcm\0"), 16);
      const iv = new Uint8Array(await hkdf(salt, secret, bytes("Content-Encoding: nonce\0"), 12));
      const content = await crypto.subtle.importKey("raw", aes, "AES-GCM", false, ["decrypt"]);
      const plain = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, content, sealed));
      return new TextDecoder().decode(plain.slice(0, -1));
    },
    [Symbol.dispose]: () => {
      globalThis.fetch = network;
    },
  };
}

/** Somebody whose console was open and is closed. */
async function away(subscription: object) {
  const [watch, ana] = [await desk("Watch"), await desk("Ana")];
  for (const each of [watch, ana]) await each.next("lobby");
  watch.send({ type: "duty", state: "busy" });
  const headers = { Cookie: await cookie("Ana"), Origin: ORIGIN };
  const sent = { method: "POST", headers, body: JSON.stringify(subscription) };
  const { status } = await app.request(`${ORIGIN}/api/console/push`, sent, { ...bindings, ...VAPID });
  expect(status).toBe(204);
  ana.socket.close(1000, "");
  await watch.next("concierge", (f) => f.concierge.id === "ana@local" && !f.concierge.here);
  return watch;
}

/** So long that the number stands where a headline is cut short. */
const long = (card: string) =>
  `${"I would like to pay the deposit for lot 12 today, if that is possible at all. ".repeat(2).slice(0, 128)} ${card} is my card`;

test.each([
  ["in plain sight", `My card is ${CARD}, is that enough?`],
  ["where a headline is cut", long(CARD)],
])("[D26] by default a card number reaches no model, no webhook and no browser's push: %s", async (where, text) => {
  using hook = new Receiver();
  using device = await browser(`https://push.baton.net/send/${where.replaceAll(" ", "-")}`);
  using _site = use({ site: { mode: "claim", webhooks: [hook.webhook] } });
  const watch = await away(device.subscription);
  const s = await session();
  const model = scripted(["Let us see."]);
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  const bo = await concierge("Bo", s.conversation);
  bo.send({ type: "whisper", id: messageId(), text: `They gave us ${CARD} before` });
  await bo.event("whisper.added");
  v.send({ ...say(text), page: `https://alder.example/pay?card=${CARD.replaceAll(" ", "")}` });
  await v.event("assistant.said");
  v.send({ type: "contact", name: `Robin ${CARD}`, email: "robin@example.com", consent: true });
  await v.event("callback.promised");
  v.send({ type: "person" });
  await v.event("trigger.fired");
  const push = await device.message();
  await hook.next("handoff.requested");
  bo.send({ type: "join" });
  await v.event("concierge.joined");
  bo.send({ type: "handBack", note: `Charge ${CARD} on Friday` });
  await v.event("concierge.handedBack");
  v.send(say("And what comes next?"));
  await v.event("assistant.said", ({ to }) => to > 2);
  v.send({ type: "end" });
  await hook.next("conversation.closed");

  const { name, headline } = JSON.parse(push) as { name: string; headline: string };
  expect(name).toBe(`Robin ${BLACKED.card}`);
  expect(headline.length).toBeGreaterThan(20);
  expect(push).not.toMatch(DIGITS);
  for (const { body } of hook.calls) expect(body.replace(/"conversation":"\w+"/, "")).not.toMatch(DIGITS);
  const prompts = JSON.stringify(model.calls.map(({ prompt }) => prompt));
  expect(prompts).toContain(BLACKED.card);
  expect(prompts).not.toMatch(DIGITS);
  // The number itself is there, for colleagues.
  expect(JSON.stringify(bo.frames)).toContain(CARD);
  await watch.close();
});
