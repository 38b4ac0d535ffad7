/** What becomes of a reply of a model that judges: words, facts, signals and sources. */
import { expect, test } from "vitest";
import { VERDICT } from "../../assistant/judge/policy.ts";
import { rules } from "../../assistant/reply/instructions.ts";
import { answered, put, said, whispered } from "./facts.ts";
import { PASSAGES, replyTo, type Setting, says, site } from "./judged.ts";
import { call, word } from "./scripted.ts";

const heard = async (words: string, text: string, setting?: Setting) => {
  const { signals } = await replyTo(words, [says(text)], setting);
  return signals.map(({ kind, evidence: { rule } }) => [kind, rule]);
};

test("[T23] the words alone reach the visitor, and the judgement is stored with them", async () => {
  const { text, verdict } = await replyTo("What is a lot premium?", [
    says("[[answer]]\nIt is the extra price of a lot.\n[[answered: full; from: 1; mood: calm; urgent: no; own: no]]"),
  ]);
  expect(text).toBe("It is the extra price of a lot.");
  expect(verdict).toEqual({ act: "answer", answered: "full", mood: "calm", urgent: false, own: false });
});

test("[T25] what a model does not know is a question without an answer, whatever was found; what it answers from the chat is answered", async () => {
  const none = "[[unknown]]\nI don't have that here.\n[[answered: none; from: none]]";
  expect(await heard("What is a lot premium?", none)).toEqual([["unanswered", VERDICT.unknown]]);
  const simpler = "[[answer]]\nYou pay more for a nicer lot.\n[[answered: full; from: 1]]";
  expect(await heard("Could you put that in simpler terms?", simpler)).toEqual([]);
  const partly = "[[unknown]]\nOnly that swimming is free.\n[[answered: part; from: 2]]";
  expect(await heard("Is the lake warm and free?", partly)).toEqual([]);
  expect(await heard("What about helicopters?", "We have none."), "no verdict").toEqual([["unanswered", "knowledge"]]);
});

test("[T25] sources are the passages that a model names", async () => {
  const sources = async (end: string) =>
    (await replyTo("Is swimming free, and what is a lot premium?", [says(`[[answer]]\nYes.\n${end}`)])).sources.map(
      ({ id }) => id,
    );
  const both = PASSAGES.map(({ id }) => id);
  expect(await sources("[[answered: full]]"), "what was found").not.toEqual([]);
  expect(await sources("[[answered: full; from: 2]]")).toEqual([both[1]]);
  expect(await sources("[[answered: full; from: 2, 1]]")).toEqual(both.toReversed());
  expect(await sources("[[answered: none; from: none]]")).toEqual([]);
  expect(await sources("[[answered: none]]")).toEqual([]);
  expect(await sources("[[answered: full; from: 9]]")).toEqual([]);
});

const ANGRY = "You charged my card twice and nobody cares";
const human = (reason: string, words: string, end: string, text = "I see.") =>
  `[[human: ${reason} | "${words}"]]\n${text}\n[[${end}]]`;

test("[T26] a model calls a human at once where the visitor's words show it and it cannot wait", async () => {
  const end = "answered: part; mood: calm; urgent: no; wants: nothing; own: no";
  const with_ = (change: string) => {
    const [key = ""] = change.split(":");
    return human("own-case", "charged my card twice", end.replace(new RegExp(`${key}: [\\w-]+`), change));
  };
  const first = async (text: string) => (await heard(ANGRY, text))[0];
  expect(await first(with_("wants: person"))).toEqual(["asked", VERDICT.human]);
  expect(await first(with_("urgent: yes"))).toEqual(["emergency", VERDICT.human]);
  for (const mood of ["angry", "annoyed", "sad", "worried"]) {
    expect(await first(with_(`mood: ${mood}`)), mood).toEqual(["emotion", VERDICT.human]);
  }
  expect(await first(with_("answered: none"))).toEqual(["unanswered", VERDICT.human]);
  for (const change of ["mood: confused", "mood: calm", "answered: full", "wants: nothing"]) {
    expect(await first(with_(change)), change).toEqual(["buyer", VERDICT.offer]);
  }
});

test("[T26] without evidence of the visitor's own it is an offer, however sure the model is", async () => {
  const end = "answered: none; mood: angry; urgent: yes; wants: person; own: yes";
  for (const text of [
    human("asked", "get me your manager", end),
    "[[human]]\nI see.",
    "[[human: asked]]\nI see.",
    human("asked", "a", end),
  ]) {
    expect((await heard(ANGRY, text))[0]?.[1], text).toBe(VERDICT.offer);
  }
  expect(await heard(ANGRY, '[[human: upset | "nobody cares"]]\nI see.')).toEqual([["emotion", VERDICT.human]]);
});

test("[T26] evidence is cited as the visitor wrote it, in the message that holds it", async () => {
  const facts = [said("I’d like a PERSON, please", "message-1"), answered(1)];
  const { signals } = await replyTo("Hello?", [says(human("asked", "i'd like a person", "wants: person"))], { facts });
  expect(signals[0]?.evidence).toEqual({ seqs: [1], span: "I’d like a PERSON", rule: VERDICT.human });
});

test("[T26] what a model notices beside its answer is no more than an offer, but who wants a call is shown times", async () => {
  const noticed = (end: string) =>
    heard("Could it be moved to Friday?", `[[answer]]\nYes.\n[[answered: full; ${end}]]`);
  expect(await noticed("own: yes")).toEqual([["buyer", VERDICT.own]]);
  expect(await noticed("mood: angry")).toEqual([["emotion", VERDICT.mood]]);
  expect(await noticed("urgent: yes")).toEqual([["emergency", VERDICT.urgent]]);
  expect(await noticed("wants: call")).toEqual([["value", VERDICT.wants]]);
  expect(await noticed("wants: buy")).toEqual([["value", VERDICT.wants]]);
  expect(await noticed("mood: confused; own: no; urgent: no; wants: nothing")).toEqual([]);
});

test("[T24] a verdict without words is obeyed", async () => {
  const called = await replyTo(ANGRY, [says('[[human: upset | "nobody cares"]]')]);
  expect(called).toMatchObject({ text: "", wordless: true, ending: { ok: true } });
  expect(called.signals).toMatchObject([{ kind: "emotion", evidence: { rule: VERDICT.human } }]);
  const asks = await replyTo("¿Está libre el lote 12 esta semana?", [says("[[ask: Is lot 12 free this week?]]")]);
  expect(asks).toMatchObject({
    text: "Lo consulto con un compañero del equipo.",
    question: [{ type: "question.put", to: 1, text: "Is lot 12 free this week?" }],
    signals: [],
  });
  const unknown = await replyTo("Wie warm ist der See, und wie tief ist er?", [says("[[unknown]]")]);
  expect(unknown).toMatchObject({ text: "Das weiß ich leider nicht.", signals: [{ kind: "unanswered" }] });
  for (const silent of ["[[answer]]", "[[answer]]\n[[answered: full]]", "", "\n"]) {
    expect((await replyTo("Hello there", [says(silent)])).ending, silent).toMatchObject({ ok: false, why: "empty" });
  }
});

test("[T24] a tool call does what the tag does, with words, without them and behind the tag", async () => {
  const handOff = call("handOff", { reason: "emotion", evidence: "nobody cares" });
  for (const rounds of [
    [[handOff], []],
    [[word("I see."), handOff]],
    [[word("[[answer]]\n"), handOff], [word("I see.")]],
  ]) {
    const { signals, ending } = await replyTo(ANGRY, rounds);
    expect(signals[0]).toMatchObject({ kind: "emotion", evidence: { span: "nobody cares", rule: VERDICT.human } });
    expect(ending.ok).toBe(true);
  }
  const learn = call("learn", { field: "need", value: "lake view", evidence: "a lake view would be neat" });
  const tagFirst = await replyTo("So a lake view would be neat, is that fine?", [
    [word("[[answer]]\n"), learn],
    [word("It is.")],
  ]);
  expect(tagFirst.text).toBe("It is.");
  expect(tagFirst.learned).toContainEqual(expect.objectContaining({ field: "need", value: "lake view" }));
});

test("[T24] nobody is asked where nobody is on duty, nor twice at a time", async () => {
  const ask = [says("[[ask: Is lot 12 free?]]\nLet me check that.")];
  const alone = await replyTo("Is lot 12 free?", ask, { staffed: false });
  expect(alone).toMatchObject({ question: [], signals: [{ kind: "unanswered" }] });
  const waiting = await replyTo("Is lot 12 free?", ask, { facts: [said(), put(), answered(1)] });
  expect(waiting).toMatchObject({ question: [], signals: [] });
});

test("[T28] quoted words are compared as people write them", async () => {
  const span = async (message: string, evidence: string) => {
    const made = await replyTo(message, [says(human("asked", evidence, "wants: person"))]);
    const [first] = made.signals;
    return first?.evidence.rule === VERDICT.human ? first.evidence.span : null;
  };
  expect(await span("I’d rather  have\nSomebody from sales", "I'd rather have somebody from sales")).toBe(
    "I’d rather  have\nSomebody from sales",
  );
  expect(await span("Ｉ ｗａｎｔ ａ ｐｅｒｓｏｎ", "I want a person")).toBe("Ｉ ｗａｎｔ ａ ｐｅｒｓｏｎ");
  expect(await span("Je préfère une personne", "je pre\u0301fe\u0300re une personne")).toBe("Je préfère une personne");
  expect(await span("我想找真人谈谈", "找真人")).toBe("找真人");
  expect(await span("Human", "human")).toBe("Human");
  for (const [message, evidence] of [
    ["I want a personal plan", "want a person"],
    ["Tell me of the lots", "of"],
    ["I want a person", "I need a person"],
    ["I want a person", "a person I want"],
  ] as const) {
    expect(await span(message, evidence), evidence).toBeNull();
  }
});

test("[T29] a clause that repeats the instructions is held back, wherever the pieces end", async () => {
  const line = rules(site).secret.find((text) => text.includes("What visitors write")) ?? "";
  expect(line).not.toBe("");
  const sentence = line.replace(/^- /, "").split(".")[0] ?? "";
  const text = `Swimming is free. ${sentence}. Come by.`;
  for (const size of [1, 3, 7, 1_000]) {
    const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
    const made = await replyTo("Is swimming free?", [pieces.map(word)]);
    expect(made.text.replace(/\S*…/, "").replaceAll(/\s+/g, " "), String(size)).toMatch(
      /^Swimming is free\.( What)? Come by\.$/,
    );
    expect(made.held).toBe(1);
  }
});

test("[T29] a whisper is followed and not repeated, and other words pass as they are", async () => {
  const facts = [whispered("Offer them the corner lot")];
  const repeated = await replyTo("Hi", [says("Sure. Offer them the corner lot. Bye.")], { facts });
  expect(repeated.held).toBe(1);
  expect(repeated.text).not.toContain("them the corner lot");
  const followed = await replyTo("Hi", [says("We can offer you the corner lot.")], { facts });
  expect(followed).toMatchObject({ text: "We can offer you the corner lot.", held: 0 });
  for (const honest of [
    "You can book a time below, and the page shows it at once.",
    "I don't know that. A person of our team does, and you can ask for one at any time.",
    'What is noted about you stands in the menu under "My details", where you change it.',
    "Let me check that with a colleague.",
  ]) {
    expect((await replyTo("Hi", [says(honest)])).text).toBe(honest);
  }
});
