/** Web push: the encryption against the example of RFC 8291, the sender's token against RFC 8292. */
import { generateKeyPairSync } from "node:crypto";
import { importJWK, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { encrypt, fromBase64 } from "../../durable-objects/lobby/push/message.ts";
import { authorization, vapidOf } from "../../durable-objects/lobby/push/vapid.ts";

test("a message is encrypted as in the example of RFC 8291", async () => {
  const subscription = {
    endpoint: "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV",
    p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    auth: "BTBZMqHH6r4Tts7J_aSIgg",
  };
  const point = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
  const raw = Buffer.from(point, "base64url");
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: raw.subarray(1, 33).toString("base64url"),
    y: raw.subarray(33).toString("base64url"),
    d: "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
  };
  const ecdh = { name: "ECDH", namedCurve: "P-256" };
  const privateKey = await crypto.subtle.importKey("jwk", jwk, ecdh, true, ["deriveBits"]);
  const publicKey = await crypto.subtle.importKey("raw", fromBase64(point), ecdh, true, []);
  const body = await encrypt("When I grow up, I want to be a watermelon", subscription, {
    salt: fromBase64("DGv6ra1nlYgDCS1FRnbzlw"),
    keys: { privateKey, publicKey },
  });
  expect(Buffer.from(body).toString("base64url")).toBe(
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
  );
});

test("the token names the push service, ends within a day, and is verified by the key that goes with it", async () => {
  const { x, y, d } = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x ?? "", "base64url"), Buffer.from(y ?? "", "base64url")]);
  const vapid = {
    publicKey: point.toString("base64url"),
    privateKey: d ?? "",
    subject: "mailto:desk@baton.net",
  };
  const now = Date.now();
  const header = await authorization(vapid, "https://push.baton.net/send/abc", now);
  const [, token = "", key] = /^vapid t=([^,]+), k=(.+)$/.exec(header) ?? [];
  expect(key).toBe(vapid.publicKey);
  const { payload } = await jwtVerify(token, await importJWK({ kty: "EC", crv: "P-256", x, y }, "ES256"), {
    audience: "https://push.baton.net",
    subject: "mailto:desk@baton.net",
  });
  expect((payload.exp ?? 0) - now / 1000).toBeLessThan(86_400);
});

test("without all of its keys pushing is off", () => {
  const keys = { VAPID_PUBLIC_KEY: "a", VAPID_PRIVATE_KEY: "b", VAPID_SUBJECT: "mailto:desk@baton.net" };
  expect(vapidOf(keys)).not.toBeNull();
  expect(vapidOf({})).toBeNull();
  for (const name of Object.keys(keys)) expect(vapidOf({ ...keys, [name]: "" }), name).toBeNull();
});
