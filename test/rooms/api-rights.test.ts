/** A visitor's rights over the HTTP API: by key and by session, each only for whoever may. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { expect, test } from "vitest";
import { CLOSE } from "../../protocol/limits.ts";
import { Erased, Exported } from "../../scripts/answers.ts";
import site from "../../settings/site.ts";
import { SCOPES } from "../../worker/api/keys.ts";
import app from "../../worker/index.ts";
import { bindings, fetch, ORIGIN, say, session, stub, visitor } from "./client.ts";
import { failure, keyed } from "./keyed.ts";
import { use } from "./scene.ts";

async function talking() {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  return { room: `/conversations/${s.conversation}`, conversation: s.conversation, v };
}

const kept = async (conversation: string) => (await stub(conversation).history()).length;

/** Signs people in as Cloudflare Access does, in a gateway that is deployed. */
async function access() {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const team = `team-${crypto.randomUUID().slice(0, 8)}`;
  const issuer = `https://${team}.cloudflareaccess.com`;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    String(input).startsWith(issuer)
      ? Response.json({ keys: [{ ...(await exportJWK(publicKey)), alg: "RS256", use: "sig", kid: "1" }] })
      : await network.call(globalThis, input, init);
  const env = { ...bindings, ENVIRONMENT: "production" as const, ACCESS_TEAM: team, ACCESS_AUD: "desk" };
  return {
    async call(email: string, path: string, method = "GET") {
      const token = await new SignJWT({ email })
        .setProtectedHeader({ alg: "RS256", kid: "1" })
        .setIssuer(issuer)
        .setAudience("desk")
        .setExpirationTime("1m")
        .sign(privateKey);
      const headers = { "Cf-Access-Jwt-Assertion": token, Origin: ORIGIN };
      return await app.request(`${ORIGIN}/api/console${path}`, { method, headers }, env);
    },
    [Symbol.dispose]: () => {
      globalThis.fetch = network;
    },
  };
}

test("[D24] a program exports or erases only with the scope for it, and every other scope is none", async () => {
  const { room, conversation, v } = await talking();
  for (const [path, post, scope] of [
    [`${room}/export`, undefined, "data:export"],
    [`${room}/erase`, {}, "data:erase"],
  ] as const) {
    const { call } = await keyed(SCOPES.filter((other) => other !== scope));
    expect(await failure(await call(path, post)), path).toEqual([403, "scope"]);
  }
  expect(await kept(conversation)).toBe(2);
  await v.close();
});

test("[D23] what a program erases is gone, its sockets hear it, and what there was stands in the receipt", async () => {
  const { room, conversation, v } = await talking();
  v.send({ type: "contact", name: "Rumpelstiltskin", email: "r@example.com", consent: true });
  await v.event("callback.promised");
  const { call, client } = await keyed(["data:export", "data:erase"]);
  const all = Exported.parse(JSON.parse(await (await call(`${room}/export`)).text()));
  expect(all).toMatchObject({ conversation, lead: { email: { value: "r@example.com" } }, calls: [] });
  expect(all.episodes).toHaveLength(1);
  const response = await client.conversations[":conversation"].erase.$post({ param: { conversation }, json: {} });
  expect(response.status).toBe(200);
  expect(Erased.parse(await response.json())).toMatchObject({ conversation, counts: { events: all.events.length } });
  expect(await v.closing()).toEqual({ code: CLOSE.erased, reason: "erased" });
  expect(await kept(conversation)).toBe(0);
  expect(await failure(await call(`${room}/export`))).toEqual([404, "not-found"]);
  // Whoever lost the answer may ask again.
  expect(Erased.parse(await (await call(`${room}/erase`, {})).json()).counts.events).toBe(0);
});

test("what is no conversation of this gateway can be neither exported nor erased", async () => {
  const { call } = await keyed(SCOPES);
  for (const id of ["nonsense", "0".repeat(64)]) {
    expect(await failure(await call(`/conversations/${id}/export`))).toEqual([404, "not-found"]);
    expect(await failure(await call(`/conversations/${id}/erase`, {}))).toEqual([404, "not-found"]);
  }
  const { room, v } = await talking();
  expect(await failure(await call(`${room}/erase`, { sure: true }))).toEqual([400, "malformed"]);
  await v.close();
});

test("[D23] a program that erases while an object is out of reach hears so, and the rest goes on by itself", async () => {
  const { room, conversation, v } = await talking();
  v.send({ type: "end" });
  await v.event("closed");
  const rows = async () => (await bindings.REPORTS.getByName("reports").csv({}, { began: 0, id: -1 }))?.text ?? "";
  await expect.poll(rows).toContain(conversation);
  const { call } = await keyed(["data:erase"]);
  {
    using _down = use({ reports: "down" });
    expect(await failure(await call(`${room}/erase`, {}))).toEqual([503, "storage"]);
    expect(await kept(conversation)).toBe(0);
  }
  expect(await rows()).toContain(conversation);
  await runDurableObjectAlarm(stub(conversation));
  await expect.poll(rows).not.toContain(conversation);
});

test("[D24] by session only those whom the site names may export or erase, at the API's routes as well", async () => {
  const { room, conversation, v } = await talking();
  using desk = await access();
  site.admins.push("ana@baton.net");
  try {
    for (const base of ["", "/v1"]) {
      const word = base === "" ? "not-yours" : "scope";
      for (const [path, method] of [
        [`${base}${room}/export`, "GET"],
        [`${base}${room}/erase`, "POST"],
      ] as const) {
        const refused = await desk.call("ben@baton.net", path, method);
        expect([refused.status, await refused.json()], path).toEqual([403, { error: word }]);
      }
      expect((await desk.call("ana@baton.net", `${base}${room}/export`)).status).toBe(200);
    }
    for (const what of ["find", "export", "erase"]) {
      const refused = await desk.call("ben@baton.net", `/v1/visitors/${what}`, "POST");
      expect([refused.status, await refused.json()], what).toEqual([403, { error: "scope" }]);
      // Let through, and then asked for a contact.
      expect((await desk.call("ana@baton.net", `/v1/visitors/${what}`, "POST")).status).toBe(400);
    }
    expect((await desk.call("ben@baton.net", `/v1${room}`)).status).toBe(200);
    expect(await kept(conversation)).toBe(2);
    expect((await desk.call("ana@baton.net", `/v1${room}/erase`, "POST")).status).toBe(200);
    expect(await v.closing()).toEqual({ code: CLOSE.erased, reason: "erased" });
  } finally {
    site.admins.pop();
  }
});

test("[D24] a page from elsewhere erases nothing at the API's routes either", async () => {
  const { room, conversation, v } = await talking();
  const headers = { Origin: "https://elsewhere.example" };
  expect((await fetch(`/api/console/v1${room}/erase`, { method: "POST", headers })).status).toBe(403);
  expect((await fetch(`/api/v1${room}/erase`, { method: "POST", headers })).status).toBe(401);
  expect(await kept(conversation)).toBe(2);
  await v.close();
});
