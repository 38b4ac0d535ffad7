/** How models end, and what becomes of those that fail, as people see it. */
import { expect, test } from "vitest";
import { LIMITS } from "../../protocol/limits.ts";
import app from "../../worker/index.ts";
import { bindings, concierge, type RoomClient, say, session, visitor } from "./client.ts";
import { finish, forever, type Scripted, type Step, scripted } from "./models.ts";
import { scene } from "./scene.ts";

const IMPATIENT = { firstToken: 40, firstWord: 200, gap: 40, total: 400 };

/** A visitor, and a concierge who reads along and sees what is stored. */
async function room(...models: Scripted[]) {
  const s = await session();
  scene.models.set(s.conversation, models);
  scene.patience.set(s.conversation, IMPATIENT);
  return { v: await visitor(s), ana: await concierge("Ana", s.conversation) };
}

/** What stands on the visitor's screen while a reply is written, after each piece. */
const screens = ({ frames }: RoomClient): string[] => {
  const shown: string[] = [];
  for (const frame of frames) {
    if (frame.type === "delta") shown.push((shown.at(-1) ?? "").slice(0, frame.at) + frame.text);
  }
  return shown;
};

const thought = (delta: string): Step => ({ type: "reasoning-delta", id: "r", delta });

test("[R30][R21] what breaks off, ends in an error or is filtered is taken back, and the next model answers", async () => {
  const ends: Step[] = [{ breaksOff: true }, finish("error"), finish("content-filter")];
  for (const end of ends) {
    const { v, ana } = await room(scripted(["A lot premium is the ", end]), scripted(["It is a price."]));
    v.send(say("What is a lot premium?"));
    expect(await v.event("assistant.said")).toMatchObject({ text: "It is a price.", why: "done" });
    expect(screens(v)).toEqual([expect.stringContaining("A lot premium is"), "", "It is a price."]);
    const why = end === ends[2] ? "filtered" : "error";
    expect(await ana.event("turn.failed")).toMatchObject({ why, usage: { estimated: true } });
  }
});

test("[R30] a reply that stays cut is stored so, shows it, and a person is offered", async () => {
  const { v, ana } = await room(scripted(["A lot premium is the extra", finish("length")], [finish("stop")]));
  v.send(say("What is a lot premium?"));
  expect(await v.event("assistant.said")).toMatchObject({
    text: "A lot premium is the extra …",
    why: "done",
    cut: true,
  });
  expect(await ana.event("trigger.fired")).toMatchObject({
    kind: "unanswered",
    action: "offer",
    evidence: { rule: "cut" },
  });
});

test("[R30] a reply that is continued is one reply", async () => {
  const { v } = await room(scripted(["It is the extra price of", finish("length")], ["price of a better lot."]));
  v.send(say("What is a lot premium?"));
  const whole = await v.event("assistant.said");
  expect(whole).toMatchObject({ text: "It is the extra price of a better lot." });
  expect(whole).not.toHaveProperty("cut");
});

test("[R31] what a reply cost and which model wrote it is stored, and no visitor sees it", async () => {
  const model = scripted(["It is a price.", finish("stop", { in: 840, out: 12 })]);
  const { v, ana } = await room(model);
  v.send(say("What is a lot premium?"));
  await v.event("assistant.said");
  expect(await ana.event("assistant.said")).toMatchObject({ model: model.modelId, usage: { in: 840, out: 12 } });
  expect(JSON.stringify(v.frames)).not.toMatch(/usage|scripted-/);
});

test("[R32] a provider that hangs costs one visitor its patience once, and then nobody", async () => {
  const [hanging, next] = [scripted([forever]), scripted(["Yes."])];
  const { v } = await room(hanging, next);
  for (let i = 1; i <= 3; i++) {
    v.send(say(`Which plans do you have, number ${i}?`));
    await v.event("assistant.said");
  }
  const other = await room(hanging, next);
  other.v.send(say("What is a lot premium?"));
  expect((await other.v.event("assistant.said")).text).toBe("Yes.");
  expect(hanging.calls).toHaveLength(1);
  expect(next.calls).toHaveLength(4);
});

test("[R29] thoughts that were shown before their mark came are taken back, and the next reply shows none", async () => {
  const { v } = await room(
    scripted(
      ["They want a price. ", "I name it.", "</think>", "It is a price."],
      ["They want more. ", "</think>", "It depends."],
    ),
  );
  v.send(say("What is a lot premium?"));
  expect((await v.event("assistant.said")).text).toBe("It is a price.");
  // The last pieces may come with the whole reply.
  expect(["", "It is a price."]).toContain(screens(v).at(-1));
  expect(screens(v)).toContain("");
  const before = screens(v).length;
  v.send(say("And how much is it?"));
  expect((await v.event("assistant.said")).text).toBe("It depends.");
  expect(screens(v).slice(before).join()).not.toContain("They want");
});

test("[R15] a model that only thinks is given up, and nothing of it is shown", async () => {
  const thoughts = Array.from({ length: 50 }, () => [thought("Hmm. "), "<think>Hmm.</think>"]).flat();
  const { v } = await room(scripted([...thoughts, forever]), scripted(["It is a price."]));
  v.send(say("What is a lot premium?"));
  expect((await v.event("assistant.said")).text).toBe("It is a price.");
  expect(screens(v)).toEqual(["It is a price."]);
});

test("[R16] what is cut at the gateway's own limit says so too", async () => {
  const { v } = await room(scripted(Array.from({ length: 3_000 }, () => "blah ")));
  v.send(say("What is a lot premium?"));
  const { text, cut } = await v.event("assistant.said");
  expect(cut).toBe(true);
  expect(text.length).toBeLessThanOrEqual(LIMITS.reply);
});

test("[R33] a provider that is set wrongly stops nothing while another is left, and the gateway without any refuses", async () => {
  const ask = (AI_PROVIDERS: string) =>
    app.request("/api/session", { method: "POST", body: "{}" }, { ...bindings, AI_PROVIDERS });
  expect((await ask("openai-compatible,embedded")).status).toBe(200);
  expect((await ask("openai-compatible")).status).toBe(503);
});
