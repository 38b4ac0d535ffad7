/** The site's own tools that act, in a real room: proposed, confirmed by the visitor, and done once. */
import { abortAllDurableObjects, runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { TIMES } from "../../protocol/limits.ts";
import { fault } from "../../settings/tool.ts";
import { concierge, type RoomClient, say, stub, visitor } from "./client.ts";
import { forever, gate } from "./models.ts";
import { scene, use } from "./scene.ts";
import { brochure, call, room, tools } from "./tool-room.ts";

const propose = async (v: RoomClient, text = "Please send me the brochure of the Heron") => {
  v.send(say(text));
  return await v.event("tool.proposed");
};

test("[A5] what acts is proposed in the tool's own words, and done once when the visitor confirms it, however often they tap", async () => {
  const done: unknown[] = [];
  const running = gate();
  tools(
    brochure(async (input, context) => {
      done.push([input, context.call]);
      await running.promise;
      return { queued: 7 };
    }),
  );
  const { s, v } = await room([call("send_brochure", { plan: "Heron" }), "You can confirm it below."]);
  const proposal = await propose(v);
  expect(proposal).toMatchObject({ text: "Send the Heron brochure to you", tool: "", input: "" });
  expect(done).toEqual([]);
  v.send({ type: "confirm", call: "another", yes: true });
  expect(await v.next("refused")).toMatchObject({ re: "confirm", why: "gone" });
  for (let taps = 0; taps < 3; taps++) v.send({ type: "confirm", call: proposal.call, yes: true });
  await v.event("tool.confirmed");
  v.send({ type: "confirm", call: proposal.call, yes: false });
  expect(await v.next("refused")).toMatchObject({ re: "confirm", why: "not-now" });
  running.resolve();
  expect(await v.event("tool.ended")).toMatchObject({ how: "done", text: proposal.text, tool: "" });
  v.send({ type: "confirm", call: proposal.call, yes: true });
  expect(await v.next("refused")).toMatchObject({ why: "gone" });
  expect(done).toEqual([[{ plan: "Heron" }, proposal.call]]);
  const events = await stub(s.conversation).history();
  expect(events.filter(({ type }) => type === "tool.confirmed").length).toBe(1);
  expect(events.find(({ type }) => type === "tool.ended")).toMatchObject({ result: '{"queued":7}' });
});

test("[A5] what was done is told to the model, and nothing else is", async () => {
  tools(brochure(() => null));
  const { v, model } = await room([call("send_brochure", { plan: "Heron" }), "Confirm it below."], ["Yes, it is."]);
  const { call: name } = await propose(v);
  v.send(say("Is it done?"));
  await v.event("assistant.said", ({ text }) => text === "Yes, it is.");
  const prompt = () => JSON.stringify(model.calls.at(-1)?.prompt);
  expect(prompt()).toContain("nothing of it is done yet");
  v.send({ type: "confirm", call: name, yes: true });
  await v.event("tool.ended");
  v.send(say("And now?"));
  await v.event("assistant.said");
  expect(prompt()).toContain('Done, as the visitor confirmed: \\"Send the Heron brochure to you\\"');
});

test("[A5] only what was done may be said to be done", async () => {
  const CLAIM = "I have sent the Heron brochure to you.";
  for (const [how, run, held] of [
    ["done", () => null, false],
    ["failed", () => fault("The mailbox is full."), true],
  ] as const) {
    tools(brochure(run));
    const { v } = await room([call("send_brochure", { plan: "Heron" }), "You can confirm it below."], [CLAIM]);
    const { call: name } = await propose(v);
    v.send(say("What about the brochure?"));
    expect((await v.event("assistant.said", ({ to }) => to > 1)).text).not.toContain(CLAIM);
    v.send({ type: "confirm", call: name, yes: true });
    const { seq } = await v.event("tool.ended", (event) => event.how === how);
    v.send(say("And what about it now?"));
    const { text } = await v.event("assistant.said", ({ to }) => to > seq);
    expect(text.includes(CLAIM), how).toBe(!held);
  }
});

test("[A6] a proposal that is declined, expires or is replaced is never carried out", async () => {
  let runs = 0;
  tools(brochure(() => ++runs));
  const { s, v } = await room(
    [call("send_brochure", { plan: "Heron" }), "Confirm it below."],
    [call("send_brochure", { plan: "Wren" }), "Confirm it below."],
    [call("send_brochure", { plan: "Linnet" }), "Confirm it below."],
  );
  const first = await propose(v);
  const second = await propose(v, "The Wren instead, please");
  expect(v.events.find(({ type }) => type === "tool.ended")).toMatchObject({ call: first.call, how: "replaced" });
  v.send({ type: "confirm", call: first.call, yes: true });
  expect(await v.next("refused")).toMatchObject({ why: "gone" });
  v.send({ type: "confirm", call: second.call, yes: false });
  expect(await v.event("tool.ended", (e) => e.call === second.call)).toMatchObject({ how: "declined" });
  const third = await propose(v, "Then the Linnet");
  using _later = use({ ahead: scene.ahead + TIMES.proposal });
  await runDurableObjectAlarm(stub(s.conversation));
  expect(await v.event("tool.ended", (e) => e.call === third.call)).toMatchObject({ how: "expired" });
  expect(runs).toBe(0);
});

test("[A6] a concierge who joins leaves the proposal standing", async () => {
  tools(brochure(() => "sent"));
  const { s, v } = await room([call("send_brochure", { plan: "Heron" }), "Confirm it below."]);
  const { call: name } = await propose(v);
  const c = await concierge("Ana", s.conversation);
  c.send({ type: "join" });
  await v.event("concierge.joined");
  v.send({ type: "confirm", call: name, yes: true });
  expect(await v.event("tool.ended")).toMatchObject({ how: "done" });
  expect(await c.event("tool.ended")).toMatchObject({ tool: "send_brochure", result: '"sent"' });
});

test("[A7] after a crash it is not done again, and the visitor is told that nobody knows", async () => {
  let runs = 0;
  tools(
    brochure(() => {
      runs++;
      return forever as Promise<never>;
    }),
  );
  const { s, v } = await room([call("send_brochure", { plan: "Heron" }), "Confirm it below."]);
  const { call: name } = await propose(v);
  v.send({ type: "confirm", call: name, yes: true });
  await v.event("tool.confirmed");
  await abortAllDurableObjects();
  const again = await visitor(s);
  expect(again.events.concat((await again.next("welcome")).events).length).toBeGreaterThan(0);
  const ended = again.events.find(({ type }) => type === "tool.ended");
  expect(ended).toMatchObject({ call: name, how: "unknown" });
  expect(runs).toBe(1);
  again.send({ type: "confirm", call: name, yes: true });
  expect(await again.next("refused")).toMatchObject({ why: "gone" });
  expect(runs).toBe(1);
});

test("[A7] one that refuses was not done, one that breaks or is too slow may have been, and a person is offered", async () => {
  for (const [how, run] of [
    ["failed", () => fault("The mailbox is full.")],
    ["unknown", () => Promise.reject(new Error("reset"))],
    ["unknown", () => forever as Promise<never>],
  ] as const) {
    tools(brochure(run, 1));
    const { v } = await room([call("send_brochure", { plan: "Heron" }), "Confirm it below."]);
    const { call: name } = await propose(v);
    v.send({ type: "confirm", call: name, yes: true });
    expect(await v.event("tool.ended")).toMatchObject({ how });
    expect(await v.event("trigger.fired")).toMatchObject({ kind: "unanswered", action: "offer" });
  }
});

test("[A5] a model that proposes without a word is not silent, and a proposal that the tool refuses is none", async () => {
  tools(brochure(() => "sent"));
  const { v } = await room([call("send_brochure", { plan: "Heron" })], []);
  v.send(say("Send me the brochure of the Heron"));
  expect((await v.event("assistant.said")).text).toBe("Send the Heron brochure to you");
  await v.event("tool.proposed");
  const other = await room([call("send_brochure", { plan: "none" })], ["There is no such plan."]);
  other.v.send(say("Send me the brochure of the Ostrich"));
  expect((await other.v.event("assistant.said")).text).toBe("There is no such plan.");
  expect(other.v.events.some(({ type }) => type === "tool.proposed")).toBe(false);
});
