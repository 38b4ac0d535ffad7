/** The floor, socket to socket: who may speak, and that it changes hands in one socket. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { concierge, console as desk, messageId, say, session, stub, visitor } from "./client.ts";
import { forever, gate, scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

test("[R12] a reply streams in and ends as one stored event with its sources", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  const said = await v.event("assistant.said");
  expect(said.text).toMatch(/^A lot premium is/);
  expect(said.sources?.[0]?.title).toMatch(/premium/i);
  const streamed = v.frames.flatMap((f) => (f.type === "delta" ? [f.text] : [])).join("");
  expect(said.text.startsWith(streamed.trimEnd())).toBe(true);
});

test("[F2][R13] a takeover cuts the assistant off mid-word, and not one character follows", async () => {
  const s = await session();
  const more = gate();
  scene.models.set(s.conversation, [
    scripted(["Most lots carry no premium beca", more.promise, "use of ", "much more"]),
  ]);
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.next("delta");
  const ana = await concierge("Ana", s.conversation);
  expect((await ana.next("welcome")).live?.text).toBe("Most lots carry no premium beca");
  ana.send({ type: "join" });
  expect(await v.event("assistant.said")).toMatchObject({
    why: "interrupted",
    text: "Most lots carry no premium beca",
  });
  const joined = await v.event("concierge.joined");
  expect(joined.concierge.name).toBe("Ana");
  more.resolve();
  ana.send(say("Hello, this is Ana."));
  await v.event("concierge.said");
  const after = v.frames.slice(v.frames.findIndex((f) => f.type === "event" && f.event.type === "concierge.joined"));
  expect(after.filter((f) => f.type === "delta")).toEqual([]);
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
});

test("[F17] a hand-back answers a message that nobody answered; the note reaches the model and never the visitor", async () => {
  const s = await session();
  const model = scripted(["As Ana promised."]);
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  v.send(say("And what happens next?"));
  await ana.event("visitor.said");
  expect(model.calls.length).toBe(0);
  ana.send({ type: "handBack", note: "I will send the Juniper drawings on Friday." });
  const back = await v.event("concierge.handedBack");
  expect(back).not.toHaveProperty("note");
  expect((await v.event("assistant.said")).text).toBe("As Ana promised.");
  expect(JSON.stringify(model.calls[0]?.prompt)).toContain("Juniper drawings on Friday");
  expect(JSON.stringify(v.frames)).not.toContain("Juniper");
});

test("[F17] a hand-back with everything answered leaves the assistant silent", async () => {
  const s = await session();
  const model = scripted(["Unasked."]);
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  v.send(say("Are you there?"));
  await ana.event("visitor.said");
  ana.send(say("I am."));
  await v.event("concierge.said");
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  v.send({ type: "page", before: 1 });
  await v.next("page");
  expect(model.calls.length).toBe(0);
});

test("[F18] a newer message ends the running reply and is answered in its stead", async () => {
  const s = await session();
  scene.models.set(s.conversation, [scripted(["First", forever], ["Second answer."])]);
  const v = await visitor(s);
  v.send(say("What is a lot premium?"));
  await v.next("delta");
  v.send(say("And which plans are there?"));
  expect(await v.event("assistant.said")).toMatchObject({ why: "interrupted", text: "First" });
  expect(await v.event("assistant.said")).toMatchObject({ why: "done", text: "Second answer." });
});

/** Somebody on duty who takes nothing by themselves. */
async function onDuty(name = "Rae") {
  const rae = await desk(name);
  await rae.next("lobby");
  return rae;
}
const CLAIM = { site: { mode: "claim" as const } };

test("[F10][T1] the button asks for a person without a word, once", async () => {
  using _claim = use(CLAIM);
  const rae = await onDuty();
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "asked", action: "handoff" });
  v.send({ type: "person" });
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  expect(v.events.filter((e) => e.type === "trigger.fired")).toHaveLength(1);
  v.send({ type: "back" });
  await v.event("visitor.returned");
  await rae.close();
});

test("[F11][F23] nobody comes by the deadline: the visitor is told and leaves a contact, kept as lead facts", async () => {
  const rae = await onDuty();
  using _claim = use(CLAIM);
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  await v.event("trigger.fired");
  expect(await v.next("queue")).toMatchObject({ place: 1 });
  using _later = use({ ...CLAIM, ahead: 61_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  await v.event("wait.expired");
  const again = await visitor(s);
  expect((await again.next("welcome")).floor).toMatchObject({ held: "assistant", stranded: true });
  v.send({ type: "contact", name: "Kim", email: "kim@example.com", consent: true });
  const promised = await v.event("callback.promised");
  expect(promised.by).toBeGreaterThan(promised.at);
  const learned = v.events.flatMap((e) => (e.type === "lead.learned" ? [[e.field, e.value]] : []));
  expect(learned).toEqual([
    ["name", "Kim"],
    ["email", "kim@example.com"],
    ["consent", "yes"],
  ]);
  v.send({ type: "contact", name: "Kim", consent: true });
  expect(await v.next("refused")).toMatchObject({ re: "contact", why: "malformed" });
  await rae.close();
});

test("[F12] a second concierge is refused and told who was first", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  const bo = await concierge("Bo", s.conversation);
  bo.send({ type: "join" });
  expect(await bo.next("refused")).toMatchObject({ re: "join", why: "taken", by: "Ana" });
  bo.send(say("Me too"));
  expect(await bo.next("refused")).toMatchObject({ why: "not-yours" });
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
});

test("[F15] a concierge whose socket dies has time to come back; then the room waits in front", async () => {
  using _claim = use(CLAIM);
  const rae = await onDuty();
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  await ana.close();
  await v.event("concierge.dropped");
  const back = await concierge("Ana", s.conversation);
  expect(await v.event("concierge.present")).toMatchObject({ after: "dropped" });
  await back.close();
  await v.event("concierge.dropped");
  using _later = use({ ...CLAIM, ahead: 46_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await v.event("concierge.left")).toMatchObject({ why: "dropped" });
  const late = await concierge("Ana", s.conversation);
  late.send(say("Sorry!"));
  expect(await late.next("refused")).toMatchObject({ why: "not-now" });
  await rae.close();
  v.send({ type: "back" });
  await v.event("visitor.returned");
});

test("[F21] a closed conversation opens again with the visitor's next words", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  v.send({ type: "end" });
  expect(await v.event("closed")).toMatchObject({ by: "visitor" });
  v.send(say("One more thing: what is a lot premium?"));
  await v.event("assistant.said");
});

test("[R19] typing reaches only the other side and is not stored", async () => {
  const s = await session();
  const v = await visitor(s);
  v.send(say("Which plans do you have?"));
  await v.event("assistant.said");
  const ana = await concierge("Ana", s.conversation);
  const { head } = await ana.next("welcome");
  v.send({ type: "typing", on: true });
  expect(await ana.next("typing")).toEqual({ type: "typing", who: "visitor", on: true });
  ana.send({ type: "typing", on: true });
  expect(await ana.next("refused")).toMatchObject({ why: "not-yours" });
  ana.send({ type: "join" });
  expect((await v.event("concierge.joined")).seq).toBe(head + 1);
  ana.send({ type: "typing", on: true });
  expect(await v.next("typing")).toEqual({ type: "typing", who: "concierge", on: true });
  await ana.event("brief.written");
  ana.send({ type: "note", id: messageId(), text: "A private note." });
  expect((await ana.event("note.added")).seq).toBe(head + 3);
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  expect(JSON.stringify(v.frames)).not.toContain("private note");
});

test("[F11] with nobody on duty the visitor hears so at once, and is asked for a contact", async () => {
  // Whoever left a moment ago may be reloading.
  using _later = use({ ahead: 200_000 });
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  expect(await v.event("wait.expired")).toMatchObject({ why: "nobody" });
  v.send({ type: "contact", name: "Kim", phone: "+1 503 555 0101", consent: true });
  await v.event("callback.promised");
  // Somebody may have come on duty since, so the lobby is asked again, and answers at once.
  v.send(say("I want to talk to a human"));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "asked", action: "handoff" });
  expect(await v.event("wait.expired")).toMatchObject({ why: "nobody" });
});

test("[T2] in auto mode the trigger gives the floor to the idle concierge in the same socket", async () => {
  const bo = await desk("Bo");
  await bo.next("lobby");
  const s = await session();
  const v = await visitor(s);
  v.send(say("Can I talk to a real person?"));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "asked", action: "handoff", evidence: { seqs: [] } });
  expect((await v.event("concierge.joined")).concierge.name).toBe("Bo");
  const assigned = await bo.next("assigned");
  expect(assigned).toMatchObject({ conversation: s.conversation, how: "auto" });
  const room = await concierge("Bo", s.conversation);
  const { lines } = await room.next("brief");
  expect(lines[0]).toMatchObject({ label: "why", cite: 1 });
  expect(lines[0]?.text).toContain("real person");
  room.send({ type: "alive" });
  await room.event("concierge.present");
  room.send({ type: "close" });
  await v.event("closed");
  await bo.close();
});

test("[F14][L7] a connected concierge who stays silent loses the room, and is not connected to it again", async () => {
  const [bo, cy] = [await desk("Bo"), await desk("Cy")];
  await bo.next("lobby");
  await cy.next("lobby");
  cy.send({ type: "duty", state: "busy" });
  bo.send({ type: "duty", state: "available" });
  await bo.next("concierge", (f) => f.concierge.id === "cy@local" && f.concierge.state === "busy");
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  expect((await v.event("concierge.joined")).concierge.name).toBe("Bo");
  await bo.next("assigned");
  cy.send({ type: "duty", state: "available" });
  await cy.next("concierge", (f) => f.concierge.id === "cy@local" && f.concierge.state === "available");
  using _later = use({ ahead: 21_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await v.event("concierge.left")).toMatchObject({ why: "silent" });
  expect((await v.event("concierge.joined")).concierge.name).toBe("Cy");
  await bo.next("concierge", (f) => f.concierge.id === "bo@local" && f.concierge.state === "break");
  v.send({ type: "back" });
  await v.event("visitor.returned");
  await bo.close();
  await cy.close();
});
