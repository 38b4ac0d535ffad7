/** What one reply is made of: the guard at work, the tools, and what is found when nothing is found. */
import { expect, test } from "vitest";
import type { Passage } from "../../assistant/knowledge/index.ts";
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { reply } from "../../assistant/reply/reply.ts";
import { UNMETERED } from "../../assistant/stream/meter.ts";
import { PATIENCE } from "../../assistant/stream/watchdog.ts";
import type { Fact } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { defineSite } from "../../settings/schema.ts";
import { log, ONE_OF_EACH, put, said, whispered } from "./facts.ts";
import { call, type Step, scripted, word } from "./scripted.ts";

const site = defineSite({
  id: "test",
  name: "Test Homes",
  greeting: "Hi",
  assistant: "Finch",
  origins: [],
  topics: [
    { name: "loans", words: ["loan", "mortgage"], critical: true },
    { name: "warranty", words: ["warranty"] },
  ],
});

const PASSAGES = [
  { id: "lots#premium", title: "Lot premiums", text: "A lot premium is the extra price of a better lot." },
  { id: "lake#swim", title: "The lake", text: "Swimming is free." },
];

/** A reply of a model that says and asks this, round by round, to the last message of these facts. */
function replyTo(facts: readonly Fact[], ...rounds: readonly (readonly Step[])[]) {
  return replyFrom(PASSAGES, facts, ...rounds);
}

async function replyFrom(
  passages: readonly Passage[],
  facts: readonly Fact[],
  ...rounds: readonly (readonly Step[])[]
) {
  const tail = log(...facts);
  const spoken: string[] = [];
  const model = scripted(rounds);
  const made = await reply(
    {
      site,
      state: tail.reduce(grow, INITIAL_STATE),
      tail,
      to: tail.findLast(({ type }) => type === "visitor.said")?.seq ?? 0,
      moment: { now: 100_000, staffed: null, opening: null },
      // As of a knowledge that is too large to be told at once.
      knowledge: { ...knowledge(passages, site), whole: null },
      model,
      patience: PATIENCE,
      meter: UNMETERED,
    },
    { signal: new AbortController().signal, say: (piece) => spoken.push(piece) > 0, unsay: () => spoken.splice(0) },
  );
  return { ...made, text: spoken.join(""), prompt: JSON.stringify(model.asked[0]?.prompt) };
}

const ASK: Fact = said("What is a lot premium?");

test("[T16] a held promise is replaced by what may be said, and counts as a question without an answer", async () => {
  const { text, held, signals } = await replyTo(
    [ASK],
    [word("It is the extra price."), word(" I am"), word(" transferring you"), word(" now.")],
  );
  expect(text).toBe(`It is the extra price. ${site.repair}`);
  expect(held).toBe(1);
  expect(signals).toMatchObject([{ kind: "unanswered", evidence: { seqs: [1], rule: "promise" } }]);
});

const WARRANTY = [
  {
    id: "warranty#visit",
    title: "Warranty visits",
    text: "Every home has a warranty. An agent will call you within 2 working days of your request, and parts are free.",
  },
  {
    id: "rates#fixed",
    title: "Rates",
    text: "The rate of a loan is the bank's to say: 6.25% fixed rate for 30 years in May.",
  },
];

test("[T22] a sentence of the site's own knowledge is said, although it promises, and with another figure it is not", async () => {
  const ask = said("When do I hear of my warranty?");
  const own = "An agent will call you within 2 working days of your request";
  const say = async (words: string) => {
    const pieces = (words.match(/\s*\S+/g) ?? []).map(word);
    return await replyFrom(WARRANTY, [ask], pieces);
  };
  expect(await say(`${own}, and parts are free.`)).toMatchObject({ text: `${own}, and parts are free.`, signals: [] });
  for (const changed of [
    own.replace("2 working", "1 working"),
    own.replace("2 working", "12 working"),
    `${own} today`,
  ]) {
    const { text, held, signals } = await say(`Parts are free. ${changed}.`);
    expect(held, changed).toBe(1);
    // Whatever of the clause was seen before it could be one is shown to break off.
    expect(text.replace(/An agent… /, "")).toBe(`Parts are free. ${site.repair}`);
    expect(signals).toMatchObject([{ kind: "unanswered", evidence: { rule: "promise" } }]);
  }
});

test("[T22] so is a rate where the visitor's own purchase is at stake, and a rate of the model's own is not", async () => {
  const ask = said("What is the rate of a loan?");
  const own = "The rate of a loan is the bank's to say: 6.25% fixed rate for 30 years in May.";
  const say = (words: string) => replyFrom(WARRANTY, [ask], (words.match(/\s*\S+/g) ?? []).map(word));
  expect(await say(own)).toMatchObject({ text: own });
  for (const figure of ["5.25", "16.25", "25", "6.2"]) {
    const { text, held } = await say(own.replace("6.25", figure));
    expect({ text, held }, figure).toEqual({
      text: `The rate of a loan is the bank's to say:… ${site.repair}`,
      held: 1,
    });
  }
});

test("[T22] words of the site too few to be a sentence of its own allow nothing", async () => {
  const passages = [
    { id: "a#b", title: "Words", text: "We say: I'll transfer you. That is all there is about a premium." },
  ];
  const { text, held } = await replyFrom(passages, [ASK], [word("I'll transfer you.")]);
  expect({ text, held }).toEqual({ text: site.repair, held: 1 });
});

test("[T16] a reply that is one promise is what may be said, without a space in front", async () => {
  const { text } = await replyTo([ASK], [word("I'll transfer you now.")]);
  expect(text).toBe(site.repair);
});

test("[T4][T19] a question that the knowledge does not answer is a signal, on a critical topic one of its own", async () => {
  const rule = async (question: string) =>
    (await replyTo([said(question)], [word("I do not know that.")])).signals.map(({ evidence }) => evidence.rule);
  expect(await rule("What is a lot premium?")).toEqual([]);
  expect(await rule("Do you sell helicopters?")).toEqual(["knowledge"]);
  expect(await rule("Would my mortgage be refused?")).toEqual(["topic"]);
  expect(await rule("Is the warranty transferable?")).toEqual(["knowledge"]);
  expect(await rule("Thanks!"), "asks nothing").toEqual([]);
});

test("[F29] the model puts one question to the humans, in reply to the message it answers, and none while one is out", async () => {
  const ask = (text: string) => call("askHuman", { question: text, evidence: "lot premium" });
  const first = await replyTo([ASK], [ask("Is lot 12 free?"), ask("And lot 13?")], [word("Let me check.")]);
  expect(first.question).toEqual([{ type: "question.put", to: 1, text: "Is lot 12 free?", until: 145_000 }]);
  expect(first.signals, "it is being looked into").toEqual([]);
  const later = [ASK, put(), said("And what about its lot premium?", "message-8")];
  expect((await replyTo(later, [ask("And lot 13?")], [word("Let me check.")])).question).toEqual([]);
});

test("[T7] a call without the visitor's own words is dropped and counted", async () => {
  const { dropped, signals } = await replyTo(
    [ASK],
    [call("handOff", { reason: "emotion", evidence: "I am furious" })],
    [word("It is the extra price.")],
  );
  expect([dropped, signals]).toEqual([1, []]);
});

test("[F31] a whisper brings the knowledge it needs into the prompt", async () => {
  expect((await replyTo([ASK], [word("Yes.")])).prompt).not.toContain("Swimming");
  expect((await replyTo([ASK, whispered("Mention the lake")], [word("Yes.")])).prompt).toContain("Swimming");
});

test("who only tells something is answered from no source", async () => {
  const sources = async (text: string) => (await replyTo([said(text)], [word("Good.")])).sources.map(({ id }) => id);
  expect(await sources("My name is Robin. Swimming in the lake.")).toEqual([]);
  expect(await sources("My name is Robin, is swimming in the lake free?")).toEqual(["lake#swim"]);
  expect(await sources("We are looking for a better lot")).toEqual(["lots#premium"]);
});

test("[T4] a question about the visitor's own call or data brings no passage, and only what asks for a person is a signal", async () => {
  const passages = [
    ...PASSAGES,
    { id: "c#1", title: "Canceling", text: "You may cancel. Call us. Your data is safe." },
  ];
  const made = async (text: string) => {
    const { sources, signals } = await replyFrom(passages, [said(text)], [word("Well.")]);
    return [sources.length, signals.length];
  };
  expect(await made("Please cancel my call")).toEqual([0, 0]);
  expect(await made("Please delete all my data")).toEqual([0, 1]);
  expect(await made("When is my call? Do you sell helicopters?")).toEqual([0, 1]);
  expect(await made("May I cancel my purchase?")).toEqual([1, 0]);
});

test("[T36] who was offered a person for a message is not called for it because only staff can help", async () => {
  const own = said("You took the deposit from my account twice last week and nobody calls me back");
  const rules = async (...before: Fact[]) =>
    (await replyTo([own, ...before], [word("Well.")])).signals.map(({ evidence }) => evidence.rule);
  const offered = { ...ONE_OF_EACH["trigger.fired"], kind: "buyer", action: "offer" } as const;
  expect(await rules()).toEqual(["staff.sure"]);
  expect(await rules(offered)).toEqual(["staff"]);
  expect(await rules({ ...offered, action: "none" })).toEqual(["staff.sure"]);
});

test("[T4] what is learned in passing silences nothing: who tells of a trouble is offered a person", async () => {
  const rule = async (words: string) =>
    (await replyTo([said(words)], [word("Well.")])).signals.map(({ kind, evidence }) => [kind, evidence.rule]);
  for (const words of [
    "The heating in our house is broken and there are four of us",
    "My basement is flooding, we move in three weeks",
  ]) {
    const { learned } = await replyTo([said(words)], [word("Well.")]);
    expect(learned.length, words).toBeGreaterThan(0);
    expect(await rule(words), words).toEqual([["unanswered", expect.stringMatching(/^staff/)]]);
  }
  expect(await rule("There are four of us and we move in three weeks"), "nothing but facts").toEqual([]);
});
