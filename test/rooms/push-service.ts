/** A push service, and a browser behind it that reads its pushes (RFC 8291). */
import { runInDurableObject } from "cloudflare:test";
import { bindings } from "./client.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const P256 = { name: "ECDH", namedCurve: "P-256" };

const toBase64 = (buffer: ArrayBuffer | Bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer as ArrayBuffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
export const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const bytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
const keyPair = async (name: string, ...usages: ("deriveBits" | "sign" | "verify")[]) =>
  (await crypto.subtle.generateKey({ name, namedCurve: "P-256" }, true, usages)) as CryptoKeyPair;
const raw = async (key: CryptoKey) => toBase64((await crypto.subtle.exportKey("raw", key)) as ArrayBuffer);

const sender = await keyPair("ECDSA", "sign", "verify");
/** Verifies what the gateway signs. */
export const senderKey = sender.publicKey;
export const VAPID = {
  VAPID_PUBLIC_KEY: await raw(sender.publicKey),
  VAPID_PRIVATE_KEY: ((await crypto.subtle.exportKey("jwk", sender.privateKey)) as JsonWebKey).d ?? "",
  VAPID_SUBJECT: "mailto:desk@baton.net",
};

async function hkdf(salt: Bytes, secret: ArrayBuffer, info: Bytes, size: number): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, size * 8);
}

/** What one message says to the browser with these keys. @throws when it was encrypted for another */
export async function decrypt(body: Bytes, privateKey: CryptoKey, p256dh: string, auth: string): Promise<string> {
  const [salt, theirs, sealed] = [body.slice(0, 16), body.slice(21, 86), body.slice(86)];
  // workerd's types call the parameter `$public`; every runtime reads `public`.
  const agreement = { ...P256, public: await crypto.subtle.importKey("raw", theirs, P256, false, []) };
  const shared = await crypto.subtle.deriveBits(agreement as never, privateKey, 256);
  const info = new Uint8Array([...bytes("WebPush: info\0"), ...fromBase64(p256dh), ...theirs]);
  const secret = await hkdf(fromBase64(auth), shared, info, 32);
  const aes = await hkdf(salt, secret, bytes("Content-Encoding: aes128gcm\0"), 16);
  const iv = new Uint8Array(await hkdf(salt, secret, bytes("Content-Encoding: nonce\0"), 12));
  const key = await crypto.subtle.importKey("raw", aes, "AES-GCM", false, ["decrypt"]);
  const plain = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed));
  // The byte 2 ends the record, and padding follows it.
  return new TextDecoder().decode(plain.slice(0, plain.lastIndexOf(2)));
}

/**
 * A browser that is subscribed, and what its push service was sent.
 * @param gone the message at which, and after which, the push service answers that the browser is gone
 */
export async function browser(endpoint: string, gone: number) {
  const keys = await keyPair("ECDH", "deriveBits");
  const p256dh = await raw(keys.publicKey);
  const auth = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const sent: { headers: Headers; body: Bytes }[] = [];
  const wakes: (() => void)[] = [];
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (String(input) !== endpoint) return await network.call(globalThis, input, init);
    const request = new Request(endpoint, { method: init?.method ?? "GET", body: init?.body ?? null });
    if (request.method !== "POST") return new Response(null, { status: 405 });
    sent.push({ headers: new Headers(init?.headers), body: new Uint8Array(await request.arrayBuffer()) });
    for (const wake of wakes.splice(0)) wake();
    return new Response(null, { status: sent.length >= gone ? 410 : 201 });
  };
  /** Resolves when so many were sent; waited for inside the lobby, which is where they come from. */
  const reaches = async (count: number) => {
    await runInDurableObject(bindings.LOBBY.getByName("lobby"), async () => {
      while (sent.length < count) await new Promise<void>((resolve) => wakes.push(resolve));
      await scheduler.wait(0);
    });
  };
  return {
    subscription: { endpoint, p256dh, auth },
    sent,
    reaches,
    /** The message of that number, from 1, read. */
    async message(number: number): Promise<string> {
      await reaches(number);
      return await decrypt(sent[number - 1]?.body ?? new Uint8Array(), keys.privateKey, p256dh, auth);
    },
    [Symbol.dispose]: () => {
      globalThis.fetch = network;
    },
  };
}
