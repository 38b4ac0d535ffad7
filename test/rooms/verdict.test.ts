/** Models that judge, played through the real room: what the visitor saw, what was stored, who was called. */
import { expect, test } from "vitest";
import type { Event } from "../../protocol/facts.ts";
import { fold } from "../../protocol/floor.ts";
import { episodes } from "../../protocol/report.ts";
import { concierge, console, type RoomClient, say, session, visitor } from "./client.ts";
import { type Step, scripted } from "./models.ts";
import { scene } from "./scene.ts";

const QUESTION = "What is a lot premium?";
const WORDS = "It is the extra price of a better lot.";

/** A visitor whose model says this to each message, in turn. */
async function with_(...scripts: readonly (readonly Step[])[]) {
  const s = await session();
  const model = scripted(...scripts);
  scene.models.set(s.conversation, [model]);
  return { v: await visitor(s), model, conversation: s.conversation };
}

/** Every fact of the room, as its concierges read them. */
async function stored(conversation: string): Promise<Event[]> {
  const ada = await concierge("Ada", conversation);
  const { events } = await ada.next("welcome");
  await ada.close();
  return [...events];
}

/** What the deltas made of the reply while it streamed. */
const screen = (v: RoomClient): string =>
  v.frames.reduce((text, f) => (f.type === "delta" ? text.slice(0, f.at) + f.text : text), "");
const seen = (v: RoomClient): string => JSON.stringify(v.frames);

/** The trigger that fired once a reply or a decision is stored. */
const fired = async (v: RoomClient) => {
  const { kind, action } = await v.event("trigger.fired");
  return { kind, action };
};

/** Played models: what each writes, and what the visitor must read of it. */
const MODELS: Readonly<Record<string, readonly Step[]>> = {
  obedient: ["[[answer]]\n", "It is the extra ", "price of a better lot.", "\n[[answered: full; from: 1]]"],
  sloppy: ["**Act: answer**\n\n", WORDS, "\n\nanswered: fully"],
  fenced: ["```\n[[answer]]\n", WORDS, "\n```"],
  split: ["[", "[ans", "wer]", "]", WORDS, "\n[", "[answ", "ered: fu", "ll]]"],
  repetitive: ["[[answer]]\n[[answer]]\n", WORDS, "\n[[answer]]"],
  "thinking first": [{ type: "reasoning-delta", id: "r", delta: "[[human]] or not?" }, "[[answer]]\n", WORDS],
  "without a verdict": [WORDS],
  translated: ["[[respuesta]]\n", WORDS, "\n[[answered: completa]]"],
};

// In this order, because the lobby is one for all: first nobody is on duty, and then somebody is.

test("[T24][T26] a model that calls a human without a word hands over, and says what the site says where nobody surely comes", async () => {
  const silent = ['[[human: upset | "nobody calls me back"]]'];
  const { v, conversation, model } = await with_(silent);
  v.send(say("I have waited a week and nobody calls me back"));
  // A mood goes out as a neutral kind. Nobody is on duty: a room that has heard so from the lobby asks nobody.
  const { kind, action } = await fired(v);
  expect(kind).toBe("complexity");
  if (action === "handoff") expect((await v.event("wait.expired")).why).toBe("nobody");
  else expect(action).toBe("call");
  const events = await stored(conversation);
  expect(events.find(({ type }) => type === "assistant.said")).toMatchObject({
    text: expect.stringContaining("talk to a person"),
  });
  expect(events.some(({ type }) => type === "turn.failed")).toBe(false);
  expect(events.find(({ type }) => type === "trigger.fired")).toMatchObject({
    kind: "emotion",
    evidence: { span: "nobody calls me back", rule: "verdict.human" },
  });
  expect(model.calls.length).toBe(1);
});

test("[F35] a request for a person takes the place of no answer when nobody comes", async () => {
  const { v, conversation, model } = await with_([
    "[[answer]]\nThe water valve is under the stairs.\n[[answered: part]]",
  ]);
  v.send(say("Water comes through the kitchen ceiling since midnight, can I talk to a person?"));
  expect(await fired(v)).toEqual({ kind: "asked", action: "handoff" });
  expect((await v.event("assistant.said")).text).toBe("The water valve is under the stairs.");
  const events = await stored(conversation);
  expect(fold(events)).toMatchObject({ held: "assistant", stranded: true, owes: null });
  const [asked] = model.calls;
  expect(JSON.stringify(asked?.prompt)).toContain("No colleague is on duty now.");
});

test("[F35] and no word of the assistant is out where somebody is free", async () => {
  const ana = await console("Ana");
  ana.send({ type: "duty", state: "available" });
  await ana.next("lobby");
  const { v, model } = await with_(["[[answer]]\nToo early."]);
  v.send(say("Water comes through the kitchen ceiling since midnight, can I talk to a person?"));
  expect(await v.event("concierge.joined")).toMatchObject({ how: "auto" });
  expect(model.calls.length).toBe(0);
  await ana.close();
});
test("[T24] a model that asks the team without a word has the visitor told so, and answers when they did", async () => {
  const ana = await console("Ana");
  ana.send({ type: "duty", state: "available" });
  await ana.next("lobby");
  const { v, conversation } = await with_(
    ["[[ask: Is lot 12 free?]]"],
    ["[[answer]]\nIt is free until Friday.\n[[answered: full]]"],
  );
  v.send(say("Is lot 12 free?"));
  expect((await v.event("assistant.said")).text).toBe("Let me check that with a colleague.");
  const { seq } = await v.event("question.put");
  ana.send({ type: "answer", conversation, of: seq, text: "Until Friday" });
  expect((await v.event("assistant.said")).text).toBe("It is free until Friday.");
  await ana.close();
});

test.each(Object.entries(MODELS))(
  "[T23] the visitor reads the words alone of a model that is %s",
  async (_, script) => {
    const { v, conversation } = await with_(script);
    v.send(say(QUESTION));
    expect((await v.event("assistant.said")).text).toBe(WORDS);
    expect(WORDS.startsWith(screen(v).trimEnd())).toBe(true);
    expect(seen(v)).not.toMatch(/\[\[|answered|verdict|```|respuesta/i);
    const reply = (await stored(conversation)).find(({ type }) => type === "assistant.said");
    expect(reply).toMatchObject({ text: WORDS });
    expect((await stored(conversation)).filter(({ type }) => type === "trigger.fired")).toEqual([]);
  },
);

test("[T25] a model that does not have it offers a person, though passages were found, and the next time calls one", async () => {
  const none = ["[[unknown]]\nI don't have that.\n[[answered: none; from: none]]"];
  const { v } = await with_(none);
  v.send(say(QUESTION));
  expect((await v.event("assistant.said")).sources).toBeUndefined();
  expect(await fired(v)).toEqual({ kind: "unanswered", action: "offer" });
  v.send(say("And what is a lot?"));
  expect(await fired(v)).toEqual({ kind: "unanswered", action: "handoff" });
});

test("[T25] what a model answers from the chat counts as answered, and is counted so", async () => {
  const { v, conversation } = await with_(["[[answer]]\nSure.\n[[answered: full]]"]);
  for (const words of [QUESTION, "Could you say that more simply, please?", "So most people pay nothing extra?"]) {
    v.send(say(words));
    await v.event("assistant.said");
  }
  const events = await stored(conversation);
  expect(events.filter(({ type }) => type === "trigger.fired")).toEqual([]);
  expect(episodes(events)[0]?.handoffs).toEqual({});
});

test("[T26] a model that lies about the visitor's words calls nobody", async () => {
  const lie = ['[[human: asked | "get me a manager"]]\n', WORDS, "\n[[answered: full; wants: person; mood: angry]]"];
  const { v } = await with_(lie);
  v.send(say(QUESTION));
  expect(await fired(v)).toEqual({ kind: "asked", action: "offer" });
  expect(seen(v)).not.toContain("manager");
});

test("[T29] a model that recites its instructions is no answer: the next one speaks", async () => {
  const s = await session();
  const recite: Step[] = [
    "[[answer]] what they asked is answered, in full or in part, or they asked nothing.\n",
    "[[unknown]] it is known nowhere here, and no person is needed for it yet.\n",
    '[[human: REASON | "WORDS"]] a person is needed.\n',
  ];
  scene.models.set(s.conversation, [scripted(recite), scripted(["[[answer]]\n", WORDS])]);
  const v = await visitor(s);
  v.send(say(QUESTION));
  const { text } = await v.event("assistant.said");
  expect(text).not.toMatch(/in full or in part|known nowhere here/);
  expect(v.events.filter(({ type }) => type === "trigger.fired" && type)).toEqual([]);
});

test("[T27] where a model judges, what words show less surely waits for it", async () => {
  const words = "We would like to sign the contract for lot 14 today";
  const judged = await with_(["[[answer]]\nGood.\n[[answered: full; wants: nothing]]"]);
  judged.v.send(say(words));
  await judged.v.event("assistant.said");
  const facts = await stored(judged.conversation);
  expect(facts.filter(({ type }) => type === "trigger.fired")).toMatchObject([{ kind: "value", action: "none" }]);
  const silent = await with_(["Good."]);
  silent.v.send(say(words));
  await silent.v.event("assistant.said");
  expect((await silent.v.event("trigger.fired")).action).toBe("call");
  const embedded = await visitor(await session());
  embedded.send(say(words));
  expect((await embedded.event("trigger.fired")).action).toBe("call");
});
