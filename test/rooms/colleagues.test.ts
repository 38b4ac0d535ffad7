/** What humans do beside talking, socket to socket: transfers, whispers, questions of the assistant, reading along. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import type { Event } from "../../protocol/facts.ts";
import { concierge, console as desk, messageId, type RoomClient, say, session, stub, visitor } from "./client.ts";
import { gate, scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

const call = (toolName: string, input: object) => ({
  type: "tool-call" as const,
  toolCallId: toolName,
  toolName,
  input: JSON.stringify(input),
});

/** A room that Ana holds, and Bo reads along in. */
async function held() {
  const s = await session();
  const v = await visitor(s);
  const [ana, bo] = [await concierge("Ana", s.conversation), await concierge("Bo", s.conversation)];
  ana.send({ type: "join" });
  for (const client of [v, ana, bo]) await client.event("concierge.joined");
  return { s, v, ana, bo };
}

const types = ({ events }: RoomClient): Event["type"][] => events.map(({ type }) => type);

test("[F25][F26] a colleague is asked to take over, and the visitor hears of it when they have", async () => {
  const boDesk = await desk("Bo");
  await boDesk.next("lobby");
  boDesk.send({ type: "duty", state: "busy" });
  const { s, v, ana, bo } = await held();
  const cy = await concierge("Cy", s.conversation);
  ana.send({ type: "transfer", to: "bo@local", note: "Knows the lots" });
  expect(await bo.event("transfer.offered")).toMatchObject({ to: { name: "Bo" }, note: "Knows the lots" });
  const { card } = await boDesk.next("card", (f) => f.card.transfer !== null);
  expect(card.transfer).toMatchObject({ to: "bo@local", note: "Knows the lots" });
  cy.send({ type: "accept" });
  expect(await cy.next("refused")).toMatchObject({ re: "accept", why: "taken", by: "Ana" });
  ana.send(say("One moment, please."));
  expect((await v.event("concierge.said")).concierge.name).toBe("Ana");
  bo.send({ type: "decline" });
  expect(await ana.event("transfer.ended")).toMatchObject({ why: "refused" });
  ana.send({ type: "transfer", to: "bo@local" });
  await bo.event("transfer.offered");
  bo.send({ type: "accept" });
  expect(await v.event("concierge.joined")).toMatchObject({ how: "transfer", concierge: { name: "Bo" } });
  ana.send(say("Me again"));
  expect(await ana.next("refused")).toMatchObject({ why: "not-yours" });
  expect(types(v)).not.toContain("transfer.offered");
  expect(JSON.stringify(v.frames)).not.toMatch(/Knows the lots|@local/);
  bo.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  await boDesk.close();
});

test("[F27] a transfer that nobody answers comes back, and one to somebody who is not there is refused", async () => {
  const boDesk = await desk("Bo");
  await boDesk.next("lobby");
  boDesk.send({ type: "duty", state: "busy" });
  const { s, v, ana } = await held();
  ana.send({ type: "transfer", to: "nobody@local" });
  expect(await ana.next("refused")).toMatchObject({ re: "transfer", why: "gone" });
  ana.send({ type: "transfer", to: "bo@local" });
  await ana.event("transfer.offered");
  using _later = use({ ahead: 31_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await ana.event("transfer.ended")).toMatchObject({ why: "unanswered" });
  ana.send(say("Still here."));
  await v.event("concierge.said");
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
  await boDesk.close();
});

test("[F31][D21] a whisper reaches the next reply and nobody on the visitor's side", async () => {
  const s = await session();
  const model = scripted(["We build in Newberg, and the lake is near."], ["Of course."]);
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  ana.send({ type: "whisper", id: messageId(), text: "Mention the lake" });
  await ana.event("whisper.added");
  v.send(say("Where do you build?"));
  await v.event("assistant.said");
  const first = JSON.stringify(model.calls[0]?.prompt);
  expect(first).toContain("Mention the lake");
  expect(first).not.toContain("Ana");
  v.send(say("Thanks, where exactly is it?"));
  await v.event("assistant.said");
  expect(JSON.stringify(model.calls[1]?.prompt), "it was acted on").not.toContain("Mention the lake");
  expect(JSON.stringify(v.frames)).not.toMatch(/whisper|Mention the lake/);
});

test("[F28][F29][L15] the assistant asks the humans, one answers from the lobby once, and the visitor is told", async () => {
  const bo = await desk("Bo");
  await bo.next("lobby");
  bo.send({ type: "duty", state: "busy" });
  const s = await session();
  const question = "Is lot 12 still free?";
  const model = scripted(
    [
      call("askHuman", { question, evidence: "lot 12 still free" }),
      call("askHuman", { question: "And lot 13?", evidence: "lot 12" }),
    ],
    ["Let me check that."],
    ["It is free until Friday."],
  );
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  v.send(say("Hello, is lot 12 still free?"));
  const put = await v.event("question.put");
  expect(put.text).toBe("…");
  const { card } = await bo.next("card", (f) => f.card.question !== null);
  expect(card).toMatchObject({
    conversation: s.conversation,
    stage: "live",
    question: { of: put.seq, text: question },
  });
  bo.send({ type: "answer", conversation: s.conversation, of: put.seq, text: "Free until Friday, ask for Ana" });
  expect(await v.event("question.answered")).toMatchObject({ to: 1, text: "…", concierge: { name: "Bo" } });
  expect(await v.event("assistant.said")).toMatchObject({ to: 1, text: "It is free until Friday." });
  expect(JSON.stringify(model.calls.at(-1)?.prompt)).toContain("Free until Friday, ask for Ana");
  bo.send({ type: "answer", conversation: s.conversation, of: put.seq, text: "Sold" });
  expect(await bo.next("refused")).toMatchObject({ re: s.conversation, why: "stale" });
  expect(types(v).filter((type) => type === "question.put")).toHaveLength(1);
  await bo.close();
});

test("[F28] a question that nobody answers expires, and the visitor is told that as well", async () => {
  const s = await session();
  const model = scripted(
    [call("askHuman", { question: "Is lot 12 free?", evidence: "lot 12" })],
    ["Let me check that."],
    ["Nobody could tell me."],
  );
  scene.models.set(s.conversation, [model]);
  const v = await visitor(s);
  v.send(say("Is lot 12 free?"));
  await v.event("question.put");
  using _later = use({ ahead: 46_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  await v.event("question.expired");
  expect(await v.event("assistant.said")).toMatchObject({ text: "Nobody could tell me." });
});

test("[R23] each side learns how far the other has read, forward only, also when it comes later", async () => {
  const { s, v, ana } = await held();
  v.send(say("Hello"));
  const { seq } = await ana.event("visitor.said");
  ana.send({ type: "read", upTo: seq });
  expect(await v.next("read")).toEqual({ type: "read", who: "concierge", upTo: seq });
  ana.send({ type: "read", upTo: 1 });
  ana.send({ type: "read", upTo: seq + 50 });
  ana.send(say("Hello, this is Ana."));
  await v.event("concierge.said");
  expect(v.frames.filter(({ type }) => type === "read")).toHaveLength(1);
  const again = await visitor(s);
  expect(await again.next("read")).toMatchObject({ who: "concierge", upTo: seq });
  expect(again.events.map((event) => event.type)).not.toContain("read");
  // Whoever holds a room is not free for the next one.
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
});

test("[R24] what is typed and not sent is shown to concierges only where the site says so", async () => {
  const { v, ana } = await held();
  v.send({ type: "typing", on: true, text: "I was won" });
  expect(await ana.next("typing")).toEqual({ type: "typing", who: "visitor", on: true });
  using _shown = use({ site: { preview: true } });
  v.send({ type: "typing", on: true, text: "I was wondering" });
  expect(await ana.next("typing")).toEqual({ type: "typing", who: "visitor", on: true, text: "I was wondering" });
  ana.send({ type: "handBack" });
  await v.event("concierge.handedBack");
});

test("[R25] a page names what it reaches back to, though the visitor may see nothing of it", async () => {
  const s = await session();
  const v = await visitor(s);
  // Two of them, since one socket may not send so many frames at once.
  for (const name of ["Ana", "Bo"]) {
    const colleague = await concierge(name, s.conversation);
    for (let i = 1; i <= 30; i++) colleague.send({ type: "note", id: messageId(), text: `${name} ${i}` });
    await colleague.event("note.added", ({ text }) => text === `${name} 30`);
  }
  const later = await visitor(s);
  const welcome = await later.next("welcome");
  expect(welcome).toMatchObject({ head: 60, first: 11, more: true, events: [] });
  later.send({ type: "page", before: welcome.first });
  expect(await later.next("page")).toEqual({ type: "page", first: 1, events: [], more: false });
  await v.close();
});

test("[L12] who waits hears their place and, while too little was taken lately, that nobody can tell how long", async () => {
  using _claim = use({ site: { mode: "claim" } });
  const bo = await desk("Bo");
  await bo.next("lobby");
  const waiting = async () => {
    const s = await session();
    const v = await visitor(s);
    v.send({ type: "person" });
    return { s, v, queue: await v.next("queue") };
  };
  const first = await waiting();
  const second = await waiting();
  expect(first.queue.place).toBeGreaterThanOrEqual(1);
  expect(second.queue.place).toBe((first.queue.place ?? 0) + 1);
  for (const { v } of [first, second]) {
    v.send({ type: "back" });
    await v.event("visitor.returned");
  }
  await bo.close();
});

test("[L14] who came on duty since is waited for again", async () => {
  using later = use({ ahead: 400_000 });
  const s = await session();
  const v = await visitor(s);
  v.send({ type: "person" });
  expect(await v.event("wait.expired")).toMatchObject({ why: "nobody" });
  const bo = await desk("Bo");
  await bo.next("lobby");
  bo.send({ type: "duty", state: "available" });
  later[Symbol.dispose]();
  using _after = use({ ahead: 440_000 });
  v.send(say("I want to talk to a human"));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "asked", action: "handoff" });
  expect((await v.event("concierge.joined")).concierge.name).toBe("Bo");
  v.send({ type: "back" });
  await v.event("visitor.returned");
  await bo.close();
});

test("[T6] words that cut a reply off are cited where they stand", async () => {
  const s = await session();
  const more = gate();
  scene.models.set(s.conversation, [scripted(["Our base prices sta", more.promise, "rt"])]);
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  v.send(say("What is a lot premium?"));
  await v.next("delta");
  v.send(say("I want to talk to a human"));
  const said = await ana.event("visitor.said", ({ text }) => text.includes("human"));
  expect((await ana.event("trigger.fired")).evidence.seqs).toEqual([said.seq]);
  more.resolve();
});

test("[T17] only a decision can be marked, and the visitor never learns how", async () => {
  const s = await session();
  const v = await visitor(s);
  const ana = await concierge("Ana", s.conversation);
  v.send(say("I want to talk to a human"));
  const { seq } = await ana.event("trigger.fired");
  ana.send({ type: "mark", of: seq, mark: "late" });
  expect(await ana.event("handoff.marked")).toMatchObject({ of: seq, mark: "late", concierge: { name: "Ana" } });
  ana.send({ type: "mark", of: 1, mark: "early" });
  expect(await ana.next("refused")).toMatchObject({ re: "mark", why: "not-now" });
  expect(types(v)).not.toContain("handoff.marked");
});
