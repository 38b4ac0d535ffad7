/** A room whose log a newer version wrote in part: after a roll-back the conversation goes on. */
import { abortAllDurableObjects, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { INITIAL_STATE } from "../../protocol/state.ts";
import { concierge, say, session, stub, visitor } from "./client.ts";

const SECRET = "only the newer version knows what this means";

/** What the newer version stored: a fact of its own, one of ours with a field more, and its own fold of it all. */
async function newer(conversation: string, head: number): Promise<void> {
  const facts = [
    { type: "robot.said", id: "robot-message", text: { words: SECRET }, slot: null, evidence: "none" },
    { type: "visitor.said", id: "message-of-theirs", text: "Is the lot still free?", mood: SECRET },
    { type: "robot.left", concierge: SECRET },
  ];
  await runInDurableObject(stub(conversation), (_, { storage }) => {
    for (const [i, fact] of facts.entries()) {
      const row = [head + 1 + i, Date.now(), "id" in fact ? fact.id : null, JSON.stringify(fact)];
      storage.sql.exec("INSERT INTO events (seq, at, id, fact) VALUES (?, ?, ?, ?)", ...row);
    }
    const floor = { ...INITIAL_STATE.floor, held: "closed" };
    const state = { ...INITIAL_STATE, version: INITIAL_STATE.version + 1, seq: head + facts.length, floor };
    storage.sql.exec("INSERT INTO meta (key, value) VALUES ('room', ?)", JSON.stringify(state));
  });
  await abortAllDurableObjects();
}

test("[R26] after a roll-back a conversation goes on, and nobody but colleagues is sent what the newer version stored", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const { seq: head } = await v.event("assistant.said");
  await v.close();
  await newer(s.conversation, head);

  const again = await visitor(s);
  const welcome = await again.next("welcome");
  // Folded anew: the newer version's own fold says that it is closed.
  expect(welcome.floor.held).toBe("assistant");
  expect(welcome.head).toBeGreaterThanOrEqual(head + 3);
  // The message that came before the roll-back is answered, and so is the next one.
  await again.event("assistant.said", ({ to }) => to === head + 2);
  again.send(say("And what does a corner lot cost?"));
  const asked = await again.event("visitor.said", ({ text }) => text.includes("corner"));
  await again.event("assistant.said", ({ to }) => to === asked.seq);
  expect(JSON.stringify(again.frames)).not.toContain(SECRET);
  expect(JSON.stringify(again.frames)).toContain("Is the lot still free?");

  const c = await concierge("Ada", s.conversation);
  expect((await c.next("brief")).lines.map(({ label }) => label)).toContain("want");
  c.send({ type: "join" });
  await again.event("concierge.joined");
  const stored = await stub(s.conversation).history();
  expect(stored.map(({ type }) => type as string)).toEqual(expect.arrayContaining(["robot.said", "robot.left"]));
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, i) => i + 1));
});

test("[R27] a snapshot of another version is not trusted, and one of this version is", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const { seq: head } = await v.event("assistant.said");
  await v.close();
  const floorOf = async (version: number) => {
    await runInDurableObject(stub(s.conversation), (_, { storage }) => {
      const floor = { ...INITIAL_STATE.floor, held: "closed" };
      const state = { ...INITIAL_STATE, version, seq: head, began: Date.now(), last: Date.now(), floor };
      storage.sql.exec("REPLACE INTO meta (key, value) VALUES ('room', ?)", JSON.stringify(state));
    });
    await abortAllDurableObjects();
    const c = await visitor(s);
    const { floor } = await c.next("welcome");
    await c.close();
    return floor.held;
  };
  expect(await floorOf(INITIAL_STATE.version)).toBe("closed");
  expect(await floorOf(INITIAL_STATE.version - 1)).toBe("assistant");
  expect(await floorOf(INITIAL_STATE.version + 1)).toBe("assistant");
});

test("[R36] a row that cannot be read and a fact that lacks its fields kill no room", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const { seq: head } = await v.event("assistant.said");
  await v.close();
  await runInDurableObject(stub(s.conversation), (_, { storage }) => {
    for (const [i, fact] of ["{not json", '{"type":"trigger.fired"}', "null"].entries()) {
      storage.sql.exec("INSERT INTO events (seq, at, id, fact) VALUES (?, ?, NULL, ?)", head + 1 + i, Date.now(), fact);
    }
    storage.sql.exec("REPLACE INTO meta (key, value) VALUES ('room', '{half a snap')");
  });
  await abortAllDurableObjects();
  const again = await visitor(s);
  expect((await again.next("welcome")).head).toBe(head + 3);
  again.send(say("And what does a corner lot cost?"));
  await again.event("assistant.said", ({ to }) => to > head);
  const c = await concierge("Ada", s.conversation);
  expect((await c.next("brief")).lines.map(({ label }) => label)).toContain("want");
  expect(await stub(s.conversation).read()).toMatchObject({ conversation: s.conversation });
  expect((await stub(s.conversation).erase()).counts.events).toBeGreaterThan(head + 3);
});
