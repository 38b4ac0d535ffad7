/** Encrypts a push message for one browser (RFC 8291, over RFC 8188): the push service carries what it cannot read. */

/** A browser's address for pushes, as its PushManager gives it; the keys are base64url. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** One record of the encrypted content; ours are far shorter. */
const RECORD = 4096;
const TAG = 16;

/** Bytes that fit into a message: one record, less its tag and the byte that ends it. */
export const ROOM = RECORD - TAG - 1;

/** What is new in every message. Named here, so that a test can choose it. */
export interface Fresh {
  salt: Bytes;
  keys: CryptoKeyPair;
}

export const fresh = async (): Promise<Fresh> => ({
  salt: new Uint8Array(crypto.getRandomValues(new Uint8Array(16))),
  keys: (await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"])) as CryptoKeyPair,
});

/** @throws when the subscription's keys are none */
export async function encrypt(text: string, { p256dh, auth }: Subscription, { salt, keys }: Fresh): Promise<Bytes> {
  const theirs = fromBase64(p256dh);
  const ours = new Uint8Array((await crypto.subtle.exportKey("raw", keys.publicKey)) as ArrayBuffer);
  const publicKey = await crypto.subtle.importKey("raw", theirs, { name: "ECDH", namedCurve: "P-256" }, false, []);
  // workerd's types call the parameter `$public`; every runtime reads `public`.
  const agreement = { name: "ECDH", public: publicKey } as unknown as Parameters<typeof crypto.subtle.deriveBits>[0];
  const shared = new Uint8Array(await crypto.subtle.deriveBits(agreement, keys.privateKey, 256));
  const secret = await hkdf(fromBase64(auth), shared, join(bytes("WebPush: info\0"), theirs, ours), 32);
  const key = await hkdf(salt, secret, bytes("Content-Encoding: aes128gcm\0"), 16);
  const iv = await hkdf(salt, secret, bytes("Content-Encoding: nonce\0"), 12);
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  // The byte 2 ends the last record.
  const plain = join(bytes(text), new Uint8Array([2]));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, aes, plain));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, RECORD);
  return join(salt, size, new Uint8Array([ours.length]), ours, sealed);
}

async function hkdf(salt: Bytes, secret: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, length * 8));
}

const bytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

function join(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
