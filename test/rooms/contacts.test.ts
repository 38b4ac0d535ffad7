/** The index of contacts: what leads to a conversation, for how long, and what lies in it. */
import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import type { Contacts } from "../../durable-objects/contacts/contacts.ts";
import { keyed } from "../../durable-objects/contacts/key.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { OPEN } from "./call-hours.ts";
import { bindings, listedUpTo, type RoomClient, type Session, say, session, stub, visitor } from "./client.ts";
import { scene, use } from "./scene.ts";

const DAY = 86_400_000;
const index = () => bindings.CONTACTS.getByName("contacts");

const byEmail = async (value: string) => await index().find({ kind: "email", value });
const byPhone = async (value: string) => await index().find({ kind: "phone", value });

let count = 0;
/** An address and a number that no other test has. */
const fresh = () => {
  count++;
  return { email: `robin.${count}@example.com`, phone: `(503) 555-${String(1_000 + count)}` };
};

async function talking(): Promise<{ s: Session; v: RoomClient }> {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  return { s, v };
}

async function leaving(contact: { email?: string; phone?: string }) {
  const { s, v } = await talking();
  v.send({ type: "contact", name: "Robin Vale", ...contact, consent: true });
  await v.event("callback.promised");
  return { s, v };
}

/** Every row of the index, as text. */
const rows = () =>
  runInDurableObject(index(), (_: Contacts, { storage }) =>
    JSON.stringify(["told", "contacts"].map((table) => storage.sql.exec(`SELECT * FROM ${table}`).toArray())),
  );

test("[D27] a conversation is found by the e-mail and the phone that were left in it, however they are written", async () => {
  const { s } = await leaving({ email: "Robin.Vale@Example.com", phone: "(503) 555-0142" });
  const both = await leaving({ email: "robin.vale@example.com" });
  await expect.poll(() => byEmail("robin.vale@example.com")).toHaveLength(2);
  expect(new Set(await byEmail(" ROBIN.VALE@EXAMPLE.COM "))).toEqual(new Set([s.conversation, both.s.conversation]));
  for (const written of [
    "503-555-0142",
    "+1 503 555 0142",
    "1 (503) 555.0142",
    "0015035550142",
    "503-555-0142 ext 7",
    "５０３５５５０１４２",
  ]) {
    expect(await byPhone(written), written).toEqual([s.conversation]);
  }
  expect(await byPhone("503-555-0143")).toEqual([]);
  expect(await byEmail("obin.vale@example.com")).toEqual([]);
});

test("[D28] no contact lies in the index as it was written, nor as anybody without the secret could make it", async () => {
  const { email } = fresh();
  const { s } = await leaving({ email, phone: "(503) 555-0177" });
  await expect.poll(() => byEmail(email)).toEqual([s.conversation]);
  const kept = await rows();
  expect(kept).toContain(s.conversation);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`email:${email}`));
  const plain = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  for (const word of [email, "example.com", "robin", "Robin", "5550177", "email:", "phone:", plain]) {
    expect(kept, word).not.toContain(word);
  }
});

test("[D28] a contact that was put right leads nowhere any more, and one that was taken back neither", async () => {
  const [before, after] = [fresh(), fresh()];
  const { s, v } = await leaving(before);
  await expect.poll(() => byPhone(before.phone)).toEqual([s.conversation]);
  v.send({ type: "correct", field: "email", value: after.email.toUpperCase() });
  await expect.poll(() => byEmail(after.email)).toEqual([s.conversation]);
  expect(await byEmail(before.email)).toEqual([]);
  v.send({ type: "forget", field: "phone" });
  await expect.poll(() => byPhone(before.phone)).toEqual([]);
  // Without a yes to be contacted there is no contact either.
  v.send({ type: "forget", field: "consent" });
  await expect.poll(() => byEmail(after.email)).toEqual([]);
});

test("[D28] a contact without consent is in no index, and a room without one writes nothing more", async () => {
  const { email } = fresh();
  const { s, v } = await talking();
  const cost = async () => (scene.rows.get(s.conversation) ?? 0) - (await stub(s.conversation).history()).length;
  await expect.poll(() => listedUpTo(s.conversation)).toBeGreaterThan(0);
  const before = await cost();
  // Said in passing, never agreed to; then put in by the visitor's own hand, still without a yes.
  v.send(say(`I am ${email}, what is included?`));
  await v.event("assistant.said");
  v.send({ type: "correct", field: "email", value: email });
  await v.event("lead.learned");
  // Another room's contact arrives, so whatever this room had to tell would have arrived as well.
  const other = fresh();
  await leaving(other);
  await expect.poll(() => byEmail(other.email)).toHaveLength(1);
  expect(await byEmail(email)).toEqual([]);
  expect(await rows()).not.toContain(s.conversation);
  expect(await cost()).toBe(before);
});

test("[D27] the number of a call leads to its conversation", async () => {
  using _open = use({ site: OPEN });
  const { s, v } = await talking();
  v.send({ type: "slots" });
  const { slots } = await v.next("slots");
  v.send({ type: "book", slot: slots[0]?.id, phone: "503 555 0199", consent: true });
  const { call } = await v.event("call.booked");
  await expect.poll(() => byPhone("(503) 555-0199")).toEqual([s.conversation]);
  // They are called at the other number from now on, in the call that stands too.
  v.send({ type: "correct", field: "phone", value: "503 555 0198" });
  await expect.poll(() => byPhone("(503) 555-0198")).toEqual([s.conversation]);
  await expect.poll(() => byPhone("(503) 555-0199")).toEqual([]);
  // Taken back it leads nowhere, with the call or without.
  v.send({ type: "forget", field: "phone" });
  await expect.poll(() => byPhone("(503) 555-0198")).toEqual([]);
  v.send({ type: "cancel", call });
  await v.event("call.cancelled");
  expect(await byPhone("(503) 555-0198")).toEqual([]);
});

test("[D27] an index that is out of reach, or whose answer is lost, is told again", async () => {
  const told: { email: string; conversation: string }[] = [];
  for (const fault of ["down", "mute"] as const) {
    using _fault = use({ contacts: fault });
    const { email } = fresh();
    const { s, v } = await leaving({ email });
    await v.close();
    told.push({ email, conversation: s.conversation });
  }
  // The room tries again by itself; this only saves the wait.
  using _later = use({ ahead: 120_000 });
  for (const { email, conversation } of told) {
    await expect
      .poll(async () => {
        await runDurableObjectAlarm(stub(conversation));
        return await byEmail(email);
      })
      .toEqual([conversation]);
  }
});

test("[D27] a room that was stored before there was an index tells it as soon as it wakes", async () => {
  const { email } = fresh();
  let conversation = "";
  {
    using _down = use({ contacts: "down" });
    const { s, v } = await leaving({ email });
    await v.close();
    conversation = s.conversation;
    const events = await stub(conversation).history();
    const { newest: _newest, ...earlier } = events.reduce(grow, INITIAL_STATE);
    await runInDurableObject(stub(conversation), (_, { storage }) => {
      storage.sql.exec("INSERT INTO meta (key, value) VALUES ('room', ?)", JSON.stringify(earlier));
    });
  }
  await abortAllDurableObjects();
  await runDurableObjectAlarm(stub(conversation));
  await expect.poll(() => byEmail(email)).toEqual([conversation]);
});

test("[D28] a conversation that erases itself when its time has come leaves the index", async () => {
  using _short = use({ site: { retentionDays: 7 } });
  const { email } = fresh();
  const { s, v } = await leaving({ email });
  await expect.poll(() => byEmail(email)).toEqual([s.conversation]);
  await v.close();
  using _later = use({ ahead: 8 * DAY });
  await expect
    .poll(async () => {
      await runDurableObjectAlarm(stub(s.conversation));
      return await byEmail(email);
    })
    .toEqual([]);
  expect(await rows()).not.toContain(s.conversation);
});

test("[D27] after the secret was changed the rooms are asked anew, and old news takes no newer one's place", async () => {
  const { email, phone } = fresh();
  const { s, v } = await leaving({ email });
  await expect.poll(() => byEmail(email)).toEqual([s.conversation]);
  await runInDurableObject(index(), (_: Contacts, { storage }) => {
    // As with another secret: neither the seal nor the key can be made again.
    storage.sql.exec("UPDATE told SET seal = 'other'");
    storage.sql.exec("UPDATE contacts SET key = 'other ' || key");
  });
  expect(await byEmail(email)).toEqual([s.conversation]);
  expect(await rows()).not.toContain("other");
  v.send({ type: "correct", field: "phone", value: phone });
  await expect.poll(() => byPhone(phone)).toEqual([s.conversation]);
  const late = { conversation: s.conversation, upTo: 1, contacts: [] };
  await index().take([late]);
  expect(await byPhone(phone)).toEqual([s.conversation]);
});

test("[D27] what was keyed in an earlier form of contacts is keyed anew", async () => {
  const { phone } = fresh();
  const { s } = await leaving({ phone });
  await expect.poll(() => byPhone(phone)).toEqual([s.conversation]);
  const [seal, key] = await Promise.all(
    ["seal", "phone:as it was written before"].map((text) => keyed(bindings.BATON_SECRET ?? "", text)),
  );
  await runInDurableObject(index(), (_: Contacts, { storage }) => {
    storage.sql.exec("UPDATE told SET seal = ? WHERE conversation = ?", seal, s.conversation);
    storage.sql.exec("UPDATE contacts SET key = ? WHERE conversation = ?", key, s.conversation);
  });
  expect(await byPhone(phone)).toEqual([s.conversation]);
});

test("[D27] while rooms are still to be asked anew there is no answer rather than half of one", async () => {
  const { email } = fresh();
  const { s } = await leaving({ email });
  await expect.poll(() => byEmail(email)).toEqual([s.conversation]);
  await runInDurableObject(index(), (_: Contacts, { storage }) => {
    for (let i = 0; i < 250; i++) {
      const id = bindings.CONVERSATION.newUniqueId().toString();
      storage.sql.exec("INSERT INTO told (conversation, upTo, seal) VALUES (?, 0, 'other')", id);
    }
  });
  expect(await byEmail(email)).toBeNull();
  expect(await byEmail(email)).toEqual([s.conversation]);
});

test("[D33] after the secret was changed a room that does not answer keeps nobody else from being found", async () => {
  const [mine, theirs] = [fresh(), fresh()];
  const { s } = await leaving({ email: mine.email });
  const dead = await leaving({ email: theirs.email });
  await expect.poll(() => byEmail(theirs.email)).toEqual([dead.s.conversation]);
  await expect.poll(() => byEmail(mine.email)).toEqual([s.conversation]);
  await runInDurableObject(index(), (_: Contacts, { storage }) => {
    for (const id of [s.conversation, dead.s.conversation]) {
      storage.sql.exec("UPDATE told SET seal = 'other' WHERE conversation = ?", id);
      storage.sql.exec("UPDATE contacts SET key = 'other ' || key WHERE conversation = ?", id);
    }
  });
  scene.dead.add(dead.s.conversation);
  expect(await byEmail(mine.email)).toEqual([s.conversation]);
  expect(await byEmail(theirs.email)).toEqual([]);
  scene.dead.delete(dead.s.conversation);
  expect(await byEmail(theirs.email)).toEqual([dead.s.conversation]);
});
