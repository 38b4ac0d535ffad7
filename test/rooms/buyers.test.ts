/** Five buyers, from a simple question to one that nobody but a human can answer, each in one thread from end to end. */
import { expect, test } from "vitest";
import { concierge, console as desk, type RoomClient, say, session, visitor } from "./client.ts";
import { scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

/** One concierge at her desk, who opens what she is given. */
async function onDuty(name: string) {
  const lobby = await desk(name);
  await lobby.next("lobby");
  lobby.send({ type: "duty", state: "available" });
  await lobby.next("concierge", ({ concierge: { state, here } }) => state === "available" && here);
  return {
    lobby,
    async opens(conversation: string): Promise<RoomClient> {
      await lobby.next("assigned", (frame) => frame.conversation === conversation);
      const room = await concierge(name, conversation);
      await room.next("welcome");
      room.send({ type: "alive" });
      return room;
    },
  };
}

const types = (client: RoomClient) => client.events.map(({ type }) => type);

test("[T2] a simple question is answered, and no human hears of it", async () => {
  const ana = await onDuty("Ana");
  const v = await visitor(await session());
  v.send(say("How long does a build take?"));
  expect((await v.event("assistant.said")).text).toContain("nine to eleven months");
  v.send(say("What is a lot premium?"));
  expect((await v.event("assistant.said")).text).toContain("extra price");
  v.send({ type: "page", before: 1 });
  await v.next("page");
  expect(v.events.filter(({ type }) => /^(trigger|concierge)\./.test(type))).toEqual([]);
  expect(ana.lobby.frames.filter(({ type }) => type === "assigned")).toEqual([]);
  await ana.lobby.close();
});

test("a ready buyer is offered a call at once, books it in the same minute, and waits for nobody", async () => {
  const v = await visitor(await session());
  v.send(say("We're ready to sign. How do we reserve lot 7 at Foxglove Meadow?"));
  const fired = await v.event("trigger.fired");
  // Why it fired is not for the visitor's eyes.
  expect(fired).toMatchObject({ action: "call", kind: "complexity", evidence: { seqs: [], rule: "" } });
  expect(fired).not.toHaveProperty("until");
  await v.event("assistant.said");
  v.send({ type: "slots" });
  const [first] = (await v.next("slots")).slots;
  v.send({ type: "book", slot: first?.id, phone: "+1 503 555 0199", consent: true });
  expect(await v.event("call.booked")).toMatchObject({ slot: { id: first?.id, start: first?.start } });
});

test("a complex buyer is answered as far as it is known, offered a person, and has one for a yes", async () => {
  const ana = await onDuty("Ana");
  const s = await session();
  const v = await visitor(s);
  v.send(
    say(
      "I want the Heron on a premium corner lot with $40,000 in upgrades. How does the lot premium count toward my FHA loan, and can you finish before my lease ends in May?",
    ),
  );
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "complexity", action: "offer" });
  const { text, sources } = await v.event("assistant.said");
  expect(text).toMatch(/lot premium|down payment/i);
  expect(sources?.length).toBeGreaterThan(0);
  expect(v.events.filter(({ type }) => type === "trigger.fired")).toHaveLength(1);
  v.send(say("Yes, please"));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "asked", action: "handoff" });
  expect((await v.event("concierge.joined")).concierge.name).toBe("Ana");
  const room = await ana.opens(s.conversation);
  const { lines } = await room.next("brief");
  expect(JSON.stringify(lines)).toContain("Heron");
  room.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  await ana.lobby.close();
});

test("[T15] an angry buyer hears a kind word and has a human at once, in the same thread", async () => {
  const ana = await onDuty("Ana");
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  v.send(say("This is unacceptable, I am furious and I have had enough!!"));
  const kind = await v.event("assistant.said");
  expect(kind.text).toMatch(/sorry/);
  expect(await v.event("trigger.fired")).toMatchObject({ action: "handoff" });
  const joined = await v.event("concierge.joined");
  expect(joined.seq).toBeGreaterThan(kind.seq);
  const room = await ana.opens(s.conversation);
  room.send(say("This is Ana. I have read everything above and will sort it out."));
  expect((await v.event("concierge.said")).text).toContain("This is Ana");
  // One socket, one log, no gap, and not a word of the assistant after the human came.
  const seqs = v.events.map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  expect(v.events.filter(({ type, seq }) => type === "assistant.said" && seq > joined.seq)).toEqual([]);
  expect(v.closed).toBeNull();
  room.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  await ana.lobby.close();
});

test("[T4] a question that the assistant cannot answer is passed on by itself, and the help comes back with it", async () => {
  using _soon = use({ site: { unansweredLimit: 2 } });
  const ana = await onDuty("Ana");
  const s = await session();
  const model = scripted(
    ["I do not know that."],
    ["I do not know that either."],
    ["As Ana said: parrots are welcome on Sundays."],
  );
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  v.send(say("Can somebody babysit my parrot meanwhile?"));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "unanswered", action: "offer" });
  v.send(say("And what about his falcon friend?"));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "unanswered", action: "handoff" });
  const room = await ana.opens(s.conversation);
  room.send(say("Both are welcome, on Sundays."));
  await v.event("concierge.said");
  room.send({ type: "handBack", note: "Parrot and falcon may come, on Sundays only" });
  await v.event("concierge.handedBack");
  v.send(say("On which day may they come?"));
  expect((await v.event("assistant.said")).text).toContain("Sundays");
  const asked = JSON.stringify(model.calls.at(-1)?.prompt);
  expect(asked).toContain("Parrot and falcon may come, on Sundays only");
  expect(asked).toContain("[Ana, a colleague] Both are welcome");
  // The note is for the assistant and for colleagues.
  expect(JSON.stringify(v.frames)).not.toContain("falcon may come");
  await ana.lobby.close();
});

test("a site may ask its people instead: the visitor stays with the assistant, and the answer comes through it", async () => {
  using _ask = use({ site: { policy: { unanswered: "ask" } } });
  const ana = await onDuty("Ana");
  const s = await session();
  const v = await visitor(s);
  v.send(say("Can somebody babysit my parrot meanwhile?"));
  const put = await v.event("question.put");
  expect(put.text).toBe("…");
  ana.lobby.send({
    type: "answer",
    conversation: s.conversation,
    of: put.seq,
    text: "Parrots are welcome on Sundays.",
  });
  expect((await v.event("assistant.said", ({ text }) => text.includes("Sundays"))).text).toContain("colleague");
  expect(types(v)).not.toContain("concierge.joined");
  await ana.lobby.close();
});
