/** The signals of a conversation: feelings add up, circles are counted, topics need the visitor's own case. */
import { expect, test } from "vitest";
import type { Topic } from "../../assistant/judge/buyer.ts";
import { CIRCULAR } from "../../assistant/judge/circular/index.ts";
import { signals } from "../../assistant/judge/index.ts";
import type { Said } from "../../assistant/judge/signal.ts";
import { saysYes } from "../../assistant/languages/yes.ts";
import { Evidence } from "../../protocol/facts.ts";
import { BEARABLE, cost } from "./cost.ts";

const TOPICS: readonly Topic[] = [
  {
    name: "financing",
    words: ["financing", "loan", "interest"],
    specific: ["interest rate", "rate lock"],
    except: ["credit card"],
  },
  { name: "contract", words: ["contract", "deposit"], specific: ["cancellation fee"] },
  { name: "timeline", words: ["closing", "move in"], specific: ["lease ends"] },
  { name: "customisation", words: ["upgrade"], specific: ["lot premium", "upgrade cost"] },
];

/** A conversation in which the assistant answers each message in other words. */
const talk = (...texts: readonly string[]): Said[] =>
  texts.flatMap((text, i): Said[] => [
    { seq: 2 * i + 1, by: "visitor", text },
    { seq: 2 * i + 2, by: "assistant", text: REPLIES[i % REPLIES.length] ?? "" },
  ]);
const REPLIES = [
  "The Wren has three bedrooms and a study.",
  "Our office opens at nine.",
  "A build takes seven months in a usual year.",
  "Prices start at the plan's base price.",
];
const of = (turns: readonly Said[], since = 0) => signals({ turns, topics: TOPICS, since });
const kinds = (turns: readonly Said[], since = 0) => of(turns, since).map(({ kind }) => kind);

test.each([
  ["What floor plans do you have?"],
  ["Thanks, that is very kind of you!"],
  ["I am not angry, just curious"],
  ["No problem at all, thank you"],
  ["what is financing?"],
  ["What is an interest rate?"],
  ["Do you take a credit card?"],
])('"%s" is no signal', (text) => {
  expect(of(talk(text))).toEqual([]);
});

test.each([
  ["angry", "I AM SO ANGRY RIGHT NOW!!"],
  ["angry", "Estoy furioso"],
  ["angry", "我很生气"],
  ["frustrated", "ich bin total frustriert"],
  ["anxious", "I'm so worried we might lose the house"],
])("one message that leaves no doubt is enough: %s", (kind, text) => {
  const [signal] = of(talk("hello there", text));
  expect(signal?.kind).toBe("emotion");
  expect(signal?.evidence.rule).toBe(`emotion.${kind}`);
});

test("not understanding once is a question, twice is a feeling", () => {
  const once = talk("I don't understand what you mean");
  const twice = talk("I don't understand what you mean", "this makes no sense to me");
  expect(kinds(once)).not.toContain("emotion");
  const found = of(twice).find(({ kind }) => kind === "emotion");
  expect(found?.evidence.rule).toBe("emotion.confused");
  expect(found?.evidence.seqs).toEqual([1, 3]);
});

test("a feeling three messages ago is forgotten", () => {
  const turns = talk("I don't understand what you mean", "ok", "and the garage?", "this makes no sense to me");
  expect(kinds(turns)).not.toContain("emotion");
});

test("a feeling that a human has settled is not counted again", () => {
  const turns = talk("I don't understand what you mean", "this makes no sense to me");
  expect(kinds(turns, 2)).not.toContain("emotion");
});

test.each([
  ["That's not what I asked", "You already said that"],
  ["No es lo que pregunté", "Siempre dices lo mismo"],
  ["Ce n'est pas ce que j'ai demandé", "tu te répètes"],
  ["Das habe ich nicht gefragt", "das hast du schon gesagt"],
  ["Non è quello che ho chiesto", "lo hai già detto"],
  ["Não foi isso que perguntei", "você já disse isso"],
  ["答非所问", "你怎么又重复"],
])('"%s", then "%s": the second round is worth an offer', (first, second) => {
  expect(kinds(talk("How long is a build?", first))).not.toContain("circular");
  const found = of(talk("How long is a build?", first, second)).find(({ kind }) => kind === "circular");
  expect(found?.evidence.rule).toBe(CIRCULAR.twice);
  expect(found?.evidence.seqs).toEqual([3, 5]);
});

test("the same question three times over and a complaint fill the gauge", () => {
  const question = "How much is the lot premium on a corner lot?";
  const again = "how much is the lot premium for a corner lot";
  const found = of(talk(question, again, question, "that's not what I asked")).find(({ kind }) => kind === "circular");
  expect(found?.evidence.rule).toBe(CIRCULAR.thrice);
  expect(found?.evidence.score).toBe(1);
});

test("a circle is told once: a message that does not raise the gauge does not repeat it", () => {
  const turns = talk("That's not what I asked", "You already said that", "What colours are there?");
  expect(kinds(turns)).not.toContain("circular");
});

test("thanks empty the gauge", () => {
  const turns = talk("That's not what I asked", "Thanks, that is clear now", "You already said that");
  expect(kinds(turns)).not.toContain("circular");
});

test("another number makes another question", () => {
  expect(kinds(talk("Is lot 7 sold?", "Is lot 9 sold?", "Is lot 12 sold?"))).not.toContain("circular");
});

test("an assistant that says the same thing twice feeds the gauge", () => {
  const same = "I can tell you about plans, prices and timelines. What would you like to know?";
  const turns: Said[] = [
    { seq: 1, by: "visitor", text: "Do the garages have chargers?" },
    { seq: 2, by: "assistant", text: same },
    { seq: 3, by: "visitor", text: "I mean for electric cars" },
    { seq: 4, by: "assistant", text: same },
    { seq: 5, by: "visitor", text: "you already said that" },
  ];
  expect(of(turns).find(({ kind }) => kind === "circular")?.evidence.seqs).toEqual([4, 5]);
});

test.each([
  ["buyer.financing", "My rate lock expires on the 30th"],
  ["buyer.financing", "I need a loan for this"],
  ["buyer.contract", "Is my deposit of $5,000 safe?"],
  ["buyer.contract", "what is the cancelation fee on a build"],
])("%s: %s", (rule, text) => {
  expect(of(talk(text)).map(({ evidence }) => evidence.rule)).toContain(rule);
});

test("three matters of two topics in the visitor's own plans are too much for a page", () => {
  const tangle = "My lot premium plus the upgrade cost: can we settle both before our lease ends?";
  expect(kinds(talk(tangle))).toContain("complexity");
  expect(kinds(talk("What is a lot premium?"))).not.toContain("complexity");
});

test.each([
  ["I want to sign the contract"],
  ["We'd like to reserve lot 7"],
  ["can I book a tour for tomorrow?"],
  ["we're ready to move forward"],
  ["I want to sign for the Juniper this week"],
  ["We would like to buy the Tanager right away"],
  ["I'd like to sign up for a tour"],
  ["quiero reservar una visita"],
  ["je voudrais signer le contrat"],
  ["ich möchte das Grundstück reservieren"],
  ["vorrei fissare una visita"],
  ["quero agendar uma visita"],
  ["我想预约看房"],
])('"%s" is a buyer who is ready', (text) => {
  expect(kinds(talk(text))).toContain("value");
});

test.each([
  ["if I sign the contract, what happens?"],
  ["I don't want to sign the contract yet"],
  ["what is a reservation fee?"],
  ["my friend wants to buy a house"],
  ["I want to sign up for the newsletter this week"],
  ["We want to visit friends this week"],
  ["I don't want to sign for the Juniper this week"],
])('"%s" is not', (text) => {
  expect(kinds(talk(text))).not.toContain("value");
});

test("[T6] evidence quotes the visitor and fits its schema", () => {
  const long = `${"We looked at many houses this year. ".repeat(30)}I want to speak to a person about my cancellation fee!!! This is ridiculous.`;
  const found = of(talk("this makes no sense", long));
  expect(found.length).toBeGreaterThan(1);
  for (const { evidence } of found) {
    expect(Evidence.safeParse(evidence).success).toBe(true);
    expect(long).toContain(evidence.span);
  }
});

test.each([
  "yes",
  "Yes, please!",
  "sí, por favor",
  "d’accord",
  "oui, s'il vous plaît",
  "ja bitte",
  "sì, grazie",
  "sim, por favor",
  "好的，谢谢",
  "ok connect me",
])('[T3] "%s" is a yes', (text) => {
  expect(saysYes(text)).toBe(true);
});

test.each(["no", "yes but later", "yes?", "yes, and how much is it", "maybe", "I want lot 4", ""])(
  '[T3] "%s" is none',
  (text) => {
    expect(saysYes(text)).toBe(false);
  },
);

const N = 4_000;
test.each([
  ["one letter", "a".repeat(N)],
  ["wishes", "I want to ".repeat(N / 10)],
  ["talk", "talk to ".repeat(N / 8)],
  ["denials", "I don't don't don't ".repeat(N / 20)],
  ["quotes", '"a'.repeat(N / 2)],
  ["open quotes", "“".repeat(N)],
  ["apostrophes", "a'".repeat(N / 2)],
  ["accents", `e${"\u0301".repeat(N - 1)}`],
  ["half of a pair", "\ud83d".repeat(N)],
  ["digits", "1,".repeat(N / 2)],
  ["Han", "我想".repeat(N / 2)],
  ["capitals", "AAAA ".repeat(N / 5)],
  ["commas", ", ".repeat(N / 2)],
])("a hostile message of 4,000 characters costs milliseconds: %s", (_name, text) => {
  const turns: Said[] = [
    { seq: 1, by: "visitor", text },
    { seq: 2, by: "assistant", text },
    { seq: 3, by: "visitor", text },
  ];
  // A backtracking pattern would take seconds.
  expect(cost(() => [of(turns), saysYes(text)])).toBeLessThan(BEARABLE);
});
