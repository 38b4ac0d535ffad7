/** Models that fail, stall, say nothing or never stop. */
import { expect, test } from "vitest";
import { LIMITS } from "../../protocol/limits.ts";
import { say, session, visitor } from "./client.ts";
import { forever, type Step, scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

const FAIL: readonly Step[] = [{ fail: new Error("secret provider words") }];
const IMPATIENT = { firstToken: 40, firstWord: 200, gap: 40, total: 400 };

async function room(...models: ReturnType<typeof scripted>[]) {
  const s = await session();
  scene.models.set(s.conversation, models);
  scene.patience.set(s.conversation, IMPATIENT);
  return await visitor(s);
}

test("[R15] a model that fails is followed by the next one", async () => {
  const v = await room(scripted(FAIL), scripted(["From the second model."]));
  v.send(say("What is a lot premium?"));
  expect((await v.event("assistant.said")).text).toBe("From the second model.");
  expect(JSON.stringify(v.frames)).not.toContain("secret provider words");
});

test("[F20] three failed tries call a human, and the provider's words stay inside", async () => {
  const model = scripted(FAIL);
  const v = await room(model);
  v.send(say("What is a lot premium?"));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "failure", action: "handoff" });
  expect(model.calls.length).toBe(3);
  expect(JSON.stringify(v.frames)).not.toContain("secret provider words");
});

test("[R15] silence before the first word, between words and in total each fail the try", async () => {
  const first = await room(scripted([forever]), scripted(["Next."]));
  first.send(say("What is a lot premium?"));
  expect((await first.event("assistant.said")).text).toBe("Next.");
  const between = await room(scripted(["Some wo", forever]), scripted(["Again, whole."]));
  between.send(say("What is a lot premium?"));
  expect((await between.event("assistant.said")).text).toBe("Again, whole.");
});

test("[R15] an empty reply is a failed try", async () => {
  const v = await room(scripted([]), scripted(["Not empty."]));
  v.send(say("What is a lot premium?"));
  expect((await v.event("assistant.said")).text).toBe("Not empty.");
});

test("[R15] a reply that nobody can see is an empty one, and what cannot be seen before the words is left out", async () => {
  for (const unseen of ["\u200b\u200b", "\ufeff \n", "\u2060\u200e", "\u00ad"]) {
    const v = await room(scripted([unseen, unseen]), scripted([unseen, "Words."]));
    v.send(say("What is a lot premium?"));
    expect((await v.event("assistant.said")).text).toBe("Words.");
  }
});

test("[R16] an endless model is cut", async () => {
  const v = await room(scripted(Array.from({ length: 3_000 }, () => "blah ")));
  v.send(say("What is a lot premium?"));
  const { text } = await v.event("assistant.said");
  expect(text.length).toBeLessThanOrEqual(LIMITS.reply);
  expect(text.length).toBeGreaterThan(LIMITS.reply - 10);
});

test("[T7] the model's handOff needs the visitor's own words", async () => {
  const call = (evidence: string): Step => ({
    type: "tool-call",
    toolCallId: "1",
    toolName: "handOff",
    input: JSON.stringify({ reason: "asked", evidence }),
  });
  const honest = await room(scripted([call("somebody from sales"), "One moment."]));
  honest.send(say("I would rather have somebody from sales look at this."));
  expect(await honest.event("trigger.fired")).toMatchObject({ kind: "asked", action: "handoff" });
  const sloppy = await room(scripted([call("get me a manager"), "A lot premium is the extra price of a lot."]));
  sloppy.send(say("What is a lot premium?"));
  await sloppy.event("assistant.said");
  sloppy.send({ type: "page", before: 1 });
  await sloppy.next("page");
  expect(sloppy.events.filter(({ type }) => type === "trigger.fired")).toEqual([]);
});

test("[T4] one gap in the knowledge is told honestly, the second in a row offers a person, and the fourth calls one", async () => {
  const v = await visitor(await session());
  for (const words of ["Do you charter yachts?", "And helicopters?", "Who wrote Carmen?", "Do you tune violins?"]) {
    v.send(say(words));
    expect((await v.event("assistant.said")).text).toContain("I don't know that");
  }
  // Nobody is on duty, so that times for a call are shown in place of a wait.
  const [reply, offer, call] = ["assistant.said", "offer", "call"];
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "unanswered", action: call });
  const seen = v.events.map((event) => (event.type === "trigger.fired" ? event.action : event.type));
  expect(seen.filter((one) => [reply, offer, call].includes(one as string))).toEqual([
    ...[reply, reply, offer],
    ...[reply, reply, call],
  ]);
});

test("[T4] who tells of a case of their own is answered and gets a person at once", async () => {
  const v = await visitor(await session());
  v.send(say("The amount on my invoice from March is wrong and my card was charged for another unit"));
  await v.event("assistant.said");
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "unanswered", action: "handoff" });
});

test("[T3] a bare yes asks for a person only while an offer stands", async () => {
  using _soon = use({ site: { unansweredLimit: 2 } });
  const v = await visitor(await session());
  v.send(say("Do you charter yachts?"));
  await v.event("trigger.fired");
  v.send(say("Yes, please."));
  expect(await v.event("trigger.fired")).toMatchObject({ kind: "asked", action: "handoff" });
  const w = await visitor(await session());
  w.send(say("Yes, please."));
  await w.event("assistant.said");
  expect(w.events.some((e) => e.type === "trigger.fired" && e.kind === "asked")).toBe(false);
});

test("[D19] an hour's replies are limited, and at the limit a human is called", async () => {
  const s = await session();
  scene.models.set(s.conversation, [scripted(["[[answer]]\nYes.\n[[answered: full]]"])]);
  const v = await visitor(s);
  for (let i = 0; i < LIMITS.turnsPerHour; i++) {
    scene.ahead += 200;
    v.send(say(`What is a lot premium? (${i})`));
    await v.event("assistant.said");
  }
  v.send(say("What is a lot premium?"));
  // A call where the lobby has already said that nobody is on duty.
  expect(await v.event("trigger.fired")).toMatchObject({
    kind: "failure",
    action: expect.stringMatching(/handoff|call/),
  });
  scene.ahead = 0;
});
